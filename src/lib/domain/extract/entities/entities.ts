import { groupBy } from '../../group-by.ts';
import type { NameMention } from '../extraction.ts';
import { familyFirst } from '../../grading/en/names.lexicon.ts';
import { countries } from '../en/countries.lexicon.ts';
import { nameParticles, nameSuffixes } from '../en/names.lexicon.ts';
import type { NameSort, SortSign } from '../mentions/sorts.ts';
import type { Entities, Entity } from './entity.ts';

/** A name as it was read, before it is known whom it means. */
export interface ReadName {
	readonly text: string;
	readonly span: { readonly start: number; readonly end: number };
	readonly signs: readonly SortSign[];
	readonly hasArticle: boolean;
}

/** Who stands behind the names of an article; a short form of two bearers means nobody else. */
export function entitiesOf(
	names: readonly ReadName[],
	acronyms: ReadonlyMap<string, string>
): Entities {
	const shortOf = new Map([...acronyms].map(([short, long]) => [long, short] as const));
	const byText = groupBy(names, ({ text }) => text);
	const sorts = new Map(
		[...byText].map(
			([text, group]) => [text, sortOf(group, isCalledBySurname(text, byText))] as const
		)
	);
	const longForms = fullNames([...byText.keys()], sorts, acronyms, subjectOf(names, sorts));
	const mentions: NameMention[] = names.map(({ text, span }) => {
		const fullName = longForms.get(text) ?? text;
		return { kind: 'name', span, fullName, sort: sorts.get(fullName) ?? 'other' };
	});
	const articles = groupBy(names, ({ text }) => longForms.get(text) ?? text);
	const all = [...groupBy(mentions, ({ fullName }) => fullName)].map(([name, group]): Entity => {
		const sort = sorts.get(name) ?? 'other';
		const own = articles.get(name) ?? [];
		const acronym = shortOf.get(name);
		return {
			...{ name, sort, mentions: group.map(({ span }) => span) },
			...(sort === 'person' && { surname: surnameOf(name) }),
			...(acronym !== undefined && { acronym }),
			hasArticle: own.filter(({ hasArticle }) => hasArticle).length * 2 > own.length
		};
	});
	const byName = new Map(all.map((entity) => [entity.name, entity]));
	return { all, mentions, of: (fullName) => byName.get(fullName) };
}

/** A name of two to four words that is called by its last word alone, without an article, is a person's. */
function isCalledBySurname(
	text: string,
	byText: ReadonlyMap<string, readonly ReadName[]>
): boolean {
	const words = text.split(' ');
	const isPlain =
		words.length >= 2 &&
		// `Central Kenya` is a part of Kenya
		!countries.has(words.at(-1) ?? '') &&
		words.length <= 4 &&
		words.every((word) => /^\p{Lu}['’]?\p{L}*\p{Ll}[^-]*$/u.test(word));
	const alone = byText.get(words.at(-1) ?? '') ?? [];
	return isPlain && alone.length >= 2 && alone.every(({ hasArticle }) => !hasArticle);
}

/** A life calls its subject by the surname alone so often at least. */
const leastAlone = 4;

/** The person whose life the article tells: named in its very beginning, and with the full name. */
function subjectOf(
	names: readonly ReadName[],
	sorts: ReadonlyMap<string, NameSort>
): string | null {
	const [first] = names;
	const surname = first ? surnameOf(first.text) : '';
	if (names.filter(({ text }) => text === surname).length < leastAlone) return null;
	return first?.text.includes(' ') && sorts.get(first.text) === 'person' ? first.text : null;
}

/** The sort with the heaviest signs; each mention counts, but none for more than its heaviest ones. */
function sortOf(names: readonly ReadName[], isCalledBySurname: boolean): NameSort {
	const sums = new Map<NameSort, number>(isCalledBySurname ? [['person', 4]] : []);
	for (const { sort, weight } of names.flatMap(({ signs }) => signs))
		sums.set(sort, Math.min(40, (sums.get(sort) ?? 0) + weight));
	let best: NameSort = 'other';
	let most = 1;
	for (const sort of ['person', 'organisation', 'place', 'other'] as const) {
		const sum = sums.get(sort) ?? 0;
		if (sum > most) [best, most] = [sort, sum];
	}
	return best;
}

/** The full name that each short form means: a surname, a name without its middle, an acronym. */
function fullNames(
	texts: readonly string[],
	sorts: Map<string, NameSort>,
	acronyms: ReadonlyMap<string, string>,
	subject: string | null
): Map<string, string> {
	const bearers = new Map<string, Set<string>>();
	const add = (short: string, full: string) =>
		bearers.set(short, (bearers.get(short) ?? new Set()).add(full));
	for (const text of texts) {
		if (sorts.get(text) !== 'person' || !text.includes(' ')) continue;
		for (const short of shortForms(text)) add(short, text);
	}
	const full = new Map<string, string>();
	for (const text of texts) {
		const [bearer, ...others] = bearers.get(text) ?? [];
		if (bearer !== undefined && others.length === 0 && bearer !== text) full.set(text, bearer);
		// in the story of a life the bare surname is the subject's, whoever else of the family is named
		else if (subject !== null && others.length > 0 && surnameOf(subject) === text)
			full.set(text, subject);
		const long = acronyms.get(text);
		if (long !== undefined && sorts.has(long)) full.set(text, long);
	}
	return resolved(full);
}

/** Follows `J. Biden` to `Joe Biden` to `Joe R. Biden`. */
function resolved(full: ReadonlyMap<string, string>): Map<string, string> {
	return new Map(
		[...full].map(([short, long]) => {
			const further = full.get(long);
			return [short, further !== undefined && further !== short ? further : long];
		})
	);
}

function shortForms(name: string): string[] {
	const words = name.split(' ').filter((word) => !nameSuffixes.has(plain(word)));
	const [first = ''] = words;
	const surname = surnameOf(name);
	const last = words.at(-1) ?? '';
	const isMiddled = words.length > 2 && !nameParticles.has(plain(words.at(-2) ?? ''));
	return [
		...new Set([
			...[surname, last, ...(isMiddled ? [`${first} ${surname}`] : [])],
			...(words.join(' ') === name ? [] : [words.join(' ')])
		])
	];
}

/** The surname of a person with its particles; the first word where families come first. */
export function surnameOf(name: string): string {
	const words = name.split(' ').filter((word) => !nameSuffixes.has(plain(word)));
	const [first = ''] = words;
	if (words.length > 1 && familyFirst.includes(first.toLowerCase())) return first;
	let start = words.length - 1;
	while (start > 1 && nameParticles.has(plain(words[start - 1] ?? ''))) start--;
	return words.slice(start).join(' ');
}

function plain(word: string): string {
	return word.toLowerCase().replaceAll('.', '').replace(',', '');
}
