import fc from 'fast-check';
import { articleId } from '../ids.ts';
import { questionKinds } from '../questions/question.ts';
import type { MemoryDay } from '../schedule/memory.ts';
import type { DayStats } from './day-stats.ts';

/** A row of the days: one right answer to a choice on 26 July 2021, unless said otherwise. */
export function dayRow(overrides: Partial<DayStats> = {}): DayStats {
	const {
		dayKey = '2021-07-26',
		questionKind = 'choice',
		articleId: article = articleId('iraq'),
		part = '',
		certainty = ''
	} = overrides;
	return {
		id: [dayKey, questionKind, part, certainty, article].join('/'),
		dayKey,
		questionKind,
		articleId: article,
		answers: 1,
		right: 1,
		spentMs: 4000,
		...overrides
	};
}

/** What a day did to the memory: nothing, on 26 July 2021, unless said otherwise. */
export function memoryDay(overrides: Partial<MemoryDay> = {}): MemoryDay {
	return { dayKey: '2021-07-26', learned: 0, met: 0, recalled: 0, expected: 0, ...overrides };
}

/** Rows such as a store holds: around the end of a leap year's February and of a year. */
export const anyRows = fc.array(
	fc
		.record({
			dayKey: fc.constantFrom('2019-12-31', '2020-01-01', '2020-02-28', '2020-02-29', '2020-03-01'),
			questionKind: fc.constantFrom(...questionKinds),
			article: fc.constantFrom('iraq', 'gone', 'own'),
			answers: fc.integer({ min: 1, max: 500 }),
			wrong: fc.nat({ max: 500 }),
			spentMs: fc.nat({ max: 3_600_000 })
		})
		.map(({ article, wrong, ...row }) =>
			dayRow({ ...row, articleId: articleId(article), right: Math.max(0, row.answers - wrong) })
		),
	{ maxLength: 40 }
);
