import type { GradingProblem } from '$lib/domain/grading/grade.ts';
import type { Answer } from '$lib/domain/grading/answer.ts';
import type { ArticleId, FactId } from '$lib/domain/ids.ts';
import { ask } from '$lib/domain/questions/ask.ts';
import { nextFace } from '$lib/domain/schedule/faces.ts';
import { studyQueue } from '$lib/domain/schedule/queue.ts';
import type { AnsweredReview } from '$lib/domain/schedule/review.ts';
import {
	answerRound,
	regradeRound,
	roundSummary,
	startRound,
	undoRound,
	type Round
} from '$lib/domain/schedule/round.ts';
import { cuttingOf } from '$lib/domain/text/cutting.ts';
import type { Failure } from '$lib/storage/errors.ts';
import type { AppState } from './app.svelte.ts';
import {
	reportOf,
	reviewOf,
	undoneOf,
	wordsToRegrade,
	type Exercise,
	type Turn,
	type Verdict
} from './exercise.ts';
import { failureOf, isCatalogueCode } from './failure.ts';
import { Grader } from './grader.ts';
import {
	regradingOf,
	storeRegrading,
	storeTakingBack,
	takingBackOf,
	type Regrading
} from './regrading.ts';
import { Saving } from './saving.svelte.ts';
import { loadStudy, type StudyMaterial, type StudyScope } from './study-material.ts';

export type StudyPhase = 'loading' | 'asking' | 'verdict' | 'finished' | 'nothing' | 'unreadable';

/** A round of study as the screen sees it. An answer counts once the store has it. */
export class StudyState {
	readonly #app: AppState;
	readonly #scope: StudyScope;
	readonly #saving: Saving;
	readonly #grader = new Grader();
	#material: StudyMaterial | null = null;
	#past: Turn[] = [];
	/** Made for the verdict on the screen; it may wait to be stored. */
	#regrading: Regrading | null = null;

	#phase = $state.raw<StudyPhase>('loading');
	#round = $state.raw<Round>({ todo: [], done: [] });
	#exercise = $state.raw<Exercise | null>(null);
	#verdict = $state.raw<Verdict | null>(null);
	#problem = $state.raw<GradingProblem | null>(null);
	#unreadable = $state.raw<Failure | null>(null);

