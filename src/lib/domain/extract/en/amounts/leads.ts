import { dateInWords } from '../../../text/en/dates.ts';
import type { AmountRefusal } from './amount-clauses.ts';
import type { CountSetting } from './counted.ts';

type Setting = Pick<CountSetting, 'reading' | 'opening' | 'dates'>;

/** The time in front of a clause, as it stands at its end: `in 2013`; null where it is no date. */
export function leadWords({ reading, opening, dates }: Setting): string | null {
	const { lead } = opening;
	if (lead === null) return '';
	const words = reading.text.slice(lead.start, lead.end).replace(/\s+/g, ' ');
	const date = dates.find(({ span }) => span.start >= lead.start && span.end <= lead.end);
	const small = words.charAt(0).toLowerCase() + words.slice(1);
	if (!date && !/\d/.test(words)) return small;
	if (!date?.date || !date.isExplicit) return /fiscal|FY/i.test(words) ? small : null;
	const at = date.span.start - lead.start;
	return small.slice(0, at) + dateInWords(date.date);
}

/** A clause that is said by somebody has its speaker in the question. */
export function spokenFromStart({ opening }: Setting): AmountRefusal | null {
	return opening.attribution === null ? null : 'said-by-somebody';
}
