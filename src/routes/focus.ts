/** Takes focus when it comes up: it is what a screen reader should say next. */
export function focusWhenShown(element: HTMLElement) {
	element.focus({ preventScroll: true });
}
