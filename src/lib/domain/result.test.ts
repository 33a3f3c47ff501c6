import { expect, test } from 'vitest';
import { err, ok, unreachable } from './result.ts';

test('a result holds its value or its problem', () => {
	expect([ok(1), err('none')]).toEqual([
		{ ok: true, value: 1 },
		{ ok: false, problem: 'none' }
	]);
});

test('a case that was missed is named', () => {
	expect(() => unreachable({ kind: 'new' } as never)).toThrow('no case for {"kind":"new"}');
});
