import type { PassageFact } from '../../../facts/fact.ts';
import { dateInWords } from '../../../text/en/dates.ts';
import type { FoundFact } from '../../extraction.ts';
import {
	idAt,
	isFlawed,
	spanOf,
	type Findings,
	type ReadSentence,
	type Reading
} from '../finding.ts';

const pattern = 'quantity/named-age';
const youngest = 3;
const oldest = 110;

/** `Ann Lee, 42, and …`: how old somebody is whom the article first names so; once, where the name is full. */
export function namedAgesIn(sentence: ReadSentence, reading: Reading): Findings {
	const { words, names, mentions } = sentence;
	if (reading.date === '' || reading.isOfThePast) return { found: [], refused: [] };
	const found = names.flatMap((name): FoundFact[] => {
		const { sort, fullName, span } = name.mention;
		const age = words[name.to];
		const next = words[name.to + 1];
		const isAge = age?.gap === ', ' && (next === undefined || next.gap === ', ');
		if (sort !== 'person' || !fullName.includes(' ') || !isAge) return [];
		const mention = mentions.find(
			(each) => each.kind === 'quantity' && each.span.start === age.start && !each.inWords
		);
		if (mention?.kind !== 'quantity' || mention.amount.bound !== 'exact') return [];
		const { value } = mention.amount;
		const first = reading.entities.of(fullName)?.mentions[0]?.start ?? span.start;
		const isFirst = first === span.start && Number.isInteger(value);
		if (!isFirst || value < youngest || value > oldest) return [];
		if (isFlawed(sentence, spanOf(sentence, name.from, name.to + 1))) return [];
		return [
			{ pattern, answer: mention.span, fact: ageOf(fullName, mention.span, sentence, reading) }
		];
	});
	return { found, refused: [] };
}

function ageOf(
	person: string,
	span: PassageFact['answerSpan'],
	sentence: ReadSentence,
	reading: Reading
): PassageFact {
	return {
		...{ id: idAt(reading, 'named-age', span), type: 'passage', evidence: [sentence.span] },
		...{ asOf: reading.date, modality: 'asserted', attribution: null, importance: 1 },
		...{ answer: reading.text.slice(span.start, span.end), answerSpan: span },
		prompt: `How old was ${person} as of ${dateInWords(reading.date)}?`
	};
}
