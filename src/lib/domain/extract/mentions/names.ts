import type { Span } from '../../facts/fact.ts';
import { withSingleSpaces } from '../../text/blanks.ts';
import {
	bodyNouns,
	calendarWords,
	firstNames,
	honorifics,
	joiningNouns,
	nameParticles,
	nameSuffixes,
	openers
} from '../en/names.lexicon.ts';
import { countries, demonyms } from '../en/countries.lexicon.ts';
import {
	manyNouns,
	officeModifiers,
	officeNouns,
	officeTopics
} from '../en/offices/offices.lexicon.ts';
import { titleBefore } from '../en/offices/title-before.ts';
import { followsOn, type Word, type WordRow } from './words.ts';

/** A name in a sentence: words `from` up to `to`, exclusive. */
export interface NameRun {
	readonly from: number;
	readonly to: number;
	readonly span: Span;
	/** The words with single blanks. */
	readonly text: string;
	/** An office or an honorific stands in front. */
	readonly isTitled: boolean;
}

/** No name has more words. */
const mostWords = 12;

/** How an article writes its words where no sentence begins. */
export interface Spellings {
	readonly small: ReadonlySet<string>;
	readonly capital: ReadonlySet<string>;
}

/**
 * The names of a sentence: words with capitals that belong together, without an office in front, an
 * article or a possessive ending. What has a capital only because the sentence begins is none.
 *
 * @param spellings how the article writes its words elsewhere
 */
export function namesIn(text: string, row: WordRow, spellings: Spellings): NameRun[] {
	const names: NameRun[] = [];
	for (let at = 0; at < row.words.length;) {
		const to = runFrom(row.words, at, spellings);
		if (to === at) at++;
		else {
			names.push(...split(text, row.words, at, to));
			at = to;
		}
	}
	return names;
}

/** Where the run of capitals ends that begins with a word; the word itself where none does. */
function runFrom(words: readonly Word[], from: number, spellings: Spellings): number {
	const first = words[from];
	if (!first?.isCapital || isNoName(words, from, spellings)) return from;
	let to = from + 1;
	while (to < from + mostWords && !words[to - 1]?.isPossessive) {
		const next = stepFrom(words, from, to);
		if (next === to) break;
		to = next;
	}
	return to;
}

function isNoName(words: readonly Word[], at: number, spellings: Spellings): boolean {
	const word = words[at];
	if (!word || calendarWords.has(word.lower)) return true;
	const begins = at === 0 || /[.!?:“"‘(]\s*$/.test(word.gap) || /^["“]/.test(word.gap.trimStart());
	const next = words[at + 1];
	const isLinked = next?.isCapital === true || nameParticles.has(next?.lower ?? '');
	const goesOn = isLinked && followsOn(next);
	if (!begins) return word.text === 'I' || (isOpener(word) && !goesOn);
	if (opensName(word, next) && goesOn) return false;
	if (isOpener(word)) return true;
	if (goesOn) return spellings.small.has(word.lower) && !isTitleWord(word);
	const opensTitle = officeNouns.has(word.lower) && next?.lower === 'of';
	return !spellings.capital.has(word.text) && !isSurelyName(word) && !opensTitle;
}

/** `New Harrow`, where the name of no people and no short form says that something else is new. */
function opensName(word: Word, next: Word | undefined): boolean {
	return (
		word.text === 'New' &&
		next !== undefined &&
		!isTitleWord(next) &&
		!officeTopics.has(next.lower) &&
		!calendarWords.has(next.lower) &&
		!demonyms.has(next.text) &&
		!countries.has(next.text) &&
		/^\p{Lu}\p{Ll}/u.test(next.text)
	);
}

/** `US` is no `us`. */
function isOpener({ text, lower }: Word): boolean {
	return openers.has(lower) && !/^\p{Lu}{2}/u.test(text);
}

function isTitleWord({ lower }: Word): boolean {
	const plain = lower.replace('.', '');
	return (
		honorifics.has(plain) ||
		officeNouns.has(plain) ||
		officeModifiers.has(plain) ||
		manyNouns.has(plain)
	);
}

