import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '$lib/domain/grading/answer.ts';
import { attemptReviewId, type AttemptId } from '$lib/domain/ids.ts';
import { foldAttempt, type Attempt } from '$lib/domain/quiz/attempt.ts';
import type { Blueprint } from '$lib/domain/quiz/attempt-event.ts';
import { drawPaper } from '$lib/domain/quiz/paper.ts';
import { stockOf } from '$lib/domain/quiz/stock.ts';
import { AttemptState } from './attempt.svelte.ts';
import { testApp, testPack } from './fixtures.ts';
import { startQuiz } from './start-quiz.ts';

// Guarantees: whatever happens to an attempt, in whatever order, no answer that the screen confirmed is
// lost or changed by anything but a later answer, none is stored twice, the time left never grows, a
// finished attempt stays as it is, and each question leaves one review.

const minute = 60_000;
const heartbeatMs = 5_000;

type Step =
	| { readonly kind: 'answer'; readonly value: number; readonly times: number }
	| { readonly kind: 'show'; readonly index: number }
	| { readonly kind: 'flag' | 'rate' | 'check' | 'pause' | 'resume' | 'finish' | 'retry' }
	| { readonly kind: 'pass' | 'hide' | 'jump' | 'close'; readonly ms: number }
	| { readonly kind: 'tab'; readonly nth: number }
	| { readonly kind: 'disk'; readonly isFull: boolean };

const ms = fc.oneof(fc.nat({ max: 20_000 }), fc.nat({ max: 4 * minute }));
const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.record({
			kind: fc.constant('answer' as const),
			value: fc.nat({ max: 60 }),
			times: fc.integer({ min: 1, max: 3 })
		})
	},
	{
		weight: 3,
		arbitrary: fc.record({ kind: fc.constant('show' as const), index: fc.nat({ max: 3 }) })
	},
	fc.record({
		kind: fc.constantFrom<'flag' | 'rate' | 'check' | 'pause' | 'resume' | 'retry'>(
			...(['flag', 'rate', 'check', 'pause', 'resume', 'retry'] as const)
		)
	}),
	{ weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('pass', 'hide', 'close'), ms }) },
	fc.record({ kind: fc.constant('jump' as const), ms: fc.integer({ min: -3.6e6, max: 3.6e6 }) }),
	fc.record({ kind: fc.constant('tab' as const), nth: fc.nat({ max: 1 }) }),
	fc.record({ kind: fc.constant('disk' as const), isFull: fc.boolean() }),
	fc.constant({ kind: 'finish' as const })
);

const rules: fc.Arbitrary<Partial<Blueprint>> = fc.constantFrom<Partial<Blueprint>[]>(
	{ mode: 'exam', limitMs: 10 * minute },
	{ mode: 'practice', limitMs: 10 * minute },
	{ mode: 'exam', limitMs: null, questionMs: minute },
	{ mode: 'exam', limitMs: null, marks: 'certainty' }
);

const settled = () => new Promise((resolve) => setImmediate(resolve));
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** One lock that whoever asks takes from whoever holds it. */
class OneLock {
	#lose = () => {};

	take({ onlost }: { onlost: () => void }) {
		this.#lose();
		this.#lose = onlost;
		return Promise.resolve(true);
	}

	release() {}
}

/** One learner at one attempt: up to two tabs, either of which may be killed. */
class Learner {
	readonly parts: ReturnType<typeof testApp>;
	readonly id: AttemptId;
	readonly #lock = new OneLock();
	/** What the screen confirmed, by question. */
	readonly confirmed = new Map<number, Answer>();
	/** Given and not confirmed: they may be stored all the same. */
	readonly open = new Map<number, Answer[]>();
	readonly tabs: [AttemptState | null, AttemptState | null] = [null, null];
	at: 0 | 1 = 0;
	/** The least time left that was ever shown, and by how much it may be wrong since. */
	least = Infinity;
	slack = 0;

	constructor(id: AttemptId, parts: ReturnType<typeof testApp>) {
		this.id = id;
		this.parts = parts;
	}

