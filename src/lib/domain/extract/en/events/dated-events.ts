import type { CalendarDate } from '../../../facts/calendar-date.ts';
import type { EventFact, Span } from '../../../facts/fact.ts';
import { factId, type ArticleId } from '../../../ids.ts';
import { silent } from '../../../telling.ts';
import type { Entities } from '../../entities/entity.ts';
import type { FoundFact, Refusal } from '../../extraction.ts';
import { datePhraseOf } from './date-phrases.ts';
import { clauseStarts, datedClause, type DatedClause } from './event-clauses.ts';
import { protagonistOf } from './event-persons.ts';
import type { DatePhrase, EventReading, EventRefusal, EventSentence } from './event-reading.ts';
import { readSentences } from './event-sentences.ts';
import { stemProblem } from './event-stem.ts';
import { subjectOf, type EventSubject } from './event-subjects.ts';
import { phraseOf } from './event-words.ts';
import { isFlawed, spanOf, type ReadSentence } from '../finding.ts';
import { livesIn } from './life-dates.ts';
import { clauseFacts } from '../clauses/clauses.ts';
import { namedEventsIn } from './named-events.ts';
import { deedsIn } from './deeds.ts';
import { objectOf } from '../results/objects.ts';
import { resultsIn } from '../results/results.ts';

/** The first sentences, in which whom the article is about is named. */
const opening = 3;

/**
 * What a text says happened, or will happen, on a date: plain clauses with a date that names itself or
 * can be told from the day of the article, the dates of lives, and who did what nobody else did. Linear in the length of the text.
 */
export function eventsIn(
	article: { readonly id: ArticleId; readonly text: string; readonly date: CalendarDate | null },
	sentences: readonly ReadSentence[],
	entities: Entities,
	tell = silent
): { found: FoundFact[]; refused: Refusal[] } {
	const protagonist = protagonistOf(entities, sentences[opening]?.span.start ?? Infinity);
	const surnames = new Set(entities.all.flatMap(({ surname }) => surname ?? []));
	const reading: EventReading = { ...article, entities, protagonist, surnames };
	const read = readSentences(reading, sentences);
	const dated = read.filter(({ dates }) => dates.length > 0);
	const lives = dated.flatMap((sentence) => livesIn(sentence, reading));
	const named = dated.flatMap((sentence) => namedEventsIn(sentence, reading));
	const told = dated.flatMap((sentence) => clausesIn(sentence, reading));
	const clauses = told.flatMap((result) => ('fact' in result ? [result] : []));
	tell(0.4);
	const deeds = read.flatMap((sentence) => deedsIn(sentence, reading));
	const results = [
		...read.flatMap((sentence) => resultsIn(sentence, reading)),
		...clauses.flatMap(({ objects }) => objects)
	];
	tell(0.7);
	const ids = new Set(results.map(({ fact }) => fact.id));
	const others = [
		...deeds.filter(({ fact }) => !ids.has(fact.id)),
		...read.flatMap((sentence) => clauseFacts(sentence, reading))
	];
	return {
		found: [
			...once([
				// a clause says where somebody was born, too
				...clauses.map(({ fact, pattern, start }) => ({
					fact,
					pattern,
					answer: { start, end: start + 1 }
				})),
				...lives,
				...named.filter(({ fact }) => !clauses.some((clause) => clause.fact.id === fact.id))
			]),
			...results,
			...notAsked(others, [...results, ...clauses, ...lives, ...named])
		],
		refused: told.flatMap((result) => ('reason' in result ? [result] : []))
	};
}

/** Those whose answer no fact before them asks for. */
function notAsked(found: readonly FoundFact[], before: readonly FoundFact[]): FoundFact[] {
	const asked = new Set(before.map(({ answer }) => answer?.start));
	const ids = new Set(before.map(({ fact }) => fact.id));
	return found.filter(({ fact, answer }) => {
		if (ids.has(fact.id) || (answer && asked.has(answer.start))) return false;
		ids.add(fact.id);
		asked.add(answer?.start);
		return true;
	});
}