/** A name that stands at the beginning of a sentence alone, and nowhere else. */
function isSurelyName({ text, isPossessive }: Word): boolean {
	return (
		isPossessive ||
		countries.has(text) ||
		demonyms.has(text) ||
		firstNames.has(text) ||
		/^\p{Lu}\p{Lu}/u.test(text)
	);
}

/** The end of the run with one more part of a name, or the same end where the name is over. */
function stepFrom(words: readonly Word[], from: number, to: number): number {
	const next = words[to];
	const last = words[to - 1];
	if (!next || !last) return to;
	const afterStop = next.gap === '. ' && honorifics.has(last.lower);
	if (!followsOn(next) && !afterStop && !(next.gap === ' & ' && next.isCapital)) {
		const isSuffix = next.gap === ', ' && nameSuffixes.has(next.lower.replace('.', ''));
		return isSuffix ? to + 1 : to;
	}
	if (next.isCapital) return calendarWords.has(next.lower) ? to : to + 1;
	if (nameParticles.has(next.lower)) return behindParticles(words, to);
	return joinedBy(words, from, to);
}

/** Behind `van der Berg`; the same place where no capital follows the particles. */
function behindParticles(words: readonly Word[], from: number): number {
	let to = from;
	while (to < from + 3 && nameParticles.has(words[to]?.lower ?? '') && followsOn(words[to])) to++;
	return words[to]?.isCapital && followsOn(words[to]) ? to + 1 : from;
}

/** `Bank` of `England`, `Ministry` of `Health` and `Sport`. */
function joinedBy(words: readonly Word[], from: number, to: number): number {
	const run = words.slice(from, to);
	const hasNoun = run.some(({ lower }) => joiningNouns.has(lower));
	const open = run.find(({ lower }) => /^(?:of|on|for)$/.test(lower))?.lower;
	const joiner = words[to]?.lower ?? '';
	const last = run.at(-1)?.lower ?? '';
	const isTitle = officeNouns.has(last) && officeTopics.has(words[to + 1]?.lower ?? '');
	const isNoun = joiningNouns.has(last) || isTitle;
	const opens = /^(?:of|for|on)$/.test(joiner) && isNoun && open === undefined;
	const goesOn = joiner === 'of' && hasNoun && open === 'for';
	const isInside = isTopicAfter(words, to) && bodyNouns.has(words[to + 2]?.lower ?? '');
	const adds = joiner === 'and' && ((open !== undefined && hasNoun) || isInside);
	if (!opens && !goesOn && !adds) return to;
	const isArticle = joiner !== 'and' && words[to + 1]?.lower === 'the' && followsOn(words[to + 1]);
	const next = words[to + (isArticle ? 2 : 1)];
	if (!next?.isCapital || !followsOn(next) || calendarWords.has(next.lower)) return to;
	if (isArticle && /^(?:US|UK|EU|U\.S\.|U\.K\.)$/.test(next.text)) return to;
	// after `and` comes a part of the same name, not another name
	if (joiner === 'and' && !isTopicAfter(words, to)) return to;
	return to + (isArticle ? 3 : 2);
}

const topics = new Set(
	(
		'health human services education energy justice environment trade transport transportation finance ' +
		'labour labor agriculture commerce housing urban industry planning water culture science technology sport ' +
		'sports tourism public food fisheries forestry rural development cooperation medicine engineering ' +
		'letters arts sciences painting sculpture architecture music drama dance atmospheric environmental economic social political international pensions ' +
		'trafficking infrastructure works oceans space banking means judiciary rules ethics budget pensions security homeland natural resources immigration communities local customs excise drug prevention control'
	).split(' ')
);

function isTopicAfter(words: readonly Word[], at: number): boolean {
	return topics.has(words[at - 1]?.lower ?? '') && topics.has(words[at + 1]?.lower ?? '');
}

