import { at, isDash, type Token } from '../../mentions/tokens.ts';
import { isFunctionWord } from '../function-words.lexicon.ts';
import { irregularPlurals, noPlurals } from './nouns.lexicon.ts';
import { pastVerbs } from '../dates/tense.lexicon.ts';

/** What a number counts, behind it. */
export interface CountedNoun {
	/** The head: `troops`, of `US troops`. */
	readonly word: string;
	/** The token behind it. */
	readonly to: number;
}

/** Between number and noun there are no more words. */
const maxWords = 5;

const mayLead = /^(?:more|other|further|such|most)$/;

/**
 * The noun behind a number: the first plural, with only words of a noun phrase before it; for one, the
 * next word. Null where there is none.
 */
export function countedNoun(
	tokens: readonly Token[],
	from: number,
	isSingle: boolean
): CountedNoun | null {
	const start = mayLead.test(at(tokens, from).lower) ? from + 1 : from;
	if (at(tokens, start).lower === 'than') return null;
	if (isSingle) return singleNoun(tokens, start);
	let words = 0;
	for (let i = start; words < maxWords; i++) {
		const token = at(tokens, i);
		if (isDash(token) && token.isJoined && at(tokens, i + 1).isJoined) continue;
		const model = modelName(tokens, i);
		if (model > 0) return { word: joined(tokens, i, model), to: model };
		if (!mayStand(token)) return null;
		if (isHead(tokens, i)) return { word: token.text, to: i + 1 };
		words++;
	}
	return null;
}

/** Whether a word is a plural, as far as its end tells. */
export function isPlural(word: string): boolean {
	if (irregularPlurals.has(word)) return true;
	return (
		word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) && !noPlurals.has(word)
	);
}

/** The last of the words that may be nouns: `one cargo jet`. */
function singleNoun(tokens: readonly Token[], start: number): CountedNoun | null {
	let to = start;
	while (to < start + 3 && maySingle(at(tokens, to))) to++;
	return to === start ? null : { word: at(tokens, to - 1).text, to };
}

function maySingle(token: Token): boolean {
	const isNoun =
		mayStand(token) && !token.isCapital && !/(?:ing|ed|ly|ous|ive|ful)$/.test(token.lower);
	return isNoun && !isPlural(token.lower);
}

function mayStand(token: Token): boolean {
	if (token.kind !== 'word' || token.isJoined) return isLinked(token);
	// capitals are a country, small letters a pronoun
	if (token.text === 'US') return true;
	return !isFunctionWord(token.lower) && !isVerb(token.lower);
}

/** A past form that stands before no noun; `stolen` and `known` may. */
function isVerb(word: string): boolean {
	return pastVerbs.has(word) && !/(?:en|wn)$/.test(word);
}

/** The second part of `long-term`. */
function isLinked(token: Token): boolean {
	return token.kind === 'word' && token.isJoined && !isFunctionWord(token.lower);
}

/** Not the first part of a name or a compound: `Las Vegas hotels`, `goods-train drivers`. */
function isHead(tokens: readonly Token[], i: number): boolean {
	const token = at(tokens, i);
	const next = at(tokens, i + 1);
	if (!isPlural(token.lower) && !/^\p{Lu}{2,}s$/u.test(token.text)) return false;
	if (isDash(next) && next.isJoined) return false;
	return !(token.isCapital && next.kind === 'word' && (next.isCapital || isPlural(next.lower)));
}

/** The end of `F-22s`; 0 where there is none. */
function modelName(tokens: readonly Token[], i: number): number {
	const [name, dash, digits, plural] = [0, 1, 2, 3].map((step) => at(tokens, i + step));
	if (!name || !dash || !digits || !plural) return 0;
	const isModel = name.isCapital && isDash(dash) && dash.isJoined && digits.kind === 'number';
	return isModel && digits.isJoined && plural.lower === 's' && plural.isJoined ? i + 4 : 0;
}

function joined(tokens: readonly Token[], from: number, to: number): string {
	return tokens
		.slice(from, to)
		.map(({ text }) => text)
		.join('');
}
