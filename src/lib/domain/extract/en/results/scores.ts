import type { PassageFact, Span } from '../../../facts/fact.ts';
import { matchesOf } from '../../../text/matches.ts';
import { factId } from '../../../ids.ts';
import type { FoundFact } from '../../extraction.ts';
import { clauseStarts } from '../events/event-clauses.ts';
import type { EventReading, EventSentence } from '../events/event-reading.ts';
import { tellingProblem } from '../events/event-stem.ts';
import { subjectOf } from '../events/event-subjects.ts';
import { phraseOf } from '../events/event-words.ts';
import { clauseAt, type SimpleClause } from '../events/simple-clause.ts';
import { lowerAt } from '../events/verb-group.ts';
import { spanOf } from '../finding.ts';
import { asked, isSure } from './who-did.ts';

/** Two numbers, one for each side: `60 to 33`, `3–1`. */
const score =
	/(?<![\d.,$£€–-])(\d{1,3}) ?(?:to|-|–|‑) ?(\d{1,3})(?![\d.,]*\d|\s?(?:%|per|a\.m|p\.m)|[-–])/g;
const deciding = /^(?:pass|approve|adopt|ratify|reject|confirm|enact|repeal|elect|endorse)$/;
const beating = /^(?:defeat|beat)$/;

/** `by a vote of 60 to 33`, `beat the Harrow Lions 3–1`: the score, of what is decided by one. */
export function scoresIn(sentence: EventSentence, reading: EventReading): FoundFact[] {
	if (sentence.isQuoted) return [];
	const { start, end } = sentence.span;
	const scores = matchesOf(reading.text.slice(start, end), score);
	const [only, other] = scores;
	if (!only || other) return [];
	const span = { start: start + only.index, end: start + only.index + only[0].length };
	const starts = clauseStarts(sentence);
	for (const from of starts.toReversed()) {
		if ((sentence.words[from]?.start ?? Infinity) > span.start) continue;
		const clause = clauseAt(sentence.words, from);
		if (typeof clause === 'string') continue;
		const fact = factOf(sentence, reading, clause, span, [only[1] ?? '', only[2] ?? '']);
		return fact ? [{ fact, pattern: 'result/score', answer: span }] : [];
	}
	return [];
}

function factOf(
	sentence: EventSentence,
	reading: EventReading,
	clause: SimpleClause,
	span: Span,
	[one, two]: readonly [string, string]
): PassageFact | null {
	const { verb, from, subjectTo } = clause;
	const { words } = sentence;
	const at = words.findIndex(({ end }) => end > span.start);
	const to = words.findIndex(({ start }) => start >= span.end);
	const noun = nounOf(sentence, at, clause);
	if (noun === null || verb.status !== 'happened' || verb.isPerfect || verb.to > noun.from)
		return null;
	const subject = subjectOf(sentence, reading, from, subjectTo);
	const rest = phraseOf(sentence, reading, verb.to, noun.from);
	if (typeof subject === 'string' || typeof rest !== 'string') return null;
	const pieces = [[verb.to, noun.from]] as const;
	const end = to < 0 ? words.length : to;
	const problem = tellingProblem({ sentence, reading, clause, subject, pieces, rest });
	if (problem !== null && !(verb.isPassive && rest === '' && problem === 'no-complement'))
		return null;
	if (!isSure(sentence, from, end) || /\d/.test(rest) || (!verb.isPassive && rest === ''))
		return null;
	const prompt = `By what ${noun.word} ${asked(clause.verb, subject, rest)}?`;
	const given = spanOf(sentence, from, end);
	return {
		...{ id: factId(reading.id, `score-${span.start}`), type: 'passage' },
		...{ evidence: [{ start: given.start, end: Math.max(given.end, span.end) }] },
		...{ asOf: reading.date ?? '', modality: 'asserted', attribution: null, importance: 2 },
		...{ answer: reading.text.slice(span.start, span.end), answerSpan: span },
		prompt,
		aliases: [`${one} to ${two}`, `${one}-${two}`, `${one}–${two}`]
	};
}

/** `vote` or `score`, and where the words in front of the numbers begin that say so. */
function nounOf(
	{ words, names }: EventSentence,
	at: number,
	{ verb }: SimpleClause
): { readonly word: string; readonly from: number } | null {
	const isVote = lowerAt(words, at - 1) === 'of' && lowerAt(words, at - 2) === 'vote';
	if (isVote && deciding.test(verb.lemma)) {
		const from = /^(?:a|the)$/.test(lowerAt(words, at - 3)) ? at - 4 : at - 3;
		return /^(?:by|in|on|with)$/.test(lowerAt(words, from)) ? { word: 'vote', from } : null;
	}
	if (!beating.test(verb.lemma) || verb.isPassive) return null;
	const from = lowerAt(words, at - 1) === 'by' ? at - 1 : at;
	return names.some(({ to }) => to === from) ? { word: 'score', from } : null;
}
