import type { CalendarDate } from '../../facts/calendar-date.ts';
import type { Span } from '../../facts/fact.ts';
import type { DateMention, MoneyMention, QuantityMention } from '../extraction.ts';
import { Taken } from '../mentions/taken.ts';
import { tokensOf } from '../mentions/tokens.ts';
import { datesAmong } from './dates/dates.ts';
import { moneyAmong } from './numbers/money.ts';
import { quantitiesAmong } from './numbers/quantities.ts';
import type { Tense } from './dates/tense.ts';

/**
 * The sums of money, dates and quantities of a sentence, in the order of the text; none overlaps another.
 * A number is what it is named to be first: money, then a date, then a quantity.
 *
 * @param articleDate the day against which `Friday` and `in April` are read; without it they have no date
 * @param tense of the verb that speaks of the dates, where it is known; otherwise it is looked for
 */
export function mentionsIn(
	text: string,
	sentence: Span,
	articleDate: CalendarDate | null,
	tense?: Tense
): readonly (QuantityMention | MoneyMention | DateMention)[] {
	const tokens = tokensOf(text, sentence);
	const taken = new Taken(tokens.length);
	const money = moneyAmong(tokens, taken);
	const dates = datesAmong(tokens, taken, { text, articleDate, tense });
	const quantities = quantitiesAmong(tokens, taken);
	return [...money, ...dates, ...quantities].sort((a, b) => a.span.start - b.span.start);
}

/** The numbers of a sentence that count or measure something, without money and dates. */
export function quantitiesIn(text: string, sentence: Span): readonly QuantityMention[] {
	return mentionsIn(text, sentence, null).filter((mention) => mention.kind === 'quantity');
}

/** The sums of money of a sentence. */
export function moneyIn(text: string, sentence: Span): readonly MoneyMention[] {
	const tokens = tokensOf(text, sentence);
	return moneyAmong(tokens, new Taken(tokens.length));
}

/** The dates of a sentence; see `mentionsIn`. */
export function datesIn(
	text: string,
	sentence: Span,
	articleDate: CalendarDate | null,
	tense?: Tense
): readonly DateMention[] {
	return mentionsIn(text, sentence, articleDate, tense).filter(
		(mention) => mention.kind === 'date'
	);
}
