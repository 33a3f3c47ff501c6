import { expect, test } from 'vitest';
import { englishWording } from '../../../questions/en/wording.ts';
import { read } from '../../fixtures.ts';
import { countedCases } from './counted.cases.ts';
import { sumsCases } from './sums.cases.ts';

/** What is asked for the amounts of one type, and why others are not. */
function asked(text: string, type: 'quantity' | 'money'): string {
	const { found, refused } = read(text);
	const stems = found.flatMap(({ fact, pattern }) => {
		if (fact.type === 'passage' && pattern.startsWith(`${type}/`)) return [fact.prompt];
		if (fact.type !== type) return [];
		const stem =
			fact.type === 'quantity'
				? englishWording.quantity.howMany(fact)
				: englishWording.money.howMuch(fact);
		return [stem.replaceAll('*', '')];
	});
	const reasons = refused.flatMap(({ reason, pattern }) =>
		pattern?.startsWith(`${type}/`) ? [`! ${reason}`] : []
	);
	return [...stems, ...new Set(reasons)].join('; ');
}

test.each(countedCases)('quantities in: %s', (text, expected) => {
	expect(asked(text, 'quantity')).toBe(expected);
});

test.each(sumsCases)('sums in: %s', (text, expected) => {
	expect(asked(text, 'money')).toBe(expected);
});

test('a gap is left out where its value is asked for', () => {
	const { found } = read('The Harrow Fund spent $4 million on 20 ferries.');
	const answers = found.flatMap(({ answer }) => (answer ? [answer] : []));
	expect(answers).toEqual([{ start: 22, end: 32 }]);
});

test('long sentences take no longer a word', () => {
	const text = `The Harrow Fund gave ${'$5 million for ports, 20 ferries of Kenya and '.repeat(400)}more.`;
	expect(read(text).found.filter(({ fact }) => fact.type === 'money').length).toBeLessThan(2);
});
