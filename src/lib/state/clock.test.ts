import { expect, test } from 'vitest';
import { dayKeyOf } from './clock.ts';

test.each([
	['at noon', new Date(2021, 6, 26, 12), 4, '2021-07-26'],
	['a minute before the day begins', new Date(2021, 6, 26, 3, 59), 4, '2021-07-25'],
	['when the day begins', new Date(2021, 6, 26, 4), 4, '2021-07-26'],
	['before the first of a year', new Date(2021, 0, 1, 1), 4, '2020-12-31'],
	['at midnight, where the day begins then', new Date(2021, 6, 26), 0, '2021-07-26']
])('%s it is the learner’s day', (_when, now, dayStart, day) => {
	expect(dayKeyOf(now, dayStart)).toBe(day);
});
