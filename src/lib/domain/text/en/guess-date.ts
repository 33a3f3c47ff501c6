import { dateParts, type CalendarDate } from '../../facts/calendar-date.ts';
import { parseDate } from '../../grading/en/parse-date.ts';

/** UTF-16 units at the start of an article in which its day is looked for. */
const opening = 600;

const month =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const whole = `\\d{4}-\\d{2}-\\d{2}|${day} ${month},? \\d{4}|${month} ${day},? \\d{4}`;
/** A line that is the date, perhaps with a word and a weekday before it and an hour behind it. */
const line = new RegExp(
	`^(?:date|published|updated|posted)?(?: on)?:?\\s*(?:\\p{L}+day,? )?(${whole})(?:[ T,].{0,20})?$`,
	'iu'
);
/** Place, day and a dash before the first sentence. */
const dateline = new RegExp(
	`^\\p{Lu}[\\p{L} .,’'-]{1,60}?(${whole})\\s*(?:\\([^)]*\\)\\s*)?[–—-]`,
	'u'
);

/**
 * The day of an article, where its first lines tell: a line of its own, or before the first sentence.
 * A day that is only spoken of is none. Null where it cannot be told.
 */
export function guessDate(text: string): CalendarDate | null {
	const lines = text.slice(0, opening).split(/\r?\n/);
	for (const each of lines) {
		const words = (line.exec(each.trim()) ?? dateline.exec(each.trim()))?.[1];
		const date = words === undefined ? null : parseDate(words.replace(/\./g, ''));
		if (date !== null && dateParts(date)?.day != null) return date;
	}
	return null;
}
