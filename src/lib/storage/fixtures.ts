import type { OwnFact } from '$lib/domain/facts/own-fact.ts';
import { ownArticleId, ownFactId } from '$lib/domain/ids.ts';
import type { ArticleId, AttemptId, FactId, QuestionId, ReviewId } from '$lib/domain/ids.ts';
import type { AttemptEvent, AttemptRow } from '$lib/domain/quiz/attempt-event.ts';
import type {
	AnsweredReview,
	Outcome,
	RegradedReview,
	UndoneReview
} from '$lib/domain/schedule/review.ts';
import type { OwnArticle } from '$lib/domain/text/own-article.ts';
import { Connection } from './connection.ts';
import { IndexedDbStore } from './indexed-db-store.ts';
import { MemoryStore } from './memory-store.ts';
import { openStudyDatabase } from './open-study-database.ts';
import { addToDay, foldMemory } from '$lib/domain/schedule/memory-fold.ts';
import { countAnswer, dayStatsId, isRight } from '$lib/domain/stats/day-stats.ts';
import { foldFact } from '$lib/domain/stats/fact-stats.ts';
import type { CacheFolds, StudyStore } from './store.ts';

/** The domain's folds. */
export const domainFolds: CacheFolds = {
	foldFact,
	countAnswer,
	dayStatsId,
	isRight,
	foldMemory,
	addToDay,
	rules: 'rules of a test',
	retention: 0.9
};

let databases = 0;

/** Both stores with their names, for `describe.each`; every call makes an empty one. */
export function storesUnderTest(folds: CacheFolds): [string, () => StudyStore][] {
	const open = () => {
		const name = `store-under-test-${databases++}`;
		return new Connection({ open: (listeners) => openStudyDatabase(name, listeners) });
	};
	return [
		['IndexedDbStore', () => new IndexedDbStore(open(), () => Promise.resolve(folds))],
		['MemoryStore', () => new MemoryStore(folds)]
	];
}

/** Three facts. In these records for tests ids are short, so they are not made by `ids.ts`. */
export const facts = ['a', 'b', 'c'].map((name) => `iraq/${name}` as FactId);
/** The fact that the records are about, unless said otherwise. */
export const fact = 'iraq/a' as FactId;
/** Another one. */
export const otherFact = 'iraq/b' as FactId;
/** The attempt that the events belong to. */
export const attemptId = 'quiz1' as AttemptId;

function reviewId(name: string): ReviewId {
	return name as ReviewId;
}

/** One outcome a fact, all of them right or all wrong. */
export function outcomes(factIds: readonly FactId[], right: boolean): Outcome[] {
	return factIds.map((factId) => ({ factId, right }));
}

/** A right answer to a question about `fact`, unless said otherwise. */
export function answered(
	id: string,
	overrides: Partial<AnsweredReview> & { readonly right?: boolean } = {}
): AnsweredReview {
	const { right = true, factIds = [fact], ...rest } = overrides;
	return {
		...when(1000),
		kind: 'answered',
		id: reviewId(id),
		factIds,
		questionId: `${fact}/choice/0` as QuestionId,
		questionKind: 'choice',
		articleId: 'iraq' as ArticleId,
		shown: { stem: 'How many?', options: ['2,500', '5,000'], key: '2,500' },
		answer: { kind: 'choice', option: '2,500' },
		guessed: false,
		durationMs: 3000,
		outcomes: outcomes(factIds, right),
		engine: 1,
		...rest
	};
}

/** A decision that the target was right, or wrong, in all its facts. */
export function regraded(
	id: string,
	target: AnsweredReview,
	overrides: Partial<RegradedReview> & { readonly right?: boolean } = {}
): RegradedReview {
	const { right = true, ...rest } = overrides;
	return {
		...when(2000),
		kind: 'regraded',
		id: reviewId(id),
		target: target.id,
		factIds: target.factIds,
		outcomes: outcomes(target.factIds, right),
		...rest
	};
}

/** The taking back of an answer or a decision. */
export function undone(
	id: string,
	target: AnsweredReview | RegradedReview,
	overrides: Partial<UndoneReview> = {}
): UndoneReview {
	const { factIds, id: targetId } = target;
	return {
		...when(3000),
		kind: 'undone',
		id: reviewId(id),
		target: targetId,
		factIds,
		...overrides
	};
}

/** The first event of an attempt. */
export const started: AttemptEvent = {
	kind: 'started',
	attemptId,
	seq: 0,
	at: 1000,
	elapsedMs: 0,
	seed: 7,
	blueprint: {
		articleIds: ['iraq' as ArticleId],
		count: 10,
		limitMs: 600_000,
		kinds: ['choice'],
		mode: 'exam'
	},
	questions: [],
	engine: 1
};

/** An event between the first and the last. */
export function shown(seq: number, index = 0): AttemptEvent {
	return { kind: 'shown', attemptId, seq, at: 1000 + seq, elapsedMs: seq, index };
}

/** The last event of an attempt. */
export function finished(seq: number): AttemptEvent {
	return { kind: 'finished', attemptId, seq, at: 9000, elapsedMs: 8000, reason: 'learner' };
}

/** A running attempt, unless said otherwise. */
export function attemptRow(overrides: Partial<AttemptRow> = {}): AttemptRow {
	return {
		id: attemptId,
		phase: 'running',
		articleIds: ['iraq' as ArticleId],
		mode: 'exam',
		startedAt: 1000,
		limitMs: 600_000,
		lastSeenAt: 1000,
		elapsedMs: 0,
		...overrides
	};
}

/** A text that the learner added. */
export function ownArticle(name: string, overrides: Partial<OwnArticle> = {}): OwnArticle {
	return {
		id: ownArticleId(name),
		title: 'Guests',
		date: '2021-07-26',
		language: 'en',
		source: 'Added by you.',
		text: 'About 2,500 US troops are in Iraq.',
		addedAt: 1000,
		...overrides
	};
}

/** A question of the learner's about that text. */
export function ownFact(name: string, overrides: Partial<OwnFact> = {}): OwnFact {
	const { id: articleId, date: asOf } = ownArticle('a');
	const id = ownFactId(articleId, name);
	const prompt = 'How many troops are in Iraq?';
	const evidence = [{ start: 0, end: 34 }];
	return {
		...{ id, articleId, addedAt: 1000, engine: 1, questions: [] },
		fact: {
			...{ id, type: 'passage', evidence, asOf, modality: 'asserted', attribution: null },
			...{ importance: 2, answer: '2,500', answerSpan: { start: 6, end: 11 }, prompt },
			label: { head: '2,500', detail: prompt }
		},
		...overrides
	};
}

function when(at: number) {
	return { at, dayKey: '2026-11-24', zone: 'Europe/Vienna' };
}
