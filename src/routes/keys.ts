/** True when the key belongs to a field that is being typed in, or to the browser. */
export function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
	if (ctrlKey || metaKey || altKey) return true;
	if (target instanceof HTMLSelectElement) return true;
	return (
		target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox'
	);
}

/** True when Enter already does something where it was pressed: a button, a link, a list. */
export function isOperated({ target }: KeyboardEvent): boolean {
	return target instanceof Element && target.closest('a, button, select, summary') !== null;
}

/** 1–9 for a digit key, else 0. */
export function digitOf({ key }: KeyboardEvent): number {
	return /^[1-9]$/.test(key) ? Number(key) : 0;
}