	/** The tab in front; opened where it is closed. */
	async front(): Promise<AttemptState> {
		const open = this.tabs[this.at];
		if (open?.phase === 'elsewhere') await open.load(true);
		if (open) return open;
		const tab = new AttemptState(this.parts.app, this.id, this.#lock);
		await tab.load();
		this.tabs[this.at] = tab;
		return tab;
	}

	async do(step: Step) {
		const { clock, store } = this.parts;
		const tab = await this.front();
		switch (step.kind) {
			case 'answer':
				for (let time = 0; time < step.times; time++) this.#answer(tab, step.value);
				break;
			case 'show':
				tab.show(step.index);
				break;
			case 'rate':
				tab.rate(2);
				break;
			case 'retry':
				tab.saving.tryAgain();
				break;
			case 'flag':
			case 'check':
			case 'pause':
			case 'resume':
			case 'finish':
				if (step.kind !== 'pause' || tab.attempt?.blueprint.mode === 'practice') tab[step.kind]();
				break;
			case 'pass':
				clock.pass(step.ms);
				break;
			case 'hide':
				tab.changeVisibility(true);
				clock.pass(step.ms);
				tab.changeVisibility(false);
				break;
			case 'jump':
				clock.wall += step.ms;
				if (step.ms < 0) this.slack = heartbeatMs;
				break;
			case 'close':
				// killed: nothing is said to the page
				this.tabs[this.at] = null;
				clock.pass(step.ms);
				break;
			case 'tab':
				this.at = step.nth === 0 ? 0 : 1;
				break;
			case 'disk':
				store.isFull = step.isFull;
				break;
		}
	}

	/** What the screen says now, once nothing is under way. */
	async look() {
		const tab = await this.front();
		tab.tick();
		await settled();
		const { attempt, phase } = tab;
		if (phase !== 'elsewhere' && tab.saving.failure === null && attempt) {
			for (const [index, answers] of this.open) {
				const shown = attempt.places[index]?.answer;
				if (shown && isSame(shown, answers.at(-1))) this.confirmed.set(index, shown);
				this.open.delete(index);
			}
		}
		return tab;
	}

	#answer(tab: AttemptState, value: number) {
		const index = tab.attempt?.current;
		const answer: Answer = { kind: 'numeric', raw: String(value) };
		tab.answer(answer);
		if (index !== undefined) this.open.set(index, [...(this.open.get(index) ?? []), answer]);
	}
}

async function start(chosen: Partial<Blueprint>): Promise<Learner> {
	const parts = testApp();
	const [article] = testPack().articles;
	if (!article) throw new Error('the pack has no article');
	const blueprint: Blueprint = {
		...{ articleIds: [article.id], count: 3, limitMs: null, kinds: ['numeric'], mode: 'exam' },
		...chosen
	};
	const { facts, questions: all } = article;
	const questions = drawPaper(stockOf([{ article, facts, questions: all }]), blueprint, 7);
	expect(questions).toHaveLength(3);
	const id = await startQuiz(parts.app, { seed: 7, blueprint, questions, engine: 1 });
	return new Learner(id, parts);
}

async function stored({ id, parts: { store } }: Learner): Promise<Attempt> {
	const events = await store.attemptEvents(id);
	expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index));
	const attempt = foldAttempt(events);
	if (!attempt) throw new Error('the attempt is gone');
	return attempt;
}

async function reviewsOf({ id, parts: { store } }: Learner) {
	const reviews = await store.latestReviews(100);
	return reviews.filter((review) => review.kind === 'answered' && review.attemptId === id);
}

function expectNothingLost(learner: Learner, { places }: Attempt) {
	for (const [index, answer] of learner.confirmed) {
		const allowed = [answer, ...(learner.open.get(index) ?? [])];
		expect(allowed).toContainEqual(places[index]?.answer);
	}
}

/** A clock that went back while the app was closed gives back what passed since the last heartbeat. */
function expectNoTimeWon(learner: Learner, tab: AttemptState) {
	const { attempt, leftMs } = tab;
	if (leftMs === null || !attempt || attempt.phase === 'finished') return;
	// with a limit for each question the next one begins with all of it
	if (attempt.blueprint.questionMs !== undefined) return;
	expect(leftMs).toBeLessThanOrEqual(learner.least + learner.slack);
	learner.least = Math.min(learner.least, leftMs);
}

/** What a full disk kept from the first tab comes back after the second one answered. */
const examples: [Partial<Blueprint>, Step[]][] = [
	[
		{ mode: 'exam', limitMs: 10 * minute },
		[
			{ kind: 'disk', isFull: true },
			{ kind: 'answer', value: 41, times: 1 },
			{ kind: 'tab', nth: 1 },
			{ kind: 'disk', isFull: false },
			{ kind: 'answer', value: 40, times: 1 },
			{ kind: 'tab', nth: 0 },
			{ kind: 'retry' },
			{ kind: 'flag' }
		]
	]
];

test('an attempt survives everything', async () => {
	const property = fc.asyncProperty(
		rules,
		fc.array(step, { minLength: 5, maxLength: 40 }),
		async (chosen, steps) => {
			const learner = await start(chosen);
			let finished: Attempt | null = null;
			for (const next of steps) {
				await learner.do(next);
				const tab = await learner.look();
				const attempt = await stored(learner);
				expectNothingLost(learner, attempt);
				expectNoTimeWon(learner, tab);
				if (finished) expect(attempt).toEqual(finished);
				if (attempt.phase !== 'finished') continue;
				finished = attempt;
				const reviews = await reviewsOf(learner);
				expect(reviews.map(({ id }) => id).toSorted()).toEqual(
					[0, 1, 2].map((index) => attemptReviewId(learner.id, index)).toSorted()
				);
			}
		}
	);
	await fc.assert(property, { seed: 1, numRuns: 400, examples });
});
