import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partOf, partsOfArticle } from './part.ts';

const text = 'x'.repeat(90);

test.each([
	[0, 0],
	[29, 0],
	[30, 1],
	[59, 1],
	[60, 2],
	[89, 2],
	[90, 2]
])('of 90 signs a proof from sign %d on lies in part %d', (start, part) => {
	expect(partOf({ text }, [{ start }])).toBe(part);
});

test('the first span of a proof tells, and a text without signs has one part', () => {
	expect(partOf({ text }, [{ start: 70 }, { start: 1 }])).toBe(2);
	expect(partOf({ text: '' }, [{ start: 0 }])).toBe(0);
	expect(partOf({ text }, [])).toBe(0);
});

test('a later proof never lies in an earlier part', () => {
	const property = fc.property(fc.nat(200), fc.nat(200), fc.nat(200), (length, at, later) => {
		const article = { text: 'x'.repeat(length) };
		const [part, next] = [at, at + later].map((start) => partOf(article, [{ start }]));
		return (part ?? NaN) <= (next ?? NaN) && (next ?? NaN) < partsOfArticle;
	});
	fc.assert(property, { seed: 1 });
});
