import { expect, test } from 'vitest';
import type { Persistence } from '$lib/pwa/persistence.ts';
import { askOnceToKeep } from './asked-to-keep.ts';
import { TestStore } from './fixtures.ts';

function browser(present: Persistence, answer: Persistence = 'kept') {
	let asked = 0;
	return {
		asked: () => asked,
		persistence: () => Promise.resolve(present),
		askToKeep: () => {
			asked++;
			return Promise.resolve(answer);
		}
	};
}

test.each([
	['kept', 0],
	['unknown', 0],
	['may-be-cleared', 1]
] as const)('a browser that says %s is asked %d times', async (present, times) => {
	const keeping = browser(present);
	await askOnceToKeep(new TestStore(), keeping);
	expect(keeping.asked()).toBe(times);
});

test('a browser that did not agree is not asked again', async () => {
	const store = new TestStore();
	const keeping = browser('may-be-cleared', 'may-be-cleared');
	expect(await askOnceToKeep(store, keeping)).toBe('may-be-cleared');
	expect(await askOnceToKeep(store, keeping)).toBe('may-be-cleared');
	expect(keeping.asked()).toBe(1);
});
