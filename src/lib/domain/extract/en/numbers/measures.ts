import { unitTable, type Dimension } from '../../../grading/en/units.lexicon.ts';
import { at, isDash, matchWords, tokensOf, type Token } from '../../mentions/tokens.ts';
import { lengthWords } from './numerals.lexicon.ts';
import { isFunctionWord } from '../function-words.lexicon.ts';

/** A unit of measurement behind a number. */
export interface FoundUnit {
	/** As it is written; where it stands in a compound such as `five-day`, in the plural. */
	readonly word: string;
	/** The token behind it. */
	readonly to: number;
	/** Null where it is no known unit: the `members` of a `20-member committee`. */
	readonly dimension: Dimension | null;
	readonly isCompound: boolean;
}

interface Spelling {
	readonly words: readonly string[];
	readonly dimension: Dimension;
}

const spellings = new Map<string, readonly Spelling[]>();
for (const [dimension, , names] of unitTable) {
	if (dimension === 'money') continue;
	for (const name of names.split('|')) {
		const words = tokensOf(name, { start: 0, end: name.length }).map(({ lower }) => lower);
		const key = words[0] ?? '';
		const longestFirst = [...(spellings.get(key) ?? []), { words, dimension }];
		spellings.set(
			key,
			longestFirst.sort((a, b) => b.words.length - a.words.length)
		);
	}
}

/** The known unit that begins at a token, the longest: `square miles`, `%`, `km/h`. */
export function unitAt(tokens: readonly Token[], from: number): FoundUnit | null {
	const first = at(tokens, from);
	for (const { words, dimension } of spellings.get(first.lower) ?? []) {
		const to = from + matchWords(tokens, from, words);
		if (to === from || !mayBeUnit(tokens, from, to)) continue;
		return { word: written(tokens, from, to), to, dimension, isCompound: false };
	}
	return null;
}

/** `-year-old`, `-member`, `-mile`, joined to a number. */
export function compoundAt(tokens: readonly Token[], from: number): FoundUnit | null {
	const dash = at(tokens, from);
	const word = at(tokens, from + 1);
	if (!isDash(dash) || !dash.isJoined || !word.isJoined || word.kind !== 'word') return null;
	if (isFunctionWord(word.lower) || /(?:ed|ly|fold|way|off|time|some|third)$/.test(word.lower))
		return null;
	const known = unitAt(tokens, from + 1);
	const to = known?.to ?? from + 2;
	const next = at(tokens, to);
	const isLinked = isDash(next) && next.isJoined && at(tokens, to + 1).isJoined;
	// `6-foot-4` is two numbers, and `three-and-a-half` another
	if (isLinked && at(tokens, to + 1).lower !== 'old') return null;
	const end = isLinked ? to + 2 : to;
	const text = known?.word ?? word.text;
	return { word: plural(text), to: end, dimension: known?.dimension ?? null, isCompound: true };
}

function mayBeUnit(tokens: readonly Token[], from: number, to: number): boolean {
	const first = at(tokens, from);
	const after = at(tokens, to);
	if (after.isJoined && (after.kind !== 'sign' || after.text === '/')) return false;
	if (!/^\p{L}$/u.test(first.text) || to > from + 1) return true;
	// single letters are units only where they can be no word and no scale
	if (first.text === 'm' && first.isJoined) return lengthWords.test(after.lower);
	return /^[mglthw]$/.test(first.text) && (first.isJoined || /^[mgl]$/.test(first.text));
}

function written(tokens: readonly Token[], from: number, to: number): string {
	return tokens
		.slice(from, to)
		.map(({ text, isJoined }, i) => (i === 0 || isJoined ? text : ` ${text}`))
		.join('');
}

const plurals: Readonly<Record<string, string>> = {
	foot: 'feet',
	inch: 'inches',
	century: 'centuries',
	man: 'men',
	woman: 'women',
	person: 'people',
	child: 'children'
};

function plural(word: string): string {
	const lower = word.toLowerCase();
	if (plurals[lower] !== undefined) return plurals[lower];
	if (/^(?:k?m|cm|mm|kg|mw|gw|kw|mph|km\/h)$/.test(lower) || lower.endsWith('s')) return word;
	if (/[^aeiou]y$/.test(lower)) return `${word.slice(0, -1)}ies`;
	return /(?:ch|sh|x)$/.test(lower) ? `${word}es` : `${word}s`;
}
