import { foldDecisions, isAsked, type Decided } from '$lib/domain/archive/decided.ts';
import { foldAttempt, type Attempt } from '$lib/domain/quiz/attempt.ts';
import { marksOf } from '$lib/domain/quiz/marks.ts';
import { paperMark } from '$lib/domain/quiz/paper-mark.ts';
import { finishedRuns, runBefore, runsOf, type Runs } from '$lib/domain/quiz/runs.ts';
import type { AttemptId } from '$lib/domain/ids.ts';
import type { AskedQuestion } from '$lib/domain/questions/ask.ts';
import type { Failure } from '$lib/storage/errors.ts';
import type { AppState } from './app.svelte.ts';
import { failureOf } from './failure.ts';
import { loadMaterial, paperSources } from './material.ts';
import { codeOf } from './paper-sources.ts';
import { ResultsRegrading } from './results-regrading.svelte.ts';
import { rowsOf } from './results-rows.ts';
import { paperOf, startQuiz } from './start-quiz.ts';

/** A finished attempt, read from its frozen questions, and what the learner decided about them since. */
export class ResultsState {
	readonly #app: AppState;
	readonly #id: AttemptId;
	#isStarting = false;
	#attempt = $state.raw<Attempt | null>(null);
	#runs = $state.raw<Runs | null>(null);
	#before = $state.raw<Attempt | null>(null);
	#isLoaded = $state.raw(false);
	#isAllHidden = $state.raw(false);
	#failure = $state.raw<Failure | null>(null);
	#code = $state.raw<string | null | undefined>();
	#codeFailure = $state.raw<Failure | null>(null);

	readonly regrading: ResultsRegrading;
	/** Null while loading, and where there is no such attempt. */
	readonly attempt = $derived(this.#attempt);
	readonly isLoaded = $derived(this.#isLoaded);
	/** Why the paper could not be started again. */
	readonly failure = $derived(this.#failure);
	/** The code of the paper: null where it cannot be drawn any more, undefined until it was looked for. */
	readonly code = $derived(this.#code);
	/** Why it is not known whether there is a code. */
	readonly codeFailure = $derived(this.#codeFailure);
	/** The paper cannot be taken again: each of its questions was hidden since. */
	readonly isAllHidden = $derived(this.#isAllHidden);
	readonly rows = $derived.by(() =>
		this.#attempt ? rowsOf(this.#attempt, this.regrading.reviews, this.#before) : []
	);
	readonly missed = $derived(this.rows.filter((row) => row.verdict !== 'right'));
	/** Counts what the learner called right as well. */
	readonly score = $derived({
		right: this.rows.length - this.missed.length,
		of: this.rows.length
	});
	readonly #scheme = $derived(this.#attempt?.blueprint.marks ?? 'plain');
	/** Null where questions are counted and not marked. */
	readonly marks = $derived(this.#scheme === 'plain' ? null : marksOf(this.rows, this.#scheme));
	/** What the attempts at this paper came to, this one included. */
	readonly runs = $derived(this.#runs);
	readonly flagged = $derived(this.rows.filter((row) => row.isFlagged));

	constructor(app: AppState, id: AttemptId) {
		this.#app = app;
		this.#id = id;
		this.regrading = new ResultsRegrading(app);
	}

	async load() {
		try {
			const attempt = foldAttempt(await this.#app.store.attemptEvents(this.#id));
			if (attempt?.phase === 'finished') {
				await this.regrading.load(attempt);
				await this.#compare(attempt);
			}
			this.#attempt = attempt;
			this.#isLoaded = true;
		} catch (cause) {
			this.#app.fail(cause);
		}
	}

	/** Looks for other attempts at the same paper. */
	async #compare(attempt: Attempt) {
		const { store } = this.#app;
		const runs = finishedRuns(await store.attempts(), paperMark(attempt.places));
		const before = runBefore(runs, attempt);
		this.#runs = runsOf(runs);
		this.#before = before && foldAttempt(await store.attemptEvents(before.id));
	}

	/** Looks for the code of the paper, with which another device draws it. */
	async findCode() {
		try {
			const material = await loadMaterial(this.#app);
			const made = { engine: material.engine, packs: material.edition };
			this.#code = this.#attempt && codeOf(this.#attempt, paperSources(material), made);
			this.#codeFailure = null;
		} catch (cause) {
			this.#codeFailure = failureOf(cause);
			this.#app.recordFault(cause);
		}
	}

	/**
	 * Takes the same paper again, without what was hidden since and with the words that count as right
	 * since; null where nothing is left of it, where it could not be stored, or is being started.
	 */
	async repeat(): Promise<AttemptId | null> {
		if (!this.#attempt || this.#isStarting) return null;
		this.#isStarting = true;
		try {
			const decided = foldDecisions(await this.#app.store.decisions());
			const paper = paperOf(this.#attempt);
			const questions = paper.questions
				.filter(({ question }) => isAsked(question, decided))
				.map((asked) => ({ ...asked, question: withAliases(asked.question, decided) }));
			this.#isAllHidden = questions.length === 0;
			return this.#isAllHidden ? null : await startQuiz(this.#app, { ...paper, questions });
		} catch (cause) {
			this.#failure = failureOf(cause);
			this.#app.recordFault(cause);
			return null;
		} finally {
			this.#isStarting = false;
		}
	}
}

function withAliases(question: AskedQuestion, { aliasesOf }: Decided): AskedQuestion {
	if (question.kind !== 'typed' && question.kind !== 'numeric') return question;
	return { ...question, alsoRight: aliasesOf(question.id) };
}
