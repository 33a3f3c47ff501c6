import type { RelationFact } from '../../../facts/fact.ts';
import { idAt, spanOf, type ReadSentence, type Reading } from '../finding.ts';
import type { Held } from './roles.ts';

/**
 * `the Crown prosecutor, Mary Smith,`: there are many of them, but one of whom the article speaks so.
 * Null for a title of one word, which tells nothing.
 */
export function namedAs(
	sentence: ReadSentence,
	person: string,
	{ office, from, to, pattern }: Held,
	reading: Reading
): RelationFact | null {
	const { words } = sentence;
	const isDefinite = words[from]?.lower === 'the' && pattern === 'role/apposition-before';
	const isPlain = isDefinite && person.includes(' ') && office.status === 'current';
	const own = words.slice(from + 1, office.to);
	if (!isPlain || own.length < 2 || own.some(({ isPossessive }) => isPossessive)) return null;
	const title = own.map(({ text }) => text).join(' ');
	const span = spanOf(sentence, from, to);
	return {
		...{ id: idAt(reading, 'named', span), type: 'relation', evidence: [span] },
		...{ asOf: reading.date, modality: 'asserted', attribution: null, importance: 1 },
		...{ relation: 'part', subject: title, link: 'person', isPerson: true, objects: [person] },
		predicate: `is named in the article as the ${title}`
	};
}
