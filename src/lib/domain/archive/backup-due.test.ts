import { expect, test } from 'vitest';
import type { ArticleId } from '../ids.ts';
import type { DayStats } from '../stats/day-stats.ts';
import { sinceBackup } from './backup-due.ts';

/** So many days of November with so many answers each, from a first day on. */
function days(count: number, answers: number, first = 1): DayStats[] {
	return Array.from({ length: count }, (_, index) => {
		const dayKey = `2026-11-${String(first + index).padStart(2, '0')}`;
		const about = { articleId: 'islands' as ArticleId, questionKind: 'choice' } as const;
		return { id: dayKey, dayKey, ...about, answers, right: answers, spentMs: 0 };
	});
}

test.each([
	['nothing was ever done', [], null, false],
	['a week with few answers', days(7, 7), null, false],
	['a week with enough answers', days(7, 8), null, true],
	['many answers on fewer days', days(6, 100), null, false],
	['a week up to the last backup', days(7, 8), '2026-11-07', false],
	['a week since the last backup', days(9, 8), '2026-11-02', true],
	['a week with the day of the backup', days(7, 8), '2026-11-01', false],
	['days on which all was taken back', days(7, 0), null, false]
])('of %s, a reminder is due or not', (_, rows, lastDay, isDue) => {
	expect(sinceBackup(rows, lastDay).isDue).toBe(isDue);
});

test('days and answers are counted over kinds and articles', () => {
	const rows = [...days(2, 3), ...days(1, 4)];
	expect(sinceBackup(rows, null)).toEqual({ days: 2, answers: 10, isDue: false });
});
