import type { Span } from '../../facts/fact.ts';

/** Lines of a text that belong together, before it is known what they are. */
export interface Unit extends Span {
	/** Marked as a heading by a sign in front, which the span leaves out. */
	readonly isHeading: boolean;
}

interface Line extends Span {
	/** An empty line stands before it. */
	readonly isApart: boolean;
}

const lineBreak = /\r\n?|[\n\u0085\u2028\u2029\f\v]/g;
const headingSign = /^#{1,6}[ \t]+(?=\S)/;
const bullet = /^(?:[•‣◦▪●■*·–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s/;
const stop = /[.!?…:؟。！？]["'”’»)\]]*$/;

/** The widest that lines are broken to by hand or by a program. */
const widest = 120;
/** Narrower lines are items of their own. */
const narrowest = 40;

/**
 * The paragraphs of a text: between empty lines, and where each line is a paragraph, every line. Lines
 * that were broken to a width, or that go on with a small letter, are put together.
 */
export function unitsOf(text: string): Unit[] {
	const units: Unit[] = [];
	const lines = linesOf(text);
	const width = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
	let last: Line | undefined;
	for (const line of lines) {
		const unit = units.at(-1);
		if (last && unit && !line.isApart && goesOn(text, { last, line, unit, width })) {
			units[units.length - 1] = { ...unit, end: line.end };
		} else {
			units.push(unitOf(text, line));
		}
		last = line;
	}
	return units;
}

function unitOf(text: string, { start, end }: Line): Unit {
	const sign = headingSign.exec(text.slice(start, Math.min(end, start + 40)));
	return { start: start + (sign?.[0].length ?? 0), end, isHeading: sign !== null };
}

function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	let from = 0;
	let isApart = true;
	const add = (to: number): void => {
		const raw = text.slice(from, to);
		const words = raw.trim();
		if (words === '') {
			isApart = true;
			return;
		}
		const start = from + raw.length - raw.trimStart().length;
		lines.push({ start, end: start + words.length, isApart });
		isApart = false;
	};
	for (const match of text.matchAll(lineBreak)) {
		add(match.index);
		from = match.index + match[0].length;
	}
	add(text.length);
	return lines;
}

interface Pair {
	readonly last: Line;
	readonly line: Line;
	readonly unit: Unit;
	/** Of the longest line of the text. */
	readonly width: number;
}

function goesOn(text: string, { last, line, unit, width }: Pair): boolean {
	const [before, after] = [cut(text, last), cut(text, line)];
	if (unit.isHeading || headingSign.test(after) || bullet.test(after)) return false;
	if (isRow(before) || isRow(after)) return false;
	if (!stop.test(before.slice(-8)) && /^\p{Ll}/u.test(after)) return true;
	if (width > widest || width < narrowest) return false;
	const next = /^\S{0,40}/.exec(after)?.[0].length ?? 0;
	// the next word did not fit into the line
	return last.end - last.start + 1 + next > width;
}

/** Up to 160 units from either end, which is enough to tell what a line is. */
function cut(text: string, { start, end }: Span): string {
	return end - start <= 160
		? text.slice(start, end)
		: text.slice(start, start + 150) + text.slice(end - 10, end);
}

/** True for a row of a table: a few words and figures, or figures only. */
export function isRow(line: string): boolean {
	if (line.length > 120) return false;
	const cells = line.split(/[\s|]+/).filter((cell) => cell !== '');
	const figures = cells.filter((cell) =>
		/^[\p{Sc}(+−–.-]*\d[\d.,:/]*(?:%|\)|[KMkm])*$/u.test(cell)
	);
	if (figures.length === 0 || /[.!?;:,]$/.test(line)) return false;
	const lastCell = cells.at(-1) ?? '';
	return (
		/\d/.test(lastCell) &&
		cells.length - figures.length <= 5 &&
		!/^\p{Ll}/u.test(line) &&
		figures.length * 5 >= cells.length
	);
}

/** True where a line begins with a bullet or the number of an item. */
export function isItem(line: string): boolean {
	return bullet.test(line.slice(0, 10));
}
