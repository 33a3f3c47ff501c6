import type { Span } from '../facts/fact.ts';
import { allSentences } from './sentences.ts';

/** Where the places of a text are in another wording of it. */
export interface Leading {
	/**
	 * Where the words of a span stand now. Null where their sentence is not there as it was, or stands at
	 * several places that are as likely: a word more in a sentence may turn its meaning.
	 */
	readonly spanOf: (span: Span) => Span | null;
	/**
	 * What stands now where a span stood: the sentences between the nearest ones that are there still.
	 * Null where that is nothing, or too much to be the same place.
	 */
	readonly placeOf: (span: Span) => Span | null;
}

/** UTF-16 units on each side that tell equal sentences apart. */
const surroundings = 200;
/** How many sentences on each side are tried as the edge of a place. */
const mostNeighbours = 12;
/** A place may have twice the length of what stood there, and this much more. */
const mostGrowth = 400;

/** Leads the places of a text over to another wording of it, by their sentences and what is around them. */
export function leadOver(before: string, after: string): Leading {
	if (before === after) return { spanOf: (span) => span, placeOf: (span) => span };
	const old = allSentences(before);
	const now = allSentences(after);
	const find = sentenceSearch(before, after, now);
	const known = new Map<string, Span | null>();
	const wholeOf = (whole: Span): Span | null => {
		const key = `${whole.start}-${whole.end}`;
		const found = known.has(key) ? (known.get(key) ?? null) : find(whole);
		known.set(key, found);
		return found;
	};
	const spanOf = (span: Span): Span | null => {
		const whole = around(old, span);
		const found = wholeOf(whole);
		return found && shift(span, found.start - whole.start);
	};
	return {
		spanOf,
		placeOf(span) {
			const found = spanOf(span);
			if (found) return found;
			const whole = around(old, span);
			const earlier = old.slice(0, from(old, whole.start)).slice(-mostNeighbours).reverse();
			const later = old.slice(from(old, whole.end)).slice(0, mostNeighbours);
			const start = firstOf(earlier, wholeOf)?.end ?? 0;
			const end = firstOf(later, wholeOf)?.start ?? after.length;
			const within = now.slice(from(now, start), from(now, end));
			const [first, last] = [within[0], within.at(-1)];
			if (!first || !last) return null;
			const isLike = last.end - first.start <= 2 * (whole.end - whole.start) + mostGrowth;
			return isLike ? { start: first.start, end: last.end } : null;
		}
	};
}

/** Finds sentences of a text in another one, whose sentences are `now`. */
function sentenceSearch(before: string, after: string, now: readonly Span[]) {
	const [head, tail] = commonEnds(before, after);
	const growth = after.length - before.length;
	const stands = (found: Span) => {
		const whole = around(now, found);
		return whole.start === found.start && whole.end === found.end;
	};
	return (whole: Span): Span | null => {
		if (whole.start === whole.end) return null;
		if (whole.end <= head && stands(whole)) return whole;
		const shifted = shift(whole, growth);
		if (whole.start >= before.length - tail && stands(shifted)) return shifted;
		const words = before.slice(whole.start, whole.end);
		// a sentence may begin in what both have in front, and end in what they have at the end
		const first = Math.max(0, head - words.length);
		const last = after.length - tail + words.length;
		const places: { readonly span: Span; readonly likeness: number }[] = [];
		for (let at = after.indexOf(words, first); at >= 0; at = after.indexOf(words, at + 1)) {
			if (at + words.length > last) break;
			const span = { start: at, end: at + words.length };
			if (stands(span)) places.push({ span, likeness: likeness(before, whole, after, span) });
		}
		const most = Math.max(...places.map((place) => place.likeness));
		const best = places.filter((place) => place.likeness === most);
		return best.length === 1 ? (best[0]?.span ?? null) : null;
	};
}

/** UTF-16 units that two texts have in common at the start, and then at the end. */
function commonEnds(before: string, after: string): [head: number, tail: number] {
	const most = Math.min(before.length, after.length);
	let head = 0;
	while (head < most && before[head] === after[head]) head++;
	let tail = 0;
	while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
	return [head, tail];
}

/** How many units around two places are alike, up to `surroundings` on each side. */
function likeness(before: string, a: Span, after: string, b: Span): number {
	let alike = 0;
	for (let by = 1; by <= surroundings; by++) {
		const [one, other] = [before[a.start - by], after[b.start - by]];
		if (one === undefined || one !== other) break;
		alike++;
	}
	for (let by = 0; by < surroundings; by++) {
		const [one, other] = [before[a.end + by], after[b.end + by]];
		if (one === undefined || one !== other) break;
		alike++;
	}
	return alike;
}

/** A span with the whole of every sentence that it touches. */
function around(sentences: readonly Span[], { start, end }: Span): Span {
	const before = sentences[from(sentences, start) - 1];
	const last = sentences[from(sentences, end) - 1];
	return {
		start: before && before.end > start ? before.start : start,
		end: last && last.end > end ? last.end : end
	};
}

/** The index of the first sentence that begins at an offset or behind it. */
function from(sentences: readonly Span[], offset: number): number {
	let [low, high] = [0, sentences.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((sentences[middle]?.start ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

function firstOf(spans: readonly Span[], find: (span: Span) => Span | null): Span | null {
	for (const span of spans) {
		const found = find(span);
		if (found) return found;
	}
	return null;
}

function shift({ start, end }: Span, by: number): Span {
	return { start: start + by, end: end + by };
}
