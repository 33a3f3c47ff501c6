import { ask } from '$lib/domain/questions/ask.ts';
import type { Question } from '$lib/domain/questions/question.ts';
import { reveals } from '$lib/domain/questions/reveals.ts';
import { toldBy, type Passage } from '$lib/domain/questions/shown.ts';
import type { FactId } from '$lib/domain/ids.ts';
import { nextQuestion } from '$lib/domain/schedule/next-question.ts';
import type { AnsweredReview, RegradedReview } from '$lib/domain/schedule/review.ts';
import {
	answerRound,
	regradeRound,
	roundSummary,
	startRound,
	undoRound,
	type Round
} from '$lib/domain/schedule/round.ts';
import { cuttingOf } from '$lib/domain/text/cutting.ts';
import type { Clock } from './clock.ts';
import type { Exercise, Turn, Verdict } from './exercise.ts';
import type { Regrading } from './regrading.ts';
import type { StudyMaterial } from './study-material.ts';

/** What a round asks, and what was answered in it. It stores nothing: what is told here is stored. */
export class StudyRound {
	readonly #material: StudyMaterial;
	readonly #clock: Clock;
	#past: Turn[] = [];
	/** What was read by the end of each exercise. */
	readonly #told = new Map<Exercise, readonly Passage[]>();

	#round = $state.raw<Round>({ todo: [], done: [] });
	#exercise = $state.raw<Exercise | null>(null);
	#verdict = $state.raw<Verdict | null>(null);

	/** What was to ask when it began. */
	readonly size: number;
	readonly round = $derived(this.#round);
	/** Null at the end of the round. */
	readonly exercise = $derived(this.#exercise);
	readonly verdict = $derived(this.#verdict);
	readonly summary = $derived(roundSummary(this.#round));
	/** Questions that were answered before this one, and all there are, unless some are missed. */
	readonly progress = $derived.by(() => {
		const done = this.#round.done.length - (this.#verdict ? 1 : 0);
		const asked: readonly FactId[] = this.#verdict ? [] : (this.#exercise?.question.factIds ?? []);
		const others = this.#round.todo.filter((fact) => !asked.includes(fact));
		return { done, total: done + 1 + others.length };
	});

	constructor(material: StudyMaterial, queue: readonly FactId[], clock: Clock) {
		this.#material = material;
		this.#clock = clock;
		this.#round = startRound(queue, material.apart);
		this.size = this.#round.todo.length;
		this.#show();
	}

	/** What the screen shows the verdict of. */
	get turn(): Turn | null {
		const [exercise, verdict] = [this.#exercise, this.#verdict];
		return exercise && verdict ? { exercise, verdict } : null;
	}

	/** What was answered last. */
	get lastTurn(): Turn | null {
		return this.turn ?? this.#past.at(-1) ?? null;
	}

	/** Goes on from a verdict. */
	next() {
		if (this.turn) this.#past.push(this.turn);
		this.#show();
	}

	/** The answer to the question on the screen is stored. */
	async judge({ id, answer, outcomes, factIds }: AnsweredReview) {
		this.#round = answerRound(this.#round, outcomes, id);
		await this.#material.refresh(factIds);
		const right = outcomes.every((outcome) => outcome.right);
		const returns = this.#isToAsk(factIds);
		this.#verdict = { right, answer, returns, reviewId: id, regrading: null };
	}

	/** A person decided that the answer on the screen was right. */
	async regrade(regrading: Regrading) {
		const { alias, review } = regrading;
		this.#round = regradeRound(this.#round, review.id);
		this.#material.decide(alias.target, alias.value, true);
		await this.#material.refresh(review.factIds);
		if (!this.#verdict) return;
		this.#verdict = { ...this.#verdict, right: true, returns: false, regrading };
	}

	/** The learner said how hard the answer on the screen was. */
	async setEase({ factIds, ease }: RegradedReview) {
		await this.#material.refresh(factIds);
		if (this.#verdict && ease) this.#verdict = { ...this.#verdict, ease };
	}

	/** A fact is set aside: it is not asked any more. */
	setAside(factId: FactId) {
		this.#round = { ...this.#round, todo: this.#round.todo.filter((one) => one !== factId) };
		if (this.#verdict) this.#verdict = { ...this.#verdict, returns: false };
	}

	/** That was taken back; it may have waited to be stored. */
	async undoRegrading({ exercise, verdict }: Turn, { alias, review }: Regrading) {
		const isStored = this.#round.done.at(-1)?.regraded?.by === review.id;
		if (isStored) this.#round = undoRound(this.#round);
		this.#material.decide(alias.target, alias.value, false);
		await this.#material.refresh(review.factIds);
		this.#present(exercise);
		const returns = this.#isToAsk(exercise.question.factIds);
		this.#verdict = { ...verdict, right: false, returns, regrading: null };
	}

	/** The last answer was taken back: its question is asked again. */
	async undoAnswer({ exercise }: Turn) {
		this.#round = undoRound(this.#round);
		await this.#material.refresh(exercise.question.factIds);
		this.#present(exercise);
	}

	#isToAsk(facts: readonly FactId[]): boolean {
		return this.#round.todo.some((fact) => facts.includes(fact));
	}

	/** Puts an exercise of the past, or a new one, on the screen. */
	#present(exercise: Exercise) {
		if (!this.turn && this.#past.at(-1)?.exercise === exercise) this.#past.pop();
		this.#exercise = exercise;
		this.#verdict = null;
	}

	#show() {
		const next = nextQuestion(this.#round, {
			facesOf: (fact) => this.#material.facesOf(fact),
			stats: this.#material.stats,
			memories: this.#material.memories,
			isRevealed: (question) => this.#isRevealed(question)
		});
		this.#verdict = null;
		this.#exercise = next && {
			question: ask(next, this.#clock.newSeed()),
			article: this.#material.articleOf(next),
			shownAt: this.#clock.read().monotonic
		};
	}

	/** What was shown about the same fact gives nothing away: it is missed, and to be learned. */
	#isRevealed(question: Question): boolean {
		const others = this.#past.filter(({ exercise }) =>
			exercise.question.factIds.every((fact) => !question.factIds.includes(fact))
		);
		const told = others.flatMap(({ exercise }) => this.#toldBy(exercise));
		return this.#material
			.secretsOf(question)
			.some((secret) => told.some((passage) => reveals(passage, secret)));
	}

	#toldBy(exercise: Exercise): readonly Passage[] {
		const { question, article } = exercise;
		const told = this.#told.get(exercise) ?? toldBy(question, cuttingOf(article, question));
		this.#told.set(exercise, told);
		return told;
	}
}
