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
const around =
	/^(?:about|around|approximately|roughly|over|more than|exactly|us\$|usd|\$|€|£|eur|gbp)\s*|\s*(?:us dollars?|dollars?|usd|euros?|pounds?|\$|€|£)$/gi;

/**
 * Reads a number as people type it: `2,500`, `2 500`, `2.5 thousand`, `$155 million`, `155m`.
 *
 * @param unit the word printed beside the field, which may be typed too: `troops`
 * @returns the number, or why it cannot be told what was meant; such an answer is never graded
 */
export function parseNumber(raw: string, unit: string): Result<number, NumberProblem> {
	const text = strip(raw.replaceAll('\u00a0', ' ').trim().toLowerCase(), unit.toLowerCase());
	if (text === '') return err({ kind: raw.trim() === '' ? 'empty' : 'not-a-number' });
	const match = /^([+-]?[\d., '’_]*\d)\s*([a-z]*)$/.exec(text);
	const [, digits = '', word = ''] = match ?? [];
	const scale = word === '' ? 1 : scales[word];
	if (!match || scale === undefined) return err({ kind: 'not-a-number' });
	const number = parseDigits(digits);
	return number.ok ? ok(round(number.value * scale)) : number;
}

function strip(text: string, unit: string): string {
	const bare = unit !== '' && text.endsWith(unit) ? text.slice(0, -unit.length).trim() : text;
	const next = bare.replace(around, '').trim();
	return next === text ? text : strip(next, unit);
}

/** Digits with separators. A lone separator before three digits is ambiguous unless it is a comma. */
function parseDigits(digits: string): Result<number, NumberProblem> {
	const text = digits.replace(/[ '’_]/g, '');
	if (/^[+-]?\d+$/.test(text)) return ok(Number(text));
	if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return ok(Number(text.replaceAll(',', '')));
	if (/^[+-]?\d{1,3}(\.\d{3}){2,}$/.test(text)) return ok(Number(text.replaceAll('.', '')));
	if (/^[+-]?\d{1,3}\.\d{3}$/.test(text)) {
		return err({ kind: 'ambiguous', readings: [Number(text), Number(text.replace('.', ''))] });
	}
	if (/^[+-]?\d*\.\d+$/.test(text)) return ok(Number(text));
	if (/^[+-]?\d{1,3}(\.\d{3})+,\d+$/.test(text)) {
		return ok(Number(text.replaceAll('.', '').replace(',', '.')));
	}
	// 1,5 is one and a half in most of Europe; 15 with a slip elsewhere
	if (/^[+-]?\d+,\d+$/.test(text)) {
		const readings = [Number(text.replace(',', '.')), Number(text.replace(',', ''))] as const;
		return err({ kind: 'ambiguous', readings });
	}
	return err({ kind: 'not-a-number' });
}

/** Undoes the dust of binary fractions: 2.3 × 10⁶ is 2300000. */
function round(value: number): number {
	return Number(value.toPrecision(12));
}
