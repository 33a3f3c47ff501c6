import { byCodeUnits } from '../random.ts';
import { isObject } from './shapes/shape.ts';

/** A value as JSON whose fields are in one order: the same for records that say the same. */
export function canonical(value: unknown): string {
	return JSON.stringify(value, sortFields) ?? '';
}

/** The order of two values by their canonical text; 0 for values that say the same. */
export function byCanonical(a: unknown, b: unknown): number {
	// mostly they are the same to the letter, which is quicker to see
	if (a === b || JSON.stringify(a) === JSON.stringify(b)) return 0;
	return byCodeUnits(canonical(a), canonical(b));
}

function sortFields(_name: string, value: unknown): unknown {
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => byCodeUnits(a, b)));
}
