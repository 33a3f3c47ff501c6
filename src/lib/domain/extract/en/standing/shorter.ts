import type { Span } from '../../../facts/fact.ts';
import type { Edit } from '../../edits.ts';
import type { ReadSentence } from '../finding.ts';
import { auxiliaries, irregularPasts, nounLike, plainVerbs } from '../verbs.ts';
import {
	adding,
	balance,
	endsInMain,
	hasOwnSubject,
	isNamedClause,
	verbWithin,
	wordsIn
} from './cuts.ts';

/** A part of a sentence, and what is left out or put in within it. */
export interface Cut {
	readonly part: Span;
	readonly edits: readonly Edit[];
	/** It is a member of a list. */
	readonly isMember?: true;
}

/** Fewer words are no sentence worth asking. */
const fewest = 7;

/** Words that begin a part without which the rest stays true. */
const accompanying =
	/^(?:despite|with|up|down|compared|thanks|although|though|while|whereas|which|who|whose|where|because)$/;

/** Words in -ing behind a comma that begin no clause, or one that the rest is not true without. */
const noParticiple =
	/^(?:during|including|according|excluding|barring|following|beginning|starting|morning|evening|spring|king|nothing|something|everything|anything|depending|assuming|pending)$/;

/**
 * Shorter parts of a sentence that hold an answer and are true by themselves, the words up to what is
 * only added, those behind what only leads to them, and those between.
 */
export function* shorterParts(
	sentence: ReadSentence,
	part: Span,
	answer: Span,
	text: string
): Iterable<Cut> {
	const head = withoutTail(sentence, part, answer, text);
	const both = withoutLead(sentence, head ?? part, answer, text);
	const lone = head && both ? withoutLead(sentence, part, answer, text) : null;
	for (const each of [lone, head, both]) if (each) yield { part: each, edits: [] };
	const first = firstClause(sentence, part, answer, text);
	if (first) yield { part: first, edits: [] };
	const last = lastClause(sentence, part, answer, text);
	if (last) yield { part: last, edits: [] };
}

/** Up to the first comma or semicolon behind the answer, where what follows is only added. */
function withoutTail(sentence: ReadSentence, part: Span, answer: Span, text: string): Span | null {
	return (
		cutAt(/^[,;]\s/, sentence, part, answer, text) ?? cutAt(/^;\s/, sentence, part, answer, text)
	);
}

function cutAt(
	sign: RegExp,
	sentence: ReadSentence,
	part: Span,
	answer: Span,
	text: string
): Span | null {
	const { words } = sentence;
	const at = words.findIndex(
		({ start, gap }) => start >= answer.end && start < part.end && sign.test(gap)
	);
	const before = words[at - 1];
	if (at < 0 || !before || before.end < answer.end) return null;
	const rest = { start: part.start, end: before.end };
	const removed = text.slice(before.end, part.end);
	const isLeft =
		wordsIn(sentence, rest) >= fewest &&
		verbWithin(sentence, rest) &&
		balance(text.slice(rest.start, rest.end)) &&
		endsInMain(text.slice(rest.start, rest.end));
	return isLeft && !goesOn(removed.slice(2)) && isAdded(sentence, at, part) ? rest : null;
}

/** Words that open a clause of which what follows `and` may be a part. */
const open = /^(?:that|which|who|whom|whose|where|if|whether|between|both)$/;

/** `The port took in 412 ships and the pier was closed`: up to a second clause with its own subject. */
function firstClause(sentence: ReadSentence, part: Span, answer: Span, text: string): Span | null {
	const { words } = sentence;
	const at = words.findIndex(
		({ start, gap, lower }) =>
			start >= answer.end && start < part.end && gap === ' ' && lower === 'and'
	);
	const before = words[at - 1];
	// behind a name or a comma `and` may join the last of a list
	const isList =
		!/^(?:the|an?|his|her|its|their|it|he|she|they)$/.test(words[at + 1]?.lower ?? '') ||
		before?.isCapital === true ||
		words.some(
			({ start, gap }) => start >= answer.end && start < (before?.end ?? 0) && gap.includes(',')
		);
	if (!before || before.end < answer.end || isList) return null;
	if (!hasOwnSubject(sentence, at + 1, part.end)) return null;
	const rest = { start: part.start, end: before.end };
	const isOpen = words.some(({ start, lower }) => start < before.end && open.test(lower));
	return !isOpen &&
		wordsIn(sentence, rest) >= fewest &&
		verbWithin(sentence, rest) &&
		balance(text.slice(rest.start, rest.end))
		? rest
		: null;
}

/** `The crew gave up, and in 1904, Norra sold 12 ships`: the clause behind, with its time. */
function lastClause(sentence: ReadSentence, part: Span, answer: Span, text: string): Span | null {
	const { words, mentions } = sentence;
	const at = words.findIndex(
		({ gap, lower, start }, index) =>
			start > part.start &&
			/^,\s$/.test(gap) &&
			/^(?:and|but)$/.test(lower) &&
			/^(?:in|on|by)$/.test(words[index + 1]?.lower ?? '')
	);
	const first = words[at + 1];
	const date = mentions.find(
		({ kind, span }) => kind === 'date' && span.start === words[at + 2]?.start
	);
	if (at < 0 || !first || !date || first.start > answer.start) return null;
	const subject = words.findIndex(({ start }) => start >= date.span.end);
	const rest = { start: first.start, end: part.end };
	return words[subject]?.isCapital &&
		verbWithin(sentence, { start: words[subject].start, end: part.end }) &&
		verbWithin(sentence, { start: part.start, end: words[at]?.start ?? 0 }) &&
		balance(text.slice(rest.start, rest.end))
		? rest
		: null;
}

