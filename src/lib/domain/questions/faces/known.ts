import type { Fact } from '../../facts/fact.ts';
import { comparable, isAccepted } from '../../grading/words.ts';

/** More words than these are no name; nobody types them by mistake. */
const mostWords = 4;

/** Shorter words are never taken for a slip of another; see `grading/slip.ts`. */
const leastLength = 5;

/**
 * The names of the article that might be taken for an accepted one: those that share a word with it, or
 * have a word that two slips could turn into one of its words. None of them is right.
 */
export function namesLike(accepted: readonly string[], facts: readonly Fact[]): string[] {
	const words = wordsOf(accepted);
	return namesIn(facts).filter(
		(name) =>
			!isAccepted(name, accepted) &&
			wordsOf([name]).some((word) => words.some((meant) => isNear(word, meant)))
	);
}

/** The words that make a name: long ones, and those with a capital letter. */
function wordsOf(names: readonly string[]): string[] {
	const words = names.flatMap((name) => name.match(/[\p{L}\p{N}'’]+/gu) ?? []);
	return words.filter((word) => word.length >= 4 || /^[\p{Lu}\p{N}]/u.test(word)).map(comparable);
}

/** True for the same word, and for one that two slips at the most make of it. */
function isNear(word: string, meant: string): boolean {
	if (word === meant) return true;
	if (Math.min(word.length, meant.length) < leastLength || word[0] !== meant[0]) return false;
	return lettersBeyond(word, meant) <= 2 && lettersBeyond(meant, word) <= 2;
}

/** How many letters of a word another has not, each letter as often as it stands there. */
function lettersBeyond(word: string, other: string): number {
	return [...other].reduce((rest, letter) => rest.replace(letter, ''), word).length;
}

/**
 * Every name that the facts know: persons, offices' organisations, speakers, members, places, and what
 * the author wrote as a wrong one. Each once.
 */
function namesIn(facts: readonly Fact[]): string[] {
	const names = facts.flatMap((fact) => {
		switch (fact.type) {
			case 'role':
				return [fact.person, fact.organisation];
			case 'statement':
				return [fact.speaker];
			case 'relation':
				return [
					...(fact.relation === 'counterpart' ? [fact.subject] : []),
					...fact.objects,
					...(fact.foils ?? [])
				];
			case 'money':
				return [fact.giver, fact.receiver];
			case 'event':
				return [fact.subject];
			case 'quantity':
			case 'definition':
			case 'passage':
				return [];
		}
	});
	return [...new Set(names.filter((name) => name.split(' ').length <= mostWords))];
}
