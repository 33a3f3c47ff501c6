import type { EventFact } from '../../../facts/fact.ts';
import { factId } from '../../../ids.ts';
import { subjectAt } from '../amounts/subjects.ts';
import type { FoundFact } from '../../extraction.ts';
import { datePhraseOf } from '../events/date-phrases.ts';
import type { DatePhrase, EventReading, EventSentence } from '../events/event-reading.ts';
import { betweenProblem } from '../events/event-rest.ts';
import { stemProblem } from '../events/event-stem.ts';
import { phraseOf } from '../events/event-words.ts';
import { isBreak } from '../events/verb-group.ts';
import { isFlawed, spanOf } from '../finding.ts';
import { isFunctionWord } from '../function-words.lexicon.ts';
import { simpleClause, type ToldClause } from './told-clause.ts';

/** Verbs of what lasts, which no single date says when. */
const lasting =
	/^(?:be|have|live|work|play|serve|stay|remain|know|think|believe|want|like|love|hold|contain|include|own|seem|appear|say|tell|grow|rise|fall|increase|decrease|drop|total|number|average|weigh|last|reign|rule|continue|use|need|mean|stand)$/;

/** `Mary Smith drafted the Leeds Act in May 1990`: when, of verbs that the rules of events do not know. */
export function whenTold(
	sentence: EventSentence,
	reading: EventReading,
	told: ToldClause
): FoundFact[] {
	const { verb, opening, to, lemma } = told;
	const isPast = !verb.isPresent && /^(?:was|were|undefined)$/.test(String(verb.helper));
	const isDone = verb.kind === 'active' ? verb.helper === undefined : verb.kind === 'passive';
	if (!isPast || !isDone || lasting.test(lemma) || opening.attribution !== null) return [];
	const phrases = sentence.dates.flatMap((mention) => {
		const phrase = datePhraseOf(sentence, mention);
		return phrase && phrase.from >= opening.from && phrase.to <= to ? [phrase] : [];
	});
	const [phrase, other] = phrases;
	if (!phrase || other) return [];
	// behind the verb it may be the date of something else, in front only of what stands between
	const isOwn =
		phrase.from >= verb.to
			? betweenProblem(sentence, verb.to, phrase.from) === null
			: phrase.to <= verb.at && phrase.from >= subjectEnd(sentence, opening.from);
	if (!isOwn || (phrase.from >= verb.to && isRelative(sentence, phrase))) return [];
	const fact = eventOf(sentence, reading, told, phrase);
	return fact ? [{ fact, pattern: 'clause/when', answer: phrase.mention.span }] : [];
}

/** `The act passed in 1990 bans oil`: a verb behind the date makes what is in front a part of the subject. */
function isRelative({ words }: EventSentence, { to }: DatePhrase): boolean {
	const next = words[to];
	return next !== undefined && !isBreak(next) && !next.isCapital && !isFunctionWord(next.lower);
}

function subjectEnd(sentence: EventSentence, from: number): number {
	return subjectAt(sentence, from)?.to ?? from + 1;
}

function eventOf(
	sentence: EventSentence,
	reading: EventReading,
	{ verb, opening, to, lemma, subject }: ToldClause,
	phrase: DatePhrase
): EventFact | null {
	const isBefore = phrase.from < verb.at;
	const pieces = isBefore
		? ([[verb.to, to]] as const)
		: ([
				[verb.to, phrase.from],
				[phrase.to, to]
			] as const);
	const words = pieces.map(([from, end]) => phraseOf(sentence, reading, from, end));
	if (!words.every((part) => typeof part === 'string')) return null;
	const rest = words.filter((part) => part !== '').join(' ');
	const clause = simpleClause(opening, subjectEnd(sentence, opening.from), verb, lemma);
	const parts = { sentence, reading, phrase, clause, subject, pieces, rest };
	const span = spanOf(sentence, opening.evidenceFrom, to);
	if (
		rest.split(' ').length < 2 ||
		/^(?:at the age|aged)\b/.test(rest) ||
		stemProblem(parts) !== null ||
		isFlawed(sentence, span)
	)
		return null;
	const done = verb.helper === undefined ? verb.base : `be ${verb.base}`;
	return {
		...{ id: factId(reading.id, `event-${phrase.mention.span.start}`), type: 'event' },
		evidence: [...(subject.named ? [subject.named] : []), span],
		...{ asOf: reading.date ?? '', modality: 'asserted', attribution: null, importance: 2 },
		...{ subject: subject.text, isPlural: verb.helper === 'were' || subject.isPlural },
		...{ verb: { base: done, past: verb.past }, rest },
		...{ date: phrase.date, timing: phrase.timing, status: 'happened' }
	};
}
