const day = /^(?:[1-9]|[12]\d|3[01])$/;
/** Months as German writes them behind the day; those that are English too only with their year. */
const month =
	/(?:Januar|Jänner|Februar|Feber|März|Mai|Juni|Juli|Oktober|Dezember)(?!\p{L})|(?:April|August|September|November) \d{4}(?!\d)/uy;

/**
 * True where a stop makes an ordinal of a day and ends no sentence: `12. Juni 2021`.
 *
 * @param before the word before the stop
 * @param next where the next word of the text begins
 */
export function isOrdinalDay(before: string, text: string, next: number): boolean {
	if (!day.test(before)) return false;
	month.lastIndex = next;
	return month.test(text);
}
