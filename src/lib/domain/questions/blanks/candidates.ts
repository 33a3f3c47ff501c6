import type { Fact, Span } from '../../facts/fact.ts';
import { groupBy } from '../../group-by.ts';
import type { Article } from '../../text/article.ts';
import { paragraphs } from '../../text/paragraphs.ts';
import { isTypedByHand, type Question } from '../question.ts';
import type { Blank, TypedByHand } from './blank.ts';
import { rowOf, WordPlaces } from './word-places.ts';

/** A text with what is asked about it. */
export interface AskedText extends Pick<Article, 'text' | 'title' | 'source'> {
	readonly facts: readonly Fact[];
	readonly questions: readonly Question[];
}

/** A blank for itself: others may be in its way. */
export interface Candidate extends Omit<Blank, 'number'> {
	/** Every wording that is right, as words to look up. */
	readonly rows: readonly (readonly string[])[];
}

/** Other places than its own that a blank may leave out: with more of them little is left to read. */
const mostEchoes = 3;

/** A sentence with a gap tells best what belongs there. */
const preference: readonly TypedByHand['kind'][] = ['cloze', 'numeric', 'typed'];

/** What could be the blank of each fact, the best first; no list is empty. */
export function candidatesOf({ text, title, source, facts, questions }: AskedText): Candidate[][] {
	const places = new WordPlaces(text);
	const above = [title, source].map((line) => new WordPlaces(line));
	const blocks = paragraphs(text).filter(({ kind }) => kind === 'paragraph');
	const alone = questions.filter(({ factIds }) => factIds.length === 1).filter(isTypedByHand);
	const byFact = groupBy(alone, ({ factIds }) => factIds[0]);

	function candidateOf(question: TypedByHand): Candidate[] {
		const gap = gapOf(text, question);
		if (!gap) return [];
		const rows = rowsOf(question, text.slice(gap.start, gap.end));
		// what stands above the text is always read
		if (rows.some((row) => above.some((line) => line.of(row).length > 0))) return [];
		const found = rows.map((row) => places.of(row, mostEchoes + 2));
		if (found.some(({ length }) => length > mostEchoes + 1)) return [];
		const hides = merged([gap, ...found.flat()]);
		const span = hides.find((hidden) => holds(hidden, gap));
		if (!span || hides.length - 1 > mostEchoes) return [];
		const isProved = question.evidence.some((evidence) => holds(evidence, span));
		if (!isProved || !blocks.some((block) => holds(block, span))) return [];
		return [{ factId: question.factIds[0], question, span, hides, rows }];
	}

	return facts
		.filter(hasOneAnswer)
		.map(({ id }) => {
			const own = byFact.get(id) ?? [];
			const sorted = preference.flatMap((kind) => own.filter((one) => one.kind === kind));
			return sorted.flatMap(candidateOf);
		})
		.filter((candidates) => candidates.length > 0);
}

/** False for one of several things that a text lists: each of them is right, and the others are seen. */
function hasOneAnswer(fact: Fact): boolean {
	return fact.type !== 'relation' || fact.objects.length === 1;
}

/** The words of the answer where the text has them; a number without its bound and its unit. */
function gapOf(text: string, question: TypedByHand): Span | null {
	const { answerSpan: span } = question;
	if (!span || span.start < 0 || span.start >= span.end || span.end > text.length) return null;
	if (question.kind !== 'numeric') return span;
	const there = text.slice(span.start, span.end);
	const number = bareNumber(there, question.unit);
	const start = span.start + there.indexOf(number);
	return { start, end: start + number.length };
}

/** `3,700` of `about 3,700 metres`; a number in words as it is. */
function bareNumber(words: string, unit: string): string {
	const from = Math.max(0, words.search(/\p{N}/u));
	const to = unit !== '' && words.endsWith(unit) ? words.length - unit.length : words.length;
	return words.slice(from, to).trim();
}

/** The wordings that are right or all but, those of a learner too, and the words that stand in the gap. */
function rowsOf(question: TypedByHand, there: string): string[][] {
	const wordings = [there, keyOf(question), ...(question.alsoRight ?? [])];
	if (question.kind !== 'numeric') wordings.push(...question.accepted);
	if (question.kind !== 'numeric' && question.expects === 'date') {
		wordings.push(...wordings.flatMap(dayWithoutYear));
	}
	wordings.push(...wordings.flatMap(lastName));
	const rows = wordings.map((wording) => [...rowOf(wording)]).filter(({ length }) => length > 0);
	return [...new Map(rows.map((row) => [row.join(' '), row])).values()];
}

function keyOf(question: TypedByHand): string {
	const { keyText } = question;
	return question.kind === 'numeric' ? bareNumber(keyText, question.unit) : keyText;
}

/** `26 July` of `26 July 2021`: the context gives the year. */
function dayWithoutYear(date: string): string[] {
	const day = date.replace(/,? \p{N}{4}$/u, '');
	return day !== date && /\p{N}/u.test(day) ? [day] : [];
}

/** A name of two words or more, one capital at each: `Ann Lee`. */
const fullName = /^(?:\p{Lu}[\p{L}\p{M}’'.-]*\s+)+(\p{Lu}[\p{L}\p{M}’'-]+)$/u;

/** `Lee` of `Ann Lee`: right or not, it tells who is meant. */
function lastName(wording: string): string[] {
	const [, last] = fullName.exec(wording) ?? [];
	return last === undefined ? [] : [last];
}

/** The spans in order, those that overlap as one. */
function merged(spans: readonly Span[]): Span[] {
	const all: Span[] = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start)) {
		const last = all.at(-1);
		if (!last || span.start >= last.end) all.push(span);
		else if (span.end > last.end) all[all.length - 1] = { start: last.start, end: span.end };
	}
	return all;
}

function holds(outer: Span, { start, end }: Span): boolean {
	return outer.start <= start && end <= outer.end;
}
