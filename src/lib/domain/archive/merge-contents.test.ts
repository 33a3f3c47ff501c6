import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContents } from './any-contents.fixtures.ts';
import { inOrder } from './archive.fixtures.ts';
import { noContents, type Contents } from './archive.ts';
import { mergeContents } from './merge-contents.ts';

/** The records alone: settings are of the device. */
function records(contents: Contents) {
	return inOrder({ ...contents, settings: [] });
}

function holds(property: (a: Contents, b: Contents, c: Contents) => void, seed: number) {
	fc.assert(fc.property(anyContents, anyContents, anyContents, property), { seed, numRuns: 100 });
}

test('twice changes nothing', () => {
	holds((a, b) => {
		const once = mergeContents(a, b);
		expect(inOrder(mergeContents(once, b))).toEqual(inOrder(once));
		expect(inOrder(mergeContents(a, a))).toEqual(inOrder(a));
	}, 1);
});

test('any order of unions gives the same records', () => {
	holds((a, b, c) => {
		const expected = records(mergeContents(mergeContents(a, b), c));
		for (const [x, y, z] of [
			[a, c, b],
			[b, a, c],
			[b, c, a],
			[c, a, b],
			[c, b, a]
		] as const) {
			expect(records(mergeContents(mergeContents(x, y), z))).toEqual(expected);
			expect(records(mergeContents(x, mergeContents(y, z)))).toEqual(expected);
		}
	}, 2);
});

test('nothing is lost: every id of either is there, and settings are those of the device', () => {
	holds((a, b) => {
		const both = mergeContents(a, b);
		const ids = (all: Contents) => all.reviews.map(({ id }) => id);
		expect(new Set(ids(both))).toEqual(new Set([...ids(a), ...ids(b)]));
		expect(both.settings).toEqual(a.settings);
		expect(records(mergeContents(a, noContents))).toEqual(records(a));
	}, 3);
});

test('of an attempt that went on in two places, one history is kept whole', () => {
	holds((a, b) => {
		const both = mergeContents(a, b);
		for (const { id } of both.attempts) {
			const events = (all: Contents) => all.attemptEvents.filter((one) => one.attemptId === id);
			const kept = JSON.stringify(events(both));
			expect([JSON.stringify(events(a)), JSON.stringify(events(b))]).toContain(kept);
		}
	}, 4);
});

test('what is here already stays the very record that it is, so that nothing is written for it', () => {
	holds((a) => {
		const copy = structuredClone(a);
		const both = mergeContents(a, copy);
		expect(both.reviews.every((review) => a.reviews.includes(review))).toBe(true);
		expect(both.attemptEvents.every((event) => a.attemptEvents.includes(event))).toBe(true);
	}, 5);
});
