import { describe, expect, test } from 'vitest';
import { answeredCount, foldAttempt, isLate, timeLeft } from './attempt.ts';
import { answered, attemptAfter, eventAt, started, startedAt } from './fixtures.ts';

const limitMs = 600_000;
const practice = started({ mode: 'practice' });
const show = (index: number) => ({ kind: 'shown', index }) as const;
const check = (index: number) => ({ kind: 'checked', index }) as const;
const finish = { kind: 'finished', reason: 'learner' } as const;

/** What was chosen at each place. */
const options = ({ places }: ReturnType<typeof attemptAfter>) =>
	places.map(({ answer }) => (answer?.kind === 'choice' ? answer.option : null));

describe('the start', () => {
	test('an attempt begins with its first question and nothing answered', () => {
		expect(attemptAfter(started())).toMatchObject({
			phase: 'running',
			current: 0,
			elapsedMs: 0,
			startedAt,
			seq: 0,
			seed: 7,
			reason: null,
			hasJumped: false,
			awayMs: 0
		});
		expect(options(attemptAfter(started()))).toEqual([null, null, null]);
	});

	test.each([
		['no events', []],
		['no start', [eventAt(1, 0, answered(0))]],
		['another event before the start', [eventAt(-1, 0, answered(0)), started()]]
	])('%s is no attempt', (_what, events) => {
		expect(foldAttempt(events)).toBeNull();
	});

	test('a second start changes nothing', () => {
		const again = { ...started({ limitMs: 1 }, []), seq: 2 };
		const events = [started(), eventAt(1, 1000, answered(0)), again];
		expect(foldAttempt(events)?.places).toHaveLength(3);
		expect(foldAttempt(events)?.blueprint.limitMs).toBe(limitMs);
	});
});

describe('answers', () => {
	test('each stands at its place, and the last one to a question counts', () => {
		const attempt = attemptAfter(started(), answered(0), answered(2), answered(0, 'Iraq'));
		expect(options(attempt)).toEqual(['Iraq', null, 'Qatar']);
		expect(answeredCount(attempt)).toBe(2);
	});

	test.each([3, -1, 0.5, NaN])('one to question %d, which is none, changes nothing', (index) => {
		const attempt = attemptAfter(started(), answered(index), show(index), check(index));
		expect(options(attempt)).toEqual([null, null, null]);
		expect(attempt.current).toBe(0);
	});

	test.each([
		{ kind: 'multi', options: [] },
		{ kind: 'match', pairs: [] },
		{ kind: 'cloze', raw: '' }
	] as const)('a $kind answer that was taken back leaves its question open', (answer) => {
		const takenBack = { kind: 'answered', index: 0, answer } as const;
		const attempt = attemptAfter(started(), answered(0), takenBack);
		expect(attempt.places[0]?.answer).toBeNull();
		expect(answeredCount(attempt)).toBe(0);
	});

	test('a checked answer does not change any more, others do', () => {
		const actions = [answered(0), answered(1), check(0), answered(0, 'Iraq'), answered(1, 'Iraq')];
		const attempt = attemptAfter(practice, ...actions);
		expect(options(attempt)).toEqual(['Qatar', 'Iraq', null]);
		expect(attempt.places.map(({ isChecked }) => isChecked)).toEqual([true, false, false]);
	});

	test.each([
		[limitMs - 1, 'Qatar'],
		[limitMs, null],
		[limitMs + 1, null]
	])('%d ms in, one is %s', (elapsedMs, option) => {
		const attempt = foldAttempt([started(), eventAt(1, elapsedMs, answered(0))]);
		expect(attempt && options(attempt)[0]).toBe(option);
	});

	test('a late one leaves the earlier one as it is', () => {
		const late = eventAt(2, limitMs, answered(0, 'Iraq'));
		const attempt = foldAttempt([started(), eventAt(1, 10, answered(0)), late]);
		expect(attempt && options(attempt)[0]).toBe('Qatar');
	});

	test('one after the limit is late even where its own time says otherwise', () => {
		const over = eventAt(1, limitMs, show(1));
		const attempt = foldAttempt([started(), over, eventAt(2, 5000, answered(1))]);
		expect(attempt && options(attempt)[1]).toBeNull();
	});

	test('without a limit none is late', () => {
		const events = [started({ limitMs: null }), eventAt(1, 1e9, answered(0))];
		const attempt = foldAttempt(events);
		expect(attempt && options(attempt)[0]).toBe('Qatar');
	});
});

