import type { Span } from '../../../facts/fact.ts';
import { gapAfter } from '../../mentions/words.ts';
import { determiners, subjects } from '../function-words.ts';
import { auxiliaries, irregularPasts, plainVerbs, verbOfForm } from '../verbs.ts';
import type { ReadSentence } from '../finding.ts';

/** A sentence of more words is cut where that is safe. */
const many = 22;

/** Words that begin a part which says more of what stands before it. */
export const adding =
	/^(?:which|who|whose|where|while|whereas|although|though|adding|saying|noting|arguing|because)$/;

/**
 * The part of a sentence that holds an answer and stands by itself: between semicolons, and of a long
 * sentence without the clauses behind the answer that only add something.
 */
export function cutAround(sentence: ReadSentence, answer: Span, text: string): Span {
	let part = betweenSemicolons(sentence, answer);
	while (wordsIn(sentence, part) > many) {
		const shorter =
			withoutLast(sentence, part, answer, text) ?? withoutFirst(sentence, part, answer, text);
		if (shorter === null) break;
		part = shorter;
	}
	return part;
}

/** Between semicolons where each part has a verb: parts of a list do not stand by themselves. */
function betweenSemicolons(sentence: ReadSentence, answer: Span): Span {
	const { words, span } = sentence;
	if (!words.some(({ gap }) => gap.includes(';'))) return span;
	const cuts = words.flatMap(({ gap, start }, at) =>
		/;/.test(gap) && at > 0 ? [{ at, before: words[at - 1]?.end ?? start, start }] : []
	);
	const edges = [
		{ at: 0, before: span.start, start: span.start },
		...cuts,
		{ at: words.length, before: span.end, start: span.end }
	];
	const parts = edges.slice(1).map((to, i) => ({ from: edges[i], to }));
	const areClauses = parts.every(({ from, to }) => {
		const at = from?.at ?? 0;
		const first = words[at];
		const isSubject =
			at === 0 ||
			sentence.names.some((name) => name.from === at) ||
			determiners.has(first?.lower ?? '') ||
			subjects.has(first?.lower ?? '');
		return isSubject && hasVerb(sentence, at + 1, to.at);
	});
	const own = parts.find(
		({ from, to }) => (from?.start ?? 0) <= answer.start && answer.end <= to.start
	);
	if (!areClauses || !own) return span;
	return { start: own.from?.start ?? span.start, end: own.to.before };
}

/** Without its last added clause that begins behind the answer; null where there is none. */
function withoutLast(sentence: ReadSentence, part: Span, answer: Span, text: string): Span | null {
	const { words } = sentence;
	for (let at = words.length - 1; at > 0; at--) {
		const word = words[at];
		const before = words[at - 1];
		if (!word || !before || word.start >= part.end || before.end < answer.end) continue;
		if (!/^,\s/.test(gapAfter(sentence, at - 1))) continue;
		const joins =
			/^(?:and|but|so|as)$/.test(word.lower) && hasOwnSubject(sentence, at + 1, part.end);
		if (!adding.test(word.lower) && !joins) continue;
		// `which …, and strain …`: what follows goes on from before the clause
		const goesOn = words.some(
			(each, i) =>
				i > at &&
				each.start < part.end &&
				/^,\s/.test(each.gap) &&
				/^(?:and|or|but)$/.test(each.lower)
		);
		if (adding.test(word.lower) && goesOn) continue;
		const rest = { start: part.start, end: before.end };
		const isBalanced = balance(text.slice(rest.start, rest.end));
		if (
			isBalanced &&
			endsInMain(text.slice(rest.start, rest.end)) &&
			wordsIn(sentence, rest) >= 8 &&
			verbWithin(sentence, rest)
		)
			return rest;
	}
	return null;
}

/** Without the main clauses in front of the last one that begins before the answer. */
function withoutFirst(sentence: ReadSentence, part: Span, answer: Span, text: string): Span | null {
	const { words } = sentence;
	for (let at = words.length - 2; at > 0; at--) {
		const joint = words[at];
		const next = words[at + 1];
		if (!joint || !next || joint.start <= part.start || next.start > answer.start) continue;
		if (!/^,\s$/.test(joint.gap) || !/^(?:and|but)$/.test(joint.lower)) continue;
		if (
			!isNamedClause(sentence, at + 1, part.end) ||
			!verbWithin(sentence, { start: part.start, end: joint.start })
		)
			continue;
		const rest = { start: next.start, end: part.end };
		if (balance(text.slice(rest.start, rest.end)) && wordsIn(sentence, rest) >= 8) return rest;
	}
	return null;
}

/** `and the Senate agreed`, not `and it agreed`, nor `and the bill passed`: the subject has a name. */
export function isNamedClause(sentence: ReadSentence, at: number, end: number): boolean {
	const first = sentence.words[at];
	const from = first?.lower === 'the' ? at + 1 : at;
	const name = sentence.names.find((each) => each.from === from);
	return (
		first !== undefined &&
		first.start < end &&
		name !== undefined &&
		hasVerb(sentence, name.to, Math.min(name.to + 3, sentence.words.length))
	);
}

/** `and the Senate agreed`: a name or a determiner, and a verb soon after. */
export function hasOwnSubject(sentence: ReadSentence, at: number, end: number): boolean {
	const { words, names } = sentence;
	const first = words[at];
	if (!first || first.start >= end) return false;
	const isSubject =
		names.some(({ from }) => from === at) ||
		/^(?:the|a|an|its|his|her|their|many|some|most|it|he|she|they|both|each)$/.test(first.lower);
	return isSubject && hasVerb(sentence, at + 1, Math.min(at + 9, words.length));
}

export function verbWithin(sentence: ReadSentence, { start, end }: Span): boolean {
	const from = sentence.words.findIndex((word) => word.start >= start);
	const to = sentence.words.findIndex((word) => word.start >= end);
	return hasVerb(sentence, Math.max(0, from), to < 0 ? sentence.words.length : to);
}

function hasVerb({ words }: ReadSentence, from: number, to: number): boolean {
	return words.slice(from, to).some(({ lower, isCapital }) => {
		if (isCapital) return false;
		if (auxiliaries.has(lower) || irregularPasts.has(lower)) return true;
		if (/[^e]ed$/.test(lower)) return true;
		return verbOfForm(lower) !== undefined || plainVerbs.has(lower);
	});
}

export function wordsIn({ words }: ReadSentence, { start, end }: Span): number {
	return words.filter((word) => word.start >= start && word.end <= end).length;
}

/** False where the words end in a clause that needs another: `said that, as the pier was closed`. */
export function endsInMain(words: string): boolean {
	if (/\b(?:that|as|which|and|or|of|to|for|in|with|by)$/i.test(words.trimEnd())) return false;
	const last = words.split(/,\s/).at(-1) ?? '';
	return !/^(?:as|if|when|while|whereas|because|since|although|though|after|before|until|unless|once|with|despite)\b/i.test(
		last
	);
}

export function balance(words: string): boolean {
	const count = (sign: RegExp) => words.match(sign)?.length ?? 0;
	return count(/\(/g) === count(/\)/g) && count(/"/g) % 2 === 0 && count(/“/g) === count(/”/g);
}
