import { demonyms } from '../countries.lexicon.ts';
import { isFunctionWord } from '../function-words.lexicon.ts';
import type { PlacedName, ReadSentence } from '../finding.ts';
import { callingNouns } from './callings.lexicon.ts';
import type { Tie } from './tie.ts';

/** Words of one calling, at most, and callings that are given at once. */
const mostWords = 4;
const mostCallings = 4;

/**
 * What somebody does by trade: `the marine biologist Ann Lee`, `Ann Lee, a Kenyan painter,`, `Ann Lee was
 * an engineer and architect`. All that are given at once are kept. What somebody once was is left out.
 */
export function callingOf(sentence: ReadSentence, name: PlacedName): Tie | null {
	const { fullName, sort } = name.mention;
	if (sort !== 'person' || !fullName.includes(' ') || isShortened(sentence, name)) return null;
	const found = inFront(sentence, name) ?? behind(sentence, name);
	if (found === null) return null;
	return {
		relation: 'part',
		subject: fullName,
		link: 'occupation',
		predicate: `is given for ${fullName} in the article`,
		objects: found.callings,
		aliases: found.callings.flatMap((calling) => shorter(calling)),
		foils: [],
		from: found.from,
		to: found.to,
		pattern: 'relation/calling'
	};
}

/** `Ann Lee` for Ann Mary Lee: a relative may be called so. */
function isShortened({ words }: ReadSentence, { from, to, mention }: PlacedName): boolean {
	const own = words.slice(from, to).map(({ text }) => text);
	return own.length > 1 && own.join(' ') !== mention.fullName;
}

interface Callings {
	readonly callings: readonly string[];
	readonly from: number;
	readonly to: number;
}

/** `critics like immigration barrister Ann Lee`: as many words as surely belong to it. */
function inFront({ words }: ReadSentence, { from, to }: PlacedName): Callings | null {
	if (words[from]?.gap !== ' ' || !isCalling(words[from - 1]?.lower)) return null;
	let start = from - 1;
	while (from - start < mostWords && isPlain(words[start - 1]?.text) && words[start]?.gap === ' ')
		start--;
	const before = words[start - 1]?.lower;
	const isBound = words[start]?.gap === ' ' && bounds.test(before ?? '');
	const first = isBound ? start : from - 1;
	const own = words
		.slice(first, from)
		.map(({ lower }) => lower)
		.filter((word) => !/^(?:veteran|longtime|fellow)$/.test(word));
	const around = words.slice(Math.max(0, start - 1), from);
	if (words[first]?.isCapital || around.some(({ lower }) => once.test(lower))) return null;
	return { callings: [own.join(' ')], from: first, to };
}

/** `Ann Lee, a painter and poet,`, `Ann Lee (1801–1880) was a painter`. */
function behind(sentence: ReadSentence, { from, to }: PlacedName): Callings | null {
	const { words } = sentence;
	let at = behindBracket(words, to);
	const insertion = behindInsertion(words, at);
	if (/^(?:is|was)$/.test(words[insertion]?.lower ?? '')) at = insertion;
	const isVerb = /^(?:is|was)$/.test(words[at]?.lower ?? '');
	if (!isVerb && !/^\)?, $/.test(words[at]?.gap ?? '')) return null;
	at += isVerb ? 1 : 0;
	const callings: string[] = [];
	let end = at;
	while (callings.length < mostCallings) {
		const next = oneCalling(sentence, at, callings.length === 0);
		if (next === null) break;
		callings.push(next.calling);
		end = next.to;
		const follows = words[end];
		const isListed = follows?.lower === 'and' || (isVerb && follows?.gap === ', ');
		if (!isListed) break;
		at = follows?.lower === 'and' ? end + 1 : end;
	}
	return callings.length === 0 || !ends(sentence, end) ? null : { callings, from, to: end };
}

/** Behind `(1801–1880)`, also where it tells how the name is spoken. */
function behindBracket(words: ReadSentence['words'], from: number): number {
	let at = from;
	if (/^,? ?\($|^ \($/.test(words[at]?.gap ?? ''))
		while (
			at < from + 20 &&
			words[at] &&
			(at === from || !/^[^(]*\),? $/.test(words[at]?.gap ?? ''))
		)
			at++;
	return at;
}

/** Behind `, known as Ann Brown in Kenya,`; the same word where there is no such thing. */
function behindInsertion(words: ReadSentence['words'], from: number): number {
	if (!/^\)?, $/.test(words[from]?.gap ?? '')) return from;
	const end = words.findIndex(({ gap }, at) => at > from && at < from + 14 && gap.includes(','));
	return end < 0 ? from : end;
}

function oneCalling({ words }: ReadSentence, start: number, needsArticle: boolean) {
	const hasArticle = /^an?$/.test(words[start]?.lower ?? '');
	if (needsArticle && !hasArticle) return null;
	let at = hasArticle ? start + 1 : start;
	while (demonyms.has(words[at]?.text ?? '') || adjectives.test(words[at]?.lower ?? '')) at++;
	const first = at;
	while (
		at < first + mostWords &&
		isPlain(words[at]?.text) &&
		(at === first || words[at]?.gap === ' ')
	)
		if (isCalling(words[at++]?.lower) && !(isPlain(words[at]?.text) && words[at]?.gap === ' ')) {
			const own = words.slice(first, at).map(({ lower }) => lower);
			return own.some((word) => once.test(word)) ? null : { calling: own.join(' '), to: at };
		}
	return null;
}

/** True where no more of the noun follows. */
function ends({ words }: ReadSentence, at: number): boolean {
	const next = words[at];
	return !next || next.gap !== ' ' || isFunctionWord(next.lower) || next.lower === 'based';
}

const adjectives =
	/-born$|^(?:practising|practicing|noted|leading|renowned|prominent|famous|acclaimed|young|celebrated)$/;
const bounds = /^(?:an?|the|like|as|and|by|with|from|to|for|of|including)$/;
const once = /^(?:former|formerly|then|ex|late|future|retired|would-be|aspiring|not|no)$/;

function isCalling(word: string | undefined): boolean {
	return (
		word !== undefined &&
		(callingNouns.has(word) ||
			/\p{L}(?:ologist|eopath|iatrist|ographer|onomist|opathist)$/u.test(word))
	);
}

function isPlain(word: string | undefined): boolean {
	return word !== undefined && /^\p{Ll}[\p{Ll}-]*$/u.test(word) && !isFunctionWord(word);
}

/** `biologist` for `marine biologist`. */
function shorter(calling: string): string[] {
	const words = calling.split(' ');
	return words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
}
