import type { CalendarDate } from '../../../facts/calendar-date.ts';
import type { DateMention } from '../../extraction.ts';
import { resolveDate, type DateShape } from '../../mentions/resolve-date.ts';
import { at, isDash, matchWords, spanOf, type Token } from '../../mentions/tokens.ts';
import type { Taken } from '../../mentions/taken.ts';
import { yearsAt } from './bare-years.ts';
import { dateRelation } from './date-relation.ts';
import { relativeDateAt } from './relative-dates.ts';
import { tenseAt, type Tense } from './tense.ts';
import { writtenDateAt, type FoundDate } from './written-dates.ts';

/** What the words of a date are read against. */
export interface DateContext {
	readonly text: string;
	/** The day of the article. */
	readonly articleDate: CalendarDate | null;
	/** Of the verb that speaks of the date, where the caller knows it; otherwise it is looked for. */
	readonly tense?: Tense | undefined;
}

/** How far around a date without a year another year tells that the text speaks of other times. */
const yearBefore = 300;
const yearBehind = 100;

/** The dates in the tokens that nothing else has taken; they take theirs. */
export function datesAmong(
	tokens: readonly Token[],
	taken: Taken,
	context: DateContext
): DateMention[] {
	const found: FoundDate[] = [];
	let listEnd = -1;
	for (let i = 0; i < tokens.length;) {
		const dates = taken.has(i) || !mayBegin(at(tokens, i)) ? null : datesAt(tokens, i, listEnd);
		if (dates === null) {
			i++;
			continue;
		}
		for (const date of dates) {
			taken.take(date.from, date.to);
			if (date.shape) found.push(date);
			i = date.to;
		}
		listEnd = i;
	}
	return found.map((date, i) => mentionOf(tokens, linked(tokens, found, i) ?? date, context));
}

/** Most words begin no date: only these are looked at. */
function mayBegin({ kind, isCapital, lower }: Token): boolean {
	if (kind === 'number' || isCapital) return true;
	return kind === 'word' && starters.has(lower);
}

const starters: ReadonlySet<string> = new Set(
	(
		'today tonight yesterday tomorrow last this next a an one two three four five six seven eight nine ' +
		'ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety'
	).split(' ')
);

function datesAt(
	tokens: readonly Token[],
	from: number,
	listEnd: number
): readonly FoundDate[] | null {
	const relative = (): FoundDate[] | null => {
		const date = relativeDateAt(tokens, from);
		return date && [date];
	};
	const dates = writtenDateAt(tokens, from) ?? yearsAt(tokens, from, listEnd) ?? relative();
	return (
		dates && dates.map((date, i) => (i === dates.length - 1 ? withYearWords(tokens, date) : date))
	);
}

/** `in February of this year`, `on 5 May last year`. */
function withYearWords(tokens: readonly Token[], date: FoundDate): FoundDate {
	if (date.shape?.kind !== 'month' || date.shape.which !== 'plain') return date;
	const of = at(tokens, date.to).lower === 'of' ? 1 : 0;
	for (const [word, by] of yearSteps) {
		if (!matchWords(tokens, date.to + of, [word, 'year'])) continue;
		const { month, day } = date.shape;
		return { ...date, to: date.to + of + 2, shape: { kind: 'monthOf', month, day, by } };
	}
	return date;
}

const yearSteps = [
	['last', -1],
	['this', 0],
	['next', 1]
] as const;

/** With the relation of one end of a range to the other, where two dates are joined so. */
function linked(
	tokens: readonly Token[],
	found: readonly FoundDate[],
	i: number
): FoundDate | null {
	const [before, date, after] = [found[i - 1], found[i], found[i + 1]];
	if (!date || date.relation !== undefined) return null;
	if (after && isLink(tokens, date, after)) return { ...date, relation: 'from' };
	return before && isLink(tokens, before, date) ? { ...date, relation: 'to' } : null;
}

function isLink(tokens: readonly Token[], one: FoundDate, other: FoundDate): boolean {
	if (other.from !== one.to + 1) return false;
	const link = at(tokens, one.to);
	const before = at(tokens, one.from - 1).lower;
	if (before === 'between') return link.lower === 'and';
	return isDash(link) || (before === 'from' && /^(?:to|until|till|through)$/.test(link.lower));
}

function mentionOf(tokens: readonly Token[], date: FoundDate, context: DateContext): DateMention {
	const shape: DateShape = date.shape ?? { kind: 'unknown' };
	const span = spanOf(tokens, date.from, date.to);
	const relation = date.relation ?? dateRelation(tokens, date.from);
	const isOld = shape.kind === 'month' && isOfOtherTimes(span.start, context);
	const needsTense = !isOld && (shape.kind === 'month' || shape.kind === 'weekday');
	const tense = needsTense ? (context.tense ?? tenseAt(tokens, date.from, date.to)) : null;
	return {
		kind: 'date',
		span,
		date: isOld ? null : resolveDate(shape, context.articleDate, tense),
		isExplicit: shape.kind === 'explicit',
		...(relation !== undefined && { relation }),
		...(date.isModifier && { isModifier: true })
	};
}

/** A year far from the article's close by: `On 9 October` is one of that year, in a life or a history. */
function isOfOtherTimes(start: number, { text, articleDate }: DateContext): boolean {
	if (articleDate === null) return false;
	const around = text.slice(Math.max(0, start - yearBefore), start + yearBehind);
	const years = around.match(/(?<![\d,.$€£])(?:1[5-9]\d\d|20\d\d)(?![\d,.]\d|\d)/g) ?? [];
	return years.some((year) => Math.abs(Number(year) - Number(articleDate.slice(0, 4))) > 1);
}