/** Takes an office out of a run: `Apple CEO Tim Cook` names Apple and Tim Cook. */
function split(text: string, words: readonly Word[], from: number, to: number): NameRun[] {
	const holder = holderBehind(words, from, to);
	if (holder !== null)
		return [...named(text, words, from, holder, false), ...named(text, words, holder, to, true)];
	const title = titleBefore(words, from, to);
	if (title === null) return named(text, words, from, to, false);
	return [
		...named(text, words, from, title.from, false),
		...named(text, words, title.to, to, title.to > title.from)
	];
}

/** Where the person begins in `head of the Refugee Council Mary Smith`, or null. */
function holderBehind(words: readonly Word[], from: number, to: number): number | null {
	const of = words[from - 1]?.lower === 'the' ? from - 2 : from - 1;
	if (!/^(?:of|to)$/.test(words[of]?.lower ?? '') || !officeNouns.has(words[of - 1]?.lower ?? ''))
		return null;
	const country = [1, 2].find((length) => countries.has(joinedWords(words, from, from + length)));
	if (country !== undefined && to - from - country >= 2) return from + country;
	let noun = to - 1;
	while (noun > from && !bodyNouns.has(words[noun]?.lower ?? '')) noun--;
	const rest = to - noun - 1;
	// in `of the Council for Iraq` the run goes on with the body's own name
	const isName = words[noun + 1]?.isCapital === true;
	return noun > from && isName && rest >= 2 && rest <= 3 ? noun + 1 : null;
}

function named(
	text: string,
	words: readonly Word[],
	start: number,
	end: number,
	isTitled: boolean
): NameRun[] {
	const to = end;
	let from = start;
	let titled = isTitled;
	// `Director for Kenya`: what follows the office is whose it is
	while (from < to && /^(?:of|for|on|and|the)$/.test(words[from]?.text ?? '')) {
		from++;
		titled = false;
	}
	while (from < to && honorifics.has((words[from]?.lower ?? '').replace('.', ''))) {
		from++;
		titled = true;
	}
	// a rank may stand between the office and the name
	while (titled && to - from > 1 && isRank(words[from])) from++;
	for (let word = words[from]; from < to && word && isOpener(word); word = words[from]) {
		if (to - from > 1 && (opensName(word, words[from + 1]) || isInside(words, from))) break;
		from++;
	}
	if (from >= to) return [];
	const part = words.slice(from, to);
	const [first] = part;
	const last = part.at(-1);
	if (!first || !last || isTitleAlone(part) || isShouted(part)) return [];
	const name = withSingleSpaces(text.slice(first.start, last.end));
	// `Kenyans` are nobody by name
	const one = name.endsWith('s') ? demonyms.get(name.slice(0, -1)) : undefined;
	if (one !== undefined && one !== name && !countries.has(name)) return [];
	if (demonyms.has(name) && !countries.has(name) && !/^(?:US|U\.S\.|UK|U\.K\.|UAE|USA)$/.test(name))
		return [];
	return [{ from, to, span: { start: first.start, end: last.end }, text: name, isTitled: titled }];
}

function isTitleAlone(words: readonly Word[]): boolean {
	const hasNoun = words.some(({ lower }) => officeNouns.has(lower) || manyNouns.has(lower));
	return hasNoun && words.every(isTitleWord);
}

/** A heading in capitals is no name. */
function isShouted(words: readonly Word[]): boolean {
	return words.length > 2 && words.every(({ text }) => text === text.toUpperCase());
}

/** `People Power` in the middle of a sentence, where no opener has a capital. */
function isInside(words: readonly Word[], at: number): boolean {
	return at > 0 && words[at]?.lower !== 'the' && /^,? $/.test(words[at]?.gap ?? '');
}

function joinedWords(words: readonly Word[], from: number, to: number): string {
	return words
		.slice(from, to)
		.map(({ text }) => text)
		.join(' ');
}

function isRank(word: Word | undefined): boolean {
	return manyNouns.has((word?.lower ?? '').replace('.', '')) || word?.lower === 'general';
}
