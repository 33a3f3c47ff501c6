import type { CalendarDate } from '../../facts/calendar-date.ts';
import type { Amount } from '../../facts/fact.ts';
import { canBothHold, overlaps } from '../distractors.ts';

/** An amount with what it counts: `$`, `metre`, or empty. */
export interface Measured {
	readonly kind: 'amount';
	readonly amount: Amount;
	readonly unit: string;
}

export interface Dated {
	readonly kind: 'date';
	readonly date: CalendarDate;
	/** A bare year may be meant as a number: `1500`. */
	readonly asAmount: Measured | null;
}

/** What an option says, where it is a number or a date and nothing else. */
export type Value = Measured | Dated | { readonly kind: 'words' };

/** Values as they are meant together: a year among numbers is a number. */
export function readTogether(values: readonly Value[]): readonly Value[] {
	const isAllDates = values.every(({ kind }) => kind === 'date');
	return isAllDates
		? values
		: values.map((value) => (value.kind === 'date' ? (value.asAmount ?? value) : value));
}

/** True when both can be right: one date lies in the other, one number is within both amounts. */
export function canBothBeRight(a: Value, b: Value): boolean {
	if (a.kind === 'date' && b.kind === 'date') return overlaps(a.date, b.date);
	if (a.kind !== 'amount' || b.kind !== 'amount') return false;
	return a.unit === b.unit && canBothHold(a.amount, b.amount);
}
