import type { NameMention } from '../extraction.ts';
import { countries } from '../en/countries.lexicon.ts';
import {
	bodyNouns,
	firstNames,
	nameParticles,
	nameSuffixes,
	placeNouns,
	thingNouns
} from '../en/names.lexicon.ts';
import { manyNouns, officeNouns, personNouns } from '../en/offices/offices.lexicon.ts';
import { sayings } from '../en/speech/sayings.lexicon.ts';
import type { NameRun } from './names.ts';
import { gapAfter, type WordRow } from './words.ts';

export type NameSort = NameMention['sort'];

/** Those of the United States that are no first names. */
const states: ReadonlySet<string> = new Set(
	(
		'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,' +
		'Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,' +
		'Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,' +
		'North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,' +
		'Texas,Utah,Vermont,Wisconsin,Wyoming,New York City,Los Angeles,London,Paris,Hong Kong'
	).split(',')
);

/** How much a sign for a sort counts. */
export interface SortSign {
	readonly sort: NameSort;
	readonly weight: number;
}

/** What the words of a name and those around it say of its sort; the heaviest sum wins. */
export function signsOf(row: WordRow, name: NameRun): SortSign[] {
	return [...ownSigns(row, name), ...signsAround(row, name)];
}

function ownSigns({ words }: WordRow, name: NameRun): SortSign[] {
	const own = words.slice(name.from, name.to);
	const last = own.at(-1)?.lower ?? '';
	const first = own[0];
	const signs: SortSign[] = [];
	const add = (sort: NameSort, weight: number) => signs.push({ sort, weight });
	if (
		countries.has(name.text) ||
		states.has(name.text) ||
		/^(?:US|U\.S\.|UK|U\.K\.|UAE|USA|EU)$/.test(name.text)
	)
		add('place', 9);
	if (thingNouns.has(last)) add('other', 6);
	else if (own.some(({ lower }) => bodyNouns.has(lower.replace(/\.$/, ''))))
		add('organisation', own.length > 1 ? 6 : 3);
	else if (placeNouns.has(last) || (own.length > 1 && placeNouns.has(first?.lower ?? '')))
		add('place', 4);
	if (own.length === 1 && /^\p{Lu}{2,}s?$|\.(?:com|org|net)$/u.test(name.text))
		add('organisation', 3);
	if (
		own.length > 1 &&
		own.length <= 5 &&
		!own.some(({ lower }) => /^(?:of|for|on|the|and)$/.test(lower))
	) {
		if (first && firstNames.has(first.text.split('-')[0] ?? '')) add('person', 4);
		if (own.some(({ text }) => /^\p{Lu}\.?$/u.test(text)) && !/^\d/.test(last)) add('person', 3);
		if (nameSuffixes.has(last.replace('.', '')) && !own.some(({ lower }) => thingNouns.has(lower)))
			add('person', 3);
		// `Ban Ki-moon`
		if (/^\p{Lu}\p{Ll}+-\p{Ll}{2,}$/u.test(own.at(-1)?.text ?? '')) add('person', 3);
		if (own.slice(1).some(({ lower }) => nameParticles.has(lower) || /^al-/.test(lower)))
			add('person', 3);
	}
	return signs;
}

