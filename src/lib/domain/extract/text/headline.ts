import type { Span } from '../../facts/fact.ts';
import { determiners } from '../en/function-words.ts';
import { auxiliaries } from '../en/verbs.ts';
import { isCapitalised, type Token } from './tokens.ts';

/** True for the grammar of headlines: capitals throughout, or no article, no auxiliary and no stop. */
export function isHeadline(text: string, { start, end }: Span, words: readonly Token[]): boolean {
	if (words.length < 4) return false;
	const long = words.filter((word) => /^\p{L}{4}/u.test(word.words));
	const capital = long.filter((word) => isCapitalised(word.words));
	if (long.length >= 4 && capital.length >= long.length * 0.85) return true;
	const isFinished = /[.!?…]["'”’»)\]]*$/.test(text.slice(Math.max(start, end - 10), end));
	return (
		!isFinished && !words.some(({ lower }) => determiners.has(lower) || auxiliaries.has(lower))
	);
}
