import type { EventFact, PassageFact } from '../../../facts/fact.ts';
import { factId } from '../../../ids.ts';
import { dateInWords } from '../../../text/en/dates.ts';
import type { FoundFact } from '../../extraction.ts';
import { countries } from '../countries.lexicon.ts';
import type { DatedClause } from '../events/event-clauses.ts';
import type { EventReading, EventSentence } from '../events/event-reading.ts';
import { phraseOf } from '../events/event-words.ts';
import { lowerAt } from '../events/verb-group.ts';
import { withArticle, type PlacedName } from '../finding.ts';

/** Of these what is named is no object, or is told by the date alone. */
const withoutObject = /^(?:become|make|set|run|go|come|begin|start|end|get|return|fall|fly)$/;

/** Of `Mary Smith bought the Harrow Mill in 1990`, an event by now, what it was that she bought. */
export function objectOf(
	sentence: EventSentence,
	reading: EventReading,
	{ clause: { verb }, rest: pieces }: DatedClause,
	event: EventFact
): FoundFact[] {
	const [[, firstTo] = [0, 0]] = pieces;
	const isPlain = !verb.isPassive && event.status === 'happened' && event.timing === 'at';
	const start = lowerAt(sentence.words, verb.to) === 'the' ? verb.to + 1 : verb.to;
	const name = sentence.names.find(({ from, to }) => from === start && to <= firstTo);
	if (!isPlain || !name || withoutObject.test(verb.lemma) || !isWhole(sentence, name, firstTo))
		return [];
	const tails = pieces.map(([from, to], at) =>
		phraseOf(sentence, reading, at === 0 ? name.to : from, to)
	);
	if (!tails.every((tail) => typeof tail === 'string')) return [];
	const { fullName } = name.mention;
	const tail = tails.filter((words) => words !== '').join(' ');
	const time = `${event.date.length === 10 ? 'on' : 'in'} ${dateInWords(event.date)}`;
	const words = [whatOf(name), 'did', event.subject, verb.base, tail, time];
	const prompt = `${words.filter((word) => word !== '').join(' ')}?`;
	const isGiven = fullName
		.split(/[ -]/)
		.some((word) => /^\p{Lu}\p{L}{2}/u.test(word) && prompt.includes(word));
	if (isGiven || (name.mention.sort === 'person' && !fullName.includes(' '))) return [];
	const { span } = name.mention;
	const fact: PassageFact = {
		...{ id: factId(reading.id, `object-${span.start}`), type: 'passage' },
		...{ evidence: event.evidence, asOf: event.asOf, modality: 'asserted', attribution: null },
		...{ importance: 2, answer: reading.text.slice(span.start, span.end), answerSpan: span },
		prompt,
		aliases: [withArticle(sentence, name), fullName]
	};
	return [{ fact, pattern: 'result/object', answer: span }];
}

/** The name is all of the object: neither an owner, nor one of several, nor part of a longer phrase. */
function isWhole({ words }: EventSentence, { to }: PlacedName, end: number): boolean {
	if (words[to - 1]?.isPossessive) return false;
	const next = words[to];
	return (
		to === end ||
		(/^(?:in|on|at|with|from|for|as|against|by|to)$/.test(next?.lower ?? '') && next?.gap === ' ')
	);
}

function whatOf({ mention: { sort, fullName } }: PlacedName): string {
	if (sort === 'person') return 'Whom';
	if (sort !== 'place') return 'What';
	return countries.has(fullName) ? 'Which country' : 'Which place';
}
