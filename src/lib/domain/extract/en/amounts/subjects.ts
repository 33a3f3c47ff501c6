import type { Span } from '../../../facts/fact.ts';
import type { Word } from '../../mentions/words.ts';
import { isAdjacent, type AmountRefusal } from './amount-clauses.ts';
import { demonyms } from '../countries.lexicon.ts';
import { spanOf, withArticle, type PlacedName, type ReadSentence } from '../finding.ts';
import { manyNouns, officeNouns } from '../offices/offices.lexicon.ts';
import { verbAt } from './verb-groups.ts';

/** Who does something, with the word behind. */
export interface Subject {
	readonly text: string;
	/** Where its verb must stand. */
	readonly to: number;
	/** Where a pronoun got its name from. */
	readonly named?: Span;
	/** It is a name and nothing else: what follows is its verb. */
	readonly isName: boolean;
	readonly problem: AmountRefusal | null;
}

/** Longer phrases are read wrongly too often. */
const mostWords = 12;

/** The subject that begins at a word; null where none is known. */
export function subjectAt(sentence: ReadSentence, from: number): Subject | null {
	return (
		personAt(sentence, from) ??
		pronounAt(sentence, from) ??
		nameAlone(sentence, from) ??
		phraseAt(sentence, from)
	);
}

/** The name in front of `, which` or `, who`, whose verb stands behind that. */
export function relativeAt(sentence: ReadSentence, from: number): Subject | null {
	const name = sentence.names.find((one) => one.from === from || one.from === from + 1);
	if (!name || sentence.words[name.to - 1]?.isPossessive) return null;
	const { sort, fullName } = name.mention;
	return {
		text: withArticle(sentence, name),
		to: name.to + 1,
		isName: true,
		problem: sort === 'person' && !fullName.includes(' ') ? 'name-incomplete' : null
	};
}

/** `Sen. Ann Lee`, `Ann Lee, a lawyer from Bern,`. */
function personAt(sentence: ReadSentence, from: number): Subject | null {
	const { names, words } = sentence;
	const name = names.find(
		(one) => one.mention.sort === 'person' && one.from >= from && one.from <= from + 5
	);
	if (!name || words[name.to - 1]?.isPossessive) return null;
	const title = words.slice(from, name.from);
	if (!isTitle(title) && !names.some((one) => isOwner(sentence, one, from, name.from))) return null;
	return {
		text: name.mention.fullName,
		to: behindApposition(sentence, behindHome(sentence, name.to)),
		isName: true,
		problem: name.mention.fullName.includes(' ') ? null : 'name-incomplete'
	};
}

/** `Senator`, `veteran politician`, `Norwegian Prime Minister`. */
function isTitle(words: readonly Word[]): boolean {
	const isRank = ({ lower, isCapital }: Word) =>
		isCapital || officeNouns.has(lower) || manyNouns.has(lower);
	const isPlain = words.every(({ lower }) => !noStart.test(lower) && lower !== 'the');
	const last = words.at(-1);
	return words.every(isRank) || (last !== undefined && isPlain && isRank(last));
}

/** The `Blue Party's` of `the Blue Party's Ann Lee`. */
function isOwner({ words }: ReadSentence, { from, to }: PlacedName, start: number, end: number) {
	const hasArticle = words[start]?.lower === 'the';
	return from === (hasArticle ? start + 1 : start) && to === end && words[to - 1]?.isPossessive;
}

/** Behind `of the Blue Party`. */
function behindHome({ words, names }: ReadSentence, to: number): number {
	if (words[to]?.lower !== 'of' || !isAdjacent(words[to])) return to;
	const at = words[to + 1]?.lower === 'the' ? to + 2 : to + 1;
	return names.find((name) => name.from === at)?.to ?? to;
}

const asides =
	/^(?:in turn|however|meanwhile|too|also|in contrast|in addition|for example|though|therefore)$/;

/** Behind `, a lawyer from Bern,`; the same word where there is no such thing. */
function behindApposition({ words }: ReadSentence, to: number): number {
	if (!/^, $/.test(words[to]?.gap ?? '')) return to;
	const marker = [to + 1, to + 2].find((at) => words[at]?.gap === ', ');
	const aside =
		marker === undefined
			? ''
			: words
					.slice(to, marker)
					.map(({ lower }) => lower)
					.join(' ');
	if (marker !== undefined && asides.test(aside)) return marker;
	if (!/^(?:the|an?|who|which|whose|\d+)$/.test(words[to]?.lower ?? '')) return to;
	for (let at = to + 1; at <= to + 14; at++) {
		const gap = words[at]?.gap ?? '';
		if (gap === ', ') return at;
		if (gap !== ' ') return to;
	}
	return to;
}

