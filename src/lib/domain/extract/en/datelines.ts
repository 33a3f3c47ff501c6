const month =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
const weekday =
	'(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.?)';
const day = `(?:${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${month}(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`;
const hour = '(?:,? (?:at )?\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?)';

const date = new RegExp(
	`^(?:date:? |[\\p{Lu}][\\p{L}., ]{1,40}[,–—-] ?)?(?:${weekday},? {0,2}(?:the )?)?${day}${hour}?\\.?$`,
	'iu'
);

/** A place in capitals, or one with its state or date, or an agency in brackets; then a dash. */
const place = "\\p{Lu}[\\p{L}.’'-]*";
const agency = '\\([\\p{L}\\p{N} .&/-]{2,30}\\)';
const prefix = new RegExp(
	`^(?:(${place}(?: ${place}){0,4}(?:, (?:${place}|${day}|${weekday})(?: ${place}){0,2}){0,3})(?:,? (${day}))? ?(${agency})?|(${agency}))[ \\t]*(?:[–—]|--?)[ \\t]*(?=["“'‘(]?[\\p{Lu}\\p{N}])`,
	'u'
);

/** True for a line that tells the day of an article, with or without a place, and nothing else. */
export function isDateLine(line: string): boolean {
	return line.length <= 70 && /\d/.test(line) && date.test(line);
}

/** How many UTF-16 units of place, day and agency stand before the first sentence: `PARIS (AP) — `. */
export function datelineLength(block: string): number {
	const found = prefix.exec(block.slice(0, 120));
	if (!found) return 0;
	const [whole, where = '', when, agencyAfter, agencyAlone] = found;
	// a hyphen without spaces joins words
	if (!/[ \t][–—-]+[ \t]*$|[–—][ \t]*$|\)[ \t]*-+[ \t]*$/.test(whole)) return 0;
	const isMarked = when !== undefined || agencyAfter !== undefined || agencyAlone !== undefined;
	const isCapitals = /^\p{Lu}[\p{Lu}.’'-]{3,}/u.test(where);
	const hasRegion = /,/.test(where) && /[ \t][–—-]/.test(whole);
	return isMarked || isCapitals || hasRegion ? whole.length : 0;
}
