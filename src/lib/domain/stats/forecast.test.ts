import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftDate } from '../facts/calendar-date.ts';
import { forecastOf } from './forecast.ts';

const today = '2021-02-27';
const due = (...days: string[]) => days.map((day) => ({ due: day }));

test('what is overdue comes first, then each day, then the rest', () => {
	const memories = due('2021-01-01', '2021-02-26', today, '2021-03-01', '2021-03-01', '2021-03-02');
	expect(forecastOf(memories, today, 3)).toEqual({
		overdue: 2,
		days: [
			{ dayKey: '2021-02-27', facts: 1 },
			{ dayKey: '2021-02-28', facts: 0 },
			{ dayKey: '2021-03-01', facts: 2 }
		],
		later: 1
	});
});

test('without memories every day is there, with nothing on it', () => {
	const { overdue, days, later } = forecastOf([], today, 14);
	expect([overdue, days.length, later]).toEqual([0, 14, 0]);
	expect(days.every(({ facts }) => facts === 0)).toBe(true);
});

test('every memory counts once, and the order of memories changes nothing', () => {
	const anyDue = fc.integer({ min: -40, max: 40 }).map((days) => shiftDate(today, days));
	const property = fc.property(fc.array(anyDue), fc.nat(20), (days, length) => {
		const forecast = forecastOf(due(...days), today, length);
		const within = forecast.days.reduce((sum, { facts }) => sum + facts, 0);
		expect(forecast.overdue + within + forecast.later).toBe(days.length);
		expect(forecast.overdue).toBe(days.filter((day) => day < today).length);
		expect(forecastOf(due(...days.toReversed()), today, length)).toEqual(forecast);
	});
	fc.assert(property, { seed: 1 });
});
