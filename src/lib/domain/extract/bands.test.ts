import { expect, test } from 'vitest';
import { bandOf } from './bands.ts';
import { verdicts } from './verdicts.ts';

test.each([
	['review', { right: 0, wrong: 0, printable: 0 }],
	['review', { right: 11, wrong: 0, printable: 11 }],
	['auto', { right: 12, wrong: 0, printable: 11 }],
	['review', { right: 12, wrong: 0, printable: 10 }],
	['review', { right: 11, wrong: 1, printable: 12 }],
	['review', { right: 48, wrong: 1, printable: 49 }],
	['auto', { right: 49, wrong: 1, printable: 50 }],
	['review', { right: 3, wrong: 1, printable: 4 }],
	['hidden', { right: 3, wrong: 2, printable: 5 }],
	['review', { right: 4, wrong: 1, printable: 0 }],
	['hidden', { right: 0, wrong: 12, printable: 0 }]
] as const)('%s: %o', (band, counts) => {
	expect(bandOf('role/apposition', undefined, { 'role/apposition': counts })).toBe(band);
});

test('a rule that nobody looked at is reviewed', () => {
	expect(bandOf('constructor')).toBe('review');
	expect(bandOf('no/such-rule', 'choice')).toBe('review');
});

test('the kind of a rule goes before the rule', () => {
	const table = {
		'role/apposition': { right: 20, wrong: 0, printable: 20 },
		'role/apposition trueFalse': { right: 2, wrong: 8, printable: 2 }
	};
	expect(bandOf('role/apposition', 'choice', table)).toBe('auto');
	expect(bandOf('role/apposition', 'trueFalse', table)).toBe('hidden');
	expect(bandOf('role/apposition', undefined, table)).toBe('auto');
});

test('no more are printable than were read', () => {
	for (const { right, wrong, printable } of Object.values(verdicts)) {
		expect(printable).toBeLessThanOrEqual(right + wrong);
	}
});
