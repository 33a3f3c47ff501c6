import type { PassageFact } from '../../../facts/fact.ts';
import { gather } from '../../../gather.ts';
import { factId } from '../../../ids.ts';
import type { FoundFact } from '../../extraction.ts';
import { clauseStarts } from '../events/event-clauses.ts';
import type { EventReading, EventSentence } from '../events/event-reading.ts';
import { betweenProblem } from '../events/event-rest.ts';
import { tellingProblem } from '../events/event-stem.ts';
import { subjectOf } from '../events/event-subjects.ts';
import { lasting } from '../events/event-verbs.lexicon.ts';
import { phraseOf } from '../events/event-words.ts';
import { lowerAt } from '../events/verb-group.ts';
import { spanOf } from '../finding.ts';
import { asked, isSure } from './who-did.ts';

const year = /^(?:1\d|20)\d\d$/;

/** `Mary Smith served as mayor of Leeds from 1990 to 1995`: until when something lasted. */
export function spellsIn(sentence: EventSentence, reading: EventReading): FoundFact[] {
	const { words, isQuoted } = sentence;
	if (isQuoted) return [];
	const years = gather(words, ({ text }, at) => (year.test(text) ? [at] : []));
	const [first = 0, second = 0, third] = years;
	const isSpell =
		lowerAt(words, first - 1) === 'from' &&
		second === first + 2 &&
		/^(?:to|until)$/.test(lowerAt(words, first + 1)) &&
		third === undefined;
	const verb = isSpell ? words.findIndex(({ lower }) => lasting.has(lower)) : -1;
	const fact = verb > 0 && verb < first - 1 ? spellOf(sentence, reading, verb, first) : null;
	return fact ? [{ fact, pattern: 'result/spell', answer: fact.answerSpan }] : [];
}

function spellOf(
	sentence: EventSentence,
	reading: EventReading,
	at: number,
	first: number
): PassageFact | null {
	const { words } = sentence;
	const base = lasting.get(lowerAt(words, at)) ?? '';
	const from = clauseStarts(sentence).findLast((start) => start < at) ?? 0;
	const subject = subjectOf(sentence, reading, from, at);
	const rest = phraseOf(sentence, reading, at + 1, first - 1);
	if (typeof subject === 'string' || typeof rest !== 'string' || rest === '') return null;
	const group = { base, past: lowerAt(words, at), lemma: base, isPassive: false } as const;
	const verb = { ...group, isPerfect: false, status: 'happened', from: at, to: at + 1 } as const;
	const clause = { from, subjectTo: at, verb };
	const pieces = [[at + 1, first - 1]] as const;
	const isPlain =
		betweenProblem(sentence, at + 1, first - 1) === null &&
		tellingProblem({ sentence, reading, clause, subject, pieces, rest }) === null;
	if (!isPlain || !isSure(sentence, from, first + 3)) return null;
	const answerSpan = spanOf(sentence, first + 2, first + 3);
	return {
		...{ id: factId(reading.id, `spell-${answerSpan.start}`), type: 'passage', answerSpan },
		evidence: [...(subject.named ? [subject.named] : []), spanOf(sentence, from, first + 3)],
		...{ asOf: reading.date ?? '', modality: 'asserted', attribution: null, importance: 2 },
		answer: reading.text.slice(answerSpan.start, answerSpan.end),
		prompt: `Until which year ${asked(verb, subject, rest)}?`
	};
}