describe('the end', () => {
	test('finished stays finished, whatever comes after', () => {
		const attempt = attemptAfter(started(), answered(0), finish);
		const later = attemptAfter(
			started(),
			answered(0),
			finish,
			answered(1),
			{ kind: 'resumed' },
			{ kind: 'finished', reason: 'timeUp' },
			{ kind: 'clockJumped', byMs: 1 }
		);
		expect(later).toEqual(attempt);
		expect(later).toMatchObject({ phase: 'finished', reason: 'learner', seq: 2 });
	});

	test('time that is up is told as the reason', () => {
		const attempt = attemptAfter(started(), { kind: 'finished', reason: 'timeUp' });
		expect(attempt.reason).toBe('timeUp');
	});
});

describe('order', () => {
	const events = [
		started(),
		eventAt(1, 1000, answered(0)),
		eventAt(2, 2000, answered(0, 'Iraq')),
		eventAt(3, 3000, show(2))
	];

	test('it comes from seq, whatever the order in which events are read', () => {
		expect(foldAttempt(events.toReversed())).toEqual(foldAttempt(events));
	});

	test('an event with a seq that was there counts once', () => {
		const twice = [...events, eventAt(2, 2500, answered(0, 'Egypt'))];
		expect(foldAttempt(twice)).toEqual(foldAttempt(events));
	});

	test('a gap in seq loses nothing', () => {
		const gap = [started(), eventAt(5, 1000, answered(1))];
		expect(foldAttempt(gap)?.places[1]?.answer).toEqual({ kind: 'choice', option: 'Qatar' });
	});
});

describe('time', () => {
	test('the question on the screen takes the time until the next event', () => {
		const attempt = attemptAfter(started(), answered(0), show(2), answered(2), show(0), finish);
		expect(attempt.places.map(({ spentMs }) => spentMs)).toEqual([3000, 0, 2000]);
		expect(attempt.elapsedMs).toBe(5000);
	});

	test('time that goes backwards counts as none', () => {
		const events = [started(), eventAt(1, 5000, show(1)), eventAt(2, 3000, answered(1))];
		const attempt = foldAttempt(events);
		expect(attempt?.elapsedMs).toBe(5000);
		expect(attempt?.places.map(({ spentMs }) => spentMs)).toEqual([5000, 0, 0]);
	});

	test.each([
		[limitMs, 0, limitMs, false],
		[limitMs, 599_999, 1, false],
		[limitMs, limitMs, 0, true],
		[limitMs, limitMs + 5, 0, true],
		[null, 1e12, null, false]
	])('of %s ms, %d ms in, %s are left', (limit, elapsedMs, left, late) => {
		const attempt = attemptAfter(started({ limitMs: limit }));
		expect(timeLeft(attempt, elapsedMs)).toBe(left);
		expect(isLate(attempt, elapsedMs)).toBe(late);
	});
});

test('flags, pauses and jumps of the clock are kept', () => {
	const flag = { kind: 'flagged', index: 1, isFlagged: true } as const;
	const jump = { kind: 'clockJumped', byMs: -3_600_000 } as const;
	const attempt = attemptAfter(practice, flag, jump, { kind: 'paused' });
	expect(attempt).toMatchObject({ phase: 'paused', hasJumped: true });
	expect(attempt.places.map(({ isFlagged }) => isFlagged)).toEqual([false, true, false]);
	const on = attemptAfter(practice, flag, { ...flag, isFlagged: false }, { kind: 'resumed' });
	expect(on.phase).toBe('running');
	expect(on.places[1]?.isFlagged).toBe(false);
});
