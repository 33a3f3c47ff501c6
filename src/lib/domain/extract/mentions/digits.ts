const plain = /^\d+(?:\.\d+)?$/;
const grouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const indian = /^[1-9]\d?(?:,\d{2})+,\d{3}$/;
const spaced = /^[1-9]\d{0,2}(?:[\u00a0\u2009\u202f]\d{3})+(?:\.\d+)?$/;
const bare = /^\.\d+$/;

/** No count or measurement in a text is longer; 0.1 + 0.2 and the like stay out of the way. */
const maxLength = 24;

/** The number that digits mean in an English text; null where they are no plain number: `1.2.3`, `22:30`. */
export function valueOfDigits(digits: string): number | null {
	if (digits.length > maxLength) return null;
	if (plain.test(digits) || bare.test(digits)) return Number(digits);
	const isGrouped = grouped.test(digits) || indian.test(digits) || spaced.test(digits);
	return isGrouped ? Number(digits.replace(/[,\u00a0\u2009\u202f]/g, '')) : null;
}