/** What begins at a word says more of what stands before it, and nothing that it needs. */
function isAdded(sentence: ReadSentence, at: number, part: Span): boolean {
	const { words } = sentence;
	const word = words[at];
	const next = words[at + 1];
	if (!word || !next) return false;
	const own = { start: word.start, end: part.end };
	if (word.gap.startsWith(';')) return verbWithin(sentence, own);
	if (adding.test(word.lower) || accompanying.test(word.lower)) return true;
	if (/^(?:and|but|so)$/.test(word.lower))
		return (
			isFinite(next.lower) ||
			hasOwnSubject(sentence, at + 1, part.end) ||
			// `will raise the toll, and allow more ships`
			(plainVerbs.has(next.lower) &&
				!nounLike.has(next.lower) &&
				words.some(
					({ lower, start }) => start < word.start && /^(?:will|would|can|must)$/.test(lower)
				))
		);
	const isJoined = /^(?:and|or)$/.test(next.lower) || /^,/.test(next.gap);
	if (/\p{Ll}{2}ing$/u.test(word.lower) && !word.isCapital)
		return !noParticiple.test(word.lower) && !isJoined;
	// `with 412 votes, the most of all`
	const isApposed = /^(?:the|an?)$/.test(word.lower) && !verbWithin(sentence, own);
	return (
		isApposed &&
		!/[,;]|\b(?:and|or)\b/.test(
			sentence.words
				.slice(at)
				.map(({ gap, lower }) => gap + lower)
				.join('')
				.slice(1)
		)
	);
}

/** `Reports that 412 boats, with their sails, were sold deny`: behind a further comma a verb goes on. */
function goesOn(removed: string): boolean {
	return Array.from(removed.matchAll(/,\s(\p{Ll}+)/gu), ([, word = '']) => word).some(
		(word) => isFinite(word) || /^(?:and|or)$/.test(word)
	);
}

function isFinite(lower: string): boolean {
	return (
		auxiliaries.has(lower) ||
		irregularPasts.has(lower) ||
		/\p{Ll}{2}ed$/u.test(lower) ||
		/^(?:become|say|win|hold|make|take)s$/.test(lower)
	);
}

/** How words begin that only lead to a clause. */
const leads =
	/^(?:(?:despite|with|although|though|while|whereas|because|besides|unlike|like|as|amid|following)\b|in (?:the wake|response to|reaction to|light of|an effort|a bid|a move)\b)/;

/** The main clause behind words that only lead to it, with no number or date of their own. */
function withoutLead(sentence: ReadSentence, part: Span, answer: Span, text: string): Span | null {
	const { words, mentions } = sentence;
	const from = words.findIndex(({ start }) => start >= part.start);
	const opening = words
		.slice(from, from + 3)
		.map(({ lower }) => lower)
		.join(' ');
	if (!leads.test(opening)) return null;
	const at = words.findIndex(({ gap }, index) => index > from && /^,\s/.test(gap));
	const first = words[at];
	if (!first || first.start > answer.start || !isNamedClause(sentence, at, part.end)) return null;
	if (mentions.some(({ span }) => span.start >= part.start && span.end <= first.start)) return null;
	const rest = { start: first.start, end: part.end };
	return wordsIn(sentence, rest) >= fewest && balance(text.slice(rest.start, rest.end))
		? rest
		: null;
}

/** Verbs and prepositions that lead from a colon to each member of a list. */
const leadsToList =
	/\b(?:includ(?:e|es|ed|ing)|provid(?:e|es|ed|ing)|contain(?:s|ed)?|offer(?:s|ed)?|allocat(?:es|ed)|receiv(?:e|es|ed)|g[ai]ve|gives|such as|for|with|of|fund(?:s|ed|ing)?|spen[dt]|spends):\s*$/;

/** `includes: 3 boats for Ostra; and 4 for Lund`: what leads to the list, and the member of the answer. */
export function memberOf(
	{ span, words }: ReadSentence,
	part: Span,
	answer: Span,
	text: string
): Cut | null {
	const word = words.find(({ gap, start }) => /:\s/.test(gap) && start - gap.length >= part.start);
	const colon = word ? word.start - word.gap.length + word.gap.indexOf(':') : Infinity;
	if (colon >= answer.start || !leadsToList.test(text.slice(span.start, colon + 1))) return null;
	const list = text.slice(colon + 1, span.end);
	if (!list.includes(';')) return null;
	let at = colon + 1;
	for (const piece of list.split(/(?<=;)/)) {
		const end = at + piece.length;
		if (answer.start >= at && answer.end <= end) {
			const own = /^\s*(?:and\s)?/.exec(piece)?.[0].length ?? 0;
			const isLast = end === span.end;
			return {
				part: { start: span.start, end: isLast ? end : end - 1 },
				edits: [{ start: colon, end: at + own, words: ' ' }],
				isMember: true
			};
		}
		at = end;
	}
	return null;
}
