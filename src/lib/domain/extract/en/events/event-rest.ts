import type { EventRefusal, EventSentence } from './event-reading.ts';
import { baseOfPast, pastOfBase } from './event-verbs.lexicon.ts';
import { lowerAt } from './verb-group.ts';
import { auxiliaries, irregularPasts, plainVerbs } from '../verbs.ts';

const cuts =
	/^(?:when|while|after|before|because|since|although|though|but|until|so|whereas|unless|despite)$/;
const behindComma =
	/^(?:which|who|whom|whose|where|when|while|after|before|as|because|since|although|though|but|so|with|without|despite|until|including|even|just|making|following|\p{Ll}{2,}ing)$/u;
const relatives = /^(?:that|which|who|whom|whose|where)$/;

/** Where what is told of a clause ends, from a word on; a reason where it cannot be cut there. */
export function restEnd(sentence: EventSentence, from: number): number | EventRefusal {
	const { words } = sentence;
	let hasRelative = false;
	for (let at = from; at < words.length; at++) {
		const word = words[at];
		if (!word) break;
		if (word.gap.includes('(') && at > from) return bracketCut(sentence, at);
		if (/[;:()[\]—–…]/.test(word.gap) || /\s[-–]\s/.test(word.gap)) return at;
		if (/["“”]/.test(word.gap)) return 'quotation';
		if (word.gap.includes(',') && !isPlaceComma(sentence, at)) return commaCut(sentence, at);
		if (at > from && cuts.test(word.lower)) return at;
		if (relatives.test(word.lower)) hasRelative = true;
		if (
			at > from &&
			/^(?:and|or|plus|then)$/.test(word.lower) &&
			!hasRelative &&
			isNewClause(sentence, at)
		)
			return at;
	}
	return words.length;
}

/** What stands in brackets and behind them is left out, but for what the verb still needs. */
function bracketCut({ words }: EventSentence, at: number): number | EventRefusal {
	const behind = words.findIndex(({ gap }, index) => index > at && gap.includes(')'));
	return behind > 0 && words[behind]?.lower === 'to' ? 'list' : at;
}

/** `York, England`: the comma belongs to a place. */
function isPlaceComma({ words, names }: EventSentence, at: number): boolean {
	const name = names.find(({ from }) => from === at);
	const isBehindName = names.some(({ to }) => to === at);
	if (!name || !isBehindName || name.mention.sort === 'person') return false;
	const next = words[name.to];
	if (next === undefined) return true;
	if (!/^,/.test(next.gap)) return /^(?:in|on|at)$/.test(next.lower);
	const behind = words.slice(name.to);
	return !behind.some(
		({ lower, gap }, step) => /^(?:and|or)$/.test(lower) && (step === 0 || gap.includes(','))
	);
}

/** What follows a comma is left out where it is no part of a list. */
function commaCut({ words }: EventSentence, at: number): number | EventRefusal {
	const { lower = '' } = words[at] ?? {};
	if (behindComma.test(lower)) return at;
	const others = words.slice(at).map((word) => word.lower);
	if (/^(?:and|or)$/.test(lower)) return others.some(isVerb) ? at : 'list';
	return /^(?:an?|the|his|her|its|their|one|now|then)$/.test(lower) &&
		!others.some((word) => /^(?:and|or)$/.test(word))
		? at
		: 'list';
}

/** What follows `and` has a verb of its own. */
function isNewClause({ words }: EventSentence, at: number): boolean {
	const isOpen = words
		.slice(Math.max(0, at - 8), at)
		.some(({ lower }) => /^(?:between|both|either)$/.test(lower));
	if (isOpen) return false;
	for (let next = at + 1; next < words.length && next < at + 9; next++) {
		const word = words[next];
		if (!word || /[,;:]/.test(word.gap) || relatives.test(word.lower)) return false;
		if (isVerb(word.lower) && !isModifying(words[next - 1]?.lower ?? '')) return true;
	}
	return false;
}

function isModifying(before: string): boolean {
	return /^(?:the|an?|of|in|by|to|for|his|her|its|their)$/.test(before);
}

/** Finite as far as its form tells. */
export function isVerb(lower: string): boolean {
	return (
		auxiliaries.has(lower) ||
		irregularPasts.has(lower) ||
		baseOfPast.has(lower) ||
		(/[a-z]{2}ed$/.test(lower) && !/eed$|^(?:hundred|united)$/.test(lower))
	);
}

function isBase(lower: string): boolean {
	return pastOfBase.has(lower) || plainVerbs.has(lower) || lower === 'be';
}

/** Why a date at the end is not that of the verb: something between them may be. */
export function betweenProblem(
	sentence: EventSentence,
	from: number,
	to: number
): EventRefusal | null {
	const { words } = sentence;
	for (let at = from; at < to; at++) {
		const word = words[at];
		if (!word) continue;
		if (/[;:()[\]—–…]/.test(word.gap)) return 'other-clause';
		if (word.gap.includes(',') && !isPlaceComma(sentence, at)) return 'other-clause';
		if (cuts.test(word.lower) || relatives.test(word.lower) || /^(?:if|than)$/.test(word.lower))
			return 'other-clause';
		if (
			/^(?:and|or|then)$/.test(word.lower) &&
			words.slice(at + 1, to).some(({ lower }) => isVerb(lower))
		)
			return 'coordinated';
		const isInfinitive = word.lower === 'to' && isBase(lowerAt(words, at + 1));
		if (isInfinitive && !/^(?:began|begun|started|attempted)$/.test(lowerAt(words, at - 1)))
			return 'other-clause';
	}
	return null;
}
