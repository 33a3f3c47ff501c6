import { entitiesOf, type ReadName } from '../entities/entities.ts';
import type { Entities } from '../entities/entity.ts';
import type { NameMention, Sentence } from '../extraction.ts';
import { acronymsIn } from './acronyms.ts';
import { namesIn, type Spellings } from './names.ts';
import { signsOf } from './sorts.ts';
import { wordsOf, type WordRow } from './words.ts';

/** What names a text holds, and whom they mean. */
export interface PeopleAndPlaces {
	readonly mentions: readonly NameMention[];
	readonly entities: Entities;
	/** The words of each sentence, in the order of the sentences. */
	readonly rows: readonly WordRow[];
}

/**
 * Finds the names of an article and sorts them into persons, organisations, places and others. Linear
 * in the length of the text.
 */
export function peopleAndPlaces(
	text: string,
	sentences: readonly Pick<Sentence, 'span'>[]
): PeopleAndPlaces {
	const rows = sentences.map(({ span }) => wordsOf(text, span));
	const spellings = spellingsOf(rows);
	const acronyms = new Map(
		rows.flatMap((row) =>
			acronymsIn(text, row).found.map(({ short, long }) => [short, long] as const)
		)
	);
	const names = rows.flatMap((row) =>
		namesIn(text, row, spellings).map((name): ReadName => {
			const hasArticle = row.words[name.from - 1]?.lower === 'the';
			return { text: name.text, span: name.span, signs: signsOf(row, name), hasArticle };
		})
	);
	const entities = entitiesOf(names, acronyms);
	return { mentions: entities.mentions, entities, rows };
}

/** Words as they stand inside sentences. */
function spellingsOf(rows: readonly WordRow[]): Spellings {
	const small = new Set<string>();
	const capital = new Set<string>();
	for (const { words } of rows) {
		words.forEach(({ text, lower, isCapital, gap }, at) => {
			if (text === lower) small.add(lower);
			else if (isCapital && at > 0 && /^[\s,]+$/.test(gap)) capital.add(text);
		});
	}
	return { small, capital };
}
