import type { OwnFact } from '$lib/domain/facts/own-fact.ts';
import type { Contents } from '$lib/domain/archive/archive.ts';
import type { Decision } from '$lib/domain/archive/decision.ts';
import type { AttemptEvent, AttemptRow } from '$lib/domain/quiz/attempt-event.ts';
import type { AttemptId, FactId } from '$lib/domain/ids.ts';
import type { CalendarDate } from '$lib/domain/facts/calendar-date.ts';
import type { FoldedMemory } from '$lib/domain/schedule/memory-fold.ts';
import type { Memory, MemoryDay } from '$lib/domain/schedule/memory.ts';
import type { AnsweredReview, Review } from '$lib/domain/schedule/review.ts';
import type { DayStats } from '$lib/domain/stats/day-stats.ts';
import type { FactStats } from '$lib/domain/stats/fact-stats.ts';
import type { OwnArticle } from '$lib/domain/text/own-article.ts';

/** A fault that the learner may copy into a report. It holds no words of the learner's. */
export interface Fault {
	readonly at: number;
	readonly code: string;
	readonly message: string;
	readonly stack: string;
	readonly build: string;
}

/** How many faults are kept. */
export const faultLimit = 100;

/**
 * The folds that keep the caches true, handed in so that storage knows no rule of the domain. Each
 * is called inside the transaction that writes the review.
 */
export interface CacheFolds {
	foldFact(factId: FactId, reviews: readonly Review[]): FactStats | null;
	/** @param before the row as it is @param review the answer @param sign −1 takes it back */
	countAnswer(
		before: DayStats | undefined,
		review: AnsweredReview,
		right: boolean,
		sign: 1 | -1
	): DayStats;
	dayStatsId(review: AnsweredReview): string;
	isRight(outcomes: AnsweredReview['outcomes']): boolean;
	foldMemory(factId: FactId, reviews: readonly Review[], retention: number): FoldedMemory;
	addToDay(before: MemoryDay | undefined, added: MemoryDay, sign: 1 | -1): MemoryDay;
	/** The version of these folds: caches made by another one are made anew. */
	readonly rules: string;
	/** The desired retention of a log that nothing was said about. */
	readonly retention: number;
}

/** Loads the folds when something is written: who only reads needs none of them. */
export type OpenFolds = () => Promise<CacheFolds>;

/** What the caches were made by. */
export interface CacheMark {
	/** `CacheFolds.rules` */
	readonly rules: string;
	readonly retention: number;
	/** False while they are being made anew, and after that was broken off. */
	readonly isWhole: boolean;
}

/** How the caches are made anew. */
export interface RebuildOptions {
	/** The desired retention from now on; as before where it is left out. */
	readonly retention?: number;
	/** Told of the part that is done, 0–1, block by block. */
	readonly onprogress?: (share: number) => void;
}

/** What the name of a setting begins with that says something of the device and not of the learner. */
export const devicePrefix = 'device:';

/** The setting that says what the caches were made by. */
export const markName = 'caches';

/** True for a setting that no archive has in it, and that no restoring changes. */
export function isOfDevice(settingName: string): boolean {
	return settingName === markName || settingName.startsWith(devicePrefix);
}

/**
 * Says what is to be kept, from what is there. It may be called twice, and waits for nothing; a record
 * that is to stay it hands on as it is.
 */
export type PlanContents = (present: Contents) => Contents;

/**
 * Where a learner's work is kept. Every promise settles after the transaction has completed: what a
 * caller was told is stored is stored. Writing the same id twice is success and changes nothing.
 * Failures are `StorageError`s.
 */
