import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { OwnFact } from '$lib/domain/facts/own-fact.ts';
import type { Decision } from '$lib/domain/archive/decision.ts';
import type { CalendarDate } from '$lib/domain/facts/calendar-date.ts';
import type { ArticleId, AttemptId, DecisionId, FactId, ReviewId } from '$lib/domain/ids.ts';
import type { AttemptEvent, AttemptRow } from '$lib/domain/quiz/attempt-event.ts';
import type { Memory, MemoryDay } from '$lib/domain/schedule/memory.ts';
import type { Instant, Review } from '$lib/domain/schedule/review.ts';
import type { DayStats } from '$lib/domain/stats/day-stats.ts';
import type { FactStats } from '$lib/domain/stats/fact-stats.ts';
import type { OwnArticle } from '$lib/domain/text/own-article.ts';
import type { Fault } from './store.ts';

/** The stores as the newest migration leaves them. */
export interface StudySchema extends DBSchema {
	reviews: { key: ReviewId; value: Review; indexes: { byFact: FactId; byInstant: Instant } };
	attemptEvents: { key: [AttemptId, number]; value: AttemptEvent };
	attempts: { key: AttemptId; value: AttemptRow; indexes: { byStart: Instant } };
	articles: { key: ArticleId; value: OwnArticle };
	facts: { key: FactId; value: OwnFact; indexes: { byArticle: ArticleId } };
	memory: { key: FactId; value: Memory; indexes: { byDue: CalendarDate } };
	memoryDays: { key: CalendarDate; value: MemoryDay };
	decisions: { key: DecisionId; value: Decision; indexes: { byTarget: string } };
	days: { key: string; value: DayStats; indexes: { byDay: string } };
	factStats: { key: FactId; value: FactStats };
	settings: { key: string; value: unknown };
	faults: { key: number; value: Fault };
}

/** The open database. */
export type StudyDatabase = IDBPDatabase<StudySchema>;
/** The name of a store. */
export type StoreName = StoreNames<StudySchema>;
/** A transaction over some of the stores, for reading. */
export type ReadTransaction = IDBPTransaction<StudySchema, StoreName[]>;
/** The same for writing. */
export type WriteTransaction = IDBPTransaction<StudySchema, StoreName[], 'readwrite'>;
