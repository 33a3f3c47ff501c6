import type { Span } from '../../facts/fact.ts';
import {
	calendarWords,
	honorifics,
	joiningNouns,
	nameParticles,
	nameSuffixes,
	openers
} from '../en/names.lexicon.ts';
import { countries, demonyms } from '../en/countries.lexicon.ts';
import { titleBefore } from '../en/title-before.ts';
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

/**
 * The names of a sentence: words with capitals that belong together, without an office in front, an
 * article or a possessive ending. What has a capital only because the sentence begins is none.
 *
 * @param known words of the article that stand somewhere in small letters
 */
export function namesIn(text: string, row: WordRow, known: ReadonlySet<string>): NameRun[] {
	const names: NameRun[] = [];
	for (let at = 0; at < row.words.length;) {
		const to = runFrom(row.words, at, known);
		if (to === at) at++;
		else {
			names.push(...split(text, row.words, at, to));
			at = to;
		}
	}
	return names;
}

/** Where the run of capitals ends that begins with a word; the word itself where none does. */
function runFrom(words: readonly Word[], from: number, known: ReadonlySet<string>): number {
	const first = words[from];
	if (!first?.isCapital || isNoName(words, from, known)) return from;
	let to = from + 1;
	while (!words[to - 1]?.isPossessive) {
		const next = stepFrom(words, from, to);
		if (next === to) break;
		to = next;
	}
	return to;
}

function isNoName(words: readonly Word[], at: number, known: ReadonlySet<string>): boolean {
	const word = words[at];
	if (!word || calendarWords.has(word.lower)) return true;
	const begins = at === 0 || /[.!?:“"‘(]\s*$/.test(word.gap) || /^["“]/.test(word.gap.trimStart());
	if (!begins) return word.text === 'I' || (openers.has(word.lower) && !words[at + 1]?.isCapital);
	if (openers.has(word.lower)) return true;
	const goesOn = words[at + 1]?.isCapital === true && followsOn(words[at + 1]);
	return known.has(word.lower) && !(goesOn && honorifics.has(word.lower.replace('.', '')));
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
	if (nameParticles.has(next.lower))
		return words[to + 1]?.isCapital && followsOn(words[to + 1]) ? to + 2 : to;
	return joinedBy(words, from, to);
}

/** `Bank` of `England`, `Ministry` of `Health` and `Sport`. */
function joinedBy(words: readonly Word[], from: number, to: number): number {
	const run = words.slice(from, to);
	const hasNoun = run.some(({ lower }) => joiningNouns.has(lower));
	const isOpen = run.some(({ lower }) => lower === 'of' || lower === 'on' || lower === 'for');
	const joiner = words[to]?.lower ?? '';
	const fits =
		(/^(?:of|for|on)$/.test(joiner) && hasNoun && !isOpen) ||
		(joiner === 'and' && isOpen && hasNoun);
	if (!fits) return to;
	const isArticle = joiner !== 'and' && words[to + 1]?.lower === 'the' && followsOn(words[to + 1]);
	const next = words[to + (isArticle ? 2 : 1)];
	if (!next?.isCapital || !followsOn(next) || calendarWords.has(next.lower)) return to;
	// after `and` comes a part of the same name, not another name
	if (joiner === 'and' && !isTopicAfter(words, to)) return to;
	return to + (isArticle ? 3 : 2);
}

const topics = new Set(
	(
		'health human services education energy justice environment trade transport transportation finance ' +
		'labour labor agriculture commerce housing urban industry planning water culture science technology sport ' +
		'sports tourism public food fisheries forestry rural development cooperation medicine engineering ' +
		'letters arts sciences atmospheric environmental economic social political international pensions ' +
		'trafficking immigration communities local customs excise drug prevention control'
	).split(' ')
);

function isTopicAfter(words: readonly Word[], at: number): boolean {
	return topics.has(words[at - 1]?.lower ?? '') && topics.has(words[at + 1]?.lower ?? '');
}

/** Takes an office out of a run: `Apple CEO Tim Cook` names Apple and Tim Cook. */
function split(text: string, words: readonly Word[], from: number, to: number): NameRun[] {
	const title = titleBefore(words, from, to);
	if (title === null) return named(text, words, from, to, false);
	return [
		...named(text, words, from, title.from, false),
		...named(text, words, title.to, to, title.to > title.from)
	];
}

function named(
	text: string,
	words: readonly Word[],
	start: number,
	end: number,
	isTitled: boolean
): NameRun[] {
	let [from, to] = [start, end];
	let titled = isTitled;
	while (from < to && honorifics.has((words[from]?.lower ?? '').replace('.', ''))) {
		from++;
		titled = true;
	}
	while (from < to && openers.has(words[from]?.lower ?? '')) from++;
	if (from >= to) return [];
	const part = words.slice(from, to);
	const [first] = part;
	const last = part.at(-1);
	if (!first || !last) return [];
	const name = text.slice(first.start, last.end).replace(/\s+/g, ' ');
	if (demonyms.has(name) && !countries.has(name) && !/^(?:US|U\.S\.|UK|U\.K\.|UAE|USA)$/.test(name))
		return [];
	return [{ from, to, span: { start: first.start, end: last.end }, text: name, isTitled: titled }];
}
