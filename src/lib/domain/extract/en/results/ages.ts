import type { PassageFact } from '../../../facts/fact.ts';
import { factId } from '../../../ids.ts';
import type { FoundFact, QuantityMention } from '../../extraction.ts';
import { clauseStarts } from '../events/event-clauses.ts';
import { datePhraseOf } from '../events/date-phrases.ts';
import type { EventReading, EventSentence } from '../events/event-reading.ts';
import { betweenProblem } from '../events/event-rest.ts';
import { tellingProblem } from '../events/event-stem.ts';
import { subjectOf } from '../events/event-subjects.ts';
import { isProper, phraseOf } from '../events/event-words.ts';
import { clauseAt } from '../events/simple-clause.ts';
import { lowerAt } from '../events/verb-group.ts';
import { spanOf } from '../finding.ts';
import { asked, isSure } from './who-did.ts';

const others = /^(?:hours?|and|or|to)$/;
/** An age in these is not one in years. */
const units = /^(?:months|weeks|days)$/;

/** `died in Leeds at the age of 77`, `became mayor of Leeds aged 34`: how old somebody was. */
export function agesIn(sentence: EventSentence, reading: EventReading): FoundFact[] {
	if (sentence.isQuoted) return [];
	return sentence.mentions.flatMap((mention) => {
		if (mention.kind !== 'quantity' || mention.amount.bound !== 'exact') return [];
		const at = sentence.words.findIndex(({ end }) => end > mention.span.start);
		const from = phraseFrom(sentence, at);
		const next = sentence.words[at + 1];
		if (from === null || (next?.gap === ' ' && others.test(next.lower))) return [];
		const unit = next?.gap === ' ' && units.test(next.lower) ? ` ${next.lower}` : '';
		const end = unit === '' ? mention.span.end : (next?.end ?? 0);
		const age = { span: { start: mention.span.start, end }, unit, amount: mention.amount };
		const fact = ageOf(sentence, reading, age, from);
		return fact ? [{ fact, pattern: 'result/age', answer: mention.span }] : [];
	});
}

/** Where `at the age of`, `at age` or `aged` begins in front of a word. */
function phraseFrom({ words }: EventSentence, at: number): number | null {
	const before = [1, 2, 3, 4].map((step) => lowerAt(words, at - step));
	const [one, two, three, four] = before;
	if (one === 'aged') return at - 1;
	if (one === 'age' && two === 'at') return at - 2;
	return one === 'of' && two === 'age' && three === 'the' && four === 'at' ? at - 4 : null;
}

/** What stands between two words, but for a date. */
function withoutDate(sentence: EventSentence, from: number, to: number) {
	const phrase = sentence.dates
		.map((mention) => datePhraseOf(sentence, mention))
		.find((one) => one !== null && one.from >= from && one.to <= to);
	return phrase
		? ([
				[from, phrase.from],
				[phrase.to, to]
			] as const)
		: ([[from, to]] as const);
}

/** The word behind a date that a clause begins with: `In 1990, `. */
function behindDate(sentence: EventSentence, start: number): number {
	const phrases = sentence.dates.map((mention) => datePhraseOf(sentence, mention));
	return phrases.find((phrase) => phrase?.from === start)?.to ?? start;
}

function ageOf(
	sentence: EventSentence,
	reading: EventReading,
	{ span, amount, unit }: Pick<QuantityMention, 'span' | 'amount' | 'unit'>,
	before: number
): PassageFact | null {
	const { words } = sentence;
	const start = clauseStarts(sentence).findLast((at) => at < before) ?? 0;
	const clause = clauseAt(words, behindDate(sentence, start));
	if (typeof clause === 'string' || clause.verb.to > before) return null;
	const { verb, from, subjectTo } = clause;
	const subject = subjectOf(sentence, reading, from, subjectTo);
	if (verb.status !== 'happened' || verb.isPerfect || typeof subject === 'string') return null;
	const pieces = withoutDate(sentence, verb.to, before);
	const phrases = pieces.map(([first, last]) => phraseOf(sentence, reading, first, last));
	if (!phrases.every((phrase) => typeof phrase === 'string')) return null;
	const rest = phrases.join(' ').trim();
	const parts = { sentence, reading, clause, subject, pieces, rest };
	const end = words.findIndex(({ end }) => end >= span.end) + 1;
	const isPlain =
		betweenProblem(sentence, verb.to, before) === null && tellingProblem(parts) === null;
	// `played against boys aged 12`: the age is that of somebody else
	const isOwn =
		lowerAt(words, before) === 'at' ||
		before === verb.to ||
		isProper(sentence, before - 1) ||
		/\d$/.test(words[before - 1]?.text ?? '');
	if (!isPlain || !isOwn || !isSure(sentence, from, end)) return null;
	return {
		...{ id: factId(reading.id, `age-${span.start}`), type: 'passage' },
		...{ evidence: [...(subject.named ? [subject.named] : []), spanOf(sentence, from, end)] },
		...{ asOf: reading.date ?? '', modality: 'asserted', attribution: null, importance: 2 },
		...{ answer: reading.text.slice(span.start, span.end), answerSpan: span },
		prompt: `At what age ${asked(verb, subject, rest)}?`,
		aliases: [`${amount.value}${unit}`]
	};
}
