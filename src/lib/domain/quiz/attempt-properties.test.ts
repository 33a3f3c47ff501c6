import fc from 'fast-check';
import { test } from 'vitest';
import type { AttemptEvent } from './attempt-event.ts';
import { advance, foldAttempt, type Attempt } from './attempt.ts';
import { answered, eventAt, paper, started, type Action } from './fixtures.ts';

const limitMs = 60_000;
const start = started({ limitMs, mode: 'practice' });

const index = fc.integer({ min: -1, max: paper.length });
const action: fc.Arbitrary<Action> = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.tuple(index, fc.constantFrom('Qatar', 'Iraq')).map((a) => answered(...a))
	},
	{ weight: 3, arbitrary: index.map((at): Action => ({ kind: 'shown', index: at })) },
	index.map((at): Action => ({ kind: 'checked', index: at })),
	index.map((at): Action => ({ kind: 'flagged', index: at, isFlagged: true })),
	fc.constantFrom<Action>(
		{ kind: 'paused' },
		{ kind: 'resumed' },
		{ kind: 'clockJumped', byMs: 5000 },
		{ kind: 'finished', reason: 'learner' }
	)
);

/** Events in disorder: any seq, some twice, times that fall. */
const events = fc
	.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat({ max: 80_000 }), action), {
		maxLength: 40
	})
	.map((list) => [start, ...list.map(([seq, elapsedMs, what]) => eventAt(seq, elapsedMs, what))]);

/** The events that count: one for each seq, in order, up to the end. */
function counted(list: readonly AttemptEvent[]): AttemptEvent[] {
	const unique = list.filter((event, at) => list.findIndex((e) => e.seq === event.seq) === at);
	const sorted = unique.sort((a, b) => a.seq - b.seq);
	const end = sorted.findIndex((event) => event.kind === 'finished');
	return end < 0 ? sorted : sorted.slice(0, end + 1);
}

/** The attempt after each event that counts. */
function stages(list: readonly AttemptEvent[]): Attempt[] {
	return counted(list).flatMap((_, at) => foldAttempt(counted(list).slice(0, at + 1)) ?? []);
}

test('no answer is lost: each place has its last one that was neither late nor after a check', () => {
	const property = fc.property(events, (list) => {
		const answers = new Map<number, unknown>();
		const checked = new Set<number>();
		let elapsedMs = 0;
		for (const event of counted(list)) {
			elapsedMs = Math.max(elapsedMs, event.elapsedMs);
			if (event.kind === 'checked') checked.add(event.index);
			if (event.kind !== 'answered' || checked.has(event.index) || elapsedMs >= limitMs) continue;
			answers.set(event.index, event.answer);
		}
		const places = foldAttempt(list)?.places ?? [];
		return (
			places.length === paper.length &&
			places.every(({ answer }, at) => answer === (answers.get(at) ?? null))
		);
	});
	fc.assert(property, { seed: 1, numRuns: 1000 });
});

test('the time spent on each place adds up to the time elapsed', () => {
	const property = fc.property(events, (list) =>
		stages(list).every(
			({ places, elapsedMs }) =>
				places.reduce((sum, { spentMs }) => sum + spentMs, 0) === elapsedMs &&
				places.every(({ spentMs }) => spentMs >= 0)
		)
	);
	fc.assert(property, { seed: 1, numRuns: 300 });
});

test('elapsed time never falls, and is the latest time of the events', () => {
	const property = fc.property(events, (list) => {
		const all = stages(list);
		const rises = all.every(({ elapsedMs }, at) => elapsedMs >= (all[at - 1]?.elapsedMs ?? 0));
		const latest = Math.max(...counted(list).map(({ elapsedMs }) => elapsedMs));
		return rises && all.at(-1)?.elapsedMs === latest;
	});
	fc.assert(property, { seed: 1, numRuns: 300 });
});

test('read in any order, stored or one by one, events tell the same attempt', () => {
	const property = fc.property(events, fc.nat(), (list, at) => {
		const once = counted(list);
		const [first] = once;
		if (!first) return false;
		const cut = at % once.length;
		const turned = [...once.slice(cut), ...once.slice(0, cut)];
		const begun = foldAttempt([first]);
		const oneByOne = begun && once.slice(1).reduce(advance, begun);
		const whole = JSON.stringify(foldAttempt(list));
		return [foldAttempt(turned), oneByOne].every((attempt) => JSON.stringify(attempt) === whole);
	});
	fc.assert(property, { seed: 1, numRuns: 300 });
});

test('an event twice changes nothing', () => {
	const property = fc.property(events, (list) =>
		stages(list).every((attempt, at) => {
			const event = counted(list)[at];
			return event !== undefined && advance(attempt, event) === attempt;
		})
	);
	fc.assert(property, { seed: 1, numRuns: 300 });
});
