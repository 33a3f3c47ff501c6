import type { Word } from '../../mentions/words.ts';
import { honorifics } from '../names.lexicon.ts';
import { manyNouns, officeModifiers, officeNouns, officeTopics } from './offices.lexicon.ts';

/** Bodies that look like an office with a name behind it. */
const bodies =
	/^(?:general (?:motors|electric|mills|dynamics|assembly|staff|council|court|hospital|election)|major leagues?)$/;

/**
 * Where the words of an office stand in a run of capitals that goes on with a name, or null where there
 * is none: `Secretary of State` in `Secretary of State Antony Blinken`; with nothing behind it `to` is
 * the end of the run.
 */
export function titleBefore(
	words: readonly Word[],
	from: number,
	to: number
): { from: number; to: number } | null {
	let noun = -1;
	for (let at = from; at < to; at++) {
		const word = words[at];
		if (!word || (at > from && words[at - 1]?.isPossessive)) break;
		if (!isNoun(word) || bodies.test(`${word.lower} ${words[at + 1]?.lower ?? ''}`)) continue;
		// `Stephen King` bears no office: nothing follows, and what is in front narrows none
		const isLast = at + 1 === to;
		if (isLast && at > from && !isModifier(words[at - 1])) continue;
		noun = at;
		const next = words[at + 1];
		if (next && at + 1 < to && !isNoun(next) && !isModifier(next)) break;
	}
	if (noun < 0) return null;
	let start = noun;
	while (start > from && (isModifier(words[start - 1]) || isNounWord(words[start - 1]))) start--;
	let end = noun + 1;
	if (words[end]?.lower === 'of' && isTopic(words[end + 1])) {
		end += 2;
		while (
			end < to &&
			(isTopic(words[end]) || (words[end]?.lower === 'and' && isTopic(words[end + 1])))
		)
			end++;
	} else if (end < to && /^(?:of|for|on)$/.test(words[end]?.lower ?? '')) return null;
	return { from: start, to: end };
}

function isNoun(word: Word): boolean {
	return isNounWord(word) && !honorifics.has(word.lower.replace('.', ''));
}

function isNounWord(word: Word | undefined): boolean {
	const plain = (word?.lower ?? '').replace('.', '');
	return (
		officeNouns.has(plain) ||
		manyNouns.has(plain) ||
		/^(?:senators|presidents|gov|pres)$/.test(plain)
	);
}

function isModifier(word: Word | undefined): boolean {
	return officeModifiers.has(word?.lower ?? '');
}

function isTopic(word: Word | undefined): boolean {
	return officeTopics.has(word?.lower ?? '');
}