/** An event with the place of its date, and what else can be asked of it. */
type Dated = FoundFact & { readonly start: number; readonly objects: readonly FoundFact[] };

function clausesIn(sentence: EventSentence, reading: EventReading): (Dated | Refusal)[] {
	const starts = clauseStarts(sentence);
	return sentence.dates.flatMap((mention): (Dated | Refusal)[] => {
		const phrase = datePhraseOf(sentence, mention);
		if (phrase === null) return [];
		const read = datedClause(sentence, starts, phrase);
		if (typeof read === 'string') return [refused(read, mention.span, 'event/clause')];
		const event = eventOf(sentence, reading, phrase, read);
		if (typeof event === 'string') return [refused(event, mention.span, read.pattern)];
		const objects = objectOf(sentence, reading, read, event.fact);
		return [{ ...event, start: mention.span.start, objects }];
	});
}

function eventOf(
	sentence: EventSentence,
	reading: EventReading,
	phrase: DatePhrase,
	{ clause, rest: pieces, to, pattern }: DatedClause
): { fact: EventFact; pattern: string } | EventRefusal {
	const { from, subjectTo, verb } = clause;
	const span = spanOf(sentence, Math.min(from, phrase.from), Math.max(to, phrase.to));
	if (sentence.isQuoted) return 'quotation';
	if (isFlawed(sentence, span)) return 'flawed-words';
	const subject = subjectOf(sentence, reading, from, subjectTo);
	if (typeof subject === 'string') return subject;
	const phrases: string[] = [];
	for (const [start, end] of pieces) {
		const words = phraseOf(sentence, reading, start, end);
		if (typeof words !== 'string') return words.problem;
		if (words !== '') phrases.push(words);
	}
	const rest = phrases
		.join(' ')
		.replace(/ ?\b(?:aged|at (?:the )?age(?: of)?) (?:\d+|\p{Ll}+(?:-\p{Ll}+)?)$/u, '');
	const problem = stemProblem({ sentence, reading, phrase, clause, subject, pieces, rest });
	if (problem !== null) return problem;
	const evidence = [...(subject.named ? [subject.named] : []), span];
	const fact = factOf(reading, phrase, { subject, verb, rest, evidence });
	return { fact, pattern: verb.lemma === 'bear' ? 'event/born' : pattern };
}

const modalityOf = { happened: 'asserted', scheduled: 'planned', expected: 'expected' } as const;

function factOf(
	{ id, date }: EventReading,
	{ mention, date: day, timing }: DatePhrase,
	{
		subject,
		verb,
		rest,
		evidence
	}: { subject: EventSubject; verb: DatedClause['clause']['verb']; rest: string; evidence: Span[] }
): EventFact {
	const past = subject.isPlural ? verb.past.replace(/^was /, 'were ') : verb.past;
	return {
		...{ id: factId(id, `event-${mention.span.start}`), type: 'event', evidence, asOf: date ?? '' },
		modality: modalityOf[verb.status],
		...{ attribution: null, importance: 2, subject: subject.text, isPlural: subject.isPlural },
		verb: { base: verb.base, past },
		...(rest !== '' && { rest }),
		...{ date: day, timing, status: verb.status }
	};
}

function refused(reason: EventRefusal, { start, end }: Span, pattern: string): Refusal {
	return { reason, span: { start, end }, pattern };
}

/** Each event once: a life may be dated in brackets and in a clause. */
function once(found: readonly FoundFact[]): FoundFact[] {
	const seen = new Set<string>();
	return found.filter(({ fact }) => {
		if (fact.type !== 'event') return true;
		const isLife = /^(?:be born|die)$/.test(fact.verb?.base ?? '');
		const name = JSON.stringify([
			fact.subject,
			fact.verb?.base,
			isLife ? '' : fact.rest,
			fact.date
		]);
		return !seen.has(name) && seen.add(name) !== undefined;
	});
}
