import { familyFirst, particles, suffixes } from '../../grading/en/names.lexicon.ts';
import { foldedWords } from '../../grading/en/names.ts';

/** The words with a capital first letter; a name such as `al-Kadhimi` gets one too. */
export function capitalise(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Drops `the` in front: for a place where an article would be one too many. */
export function withoutThe(words: string): string {
	return words.replace(/^the /i, '');
}

/**
 * For the persons of an article: every way to write a name that is right: in full, the surname alone, with first name or initials, all
 * also without the `al-` of Arabic names, and name and surname after a title. What names another person
 * of the article as well, such as a shared surname, is not among them. Grading knows more: the order
 * `Biden, Joe`, other spellings, honorifics.
 *
 * @param people every person of the article
 * @returns a function of a person, one of them or not, and their titles, such as `prime minister`
 */
export function namer(
	people: readonly string[]
): (person: string, titles: readonly string[]) => string[] {
	const bearers = new Map<string, Set<string>>();
	for (const person of new Set(people)) {
		for (const name of shortNames(person).map(folded)) {
			bearers.set(name, (bearers.get(name) ?? new Set()).add(person));
		}
	}
	return (person, titles) => {
		const isFree = (name: string) => {
			const named = bearers.get(folded(name));
			return named === undefined || (named.size === 1 && named.has(person));
		};
		const { surnames } = partsOf(person);
		const whole = [person, ...surnames.filter(isFree)];
		const names = [...new Set([...whole, ...whole.map(withoutAl)])];
		const titled = titles.flatMap((title) => names.map((name) => `${title} ${name}`));
		return [...new Set([...names, ...titled, ...shortNames(person).filter(isFree)])];
	};
}

/** A name without some of its parts: `Biden`, `J. Biden`, `Joseph Biden`, `Joseph R. Biden`. */
function shortNames(person: string): string[] {
	const { given, surnames } = partsOf(person);
	const [first, ...middle] = given;
	if (first === undefined) return surnames;
	const initials = [first, ...middle].map((name) => `${name.charAt(0)}.`);
	const before = [
		initials.slice(0, 1),
		...(middle.length > 0 ? [given, [first], [first, ...initials.slice(1)], initials] : [])
	];
	return surnames.flatMap((surname) => [
		surname,
		...before.map((names) => [...names, surname].join(' '))
	]);
}

/** Given names, and the surname with and without its particles; both empty for a single name. */
function partsOf(person: string): { given: string[]; surnames: string[] } {
	const words = person.split(' ').filter((word) => !suffixes.includes(folded(word)));
	const [first = ''] = words;
	if (words.length < 2) return { given: [], surnames: [] };
	if (familyFirst.includes(folded(first))) return { given: [], surnames: [first] };
	let start = words.length - 1;
	while (start > 1 && particles.includes(words[start - 1]?.toLowerCase() ?? '')) start--;
	const surnames = [words.slice(start).join(' '), words.at(-1) ?? ''];
	return { given: words.slice(0, start), surnames: [...new Set(surnames)] };
}

/** One form for all spellings of a name. */
function folded(name: string): string {
	return foldedWords(name).join('');
}

function withoutAl(name: string): string {
	return name.replace(/(?<=^| )[ae]l-/gi, '');
}
