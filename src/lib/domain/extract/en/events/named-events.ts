import type { EventFact, Span } from '../../../facts/fact.ts';
import { factId } from '../../../ids.ts';
import type { DateMention, FoundFact } from '../../extraction.ts';
import type { WordRow } from '../../mentions/words.ts';
import { isFlawed, spanOf } from '../finding.ts';
import { isFunctionWord } from '../function-words.lexicon.ts';
import { isPlural } from '../numbers/nouns.ts';
import { eventNouns } from './event-nouns.lexicon.ts';
import type { EventReading, EventSentence } from './event-reading.ts';
import { hasBareNoun, isProper, phraseOf } from './event-words.ts';
import { isBreak, lowerAt, verbAt } from './verb-group.ts';

/** An event by its name: the words of the name, in pieces, with its date taken out. */
interface Named {
	readonly pieces: readonly (readonly [from: number, to: number])[];
	/** The word of the name that says what it was. */
	readonly head: number;
	readonly pattern: string;
	readonly status: EventFact['status'];
}

type Rule = (sentence: EventSentence, first: number, to: number) => Named | null;

/** No name of an event has more words behind what it is. */
const mostTail = 14;
const tail = /^(?:of|from|in|on|against|by|at|near|with|between)$/;
const ends =
	/^(?:and|or|but|that|which|who|whom|whose|where|when|while|because|although|as|than|after|before|since|until|during|for|to|is|are|was|were|has|have|had|would|could|will)$/;

/**
 * When something took place that a sentence names with its date instead of telling of it: `the 2018
 * withdrawal of Kenya from the Tarsus Treaty`, `after the death of Mary Smith in 1990`, `a Kenyan
 * election slated for May`.
 */
export function namedEventsIn(sentence: EventSentence, reading: EventReading): FoundFact[] {
	if (sentence.isQuoted) return [];
	return sentence.dates.flatMap((mention) => {
		const first = sentence.words.findIndex(({ end }) => end > mention.span.start);
		let to = first;
		while ((sentence.words[to]?.start ?? Infinity) < mention.span.end) to++;
		for (const rule of rules) {
			const named = rule(sentence, first, to);
			const fact = named && factOf(sentence, reading, mention, named);
			if (named && fact) return [{ fact, pattern: named.pattern, answer: mention.span }];
		}
		return [];
	});
}

/** `the 2018 US withdrawal from the Tarsus Treaty`, `Kenya’s May 2018 withdrawal from it`. */
const datedInFront: Rule = (sentence, first, to) => {
	const { words } = sentence;
	const isOwned = words[first - 1]?.isPossessive === true;
	const owner = sentence.names.find((name) => isOwned && name.to === first);
	if (lowerAt(words, first - 1) !== 'the' && !owner) return null;
	const head = headFrom(sentence, to);
	if (head === null) return null;
	const end = tailEnd(sentence, head + 1, isPlural(lowerAt(words, head)));
	const from = owner?.from ?? first - 1;
	return end === null
		? null
		: {
				pieces: [
					[from, first],
					[to, end]
				],
				head,
				pattern: 'event/named',
				status: 'happened'
			};
};

/** `after the death of Mary Smith in 1990`. */
const datedBehind: Rule = ({ words, names }, first, to) => {
	if (!/^(?:in|on)$/.test(lowerAt(words, first - 1))) return null;
	const name = names.find((one) => one.to === first - 1);
	const start = name && lowerAt(words, name.from - 1) === 'the' ? name.from - 1 : name?.from;
	if (start === undefined || lowerAt(words, start - 1) !== 'of') return null;
	const head = start - 2;
	if (!eventNouns.has(lowerAt(words, head)) || lowerAt(words, head - 1) !== 'the') return null;
	if (!/^(?:after|before|since|until|following|by|with|despite)$/.test(lowerAt(words, head - 2)))
		return null;
	// `the death of Kenya`, `of the queen`: only of whom a name tells it is known who
	if (lowerAt(words, head) === 'death' && name?.mention.sort !== 'person') return null;
	const isClosed = isBreak(words[to]) || isFunctionWord(lowerAt(words, to));
	return isClosed
		? { pieces: [[head - 1, first - 1]], head, pattern: 'event/named-behind', status: 'happened' }
		: null;
};

/** `a more stable Kenyan election slated for May`. */
const slated: Rule = ({ words }, first, to) => {
	if (lowerAt(words, first - 1) !== 'for') return null;
	// `the trial scheduled for May was put off`
	if (/^(?:was|were|had|has|have)$/.test(lowerAt(words, to))) return null;
	if (!/^(?:slated|scheduled|planned)$/.test(lowerAt(words, first - 2))) return null;
	const isFinite = /^(?:is|are)$/.test(lowerAt(words, first - 3));
	const end = isFinite ? first - 3 : first - 2;
	let from = end;
	while (from > 0 && from > end - 8 && isOfGroup(words, from - 1) && !isBreak(words[from])) from--;
	if (!/^(?:the|an?)$/.test(lowerAt(words, from - 1))) return null;
	if (/^(?:more|most|less)$/.test(lowerAt(words, from))) from += 2;
	return from < end
		? { pieces: [[from, end]], head: end - 1, pattern: 'event/slated', status: 'scheduled' }
		: null;
};

