import { expect, test } from 'vitest';
import { showDue } from './badge.ts';

test('the number due is put on the icon; none takes it away', () => {
	const shown: unknown[] = [];
	const badge = {
		setAppBadge: (count?: number) => {
			shown.push(count);
			return Promise.reject(new Error('not installed'));
		}
	};
	showDue(12, badge);
	showDue(0, badge);
	expect(shown).toEqual([12, 0]);
});

test('a browser without badges is left alone', () => {
	expect(() => showDue(12, {})).not.toThrow();
});