	readonly phase = $derived(this.#phase);
	readonly round = $derived(this.#round);
	readonly exercise = $derived(this.#exercise);
	readonly verdict = $derived(this.#verdict);
	/** Why the answer could not be graded. */
	readonly problem = $derived(this.#problem);
	/** Why the answer is not stored, or the packs could not be read. */
	readonly failure = $derived.by(() => this.#unreadable ?? this.#saving.failure);
	/** The learner may say that the answer was right: it was typed, and graded wrong. */
	readonly canRegrade = $derived(this.#verdict !== null && wordsToRegrade(this.#verdict) !== null);
	readonly summary = $derived(roundSummary(this.#round));
	readonly cutting = $derived(
		this.#exercise && cuttingOf(this.#exercise.article, this.#exercise.question)
	);

	/** Facts of the scope that are still due. */
	get left(): number {
		if (this.#phase !== 'finished' || !this.#material) return 0;
		return studyQueue(this.#material.all, this.#material.stats).length;
	}

	/** What the screen shows the verdict of. */
	get #turn(): Turn | null {
		const [exercise, verdict] = [this.#exercise, this.#verdict];
		return this.#phase === 'verdict' && exercise && verdict ? { exercise, verdict } : null;
	}

	/** The article that the round is about; null where it is about more, or less. */
	get articleId(): ArticleId | null {
		return this.#scope.kind === 'article' ? this.#scope.id : null;
	}

	/** Nothing of the scope can be asked: it is hidden, or not here. */
	get isEmpty(): boolean {
		return this.#phase === 'nothing' && this.#material?.all.length === 0;
	}

	constructor(app: AppState, scope: StudyScope) {
		this.#app = app;
		this.#scope = scope;
		this.#saving = new Saving(app);
	}

	async load() {
		this.#phase = 'loading';
		this.#unreadable = null;
		try {
			this.#material = await loadStudy(this.#app, this.#scope);
			this.#begin(this.#material.queue);
		} catch (cause) {
			const failure = failureOf(cause);
			if (!isCatalogueCode(failure)) return this.#app.fail(cause);
			this.#unreadable = failure;
			this.#phase = 'unreadable';
		}
	}

	/** Goes through all facts of the scope again, the one answered longest ago first. */
	goThroughAll() {
		this.#begin(this.#material?.all ?? []);
	}

	/** Grades and stores an answer. A second call before the verdict does nothing: one tap, one answer. */
	check(answer: Answer): Promise<void> {
		return this.#saving.inTurn(async () => {
			const exercise = this.#exercise;
			if (this.#phase !== 'asking' || !exercise) return;
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
				() => this.#judge(review)
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
			if (!this.#turn) return;
			const { exercise, verdict } = this.#turn;
			const words = wordsToRegrade(verdict);
			if (words === null) return;
			const given = { words, target: verdict.reviewId };
			const regrading = (this.#regrading ??= regradingOf(
				exercise.question,
				given,
				this.#app.clock
			));
			await this.#saving.save(
				'regrading',
				(store) => storeRegrading(store, regrading),
				async () => {
					this.#round = regradeRound(this.#round, regrading.review.id);
					this.#material?.decide(exercise.question.id, words, true);
					await this.#material?.refresh(regrading.review.factIds);
					this.#verdict = { ...verdict, right: true, returns: false, regrading };
				}
			);
		});
	}

	next() {
		if (this.#phase !== 'verdict') return;
		if (this.#turn) this.#past.push(this.#turn);
		this.#show();
	}

	/**
	 * Takes back the last thing that was stored: that the learner was right, else the answer, whose
	 * question is asked again. Returns what it was; null where there was nothing, or it waits.
	 */
	undo(): Promise<'answer' | 'regrading' | null> {
		return this.#saving.inTurn(async () => {
			const turn = this.#turn ?? this.#past.at(-1);
			if (!turn) return null;
			const regrading = this.#turn ? this.#regrading : turn.verdict.regrading;
			const isDone = this.#saving.isWaiting('undoing')
				? await this.#saving.tryAgain()
				: await (regrading ? this.#undoRegrading(turn, regrading) : this.#undoAnswer(turn));
			return isDone ? (regrading ? 'regrading' : 'answer') : null;
		});
	}

	/** Keeps what the learner finds wrong with the question. */
	async report(reason: string): Promise<boolean> {
		const target = this.#exercise?.question.id;
		if (!target) return false;
		const report = reportOf(target, reason, this.#app.clock);
		return this.#saving.save('report', (store) => store.recordDecision(report));
	}

	#undoRegrading(turn: Turn, regrading: Regrading): Promise<boolean> {
		const takingBack = takingBackOf(regrading, this.#app.clock);
		return this.#saving.save(
			'undoing',
			(store) => storeTakingBack(store, takingBack),
			async () => {
				const before = this.#round;
				const isStored = before.done.at(-1)?.regradedBy === regrading.review.id;
				if (isStored) this.#round = undoRound(before);
				const hasMore = this.#round.todo.length > before.todo.length;
				const returns = isStored ? hasMore : turn.verdict.returns;
				this.#material?.decide(regrading.alias.target, regrading.alias.value, false);
				await this.#material?.refresh(regrading.review.factIds);
				if (!this.#turn) this.#past.pop();
				this.#present(turn.exercise);
				this.#verdict = { ...turn.verdict, right: false, returns, regrading: null };
				this.#phase = 'verdict';
			}
		);
	}

	#undoAnswer({ exercise, verdict }: Turn): Promise<boolean> {
		const { factIds } = exercise.question;
		const undone = undoneOf({ id: verdict.reviewId, factIds }, this.#app.clock);
		return this.#saving.save(
			'undoing',
			(store) => store.recordReview(undone),
			async () => {
				if (!this.#turn) this.#past.pop();
				this.#round = undoRound(this.#round);
				await this.#material?.refresh(factIds);
				this.#present(exercise);
			}
		);
	}

	#begin(queue: readonly FactId[]) {
		this.#round = startRound(queue);
		this.#past = [];
		if (queue.length === 0) this.#phase = 'nothing';
		else this.#show();
	}

	#show() {
		const [factId] = this.#round.todo;
		if (factId === undefined || !this.#material) {
			this.#phase = 'finished';
			this.#exercise = null;
			this.#saving.drop();
			return;
		}
		const { article, questions } = this.#material.sourceOf(factId);
		const face = nextFace(questions, this.#material.stats.get(factId) ?? null);
		const question = ask(face, this.#app.clock.newSeed());
		this.#present({ question, article, shownAt: this.#app.clock.read().monotonic });
	}

	#present(exercise: Exercise) {
		this.#exercise = exercise;
		this.#verdict = null;
		this.#problem = null;
		this.#regrading = null;
		this.#saving.drop();
		this.#phase = 'asking';
	}

	async #judge({ id, answer, outcomes, factIds }: AnsweredReview) {
		const right = outcomes.every((outcome) => outcome.right);
		const before = this.#round.todo.length;
		this.#round = answerRound(this.#round, right, id);
		await this.#material?.refresh(factIds);
		const returns = this.#round.todo.length === before;
		this.#verdict = { right, answer, returns, reviewId: id, regrading: null };
		this.#phase = 'verdict';
	}
}