export interface StudyStore {
	/**
	 * Adds a review and brings the caches up to date, in one transaction. An undone or regraded one
	 * names facts of its target; where the log has no target, it changes no count.
	 */
	recordReview(review: Review): Promise<void>;
	/** Every review that names a fact, oldest first. */
	reviewsOfFact(factId: FactId): Promise<Review[]>;
	/** The newest reviews, newest first. */
	latestReviews(limit: number): Promise<Review[]>;
	/** The figures of every fact that has been answered. */
	factStats(): Promise<FactStats[]>;
	/** The counts of the days from `fromDayKey` to `toDayKey`, both included, by day. */
	dayStats(fromDayKey: string, toDayKey: string): Promise<DayStats[]>;
	/**
	 * Memories that are due on a day of the learner, the longest due first, found by index.
	 *
	 * @param limit how many at most: a screen that says "50+" asks for 51
	 * @param isWanted leaves out what is hidden or no longer there
	 */
	dueFacts(
		today: CalendarDate,
		limit: number,
		isWanted: (factId: FactId) => boolean
	): Promise<Memory[]>;
	/** The memories of these facts, in their order; a fact without one is left out. */
	memories(factIds: readonly FactId[]): Promise<Memory[]>;
	/** Every fact that has a memory, in the order of their ids. */
	rememberedFacts(): Promise<FactId[]>;
	/** What the days from `fromDayKey` to `toDayKey`, both included, did to the memory. */
	memoryDays(fromDayKey: CalendarDate, toDayKey: CalendarDate): Promise<MemoryDay[]>;
	/** What the caches were made by; null where no review has been written by this version. */
	cacheMark(): Promise<CacheMark | null>;
	/**
	 * Makes all caches anew from the log: after a changed fold, another desired retention, a restore or
	 * a doubt. In blocks: what is written meanwhile counts, and what is broken off is begun again by the
	 * next call.
	 */
	rebuildCaches(options?: RebuildOptions): Promise<void>;

	/** Starts an attempt: its first event and its row. Survives a power cut (strict durability). */
	startAttempt(started: AttemptEvent, row: AttemptRow): Promise<void>;
	/**
	 * Adds one event and overwrites the row. Throws `conflict` where another event has its place:
	 * another tab went on with the attempt.
	 */
	appendAttemptEvent(event: AttemptEvent, row: AttemptRow): Promise<void>;
	/** Overwrites the row alone: the heartbeat. One that comes late leaves a finished attempt alone. */
	saveAttemptRow(row: AttemptRow): Promise<void>;
	/** Ends an attempt: its last event, its row and its reviews, in one strict transaction. */
	finishAttempt(
		finished: AttemptEvent,
		row: AttemptRow,
		reviews: readonly AnsweredReview[]
	): Promise<void>;
	/** The events of an attempt in their order; empty where there is no such attempt. */
	attemptEvents(id: AttemptId): Promise<AttemptEvent[]>;
	attempt(id: AttemptId): Promise<AttemptRow | undefined>;
	/** Every attempt, the newest first. */
	attempts(): Promise<AttemptRow[]>;

	/**
	 * Keeps an article that the learner added, or another wording of one, for good: to remove it is a
	 * decision. Survives a power cut. Throws `conflict` where another article has its id.
	 */
	saveArticle(article: OwnArticle): Promise<void>;
	/** Every wording of every article that the learner added, in the order of their ids. */
	ownArticles(): Promise<OwnArticle[]>;
	/** Keeps a fact of an own article with its questions, as `saveArticle` keeps an article. */
	saveFact(fact: OwnFact): Promise<void>;
	/** Keeps several at once: all of them, or none. */
	saveFacts(facts: readonly OwnFact[]): Promise<void>;
	/** The facts of every own article, in every wording, in the order of their ids. */
	ownFacts(): Promise<OwnFact[]>;

	recordDecision(decision: Decision): Promise<void>;
	/** Every decision, oldest first. */
	decisions(): Promise<Decision[]>;

	/** A preference as it was saved, or undefined. The caller checks its shape. */
	setting(name: string): Promise<unknown>;
	saveSetting(name: string, value: unknown): Promise<void>;

	/** Keeps the newest `faultLimit`. */
	recordFault(fault: Fault): Promise<void>;
	/** The newest first. */
	faults(): Promise<Fault[]>;

	/** All of the learner's work as it is at one moment; caches, faults and `isOfDevice` are none of it. */
	contents(): Promise<Contents>;
	/**
	 * Puts another work in the place of what is there, all of it or nothing. Survives a power cut. The
	 * caches are empty then: `rebuildCaches` is the next thing to call.
	 */
	rewrite(plan: PlanContents): Promise<void>;

	/** Lets go of the connection; the next call opens a new one. */
	close(): void;
}
