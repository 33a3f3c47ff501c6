const patterns = { right: [12], wrong: [12, 60, 12] };

/** A short pulse with a verdict, where the device can: never the only signal. */
export function vibrate(right: boolean) {
	navigator.vibrate?.(right ? patterns.right : patterns.wrong);
}