/** `He`: only where one person alone is named in the sentence before. */
function pronounAt({ words, before }: ReadSentence, from: number): Subject | null {
	if (!/^(?:he|she)$/.test(words[from]?.lower ?? '')) return null;
	const people = before?.names.filter(({ mention }) => mention.sort === 'person') ?? [];
	const [name] = people;
	// who is no place and no known body may be a person too
	const others = before?.names.filter(({ mention }) => mention.sort === 'other') ?? [];
	const isOne =
		others.length === 0 && new Set(people.map(({ mention }) => mention.fullName)).size === 1;
	if (!name || !before || !isOne || !name.mention.fullName.includes(' '))
		return { text: '', to: from + 1, isName: true, problem: 'pronoun' };
	const named = spanOf(before, name.from, name.to);
	return { text: name.mention.fullName, to: from + 1, named, isName: true, problem: null };
}

/** `The Harrow Line`, `Norway`. */
function nameAlone(sentence: ReadSentence, from: number): Subject | null {
	const { words, names } = sentence;
	const at = words[from]?.lower === 'the' ? from + 1 : from;
	const name = names.find((one) => one.from === at);
	if (!name || name.mention.sort === 'person' || words[name.to - 1]?.isPossessive) return null;
	const behind = isBracketed(sentence, name.to) ? name.to + 1 : name.to;
	const to = behindApposition(sentence, behind);
	return verbAt(sentence, to, true) === null
		? null
		: { text: withArticle(sentence, name), to, isName: true, problem: null };
}

const noStart =
	/^(?:a|an|this|that|these|those|his|her|its|their|our|my|some|many|most|all|each|every|both|any|other|another|such|there|it|they|we|i|you|what|which|who|if|when|while|as|for|in|on|at|by|with|to|from|of|and|but|or|so|because|although|\d.*)$/;
const noInside =
	/^(?:that|which|who|whom|whose|where|when|while|if|because|his|her|its|their|our|this|these|those|it|they|he|she|we|i|said|says|and|or|but|not|than|as)$/;

/** A phrase with a name in it: `the budget of the Harrow Line`, `Norway's parliament`. */
function phraseAt(sentence: ReadSentence, from: number): Subject | null {
	const { words, names } = sentence;
	if (noStart.test(words[from]?.lower ?? '')) return null;
	for (let to = from + 1; to <= from + mostWords && to < words.length; to++) {
		const word = words[to];
		if (isBracketed(sentence, to)) continue;
		if (!word || !(isAdjacent(word) || isBracketed(sentence, to - 1))) return null;
		const inside = names.find((name) => name.from < to && name.to > to);
		if (inside) continue;
		if (verbAt(sentence, to) !== null) return phraseOf(sentence, from, to);
		if (noInside.test(word.lower) && !names.some((name) => name.from <= to && name.to > to))
			return null;
	}
	return null;
}

/** The acronym of `the Harrow Relief Fund (HRF)`. */
function isBracketed({ words }: ReadSentence, at: number): boolean {
	const isOpen = words[at]?.gap === ' (' && words[at + 1]?.gap === ') ';
	return isOpen && /^\p{Lu}+s?$/u.test(words[at]?.text ?? '');
}

function phraseOf(sentence: ReadSentence, from: number, to: number): Subject {
	const inside = sentence.names.filter((name) => name.from >= from && name.to <= to);
	const text = withFullNames(sentence, from, to, inside).replace(
		/ (?:today|tonight|yesterday|recently)$/,
		''
	);
	const isNamed = inside.length > 0;
	const isShort = inside.some(
		({ mention }) => mention.sort === 'person' && !mention.fullName.includes(' ')
	);
	const problem = isNamed ? (isShort ? 'name-incomplete' : null) : 'bare-subject';
	return { text, to, isName: false, problem };
}

/** The words of a phrase, its first one small, its persons by their full names. */
function withFullNames(
	sentence: ReadSentence,
	from: number,
	to: number,
	names: readonly PlacedName[]
): string {
	const { words } = sentence;
	const parts: string[] = [];
	for (let at = from; at < to; at++) {
		const word = words[at];
		if (isBracketed(sentence, at)) continue;
		const name = names.find((one) => one.from === at);
		const owner = (index: number) => (words[index]?.isPossessive ? '’s' : '');
		if (name) {
			parts.push(name.mention.fullName + owner(name.to - 1));
			at = name.to - 1;
		} else if (word) {
			const isSmall = at === from && !demonyms.has(word.text) && /^\p{Lu}\p{Ll}/u.test(word.text);
			parts.push((isSmall ? word.lower : word.text) + owner(at));
		}
	}
	return parts.join(' ');
}
