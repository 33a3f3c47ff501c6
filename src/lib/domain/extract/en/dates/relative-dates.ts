import type { DateShape, Which } from '../../mentions/resolve-date.ts';
import { at, isDash, type Token } from '../../mentions/tokens.ts';
import { months, namesOfDays, unsureMonths, weekdays } from './calendar.lexicon.ts';
import { numeralAt } from '../numbers/numerals.ts';
import { monthAt, type FoundDate } from './written-dates.ts';

const days: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };
const steps: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
const spans = /^(?:week|weekend|decade|century|quarter|season|spring|summer|autumn|fall|winter)$/;
const spansOfTime =
	/^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies))$/;

/** Before a month that stands alone. */
const sure = /^(?:in|since|until|till|during|through|early|late|mid|last|next|this)$/;
const unsure = /^(?:by|from|before|after|of|to|for|and)$/;

/** Dates that say when only to who knows the day of the article: `Friday`, `last month`, `in April`. */
export function relativeDateAt(tokens: readonly Token[], from: number): FoundDate | null {
	return (
		agoAt(tokens, from) ??
		dayWord(tokens, from) ??
		steppedAt(tokens, from) ??
		weekdayAt(tokens, from, from, 'plain') ??
		bareMonth(tokens, from, from, 'plain')
	);
}

/** `a week ago`, `three days ago`: days are counted, all else is a round number. */
function agoAt(tokens: readonly Token[], from: number): FoundDate | null {
	const isOne = /^an?$/.test(at(tokens, from).lower);
	const maybe = isOne ? isAgo(tokens, from + 1) : mayCount(at(tokens, from));
	if (!maybe) return null;
	const numeral = isOne ? null : numeralAt(tokens, from);
	const unit = numeral?.to ?? from + 1;
	if (!isAgo(tokens, unit)) return null;
	const isDays = /^days?$/.test(at(tokens, unit).lower);
	const count = numeral?.value ?? 1;
	const shape: DateShape =
		isDays && Number.isInteger(count) && count < 1000
			? { kind: 'shift', unit: 'day', by: -count }
			: { kind: 'unknown' };
	return { from, to: unit + 2, shape };
}

function mayCount(token: Token): boolean {
	return token.kind === 'number' || (token.kind === 'word' && /^[a-z]+$/i.test(token.text));
}

function isAgo(tokens: readonly Token[], unit: number): boolean {
	return spansOfTime.test(at(tokens, unit).lower) && at(tokens, unit + 1).lower === 'ago';
}

/** `today`, `yesterday`; not `USA Today`. */
function dayWord(tokens: readonly Token[], from: number): FoundDate | null {
	const token = at(tokens, from);
	const by = Object.hasOwn(days, token.lower) ? days[token.lower] : undefined;
	if (by === undefined || (token.isCapital && !isStart(tokens, from))) return null;
	return { from, to: from + 1, shape: { kind: 'shift', unit: 'day', by } };
}

/** `last Friday`, `next month`, `this year`; not `the last year`, which is a length of time. */
function steppedAt(tokens: readonly Token[], from: number): FoundDate | null {
	const word = at(tokens, from).lower;
	if (word !== 'last' && word !== 'this' && word !== 'next') return null;
	if (
		/^(?:the|these|those|of|his|her|its|their)$/.test(at(tokens, from - 1).lower) &&
		word !== 'this'
	) {
		if (at(tokens, from - 1).lower !== 'of') return null;
	}
	const isPast = word === 'this' && at(tokens, from + 1).lower === 'past';
	const next = from + (isPast ? 2 : 1);
	const which: Which = isPast ? 'last' : word;
	const unit = at(tokens, next).lower;
	const by = isPast ? -1 : steps[word];
	if ((unit === 'year' || unit === 'month') && by !== undefined) {
		return { from, to: next + 1, shape: { kind: 'shift', unit, by } };
	}
	if (spans.test(unit)) return { from, to: next + 1, shape: { kind: 'unknown' } };
	return weekdayAt(tokens, next, from, which) ?? bareMonth(tokens, next, from, which);
}

function weekdayAt(
	tokens: readonly Token[],
	index: number,
	from: number,
	which: Which
): FoundDate | null {
	const token = at(tokens, index);
	const weekday = token.isCapital ? weekdays.get(token.lower) : undefined;
	if (weekday === undefined) return null;
	const before = at(tokens, index - 1);
	const next = at(tokens, index + 1);
	if (namesOfDays.has(before.lower) || (next.isJoined && isDash(next))) return null;
	// `the Sunday Times`, but `on Sunday President Rossi said`
	const isLed = /^(?:on|last|next|this|past|since|until|by|late|early)$/.test(before.lower);
	if (!isLed && next.isCapital && next.kind === 'word') return null;
	return { from, to: index + 1, shape: { kind: 'weekday', weekday, which } };
}

function bareMonth(
	tokens: readonly Token[],
	index: number,
	from: number,
	which: Which
): FoundDate | null {
	const month = monthAt(tokens, index);
	const before = at(tokens, index - 1);
	const next = at(tokens, month?.to ?? index);
	if (
		month === null ||
		next.kind === 'number' ||
		(next.isJoined && isDash(next) && !isMonth(tokens, month.to + 1))
	)
		return null;
	const lead = isDash(before) && before.isJoined ? at(tokens, index - 2) : before;
	const { lower } = at(tokens, index);
	const isSure = sure.test(lead.lower) || isPair(tokens, index, month.to);
	const isName = unsureMonths.has(lower) || (next.isCapital && next.kind === 'word');
	if (!isSure && (isName || !unsure.test(lead.lower))) return null;
	const shape: DateShape = { kind: 'month', month: month.month, day: null, which };
	return { from, to: month.to, shape };
}

/** `between April and June`, `from May to August`, either of them. */
function isPair(tokens: readonly Token[], index: number, to: number): boolean {
	const [before, farther] = [1, 2].map((step) => at(tokens, index - step).lower);
	if (/^(?:from|between)$/.test(before ?? '')) {
		return /^(?:to|and|until|through)$/.test(at(tokens, to).lower) && isMonth(tokens, to + 1);
	}
	return (
		/^(?:to|and|until|through)$/.test(before ?? '') &&
		months.has(farther ?? '') &&
		/^(?:from|between)$/.test(at(tokens, index - 3).lower)
	);
}

function isMonth(tokens: readonly Token[], index: number): boolean {
	return monthAt(tokens, index) !== null;
}

function isStart(tokens: readonly Token[], from: number): boolean {
	return from === 0 || /^["“‘'.:—–-]$/.test(at(tokens, from - 1).text);
}
