import type { CalendarDate } from '../facts/calendar-date.ts';
import type { Fact } from '../facts/fact.ts';
import { articleId, type ArticleId } from '../ids.ts';
import { compose } from '../questions/compose.ts';
import type { Question } from '../questions/question.ts';
import type { Article } from '../text/article.ts';
import { eventsIn } from './en/dated-events.ts';
import { factsOfNames } from './en/facts-of-names.ts';
import type { FoundFact, Refusal } from './extraction.ts';
import { gapsIn } from './gaps.ts';
import { peopleAndPlaces } from './mentions/people-and-places.ts';
import { blocksOf } from './text/blocks.ts';
import { sentencesOf } from './text/sentences-of.ts';

/** How far a generated question is trusted; none is `auto` before verdicts by hand open its pattern. */
export type Band = 'auto' | 'review' | 'hidden';

/** A question with the rule that made its fact. */
export interface ExtractedQuestion {
	readonly question: Question;
	readonly pattern: string;
	readonly band: Band;
}

export interface Extraction {
	readonly facts: readonly FoundFact[];
	readonly questions: readonly ExtractedQuestion[];
	/** What could be asked and is not: by the rules that find facts, or by the item lint. */
	readonly refused: readonly Refusal[];
}

const unnamed = articleId('text');

/**
 * Finds the facts of an English text and makes questions of them. Deterministic; takes time in
 * proportion to the text.
 *
 * @param date the day of the article; without it no present holder of an office is asked for
 */
export function extract(
	text: string,
	{ date, id = unnamed }: { readonly date: CalendarDate | null; readonly id?: ArticleId }
): Extraction {
	const article: Article = { id, title: '', date: date ?? '', language: 'en', source: '', text };
	const sentences = sentencesOf(text, blocksOf(text));
	const { entities } = peopleAndPlaces(text, sentences);
	const named =
		date === null
			? { found: [], refused: [] }
			: factsOfNames({ id, text, date }, sentences, entities);
	const events = eventsIn({ id, text, date }, sentences, entities);
	const gaps = gapsIn(article, sentences, date);
	// a date that is asked for by its event is no gap of its own
	const others = gaps.found.filter(
		({ fact }) => fact.type !== 'passage' || !events.dates.has(fact.answerSpan.start)
	);
	const facts = [...named.found, ...events.found, ...others];
	const { questions, refused } = compose(
		article,
		facts.map(({ fact }) => fact)
	);
	const patterns = new Map(facts.map(({ fact, pattern }) => [fact.id, { fact, pattern }]));
	return {
		facts,
		questions: questions.flatMap((question) => {
			const made = patterns.get(question.factIds[0]);
			return made ? [{ question, pattern: made.pattern, band: 'review' as const }] : [];
		}),
		refused: [
			...named.refused,
			...events.refused,
			...gaps.refused,
			...refused.flatMap(({ questionId, code }) => {
				const fact = factOf(questionId, facts);
				const [span] = fact?.evidence ?? [];
				return span ? [{ reason: code, span }] : [];
			})
		]
	};
}

function factOf(questionId: string, facts: readonly FoundFact[]): Fact | undefined {
	return facts.find(({ fact }) => questionId.startsWith(`${fact.id}/`))?.fact;
}
