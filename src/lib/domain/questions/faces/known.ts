import type { Fact } from '../../facts/fact.ts';
import { gather } from '../../gather.ts';
import { withoutArticle } from '../../grading/en/articles.ts';
import { comparable } from '../../grading/words.ts';
import { remembered } from '../../remembered.ts';

/** More words than these are no name; nobody types them by mistake. */
const mostWords = 4;

/** Shorter words are never taken for a slip of another; see `grading/slip.ts`. */
const leastLength = 5;

/** Letters that two slips can add to a word, or take from it. */
const mostSlips = 2;

/**
 * Finds the names of the facts that might be taken for an accepted one: those that share a word with it,
 * or have a word that two slips could turn into one of its words. None of them is right.
 */
export function namesLike(facts: readonly Fact[]): (accepted: readonly string[]) => string[] {
	const names = namesIn(facts);
	const byWord = new Map<string, Set<string>>();
	const byLook = new Map<string, Set<string>>();
	for (const name of names) {
		for (const word of wordsOf([name])) {
			if (!byWord.has(word)) addTo(byLook, lookOf(word, word.length), word);
			addTo(byWord, word, name);
		}
	}
	const order = new Map(names.map((name, at) => [name, at]));
	const typed = new Map(names.map((name) => [name, typedForm(name)]));
	const near = remembered((word) => [word, ...nearWords(word, byLook)]);
	return (accepted) => {
		const words = wordsOf(accepted).flatMap(near);
		const found = new Set(gather(words, (word) => byWord.get(word) ?? []));
		const right = new Set<string | undefined>(accepted.map(typedForm));
		return [...found]
			.filter((name) => !right.has(typed.get(name)))
			.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
	};
}

/** What is compared where a name is typed; see `isAccepted`. */
function typedForm(name: string): string {
	return withoutArticle(comparable(name));
}

/** The words that two slips at the most make of another one. */
function nearWords(word: string, byLook: ReadonlyMap<string, Set<string>>): string[] {
	const near: string[] = [];
	for (let length = word.length - mostSlips; length <= word.length + mostSlips; length++) {
		for (const other of byLook.get(lookOf(word, length)) ?? []) {
			if (isNear(other, word)) near.push(other);
		}
	}
	return near;
}

/** What words that are like each other have in common, but for their length. */
function lookOf(word: string, length: number): string {
	return `${word.charAt(0)}${length}`;
}

/** The words that make a name: long ones, and those with a capital letter. */
function wordsOf(names: readonly string[]): string[] {
	const words = names.flatMap((name) => name.match(/[\p{L}\p{N}'’]+/gu) ?? []);
	return words.filter((word) => word.length >= 4 || /^[\p{Lu}\p{N}]/u.test(word)).map(comparable);
}

function isNear(word: string, meant: string): boolean {
	if (lettersOnlyIn(word, meant) > mostSlips || lettersOnlyIn(meant, word) > mostSlips)
		return false;
	if (Math.min(word.length, meant.length) < leastLength) return false;
	return lettersBeyond(word, meant) <= mostSlips && lettersBeyond(meant, word) <= mostSlips;
}

/** At least so many kinds of letters of a word another has not: quickly told, for most words. */
function lettersOnlyIn(word: string, other: string): number {
	let only = lettersOf(word) & ~lettersOf(other);
	let count = 0;
	for (; only !== 0; only &= only - 1) count++;
	return count;
}

/** The letters of a word as a set of bits. */
function lettersOf(word: string): number {
	let letters = 0;
	for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 32);
	return letters;
}

/** How many letters of a word another has not, each letter as often as it stands there. */
function lettersBeyond(word: string, other: string): number {
	let rest = word;
	for (const letter of other) rest = rest.replace(letter, '');
	return rest.length;
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
				return [fact.giver, fact.receiver].filter((name) => name !== undefined);
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

function addTo(map: Map<string, Set<string>>, key: string, value: string) {
	const values = map.get(key);
	if (values) values.add(value);
	else map.set(key, new Set([value]));
}
