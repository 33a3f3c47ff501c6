import { err, ok, type Result } from '../../result.ts';
import { readNumberWords, scaleOf } from './number-words.ts';
import { plainText, readDigits, rounded } from './read-digits.ts';
import {
	askedUnit,
	mismatch,
	typedUnit,
	withoutEnd,
	withoutStart,
	type AskedUnit,
	type Mismatch
} from './units.ts';

export type NumberProblem =
	| { readonly kind: 'empty' }
	| { readonly kind: 'not-a-number' }
	/** `1.500` is fifteen hundred to some and one and a half to others. */
	| { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
	/** Euros where US dollars are asked: what the number is worth cannot be told. */
	| { readonly kind: 'other-currency'; readonly wanted: string }
	/** Kilometres where metres are asked, or a unit where things are counted. */
	| { readonly kind: 'other-unit'; readonly wanted: string };

/** Words that may stand around a number and change nothing about which number it is. */
const before = new RegExp(
	'^(?:(?:just|well|a little|slightly) (?=about|over|under|above|below))?' +
		'(?:about|around|approximately|approx\\.?|roughly|nearly|almost|some|exactly|precisely|only|just' +
		'|circa|ca?\\.|over|above|under|below|at least|at most|up to|as (?:many|much) as|an? total of' +
		'|(?:an )?(?:additional|extra)|another|(?:no )?(?:more|less|fewer) than|[~≈<>≤≥])\\s*'
);
const after =
	/(?: or (?:so|more|less|thereabouts)| more or less| in total| altogether|(?<=\d[a-z]*)\+)$/;

/** No number that a person types is longer; more would only make the patterns slow. */
const maxLength = 100;

/**
 * Reads a number as people type it: `2,500`, `2 500`, `2.5 thousand`, `two and a half thousand`,
 * `$155 million`, `155m`, `11 km`.
 *
 * @param unit the word printed beside the field, which may be typed too, in any spelling: `troops`
 * @returns the number, or why it cannot be told what was meant; such an answer is never graded
 */
export function parseNumber(raw: string, unit: string): Result<number, NumberProblem> {
	if (raw.trim() === '') return err({ kind: 'empty' });
	if (raw.length > maxLength) return err({ kind: 'not-a-number' });
	const asked = askedUnit(unit);
	const { text, problem } = strip(plainText(raw), asked);
	const [reading, other] = readNumber(text);
	if (reading === undefined) return err({ kind: 'not-a-number' });
	if (problem !== null) return err({ kind: problem, wanted: unit });
	return other === undefined ? ok(reading) : err({ kind: 'ambiguous', readings: [reading, other] });
}

/** The known unit or currency that is typed with a number, as it is spelt; empty where there is none. */
export function unitIn(raw: string): string {
	const text = plainText(raw);
	return raw.length > maxLength ? '' : (typedUnit(text, askedUnit(text))?.spelling ?? '');
}

/** The factor that the words beside the field carry: 1e6 for `million US dollars`, 1 for `troops`. */
export function unitScale(unit: string): number {
	return askedUnit(unit).scale;
}

/** The number alone, and what is wrong with the units around it. */
function strip(text: string, asked: AskedUnit): { text: string; problem: Mismatch | null } {
	let problem: Mismatch | null = null;
	let rest = text;
	for (;;) {
		const bare = withoutAsked(rest.replace(before, '').replace(after, '').trim(), asked);
		const typed = bare === rest ? typedUnit(rest, asked) : null;
		if (typed) problem ??= mismatch(typed.units, asked);
		const next = typed?.rest ?? bare;
		if (next === rest) return { text: rest, problem };
		rest = next;
	}
}

/** Without the word beside the field, in the plural or not. */
function withoutAsked(text: string, { text: unit }: AskedUnit): string {
	const single = unit.replace(/s$/, '');
	return withoutEnd(text, unit) ?? withoutStart(text, unit) ?? withoutEnd(text, single) ?? text;
}

/** Every number that the text may mean. */
function readNumber(text: string): number[] {
	const [, sign = '', number = ''] = /^(\+|-|minus |negative )?(.*)$/.exec(text) ?? [];
	const factor = sign === '' || sign === '+' ? 1 : -1;
	const [, digits = '', words = ''] = /^([\d., '’_]*\d)\s*([a-z ]*)$/.exec(number) ?? [];
	const scale = words === '' ? 1 : scaleOf(words);
	if (digits !== '' && scale !== undefined) {
		return readDigits(digits).map((value) => rounded(value * scale * factor));
	}
	const value = readNumberWords(number);
	return value === null ? [] : [value * factor];
}
