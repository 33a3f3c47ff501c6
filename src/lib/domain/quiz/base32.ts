/** Figures and letters that are not mistaken for one another when read aloud or by hand (Crockford's base 32). */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A symbol for each value of 0 to 31. */
export function toSymbols(values: readonly number[]): string {
	return values.map((value) => symbols.charAt(value)).join('');
}

/**
 * The values of symbols as somebody types them: small letters, blanks and hyphens do not matter, `O` is
 * 0, `I` and `L` are 1. Null where a sign is none of them.
 */
export function fromSymbols(typed: string): number[] | null {
	const bare = typed
		.toUpperCase()
		.replaceAll(/[\s\p{Pd}]/gu, '')
		.replaceAll('O', '0')
		.replaceAll(/[IL]/g, '1');
	const values = Array.from(bare, (sign) => symbols.indexOf(sign));
	return values.includes(-1) ? null : values;
}

/**
 * The value that makes a row right: ISO/IEC 7064, hybrid system with modulus 32 (and 33). One wrong sign
 * is always noticed, and neighbours that changed places are nearly always.
 */
export function checkValue(values: readonly number[]): number {
	const carried = values.reduce((carry, value) => {
		const sum = (carry + value) % 32;
		return ((sum === 0 ? 32 : sum) * 2) % 33;
	}, 32);
	return (33 - carried) % 32;
}