function signsAround(row: WordRow, name: NameRun): SortSign[] {
	const { words } = row;
	const length = name.to - name.from;
	const before = words[name.from - 1];
	const after = words[name.to];
	const isPersonLike = length > 1 && length <= 4;
	const signs: SortSign[] = [];
	const isBody = length === 1 && bodyNouns.has(words[name.from]?.lower ?? '');
	if (name.isTitled && !isBody) signs.push({ sort: 'person', weight: 7 });
	if (isPersonLike && hasLifeBehind(row, name)) signs.push({ sort: 'person', weight: 7 });
	const isNextPlain = /^\s$/.test(gapAfter(row, name.to - 1));
	const articled = before?.lower === 'the';
	if (isPersonLike && !articled && isOfParty(row, name)) signs.push({ sort: 'person', weight: 3 });
	if (after && isNextPlain && isPersonLike && !articled && livesBy(words, name.to))
		signs.push({ sort: 'person', weight: 3 });
	if (after && isNextPlain && sayings.has(after.lower) && !articled && isPersonLike)
		signs.push({ sort: 'person', weight: 2 });
	const isTitle = (word: string) =>
		officeNouns.has(word) || manyNouns.has(word) || personNouns.has(word);
	const isApposed = words[name.from]?.gap === ', ' && /^,/.test(gapAfter(row, name.to - 1));
	if (before && isApposed && isPersonLike && isTitle(before.lower))
		signs.push({ sort: 'person', weight: 3 });
	if (
		before &&
		/^\s$/.test(words[name.from]?.gap ?? '') &&
		isTitle(before.lower) &&
		!before.isCapital &&
		length <= 4
	)
		signs.push({ sort: 'person', weight: 5 });
	if (/^,\s$/.test(gapAfter(row, name.to - 1)) && isPersonLike && !articled) {
		const next = words.slice(name.to, name.to + 7);
		if (/^\d{2}$/.test(next[0]?.text ?? '')) signs.push({ sort: 'person', weight: 4 });
		const stop = next.findIndex(({ gap }, at) => at > 0 && gap.includes(','));
		if (next.slice(0, stop < 0 ? 7 : stop).some(({ lower }) => isTitle(lower)))
			signs.push({ sort: 'person', weight: 3 });
	}
	if (after && /^,? $/.test(after.gap) && /^who(?:se)?$/.test(after.lower))
		signs.push({ sort: 'person', weight: 3 });
	if (isPlaceBehind(row, name)) signs.push({ sort: 'place', weight: 4 });
	if (articled) signs.push({ sort: 'organisation', weight: 1 });
	if (before && /^(?:in|near|across|throughout)$/.test(before.lower))
		signs.push({ sort: 'place', weight: 2 });
	return signs;
}

/** `from Harrow, Kenya`, `Oulton, Texas`: the second says where the first is. */
function isPlaceBehind(row: WordRow, { from, to }: NameRun): boolean {
	const { words } = row;
	const before = words[from - 1]?.lower ?? '';
	if (words[to]?.gap !== ', ' || !/^(?:in|at|from|to|of|near)$/.test(before)) return false;
	const [first, second] = [words[to]?.text ?? '', words[to + 1]?.text ?? ''];
	const isWhole = (name: string) => countries.has(name) || states.has(name);
	return isWhole(first) || isWhole(`${first} ${second}`);
}

/** `Green Party's Ann Lee`, `Ann Lee of the Green Party`: parties have members. */
function isOfParty({ words }: WordRow, { from, to }: NameRun): boolean {
	const before = words[from - 1];
	if (before?.isPossessive && before.text === 'Party') return true;
	if (!/^(?:of|from)$/.test(words[to]?.lower ?? '') || words[to]?.gap !== ' ') return false;
	const next = words.slice(to + 1, to + 6);
	const end = next.findIndex(
		({ text, isCapital, lower }) => text === 'Party' || !(isCapital || lower === 'the')
	);
	return end > 0 && next[end]?.text === 'Party' && !next[end]?.isPossessive;
}

/** Verbs of which only a person is the subject. */
function livesBy(words: WordRow['words'], at: number): boolean {
	const verb = words[at]?.lower ?? '';
	if (/^(?:graduated|married|resigned|died|retired|testified)$/.test(verb)) return true;
	return (
		/^(?:is|was)$/.test(verb) &&
		/^(?:born|(?:re-)?elected|sworn|educated|married)$/.test(words[at + 1]?.lower ?? '')
	);
}

/** `Ann Lee (born …`, `Ann Lee (2 May 1801 – …`: so the lives of persons begin. */
function hasLifeBehind(row: WordRow, { to }: NameRun): boolean {
	if (!/^ \($/.test(gapAfter(row, to - 1))) return false;
	const inside = row.words.slice(to, to + 14);
	const close = inside.findIndex(({ gap }, at) => at > 0 && gap.includes(')'));
	const words = inside.slice(0, close < 0 ? inside.length : close);
	const isBorn = /^(?:born|née?|b)$/.test(words[0]?.lower.replace('.', '') ?? '');
	const years = words.filter(({ text }) => /^1\d{3}$|^20\d\d$/.test(text)).length;
	return isBorn || (years === 2 && words.length > 2 && words.some(({ gap }) => /[–—-]/.test(gap)));
}
