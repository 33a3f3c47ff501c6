import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passTime, standStill, type AttemptClock } from './clock.ts';

const wall = 1_627_300_000_000;
const second = 1000;
const hour = 3600 * second;

/** An attempt one minute in, last read in front of the learner; or after a restart. */
const running: AttemptClock = { elapsedMs: 60 * second, lastWall: wall, lastMonotonic: 5000 };
const restarted: AttemptClock = { ...running, lastMonotonic: null };

/** How much time passed, and what could not be explained, when the clocks moved on by so much. */
function pass(clock: AttemptClock, wallMs: number, monotonicMs: number, wasHidden = false) {
	const now = { wall: wall + wallMs, monotonic: 5000 + monotonicMs };
	const gap = passTime(clock, now, wasHidden);
	return { passed: gap.clock.elapsedMs - clock.elapsedMs, jump: gap.jumpMs };
}

describe('in front of the learner monotonic time counts', () => {
	test.each([
		['clocks agree', second, second, second, 0],
		['no time', 0, 0, 0, 0],
		['wall rounds a little', second + 900, second, second, 0],
		['wall falls back a little', -500, second, second, 0],
		['wall at the edge of the tolerance', 3 * second, second, second, 0],
		['wall jumps an hour ahead', hour + second, second, second, hour],
		['wall jumps an hour back', second - hour, second, second, -hour],
		['monotonic goes backwards', second, -second, 0, 0]
	])('%s', (_what, wallMs, monotonicMs, passed, jump) => {
		expect(pass(running, wallMs, monotonicMs)).toEqual({ passed, jump });
	});
});

describe('hidden, what passed longest counts', () => {
	test.each([
		['clocks agree', 30 * second, 30 * second, 30 * second, 0],
		['the device slept and monotonic time stood still', hour, second, hour, 0],
		['wall stands still', 0, 30 * second, 30 * second, -30 * second],
		['wall goes an hour back', -hour, 30 * second, 30 * second, -hour - 30 * second],
		['wall falls back a little', 29 * second, 30 * second, 30 * second, 0],
		['both go backwards', -hour, -second, 0, -hour]
	])('%s', (_what, wallMs, monotonicMs, passed, jump) => {
		expect(pass(running, wallMs, monotonicMs, true)).toEqual({ passed, jump });
	});
});

describe('frozen: without a reading for ten seconds the page counts as hidden', () => {
	test.each([
		['frozen, clocks agree', hour, hour, hour, 0],
		['frozen, then asleep', hour, 11 * second, hour, 0],
		['frozen, wall back', -hour, 11 * second, 11 * second, -hour - 11 * second],
		['ten seconds are not frozen yet', hour, 10 * second, 10 * second, hour - 10 * second]
	])('%s', (_what, wallMs, monotonicMs, passed, jump) => {
		expect(pass(running, wallMs, monotonicMs)).toEqual({ passed, jump });
	});
});

describe('after a restart wall time counts', () => {
	test.each([
		['closed for a minute', 60 * second, 60 * second, 0],
		['closed for no time', 0, 0, 0],
		['wall back within the tolerance', -2 * second, 0, 0],
		['wall an hour back', -hour, 0, -hour],
		['wall an hour ahead, which nothing can tell from an hour', hour, hour, 0]
	])('%s', (_what, wallMs, passed, jump) => {
		expect(pass(restarted, wallMs, 99 * hour)).toEqual({ passed, jump });
		expect(pass(restarted, wallMs, -5000, true)).toEqual({ passed, jump });
	});
});

test('the clock takes the reading, so that the next step starts from it', () => {
	const now = { wall: wall + 700, monotonic: 5600 };
	const { clock } = passTime(restarted, now, false);
	expect(clock).toEqual({ elapsedMs: 60_700, lastWall: now.wall, lastMonotonic: 5600 });
	expect(passTime(clock, now, true)).toEqual({ clock, jumpMs: 0 });
});

test('a paused attempt takes the reading and counts nothing', () => {
	const later = { wall: wall + hour, monotonic: 5000 + hour };
	const clock = standStill(running, later);
	expect(clock).toEqual({ elapsedMs: 60_000, lastWall: later.wall, lastMonotonic: 5000 + hour });
	const resumed = { wall: later.wall + second, monotonic: later.monotonic + second };
	expect(passTime(clock, resumed, false)).toMatchObject({
		clock: { elapsedMs: 61_000 },
		jumpMs: 0
	});
});

test('elapsed time never falls, and never grows by more than either clock moved', () => {
	const step = fc.record({
		wallMs: fc.oneof(fc.integer({ min: -9000, max: 9000 }), fc.integer()),
		monotonicMs: fc.oneof(fc.integer({ min: -100, max: 15_000 }), fc.integer()),
		wasHidden: fc.boolean(),
		isRestart: fc.boolean()
	});
	const property = fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
		let clock = running;
		return steps.every(({ wallMs, monotonicMs, wasHidden, isRestart }) => {
			const before = isRestart ? { ...clock, lastMonotonic: null } : clock;
			const monotonic = (before.lastMonotonic ?? 0) + monotonicMs;
			const most = Math.max(0, wallMs, before.lastMonotonic === null ? 0 : monotonicMs);
			({ clock } = passTime(before, { wall: before.lastWall + wallMs, monotonic }, wasHidden));
			const passed = clock.elapsedMs - before.elapsedMs;
			return passed >= 0 && passed <= most;
		});
	});
	fc.assert(property, { seed: 1, numRuns: 1000 });
});
