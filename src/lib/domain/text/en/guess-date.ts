import { dateParts, type CalendarDate } from '../../facts/calendar-date.ts';
import { parseDate } from '../../grading/en/parse-date.ts';

/** UTF-16 units at the start of an article in which its day is looked for. */
const opening = 600;

const month =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const whole = `\\d{4}-\\d{2}-\\d{2}|${day} ${month},? \\d{4}|${month} ${day},? \\d{4}`;
const weekday = '(?:\\p{L}+day,? )?';
/** What a page says before the day on which it came out, and before the one on which it was changed. */
const published = '(?:(?:first |originally )?(?:date|published|posted|written)(?: on)?:?)';
const updated = '(?:(?:last )?(?:updated|modified|changed)(?: on)?:?)';
/** A line that is the date, perhaps with a word and a weekday before it and an hour behind it. */
const line = new RegExp(
	`^(?:(${updated})|${published})?\\s*(?:on )?${weekday}(${whole})(?:[ T,].{0,20})?$`,
	'iu'
);
/** What parts the items of one line: who wrote it, when, how long it takes to read. */
const parting = /\s*[|·•]\s*/;
/** Place, day and a dash before the first sentence. */
const dateline = new RegExp(
	`^\\p{Lu}[\\p{L} .,’'-]{1,60}?(${whole})\\s*(?:\\([^)]*\\)\\s*)?[–—-]`,
	'u'
);

/**
 * The day of an article, where its first lines tell: a line of its own, or before the first sentence. The
 * day on which it came out goes before the one on which it was changed: its words are of the first. A day
 * that is only spoken of is none. Null where it cannot be told.
 */
export function guessDate(text: string): CalendarDate | null {
	const lines = text.slice(0, opening).split(/\r?\n/);
	let changed: CalendarDate | null = null;
	for (const each of lines.flatMap((one) => one.trim().split(parting))) {
		const found = line.exec(each);
		const date = dayOf(found?.[2] ?? dateline.exec(each)?.[1]);
		if (date !== null && found?.[1] === undefined) return date;
		changed ??= date;
	}
	return changed;
}

function dayOf(words: string | undefined): CalendarDate | null {
	const date = words === undefined ? null : parseDate(words.replace(/\./g, ''));
	return date !== null && dateParts(date)?.day != null ? date : null;
}
