import type { GradingProblem } from '$lib/domain/grading/grade.ts';
import type { Answer } from '$lib/domain/grading/answer.ts';
import type { Decision } from '$lib/domain/archive/decision.ts';
import type { ArticleId, FactId } from '$lib/domain/ids.ts';
import { isLeech } from '$lib/domain/schedule/memory.ts';
import type { Ease } from '$lib/domain/schedule/review.ts';
import { cuttingOf } from '$lib/domain/text/cutting.ts';
import type { Failure } from '$lib/storage/errors.ts';
import type { AppState } from './app.svelte.ts';
import { Corrections } from './corrections.ts';
import { easeOf, reportOf, reviewOf, wordsToRegrade } from './exercise.ts';
import { failureOf, isCatalogueCode } from './failure.ts';
import { Grader } from './grader.ts';
import { Saving } from './saving.svelte.ts';
import { loadStudy, type StudyMaterial, type StudyScope } from './study-material.ts';
import { StudyRound } from './study-round.svelte.ts';

export type StudyPhase = 'loading' | 'asking' | 'verdict' | 'finished' | 'nothing' | 'unreadable';

/** A round of study as the screen sees it. An answer counts once the store has it. */
export class StudyState {
	readonly #app: AppState;
	readonly #scope: StudyScope;
	readonly #saving: Saving;
	readonly #corrections: Corrections;
	readonly #grader = new Grader();

	#material = $state.raw<StudyMaterial | null>(null);
	#course = $state.raw<StudyRound | null>(null);
	#problem = $state.raw<GradingProblem | null>(null);
	#unreadable = $state.raw<Failure | null>(null);
	/** Facts that were set aside since the material was read. */
	#aside = $state.raw<readonly FactId[]>([]);

