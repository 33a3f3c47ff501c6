import type { Word } from '../../mentions/words.ts';
import { withSingleSpaces } from '../../../text/blanks.ts';
import type { EventReading, EventRefusal, EventSentence } from './event-reading.ts';
import { isFunctionWord } from '../function-words.lexicon.ts';
import { bodyNouns, calendarWords } from '../names.lexicon.ts';
import { countries, demonyms } from '../countries.lexicon.ts';
import { lowerAt } from './verb-group.ts';

/** Things of which there is only one. */
const onlyOnes =
	/^(?:world|sea|sun|moon|earth|internet|public|media|press|sky|equator|throne|universe|web|atmosphere|stage)$/;

/** Nouns that point back at what was named before, whatever stands behind them. */
const pointing =
	/^(?:bill|law|deal|agreement|plan|company|firm|group|project|decision|measure|report|proposal|contract|job|post|club|team|government|party|site|building|school|same|latter|former|other|others|previous|following|said|treaty|act|city|town|country|family|couple|pair|two|three)$/;

const complement = /^(?:of|for|between|that|which|who|whose|to|on|against)$/;
const inPlace = /^(?:in|from|at|near|with|by)$/;

/**
 * A definite noun that nothing tells apart: `the bill`, `the new bridge`. A name within it, or words behind
 * it that say which, tell it apart.
 */
export function hasBareNoun(sentence: EventSentence, from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		const lower = lowerAt(sentence.words, at);
		if (lower === 'the' && isBare(sentence, at + 1, to)) return true;
		if (
			sentence.words[at]?.isPossessive &&
			!isProper(sentence, at) &&
			isBareOwner(sentence, at, from)
		)
			return true;
	}
	return false;
}

function isBare(sentence: EventSentence, from: number, to: number): boolean {
	const { words } = sentence;
	let at = from;
	while (at < to && at < from + 6) {
		const word = words[at];
		if (!word || (at > from && /[^\s\u00a0]/.test(word.gap))) break;
		if (isProper(sentence, at) || /^\d{4}$/.test(word.text)) return false;
		if (isFunctionWord(word.lower) && word.lower !== 'other' && word.lower !== 'same') break;
		at++;
	}
	const head = lowerAt(words, at - 1);
	if (at === from + 1 && onlyOnes.test(head)) return false;
	if (lowerAt(words, from) === 'same')
		return !words.slice(at, to).some(({ lower }) => lower === 'as');
	const next = at < to ? lowerAt(words, at) : '';
	if (complement.test(next)) return next === 'to' && pointing.test(head);
	if (next === '' || pointing.test(lowerAt(words, from))) return true;
	return !(inPlace.test(next) && isProperSoon(sentence, at + 1, to) && !pointing.test(head));
}

/** `the club's bid`: the owner is bare itself. */
function isBareOwner({ words }: EventSentence, at: number, from: number): boolean {
	return [1, 2, 3].some((step) => at - step >= from && lowerAt(words, at - step) === 'the');
}

function isProperSoon(sentence: EventSentence, from: number, to: number): boolean {
	return [0, 1, 2, 3].some((step) => from + step < to && isProper(sentence, from + step));
}

/** A word of a name, or for the people of a country: not one that has a capital as the first of its sentence. */
export function isProper({ words, names }: EventSentence, at: number): boolean {
	const word = words[at];
	if (!word) return false;
	if (names.some(({ from, to }) => at >= from && at < to)) return true;
	if (demonyms.has(word.text) || countries.has(word.text)) return true;
	return (
		at > 0 && word.isCapital && !calendarWords.has(word.lower) && !/[.!?:“"]\s*$/.test(word.gap)
	);
}

/** `a man from Leeds`, `two men`: one of many, of whom nobody knows which. */
export function isAnybody({ words }: EventSentence, from: number, to: number): boolean {
	const isIndefinite =
		/^(?:an?|two|three|four|five|six|seven|eight|nine|ten|\d[\d,]*|dozens|hundreds|thousands|people|men|women)$/.test(
			lowerAt(words, from)
		);
	return (
		isIndefinite &&
		words
			.slice(from, Math.min(to, from + 4))
			.some(({ lower }) =>
				/^(?:man|woman|boy|girl|person|men|women|boys|girls|people|workers?|soldiers?|children|child|passengers?|residents?|officials?|students?|teenagers?|suspects?|victims?)$/.test(
					lower
				)
			)
	);
}

/** One word that many a body is called by: `Parliament`. */
export function isGenericBody(name: string): boolean {
	return (
		/^\p{Lu}\p{Ll}+$/u.test(name) &&
		(bodyNouns.has(name.toLowerCase()) ||
			/^(?:State|Government|City|County|President|King|Queen|House|Police|Union|Board)$/.test(name))
	);
}

/**
 * The words from one to another with single blanks, each person by the full name; a reason where a
 * person is named by a part of the name alone.
 */
export function phraseOf(
	sentence: EventSentence,
	{ text, surnames }: EventReading,
	from: number,
	to: number
): string | { readonly problem: EventRefusal } {
	const { words, names } = sentence;
	let phrase = '';
	for (let at = from; at < to; at++) {
		const word = words[at];
		if (!word) continue;
		const name = names.find((one) => one.from === at && one.to <= to);
		// of a sum in front the sign stands before the first word
		phrase += at === from ? (/[$€£¥]$/.exec(word.gap)?.[0] ?? '') : withSingleSpaces(word.gap);
		const own = text.slice(word.start, words[(name?.to ?? at + 1) - 1]?.end ?? word.end);
		const isPerson = name?.mention.sort === 'person';
		const fullName = name?.mention.fullName ?? '';
		if (name && !fullName.includes(' ') && (isPerson || surnames.has(fullName)))
			return { problem: 'name-incomplete' };
		phrase += isPerson && !phrase.includes(fullName) ? fullName : withSingleSpaces(own);
		if (name) at = name.to - 1;
	}
	// a sum is printed in one piece: `$ 155` is `$155`
	const tidy = phrase.replace(/[\s,]+$/, '').replace(/([$€£¥]) (?=\d)/g, '$1');
	return tidy + ownerSign(text, words[to - 1]);
}

/** The ending of an owner, where it is the last word. */
function ownerSign(text: string, word: Word | undefined): string {
	return word?.isPossessive
		? (/^['’](?:s\b)?/.exec(text.slice(word.end, word.end + 3))?.[0] ?? '')
		: '';
}
