import type { Doing } from '../../facts/fact.ts';

/** `with how many votes was Ann Lee elected in Leeds`: of the words that ask for the amount. */
export function askDoing(doing: Doing, howMany: string, rest: string): string {
	const { subject, base, preposition = '', helper = 'did' } = doing;
	return joined(preposition, howMany, helper, subject, base, rest);
}

/** `Ann Lee was elected with 310 votes in Leeds`: of the words for the amount. */
export function sayDoing({ subject, past, preposition = '' }: Doing, amount: string, rest: string) {
	return subject === ''
		? joined(amount, past, rest)
		: joined(subject, past, preposition, amount, rest);
}

/** `according to Ann Lee, ` in front of words that are not the article's own. */
export function attributed(attribution: string | null, words: string): string {
	return attribution === null ? words : `according to ${attribution}, ${words}`;
}

/** Words with single blanks; some may be missing. */
export function joined(...parts: readonly string[]): string {
	return parts.filter((part) => part !== '').join(' ');
}

/** A capital first letter, also of a word that is marked. */
export function capitaliseMarked(words: string): string {
	return words.replace(/^\*?./u, (first) => first.toUpperCase());
}
