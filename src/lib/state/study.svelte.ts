import { grade, type GradingProblem } from '$lib/domain/grading/grade.ts';
import type { Answer } from '$lib/domain/grading/answer.ts';
import type { ArticleId, DecisionId, FactId, ReviewId } from '$lib/domain/ids.ts';
import { ask } from '$lib/domain/questions/ask.ts';
import { nextFace } from '$lib/domain/schedule/faces.ts';
import { studyQueue } from '$lib/domain/schedule/queue.ts';
import type { AnsweredReview, Review } from '$lib/domain/schedule/review.ts';
import {
	answerRound,
	roundSummary,
	startRound,
	undoRound,
	type Round
} from '$lib/domain/schedule/round.ts';
import { foldFact } from '$lib/domain/stats/fact-stats.ts';
import { cuttingOf } from '$lib/domain/text/cutting.ts';
import type { Failure } from '$lib/storage/errors.ts';
import type { AppState } from './app.svelte.ts';
import { reviewOf, type Exercise, type Verdict } from './exercise.ts';
import { failureOf, isCatalogueCode } from './failure.ts';
import { loadStudy, type StudyMaterial, type StudyScope } from './study-material.ts';

export type StudyPhase = 'loading' | 'asking' | 'verdict' | 'finished' | 'nothing' | 'unreadable';

/** A round of study as the screen sees it. An answer counts once the store has it. */
export class StudyState {
	readonly #app: AppState;
	readonly #scope: StudyScope;
	#material: StudyMaterial | null = null;
	#past: Exercise[] = [];
	#unsaved: AnsweredReview | null = null;
	#turn: Promise<unknown> = Promise.resolve();

	#phase = $state.raw<StudyPhase>('loading');
	#round = $state.raw<Round>({ todo: [], done: [] });
	#exercise = $state.raw<Exercise | null>(null);
	#verdict = $state.raw<Verdict | null>(null);
	#problem = $state.raw<GradingProblem | null>(null);
	#failure = $state.raw<Failure | null>(null);

	readonly phase = $derived(this.#phase);
	readonly round = $derived(this.#round);
	readonly exercise = $derived(this.#exercise);
	readonly verdict = $derived(this.#verdict);
	/** Why the answer could not be graded. */
	readonly problem = $derived(this.#problem);
	/** Why the answer is not stored, or the packs could not be read. */
	readonly failure = $derived(this.#failure);
	readonly summary = $derived(roundSummary(this.#round));
	readonly cutting = $derived(
		this.#exercise && cuttingOf(this.#exercise.article, this.#exercise.question)
	);

	/** Facts of the scope that are still due. */
	get left(): number {
		if (this.#phase !== 'finished' || !this.#material) return 0;
		return studyQueue(this.#material.all, this.#material.stats).length;
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
	}

	async load() {
		this.#phase = 'loading';
		this.#failure = null;
		try {
			this.#material = await loadStudy(this.#app, this.#scope);
			this.#begin(this.#material.queue);
		} catch (cause) {
			const failure = failureOf(cause);
			if (!isCatalogueCode(failure)) return this.#app.fail(cause);
			this.#failure = failure;
			this.#phase = 'unreadable';
		}
	}

	/** Goes through all facts of the scope again, the one answered longest ago first. */
	goThroughAll() {
		this.#begin(this.#material?.all ?? []);
	}

	/** Grades and stores an answer. A second call before the verdict does nothing: one tap, one answer. */
	check(answer: Answer): Promise<void> {
		return this.#inTurn(async () => {
			const exercise = this.#exercise;
			if (this.#phase !== 'asking' || !exercise) return;
			const graded = grade(exercise.question, answer);
			if (!graded.ok) {
				this.#problem = graded.problem;
				return;
			}
			const { clock } = this.#app;
			const given = { answer, outcomes: graded.value.outcomes };
			await this.#record(reviewOf(exercise, given, clock, this.#material?.engine ?? 0));
		});
	}

	/** The learner mends the answer that could not be graded. */
	mend() {
		this.#problem = null;
	}

	/** Stores the answer that could not be stored. */
	tryAgain(): Promise<void> {
		return this.#inTurn(async () => {
			if (this.#unsaved) await this.#record(this.#unsaved);
		});
	}

	next() {
		if (this.#phase !== 'verdict') return;
		if (this.#exercise) this.#past.push(this.#exercise);
		this.#show();
	}

	/** Takes the last answer back and asks its question again; returns whether there was one. */
	undo(): Promise<boolean> {
		return this.#inTurn(async () => {
			const last = this.#round.done.at(-1);
			const isShown = this.#phase === 'verdict';
			const exercise = isShown ? this.#exercise : this.#past.at(-1);
			if (!last || !exercise) return false;
			const id: ReviewId = this.#app.clock.newId();
			const { factIds } = exercise.question;
			const undone = { kind: 'undone', id, factIds, target: last.reviewId } as const;
			if (!(await this.#store({ ...undone, ...this.#app.clock.moment() }))) return false;
			if (!isShown) this.#past.pop();
			this.#round = undoRound(this.#round);
			await this.#refresh(factIds);
			this.#present(exercise);
			return true;
		});
	}

	/** Keeps what the learner finds wrong with the question. */
	async report(reason: string): Promise<boolean> {
		const target = this.#exercise?.question.id;
		if (!target) return false;
		const id: DecisionId = this.#app.clock.newId();
		const { at } = this.#app.clock.moment();
		try {
			await this.#app.store.recordDecision({ id, at, target, field: 'report', value: reason });
			return true;
		} catch (cause) {
			this.#failure = failureOf(cause);
			return false;
		}
	}

	/** One after another: what is under way ends before the next begins. */
	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		const result = this.#turn.then(work);
		this.#turn = result.catch(() => undefined);
		return result;
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
		this.#unsaved = null;
		this.#phase = 'asking';
	}

	async #record(review: AnsweredReview) {
		this.#problem = null;
		this.#unsaved = review;
		if (!(await this.#store(review))) return;
		this.#unsaved = null;
		const right = review.outcomes.every((outcome) => outcome.right);
		const before = this.#round.todo.length;
		this.#round = answerRound(this.#round, right, review.id);
		await this.#refresh(review.factIds);
		const returns = this.#round.todo.length === before;
		this.#verdict = { right, answer: review.answer, returns };
		this.#phase = 'verdict';
	}

	async #store(review: Review): Promise<boolean> {
		try {
			await this.#app.store.recordReview(review);
			this.#failure = null;
			return true;
		} catch (cause) {
			this.#failure = failureOf(cause);
			this.#app.recordFault(cause);
			return false;
		}
	}

	async #refresh(factIds: readonly FactId[]) {
		for (const factId of factIds) {
			const stats = foldFact(factId, await this.#app.store.reviewsOfFact(factId));
			if (stats) this.#material?.stats.set(factId, stats);
			else this.#material?.stats.delete(factId);
		}
	}
}
