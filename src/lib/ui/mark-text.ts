/** `5.67`, `−2`, `0`: marks as the app prints them, two decimals at most. */
export function markText(mark: number): string {
	const rounded = Math.round(mark * 100) / 100;
	return `${rounded < 0 ? '−' : ''}${Math.abs(rounded).toLocaleString('en')}`;
}

/** The same with a sign in front: `+1`, `−0.33`. */
export function signedMarkText(mark: number): string {
	return `${mark > 0 ? '+' : ''}${markText(mark)}`;
}
