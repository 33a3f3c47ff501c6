import { granularity, type CalendarDate } from '../facts/calendar-date.ts';
import { err, ok, type Result } from '../result.ts';
import { dateInWords } from '../text/en/dates.ts';
import { dateReadings } from './en/parse-date.ts';

export type DateProblem =
	| { readonly kind: 'not-a-date' }
	/** `3/4/2021` begins with the day to some and with the month to others; both days, in words. */
	| { readonly kind: 'ambiguous-date'; readonly readings: readonly [string, string] }
	/** The year alone where month and year were asked. */
	| { readonly kind: 'date-too-coarse'; readonly wanted: 'month' | 'day' };

/** Grades a date as exact as the key is: more is right too, less is asked back where it fits. */
export function gradeDate(key: CalendarDate, raw: string): Result<boolean, DateProblem> {
	const [date, other] = dateReadings(raw);
	if (date === undefined) return err({ kind: 'not-a-date' });
	const isKey = (reading: CalendarDate) => reading.slice(0, key.length) === key;
	if (other !== undefined) {
		// all readings wrong: no need to ask which was meant
		if (!isKey(date) && !isKey(other)) return ok(false);
		if (isKey(date) && isKey(other)) return ok(true);
		return err({ kind: 'ambiguous-date', readings: [dateInWords(date), dateInWords(other)] });
	}
	const wanted = granularity(key);
	if (wanted !== 'year' && date.length < key.length) {
		return key.startsWith(date) ? err({ kind: 'date-too-coarse', wanted }) : ok(false);
	}
	return ok(isKey(date));
}
