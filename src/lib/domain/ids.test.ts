import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	articleId,
	attemptReviewId,
	factId,
	isIdText,
	parseAttemptId,
	questionId,
	timeOrderedId,
	type AttemptId
} from './ids.ts';

const article = articleId('iraq');
const bytes = Uint8Array.from({ length: 10 }, (_, index) => index * 27);

test('ids are made of what they name', () => {
	const troops = factId(article, 'troops');
	const aid = factId(article, 'aid');
	expect(troops).toBe('iraq/troops');
	expect(questionId([troops], 'choice', 'amount')).toBe('iraq/troops/choice/amount');
	expect(questionId([troops, aid], 'match', 'sum')).toBe('iraq/troops+iraq/aid/match/sum');
});

test.each(['a', '0', 'us-troops', 'a'.repeat(64), '2021-07'])('%s may name something', (text) => {
	expect(isIdText(text)).toBe(true);
	expect(parseAttemptId(text)).toBe(text);
});

test.each([
	'',
	'-a',
	'A',
	'us troops',
	'us_troops',
	'iraq/troops',
	'quiz:1',
	'../quiz',
	'a'.repeat(65),
	'é',
	'a\n',
	'<script>',
	'％00',
	'__proto__'
])('%j may not', (text) => {
	expect(isIdText(text)).toBe(false);
	expect(parseAttemptId(text)).toBeNull();
});

test('an address without an id has no attempt', () => {
	expect(parseAttemptId(null)).toBeNull();
});

test('an id made here can be read back from an address', () => {
	const id = timeOrderedId<AttemptId>(1_627_300_000_000, bytes);
	expect(parseAttemptId(id)).toBe(id);
	expect(attemptReviewId(id, 3)).toBe(`${id}:3`);
});

test('ids sort by the time they were made, whatever the random part', () => {
	const moment = fc.integer({ min: 0, max: Date.UTC(2999, 0) });
	const random = fc.uint8Array({ minLength: 10, maxLength: 16 });
	const property = fc.property(moment, moment, random, random, (first, second, a, b) => {
		const [earlier, later] = [timeOrderedId(first, a), timeOrderedId(second, b)];
		return first === second || first < second === earlier < later;
	});
	fc.assert(property, { seed: 1, numRuns: 1000 });
});

test('an id is 20 characters, also before 1970 and between two milliseconds', () => {
	expect(timeOrderedId(0, bytes)).toHaveLength(20);
	expect(timeOrderedId(-5, bytes)).toBe(timeOrderedId(0, bytes));
	expect(timeOrderedId(1.9, bytes)).toBe(timeOrderedId(1, bytes));
	expect(timeOrderedId(1, bytes)).not.toBe(
		timeOrderedId(
			1,
			bytes.map((byte) => byte + 1)
		)
	);
});
