/** Zeros of the decimal digits that people type besides `0`: Arabic-Indic, Persian, Devanagari. */
const zeros = [0x0660, 0x06f0, 0x0966];

/**
 * The text in the characters of an English keyboard: full-width and Arabic-Indic digits, `℃`, `％`,
 * no-break spaces and the minus sign become their plain forms; lower case, single spaces.
 */
export function plainText(raw: string): string {
	return raw
		.replace(/(?<=\d)[⁰¹²³⁴-⁹]/g, '^$&')
		.normalize('NFKC')
		.replace(/\p{Nd}/gu, plainDigit)
		.replace(/٫/g, '.')
		.replace(/٬/g, "'")
		.replace(/[−‐‑]/g, '-')
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();
}

function plainDigit(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	const zero = zeros.find((first) => code >= first && code < first + 10);
	return zero === undefined ? digit : String(code - zero);
}

/**
 * Every number that the digits may mean, none where they are no number: `2,500`, `2 500`, `2’500`,
 * `1.500.000`, `2,50,000`; two where a separator may be a decimal sign or not.
 */
export function readDigits(digits: string): number[] {
	const text = digits.replace(/^[+-]?[1-9]\d{0,2}(?:[ '’_]\d{3})+(?!\d)/, (grouped) =>
		grouped.replace(/[ '’_]/g, '')
	);
	if (/^[+-]?\d+$/.test(text)) return [Number(text)];
	if (/^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(text)) return [Number(text.replaceAll(',', ''))];
	// 2,50,000 as India groups: lakhs and crores, and nothing else
	if (/^[+-]?[1-9]\d?(,\d{2})+,\d{3}(\.\d+)?$/.test(text))
		return [Number(text.replaceAll(',', ''))];
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
export function rounded(value: number): number {
	return Number(value.toPrecision(12));
}
