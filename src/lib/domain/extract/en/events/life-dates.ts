import type { EventFact } from '../../../facts/fact.ts';
import type { DateMention, FoundFact } from '../../extraction.ts';
import { factId } from '../../../ids.ts';
import type { EventReading, EventSentence } from './event-reading.ts';
import { isFlawed, type PlacedName } from '../finding.ts';

/** Nobody lives longer, and no life of whom is written is shorter. */
const years = { least: 5, most: 120 } as const;

/** `Mary Smith (born 3 May 1950)`, `Mary Smith (3 May 1754 – 14 June 1825)`. */
export function livesIn(sentence: EventSentence, reading: EventReading): FoundFact[] {
	return sentence.names.flatMap((name) => lifeOf(sentence, reading, name));
}

function lifeOf(sentence: EventSentence, reading: EventReading, name: PlacedName): FoundFact[] {
	const { text } = reading;
	const opens = sentence.words[name.to];
	if (name.mention.sort !== 'person' || !name.mention.fullName.includes(' ')) return [];
	// a short form may mean another of the family: father and son
	const words = text.slice(name.mention.span.start, name.mention.span.end).replace(/\s+/g, ' ');
	if (words !== name.mention.fullName) return [];
	if (!opens || !/^\s*\(/.test(opens.gap)) return [];
	const from = name.mention.span.end;
	// a shorter name may be that of a father or a son
	if (text.slice(name.mention.span.start, from).replace(/\s+/g, ' ') !== name.mention.fullName)
		return [];
	const closes = text.slice(from, from + 240).indexOf(')');
	if (closes < 0) return [];
	const bracket = { start: from, end: from + closes + 1 };
	const dates = sentence.dates.filter(({ span }) => span.start > from && span.end < bracket.end);
	const evidence = { start: name.mention.span.start, end: bracket.end };
	if (isFlawed(withoutAsides(sentence), evidence)) return [];
	const [first, second] = dates.filter(({ isExplicit, date }) => isExplicit && date !== null);
	if (!first) return [];
	const make = (mention: DateMention, what: 'born' | 'died') => ({
		fact: factOf(reading, name, evidence, mention, what),
		pattern: `event/${what}`
	});
	if (/(?:\bborn|\bb\.)\s+(?:on |in )?$/.test(text.slice(from, first.span.start)))
		return [make(first, 'born')];
	const isSpan =
		second !== undefined &&
		/^\s*[–—-]\s*$/.test(text.slice(first.span.end, second.span.start)) &&
		/^\s*\)/.test(text.slice(second.span.end, bracket.end)) &&
		/[(;,]\s*$/.test(text.slice(from, first.span.start));
	if (!isSpan || !isLifetime(first, second)) return [];
	return [make(first, 'born'), make(second, 'died')];
}

/** How a name is spoken stands between it and the dates, and is no part of what is asked. */
function withoutAsides(sentence: EventSentence): EventSentence {
	const { flawed, asides } = sentence;
	return { ...sentence, flawed: flawed.filter((flaw) => !asides.includes(flaw)) };
}

function isLifetime(born: DateMention, died: DateMention): boolean {
	const length = Number(died.date?.slice(0, 4)) - Number(born.date?.slice(0, 4));
	return length >= years.least && length <= years.most;
}

function factOf(
	reading: EventReading,
	{ mention: { fullName } }: PlacedName,
	evidence: EventFact['evidence'][number],
	{ span, date }: DateMention,
	what: 'born' | 'died'
): EventFact {
	return {
		...{ id: factId(reading.id, `event-${span.start}`), type: 'event', evidence: [evidence] },
		...{ asOf: reading.date ?? '', modality: 'asserted', attribution: null, importance: 2 },
		...{ subject: fullName, isPlural: false, date: date ?? '', timing: 'at', status: 'happened' },
		verb: what === 'born' ? { base: 'be born', past: 'was born' } : { base: 'die', past: 'died' }
	};
}
