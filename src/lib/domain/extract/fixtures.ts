import { articleId } from '../ids.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { sentences } from '../text/sentences.ts';
import { factsOfNames } from './en/facts-of-names.ts';
import { readSentences } from './en/read-sentences.ts';
import { quotedIn } from './en/standing/quoted.ts';
import { spokenIn } from './en/standing/spoken.ts';
import type { Sentence } from './extraction.ts';
import { peopleAndPlaces } from './mentions/people-and-places.ts';
import { blocksOf } from './text/blocks.ts';

/** The sentences of a text, none of them flawed. */
export function sentencesOf(text: string): Sentence[] {
	return paragraphs(text).flatMap((paragraph, block) =>
		sentences(text, paragraph).map((span) => ({ span, block, flags: [] }))
	);
}

/** The names of a text: `Mary Smith (person)`. */
export function namesOf(text: string): string[] {
	const { mentions } = peopleAndPlaces(text, sentencesOf(text));
	return mentions.map(({ fullName, sort }) => `${fullName} (${sort})`);
}

/** What the rules make of a text that was written on a day. */
export function read(text: string, date = '2024-03-05') {
	const all = sentencesOf(text);
	const blocks = blocksOf(text);
	const names = peopleAndPlaces(text, all);
	const { entities } = names;
	const sentences = readSentences(text, all, names, date);
	const quoted = quotedIn(text, sentences);
	const spoken = spokenIn(text, blocks, sentences, entities);
	return factsOfNames(
		{ id: articleId('article'), text, date, quoted, spoken },
		sentences,
		entities
	);
}

/** A table of sentences with what is in them, as rows for a test. */
export function rowsOf<Found>(cases: readonly (readonly [sentence: string, ...found: Found[]])[]) {
	return cases.map(([sentence, ...expected]) => ({ sentence, expected }));
}