	readonly phase = $derived.by((): StudyPhase => {
		if (this.#unreadable) return 'unreadable';
		if (!this.#course) return 'loading';
		if (this.#course.size === 0) return 'nothing';
		if (!this.#course.exercise) return 'finished';
		return this.#course.verdict ? 'verdict' : 'asking';
	});
	readonly round = $derived(this.#course?.round ?? { todo: [], done: [] });
	readonly progress = $derived(this.#course?.progress ?? { done: 0, total: 0 });
	readonly exercise = $derived(this.#course?.exercise ?? null);
	readonly verdict = $derived(this.#course?.verdict ?? null);
	readonly summary = $derived(this.#course?.summary ?? { learned: [], missed: [] });
	/** Why the answer could not be graded. */
	readonly problem = $derived(this.#problem);
	/** Why the answer is not stored, or the packs could not be read. */
	readonly failure = $derived.by(() => this.#unreadable ?? this.#saving.failure);
	/** The learner may say that the answer was right: it was typed, and graded wrong. */
	readonly canRegrade = $derived(this.verdict !== null && wordsToRegrade(this.verdict) !== null);
	readonly cutting = $derived(
		this.exercise && cuttingOf(this.exercise.article, this.exercise.question)
	);

	/** The learner may say how hard a right answer was: wanted in Settings, and the memory goes by it. */
	readonly canRateEase = $derived.by(() => {
		const isWanted = this.#app.preferences.value.ratesEase;
		return isWanted && this.verdict?.right === true && this.exercise?.question.kind !== 'trueFalse';
	});
	/** The fact that was missed so often that asking alone does not help; null where there is none. */
	readonly leech = $derived.by((): { factId: FactId; lapses: number } | null => {
		if (!this.verdict || this.verdict.right) return null;
		const rows = this.exercise?.question.factIds.flatMap(
			(id) => this.#material?.memories.get(id) ?? []
		);
		const row = rows?.find(isLeech);
		return row && !this.#aside.includes(row.factId)
			? { factId: row.factId, lapses: row.lapses }
			: null;
	});

	/** Facts of the scope that are still to study today. */
	get left(): number {
		if (this.phase !== 'finished' || this.isNamed) return 0;
		return this.#material?.queue().length ?? 0;
	}

	/** Facts that were met for the first time today, in the whole library. */
	get learnedToday(): number {
		return this.phase === 'finished' || this.phase === 'nothing'
			? (this.#material?.learnedToday ?? 0)
			: 0;
	}

	/** Facts of the scope that come tomorrow. */
	get tomorrow(): { readonly again: number; readonly unseen: number } {
		const isOver = this.phase === 'finished' || this.phase === 'nothing';
		return (isOver && this.#material?.tomorrow()) || { again: 0, unseen: 0 };
	}

	/** A fact or a quiz was asked for by name: everything of it is asked, due or not. */
	get isNamed(): boolean {
		return this.#scope.kind === 'fact' || this.#scope.kind === 'attempt';
	}

	/** The article that the round is about; null where it is about more, or less. */
	get articleId(): ArticleId | null {
		return this.#scope.kind === 'article' ? this.#scope.id : null;
	}

	/** Nothing of the scope can be asked: it is hidden, or not here. */
	get isEmpty(): boolean {
		return this.phase === 'nothing' && this.#material?.all.length === 0;
	}

	constructor(app: AppState, scope: StudyScope) {
		this.#app = app;
		this.#scope = scope;
		this.#saving = new Saving(app);
		this.#corrections = new Corrections(app, this.#saving, () => this.#clear());
	}

	async load() {
		this.#course = null;
		this.#unreadable = null;
		try {
			this.#material = await loadStudy(this.#app, this.#scope);
			this.#begin(this.#material.queue());
		} catch (cause) {
			const failure = failureOf(cause);
			if (!isCatalogueCode(failure)) return this.#app.fail(cause);
			this.#unreadable = failure;
		}
	}

	/** Asks what is not due yet, what would be due soonest first. */
	studyAhead() {
		this.#begin(this.#material?.ahead() ?? []);
	}

	/** Grades and stores an answer. A second call before the verdict does nothing: one tap, one answer. */
	check(answer: Answer): Promise<void> {
		return this.#saving.inTurn(async () => {
			const exercise = this.exercise;
			if (this.phase !== 'asking' || !exercise) return;
			const graded = this.#grader.grade(exercise.question, answer);
			this.#problem = graded.ok ? null : graded.problem;
			if (!graded.ok) return;
			// what was to be taken back is no longer the last answer
			this.#saving.drop('undoing');
			const { clock } = this.#app;
			const given = { answer, outcomes: graded.value.outcomes };
			const review = reviewOf(exercise, given, clock, this.#material?.engine ?? 0);
			await this.#saving.save(
				'answer',
				(store) => store.recordReview(review),
				() => this.#course?.judge(review)
			);
		});
	}

	/** The learner mends the answer that could not be graded. */
	mend() {
		this.#problem = null;
	}

	/** Stores what could not be stored. */
	tryAgain(): Promise<boolean> {
		return this.#saving.inTurn(() => this.#saving.tryAgain());
	}

	/** "I was right": the answer on the screen counts as right, and its words do from now on. */
	regrade(): Promise<void> {
		return this.#saving.inTurn(async () => {
			if (this.#course) await this.#corrections.regrade(this.#course);
		});
	}

	next() {
		if (this.phase !== 'verdict') return;
		this.#course?.next();
		this.#clear();
	}

	/**
	 * Takes back the last thing that was stored: that the learner was right, else the answer, whose
	 * question is asked again. Returns what it was; null where there was nothing, or it waits.
	 */
	undo(): Promise<'answer' | 'regrading' | null> {
		return this.#saving.inTurn(async () =>
			this.#course ? this.#corrections.undo(this.#course) : null
		);
	}

	/** Keeps how hard the answer on the screen was: the last word holds. */
	setEase(ease: Ease): Promise<void> {
		return this.#saving.inTurn(async () => {
			const turn = this.#course?.turn;
			if (!turn || !this.canRateEase) return;
			const review = easeOf(turn, ease, this.#app.clock);
			await this.#saving.save(
				'ease',
				(store) => store.recordReview(review),
				() => this.#course?.setEase(review)
			);
		});
	}

	/** Hides a fact, so that it is not asked until it is restored. */
	setAside(factId: FactId): Promise<boolean> {
		const { clock } = this.#app;
		const decision: Decision = {
			id: clock.newId(),
			at: clock.moment().at,
			target: factId,
			field: 'hide',
			value: true
		};
		return this.#saving.save(
			'aside',
			(store) => store.recordDecision(decision),
			() => {
				this.#aside = [...this.#aside, factId];
				this.#course?.setAside(factId);
			}
		);
	}

	/** Keeps what the learner finds wrong with the question. */
	async report(reason: string): Promise<boolean> {
		const target = this.exercise?.question.id;
		if (!target) return false;
		const report = reportOf(target, reason, this.#app.clock);
		return this.#saving.save('report', (store) => store.recordDecision(report));
	}

	#begin(queue: readonly FactId[]) {
		if (this.#material) this.#course = new StudyRound(this.#material, queue, this.#app.clock);
		this.#clear();
	}

	/** Another question or verdict is on the screen: what waits for the last one is let go. */
	#clear() {
		this.#problem = null;
		this.#corrections.clear();
		this.#saving.drop();
	}
}
