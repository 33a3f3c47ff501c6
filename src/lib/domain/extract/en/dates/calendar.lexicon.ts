import { monthNames } from '../../../text/en/dates.ts';

/** Months by their names and short forms, in lower case. */
export const months: ReadonlyMap<string, number> = new Map([
	...monthNames.map((name, i): [string, number] => [name.toLowerCase(), i + 1]),
	...monthNames.map((name, i): [string, number] => [name.slice(0, 3).toLowerCase(), i + 1]),
	['sept', 9]
]);

/** Days of the week, 0 for Sunday. */
export const weekdays: ReadonlyMap<string, number> = new Map(
	'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, i) => [name, i])
);

/** The same in short, where a date follows. */
export const shortWeekdays: ReadonlySet<string> = new Set(
	'sun mon tue tues wed thu thur thurs fri sat'.split(' ')
);

/** Words that make a day of the week or a month a name: `Good Friday`, `Bloody Sunday`. */
export const namesOfDays: ReadonlySet<string> = new Set(
	'good black ash bloody super palm easter cyber holy shrove fat maundy whit man miss mr mrs ms'.split(
		' '
	)
);

/** Months that are first names, verbs or adjectives too. */
export const unsureMonths: ReadonlySet<string> = new Set('april may march'.split(' '));
