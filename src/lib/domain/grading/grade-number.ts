import { err, ok, type Result } from '../result.ts';
import { parseNumber, unitScale, type NumberProblem } from './en/parse-number.ts';

export type NumericProblem =
	| NumberProblem
	/** The figure is right but for its size: 155 where 155 million is meant. */
	| { readonly kind: 'scale-missing'; readonly reading: number };

/** Grades a number against the key. Where the unit beside the field carries a scale, either may have it. */
export function gradeNumber(
	{ key, unit }: { readonly key: number; readonly unit: string },
	raw: string
): Result<boolean, NumericProblem> {
	const scale = unitScale(unit);
	const isKey = (value: number) =>
		[value, value / scale, value * scale].some((one) => isSame(one, key));
	const number = parseNumber(raw, unit);
	if (!number.ok) {
		if (number.problem.kind !== 'ambiguous') return number;
		// all readings wrong: no need to ask which was meant
		const { readings } = number.problem;
		return readings.some((reading) => isKey(reading) || isFigureOf(reading, key))
			? number
			: ok(false);
	}
	if (isKey(number.value)) return ok(true);
	return isFigureOf(number.value, key)
		? err({ kind: 'scale-missing', reading: number.value })
		: ok(false);
}

/** True where only the scale word is missing: 155 of 155 million; 155 thousand has one. */
function isFigureOf(reading: number, key: number): boolean {
	if (Math.abs(reading) >= 1e3) return false;
	return [1e3, 1e6, 1e9, 1e12].some((scale) => isSame(reading * scale, key));
}

function isSame(a: number, b: number): boolean {
	return a === b || Number(a.toPrecision(12)) === Number(b.toPrecision(12));
}
