/**
 * Takes focus when it comes up: it is what a screen reader should say next. In a bar that sticks it is
 * in view already, and the page stays where it is read; anywhere else the page scrolls no more than needed.
 */
export function focusWhenShown(element: HTMLElement) {
	element.focus({ preventScroll: true });
	if (!sticks(element)) element.scrollIntoView({ block: 'nearest' });
}

/** True in a bar that stays in view however the page scrolls: on low screens and at large text none does. */
function sticks(element: Element): boolean {
	const dock = element.closest('.dock');
	return dock !== null && getComputedStyle(dock).position !== 'static';
}
