import { err, ok, type Result } from '../../result.ts';

export type NumberProblem =
	| { readonly kind: 'empty' }
	| { readonly kind: 'not-a-number' }
	/** `1.500` is fifteen hundred to some and one and a half to others. */
	| { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] };

const scales: Record<string, number> = {
	k: 1e3,
	thousand: 1e3,
	m: 1e6,
	mn: 1e6,
	mio: 1e6,
	mln: 1e6,
	million: 1e6,
	millions: 1e6,
	b: 1e9,
	bn: 1e9,
	billion: 1e9,
	billions: 1e9,
	trillion: 1e12
};

/** Words that may stand around a number and change nothing about which number it is. */
const around = new RegExp(
	'^(?:about|around|approximately|roughly|nearly|almost|some|exactly|over|under|at least|up to' +
		'|(?:more|less|fewer) than|us\\$|usd|eur|gbp|jpy|[$€£¥~])\\s*' +
		'|\\s*(?:us dollars?|dollars?|usd|us\\$|euros?|eur|pounds?|gbp|yen|jpy|[$€£¥])$',
	'g'
);

/** No number that a person types is longer; more would only make the patterns slow. */
const maxLength = 100;

/**
 * Reads a number as people type it: `2,500`, `2 500`, `2.5 thousand`, `$155 million`, `155m`.
 *
 * @param unit the word printed beside the field, which may be typed too: `troops`
 * @returns the number, or why it cannot be told what was meant; such an answer is never graded
 */
export function parseNumber(raw: string, unit: string): Result<number, NumberProblem> {
	if (raw.trim() === '') return err({ kind: 'empty' });
	if (raw.length > maxLength) return err({ kind: 'not-a-number' });
	const text = strip(raw.replace(/\s/g, ' ').trim().toLowerCase(), unit.toLowerCase());
	const match = /^([+-]?[\d., '’_]*\d)\s*([a-z]*)$/.exec(text);
	const [, digits = '', word = ''] = match ?? [];
	const scale = word === '' ? 1 : Object.hasOwn(scales, word) ? scales[word] : undefined;
	if (!match || scale === undefined) return err({ kind: 'not-a-number' });
	const [reading, other] = readDigits(digits).map((number) => round(number * scale));
	if (reading === undefined) return err({ kind: 'not-a-number' });
	return other === undefined ? ok(reading) : err({ kind: 'ambiguous', readings: [reading, other] });
}

function strip(text: string, unit: string): string {
	const next = withoutUnit(text, unit).replace(around, '').trim();
	return next === text ? text : strip(next, unit);
}

function withoutUnit(text: string, unit: string): string {
	if (unit === '') return text;
	if (text.endsWith(unit)) return text.slice(0, -unit.length).trim();
	return text.startsWith(unit) ? text.slice(unit.length).trim() : text;
}

/** Every number that the digits may mean: two where a separator may be a decimal sign or not. */
function readDigits(digits: string): number[] {
	const text = digits.replace(/^[+-]?[1-9]\d{0,2}(?:[ '’_]\d{3})+(?!\d)/, (grouped) =>
		grouped.replace(/[ '’_]/g, '')
	);
	if (/^[+-]?\d+$/.test(text)) return [Number(text)];
	if (/^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(text)) return [Number(text.replaceAll(',', ''))];
	if (/^[+-]?[1-9]\d{0,2}(\.\d{3}){2,}$/.test(text)) return [Number(text.replaceAll('.', ''))];
	if (/^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(text)) return [Number(text), Number(text.replace('.', ''))];
	if (/^[+-]?\d*\.\d+$/.test(text)) return [Number(text)];
	if (/^[+-]?[1-9]\d{0,2}(\.\d{3})+,\d+$/.test(text)) {
		return [Number(text.replaceAll('.', '').replace(',', '.'))];
	}
	// 1,5 is one and a half in most of Europe; 15 with a slip elsewhere
	if (/^[+-]?\d+,\d+$/.test(text)) {
		return [Number(text.replace(',', '.')), Number(text.replace(',', ''))];
	}
	return [];
}

/** Undoes the dust of binary fractions: 2.3 × 10⁶ is 2300000. */
function round(value: number): number {
	return Number(value.toPrecision(12));
}
