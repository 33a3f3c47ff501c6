import type { FactId, ArticleId } from '../ids.ts';
import { modelAnswer } from '../questions/model-answer.ts';
import type { Question } from '../questions/question.ts';
import type { Instant } from '../schedule/review.ts';
import type { Article } from '../text/article.ts';
import type { Leading } from '../text/lead-over.ts';
import type { Span } from './fact.ts';
import type { LabelledFact, OwnFact } from './own-fact.ts';

/**
 * Why a fact is not asked until a person has looked at it: the words that prove it have changed, or the
 * day of the article, on which what it says depends.
 */
export type StaleCause = 'words' | 'day';

/** A fact of an edited article. */
export interface LedFact {
	/** With spans into the text as it is now; into the text that it was written for where it is stale. */
	readonly record: OwnFact;
	/** Null where it says what it said. */
	readonly stale: StaleCause | null;
}

/** Leads a fact over from the wording of its article that it was written for to the one of now. */
export function ledOver(
	record: OwnFact,
	{ from, to, leading }: { readonly from: Article; readonly to: Article; readonly leading: Leading }
): LedFact {
	const led = withSpans(record, leading.spanOf);
	if (!led) return { record, stale: 'words' };
	if (from.date === to.date) return { record: led, stale: null };
	if (leansOnDay(record, from)) return { record, stale: 'day' };
	return { record: onDay(led, from.date, to.date), stale: null };
}

/**
 * True where a question or its answer names a number that the words do not: a date that was worked out
 * from the day of the article, or that day itself.
 */
export function leansOnDay({ fact, questions }: OwnFact, { text }: Pick<Article, 'text'>): boolean {
	const proof = fact.evidence.map(({ start, end }) => text.slice(start, end)).join(' ');
	const numbers = new Set(proof.match(/\d+/g));
	return questions.some((question) =>
		[...(`${question.stem} ${modelAnswer(question)}`.match(/\d+/g) ?? [])].some(
			(number) => !numbers.has(number)
		)
	);
}

/** What makes another wording of a fact. */
interface Rewording {
	readonly id: FactId;
	readonly addedAt: Instant;
	/** Left out where the article was never edited. */
	readonly textVersion?: ArticleId;
}

/**
 * The record by which a person keeps a stale fact as it is worded, on what stands in its place now.
 *
 * @param places one span or more of the text as it is now
 */
export function keptOn(
	record: OwnFact,
	{ places, text }: { readonly places: readonly [Span, ...Span[]]; readonly text: string },
	rewording: Rewording
): OwnFact {
	const answerIn = (words: string): Span | null => {
		for (const { start, end } of places) {
			const at = text.indexOf(words, start);
			if (words !== '' && at >= 0 && at + words.length <= end) {
				return { start: at, end: at + words.length };
			}
		}
		return null;
	};
	const { fact } = record;
	return reworded(record, {
		...rewording,
		fact:
			fact.type === 'passage'
				? { ...fact, evidence: places, answerSpan: answerIn(fact.answer) ?? places[0] }
				: { ...fact, evidence: places },
		questions: record.questions.map(({ answerSpan: before, ...question }) => {
			const answer = before ? answerIn(modelAnswer(question)) : null;
			return { ...question, evidence: places, ...(answer && { answerSpan: answer }) };
		})
	});
}

/** The record of a fact in other words, that takes the place of another and has its memory. */
export function reworded(
	{ id, articleId, versionOf, engine, found, fact, questions }: OwnFact,
	change: Rewording & Partial<Pick<OwnFact, 'fact' | 'questions' | 'engine' | 'found'>>
): OwnFact {
	return {
		...{ articleId, engine, fact, questions },
		...(found && { found }),
		...change,
		versionOf: versionOf ?? id
	};
}

/** The record with every span led over; null where one has no place. */
function withSpans(record: OwnFact, spanOf: Leading['spanOf']): OwnFact | null {
	const fact = withFactSpans(record.fact, spanOf);
	const questions = record.questions.flatMap(
		(question) => withQuestionSpans(question, spanOf) ?? []
	);
	return fact && questions.length === record.questions.length
		? { ...record, fact, questions }
		: null;
}

function withFactSpans(fact: LabelledFact, spanOf: Leading['spanOf']): LabelledFact | null {
	const evidence = all(fact.evidence, spanOf);
	if (!evidence || fact.type !== 'passage') return evidence && { ...fact, evidence };
	const answerSpan = spanOf(fact.answerSpan);
	return answerSpan && { ...fact, evidence, answerSpan };
}

function withQuestionSpans(question: Question, spanOf: Leading['spanOf']): Question | null {
	const evidence = all(question.evidence, spanOf);
	if (!evidence || !question.answerSpan) return evidence && { ...question, evidence };
	const answerSpan = spanOf(question.answerSpan);
	return answerSpan && { ...question, evidence, answerSpan };
}

function all(spans: readonly Span[], spanOf: Leading['spanOf']): Span[] | null {
	const led = spans.flatMap((span) => spanOf(span) ?? []);
	return led.length === spans.length ? led.sort((a, b) => a.start - b.start) : null;
}

function onDay(record: OwnFact, before: string, now: string): OwnFact {
	const dated = <T extends { readonly asOf: string }>(one: T): T => {
		return one.asOf === before ? { ...one, asOf: now } : one;
	};
	return { ...record, fact: dated(record.fact), questions: record.questions.map(dated) };
}
