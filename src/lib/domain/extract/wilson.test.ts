import { expect, test } from 'vitest';
import { wilsonInterval } from './wilson.ts';

// worked by hand for none and all: 1 / (1 + z² / n) of what is left
test.each([
	[0, 10, 0, 0.2775],
	[10, 10, 0.7225, 1],
	[12, 12, 0.7575, 1],
	[50, 100, 0.4038, 0.5962],
	[98, 100, 0.93, 0.9945],
	[0, 0, 0, 1]
])('%i of %i: from %f to %f', (hits, trials, low, high) => {
	const [from, to] = wilsonInterval(hits, trials);
	expect(from).toBeCloseTo(low, 4);
	expect(to).toBeCloseTo(high, 4);
});

test('it holds the share, narrows with more trials and is symmetric', () => {
	for (let trials = 1; trials < 60; trials++) {
		for (let hits = 0; hits <= trials; hits++) {
			const [low, high] = wilsonInterval(hits, trials);
			const [lowOfRest, highOfRest] = wilsonInterval(trials - hits, trials);
			const [lowOfMore, highOfMore] = wilsonInterval(hits * 2, trials * 2);
			expect(low).toBeLessThan(hits / trials + 1e-12);
			expect(high).toBeGreaterThan(hits / trials - 1e-12);
			expect(low).toBeCloseTo(1 - highOfRest, 12);
			expect(high).toBeCloseTo(1 - lowOfRest, 12);
			expect(highOfMore - lowOfMore).toBeLessThan(high - low);
		}
	}
});
