import type { Span } from '../../facts/fact.ts';
import { gapAfter } from '../mentions/words.ts';
import type { PlacedName, ReadSentence } from './finding.ts';

/** Names of a sentence that may be left out, at most. */
const most = 4;

/** Why a name makes no gap; null where it makes one. */
export function nameProblem(sentence: ReadSentence, name: PlacedName): string | null {
	const { names, words } = sentence;
	const { mention, from, to } = name;
	if (mention.sort === 'other' && !mention.fullName.includes(' ')) return 'unsure-name';
	if (names.some((other) => other !== name && other.mention.fullName === mention.fullName))
		return 'given-twice';
	// `Harrow Bank managers`: the gap would be half a phrase
	const next = words[to];
	const isJoined = next?.gap === ' ' && !words[to - 1]?.isPossessive;
	if (isJoined && next && next.isCapital) return 'part-of-a-name';
	if (/^[-–/]/.test(gapAfter(sentence, to - 1)) || /[-–/&]$/.test(words[from]?.gap ?? ''))
		return 'part-of-a-name';
	return null;
}

/** The names to ask for, those of persons first, in the order of the text. */
export function namesToAsk(sentence: ReadSentence): PlacedName[] {
	const fit = sentence.names.filter((name) => nameProblem(sentence, name) === null);
	const rank = ({ mention }: PlacedName) =>
		['person', 'organisation', 'other', 'place'].indexOf(mention.sort);
	const chosen = new Set([...fit].sort((a, b) => rank(a) - rank(b)).slice(0, most));
	return fit.filter((name) => chosen.has(name));
}

/** Every right way to write a name that the article has. */
export function aliasesOf({ mention }: PlacedName, text: string, surname?: string): string[] {
	const words = wordsOf(text, mention.span);
	return [mention.fullName, ...(surname === undefined ? [] : [surname])].filter(
		(alias) => alias !== words
	);
}

function wordsOf(text: string, { start, end }: Span): string {
	return text.slice(start, end);
}