const rules: readonly Rule[] = [datedInFront, datedBehind, slated];

/** `US` is no `us`; `more` and its adjective are left out later. */
function isOfGroup(words: EventSentence['words'], at: number): boolean {
	const word = words[at];
	if (!word) return false;
	const isShort = /^\p{Lu}{2}/u.test(word.text) || /^(?:more|most|less)$/.test(word.lower);
	return isShort || !isFunctionWord(word.lower);
}

/** The noun that ends a run of words with nothing in between, where it says what happened; else null. */
function headFrom({ words }: WordRow, from: number): number | null {
	let at = from;
	while (at < from + 8 && isOfGroup(words, at) && !(at > from && isBreak(words[at]))) at++;
	// behind the noun its verb may follow
	for (let head = at - 1; head >= from; head--) {
		if (!eventNouns.has(lowerAt(words, head))) continue;
		return head === at - 1 || typeof verbAt(words, head + 1) !== 'string' ? head : null;
	}
	return null;
}

/**
 * Behind `from the Tarsus Treaty`; the word itself where nothing follows; null where it has no end.
 *
 * @param areMany several events may have several places or victims, joined by `and`
 */
function tailEnd(sentence: EventSentence, from: number, areMany: boolean): number | null {
	const { words, dates } = sentence;
	if (!words[from] || isBreak(words[from])) return from;
	if (!tail.test(lowerAt(words, from))) return ends.test(lowerAt(words, from)) ? from : null;
	let isJoined = false;
	for (let at = from + 1; at <= from + mostTail; at++) {
		if (!words[at] || isBreak(words[at])) return at;
		const isInName = sentence.names.some((name) => at > name.from && at < name.to);
		if (isInName) continue;
		if (lowerAt(words, at) === 'and') {
			// `and the 2020 bombing`: the next event
			const next = words[at + 2];
			if (next && dates.some(({ span }) => span.start === next.start)) return at;
			if (!areMany || !isProper(sentence, at + 1)) return null;
			isJoined = true;
			continue;
		}
		if (ends.test(lowerAt(words, at))) return at;
		// `of Kenya and Sudanese armed groups`: the verb may be none
		if (verbAt(words, at) !== null) return isJoined ? null : at;
	}
	return null;
}

function factOf(
	sentence: EventSentence,
	reading: EventReading,
	{ span, date }: DateMention,
	{ pieces, head, status }: Named
): EventFact | null {
	const today = reading.date;
	if (date === null || (today === null && status !== 'happened')) return null;
	const isPast = today === null || date <= today.slice(0, date.length);
	if (isPast !== (status === 'happened') && !today?.startsWith(date)) return null;
	const phrases = pieces.map(([from, to]) => phraseOf(sentence, reading, from, to));
	const name = phrases.filter((phrase) => typeof phrase === 'string').join(' ');
	if (phrases.some((phrase) => typeof phrase !== 'string') || isVague(sentence, pieces))
		return null;
	const isDated = sentence.dates.some(
		(other) =>
			other.span !== span &&
			pieces.some(([from, to]) => holds(spanOf(sentence, from, to), other.span))
	);
	const [[from] = [0]] = pieces;
	const evidence = {
		start: Math.min(sentence.words[from]?.start ?? 0, span.start),
		end: Math.max(spanOf(sentence, from, pieces.at(-1)?.[1] ?? from).end, span.end)
	};
	if (isDated || /["“”()[\]]|\d{4}/.test(name) || isFlawed(sentence, evidence)) return null;
	return {
		...{ id: factId(reading.id, `event-${span.start}`), type: 'event', evidence: [evidence] },
		...{ asOf: today ?? '', modality: status === 'happened' ? 'asserted' : 'planned' },
		...{ attribution: null, importance: 2, isPlural: isPlural(lowerAt(sentence.words, head)) },
		...toldBy(status === 'scheduled' ? `the ${name}` : name.replace(/^The /, 'the ')),
		...{ date, timing: 'at', status }
	};
}

/** Somebody's death is told with its verb; all else took place. */
function toldBy(name: string): Pick<EventFact, 'subject' | 'verb'> {
	const dead = /^the death of (.+)$/.exec(name)?.[1];
	return dead === undefined
		? { subject: name }
		: { subject: dead, verb: { base: 'die', past: 'died' } };
}

/** Without a name in it, or with a thing that nothing tells apart, an event may be any of its like. */
function isVague(sentence: EventSentence, pieces: Named['pieces']): boolean {
	const { words } = sentence;
	const isNamed = pieces.some(([from, to]) =>
		words.slice(from, to).some((_, at) => isProper(sentence, from + at))
	);
	const isPointing = pieces.some(([from, to]) =>
		words
			.slice(from, to)
			.some(({ lower }) => /^(?:its|his|her|their|this|that|these|those|our|my|same)$/.test(lower))
	);
	const [, tailPiece] = pieces;
	const isBare = tailPiece !== undefined && hasBareNoun(sentence, ...tailPiece);
	return !isNamed || isPointing || isBare;
}

function holds(outer: Span, inner: Span): boolean {
	return inner.start >= outer.start && inner.end <= outer.end;
}
