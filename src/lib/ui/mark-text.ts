/** `5.67`, `−2`, `0`: marks as the app prints them, two decimals at most. */
export function markText(mark: number): string {
	const rounded = Math.round(mark * 100) / 100;
	return `${rounded < 0 ? '−' : ''}${Math.abs(rounded).toLocaleString('en')}`;
}

/** The same with a sign in front: `+1`, `−0.33`. */
export function signedMarkText(mark: number): string {
	return `${mark > 0 ? '+' : ''}${markText(mark)}`;
}

const fractions: Readonly<Record<number, string>> = { 2: '½', 3: '⅓', 4: '¼', 5: '⅕' };

/** `⅓`, `½`, `1`: a part of a mark as one writes it by hand, where there is a sign for it. */
export function fractionText(mark: number): string {
	return fractions[Math.round(1 / mark)] ?? markText(mark);
}
