/** True when the key belongs to a field that is being typed in. */
export function isTyping({ target }: KeyboardEvent): boolean {
	return (
		target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox'
	);
}

/** 1–9 for a digit key, else 0. */
export function digitOf({ key }: KeyboardEvent): number {
	return /^[1-9]$/.test(key) ? Number(key) : 0;
}
