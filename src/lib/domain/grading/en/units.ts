import { scaleOf } from './number-words.ts';
import { unitTable, type Dimension } from './units.lexicon.ts';

interface Unit {
	readonly id: string;
	readonly dimension: Dimension;
}

const unitsBySpelling = new Map<string, Unit[]>();
for (const [dimension, id, spellings] of unitTable) {
	for (const spelling of spellings.split('|')) {
		const units = unitsBySpelling.get(spelling) ?? [];
		unitsBySpelling.set(spelling, [...units, { id, dimension }]);
	}
}

/** The longest first: `square miles` before `miles`. */
const spellings = [...unitsBySpelling.keys()].sort((a, b) => b.length - a.length);

/** The unit beside an answer field, taken apart. */
export interface AskedUnit {
	/** In lower case, as it is printed. */
	readonly text: string;
	/** 1e6 in `million US dollars`; 1 where it carries none. */
	readonly scale: number;
	/** What it may mean; none where it is no unit but a word such as `troops`. */
	readonly units: readonly Unit[];
}

export function askedUnit(unit: string): AskedUnit {
	const text = unit.toLowerCase();
	const [first = '', ...rest] = text.split(' ');
	const scale = rest.length > 0 ? scaleOf(first) : undefined;
	const name = scale === undefined ? text : rest.join(' ');
	return { text, scale: scale ?? 1, units: unitsBySpelling.get(name) ?? [] };
}

/** No unit is written without a letter or a sign. */
const figuresOnly = /^[\d\s.,+-]*$/;

/**
 * The longest known unit that the text ends with, or begins with in the case of money. A single letter
 * counts only where a unit of its dimension is asked: `155m` are millions of dollars, but metres of height.
 */
export function typedUnit(
	text: string,
	asked: AskedUnit
): { spelling: string; rest: string; units: readonly Unit[] } | null {
	if (figuresOnly.test(text)) return null;
	for (const spelling of spellings) {
		if (!text.endsWith(spelling) && !text.startsWith(spelling)) continue;
		const units = unitsBySpelling.get(spelling) ?? [];
		const fits = units.some(({ dimension }) => asked.units.some((u) => u.dimension === dimension));
		if (/^[a-z]$/.test(spelling) && !fits) continue;
		const atEnd = withoutEnd(text, spelling);
		if (atEnd !== null) return { spelling, rest: atEnd, units };
		const isMoney = units.some(({ dimension }) => dimension === 'money');
		const atStart = isMoney ? withoutStart(text, spelling) : null;
		if (atStart !== null) return { spelling, rest: atStart, units };
	}
	return null;
}

/** The text without these words at its end, where they stand there as words of their own. */
export function withoutEnd(text: string, words: string): string | null {
	if (words === '' || !text.endsWith(words)) return null;
	const rest = text.slice(0, -words.length);
	return /^\p{L}/u.test(words) && /\p{L}$/u.test(rest) ? null : rest.trim();
}

/** The text without these words at its start. */
export function withoutStart(text: string, words: string): string | null {
	if (words === '' || !text.startsWith(words)) return null;
	const rest = text.slice(words.length);
	return /\p{L}$/u.test(words) && /^\p{L}/u.test(rest) ? null : rest.trim();
}

export type Mismatch = 'other-unit' | 'other-currency';

/** What is wrong with a typed unit where another is asked; null where nothing is. */
export function mismatch(typed: readonly Unit[], asked: AskedUnit): Mismatch | null {
	if (asked.text === '') return null;
	if (typed.some(({ id }) => asked.units.some((unit) => unit.id === id))) return null;
	const isMoney = (units: readonly Unit[]) => units.some(({ dimension }) => dimension === 'money');
	return isMoney(typed) && isMoney(asked.units) ? 'other-currency' : 'other-unit';
}
