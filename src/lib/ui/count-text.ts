/** `7`, `1,250`: a count as the app prints it. */
export function figureText(count: number): string {
	return count.toLocaleString('en');
}

/** `7`, `50+`: a number that nobody needs to know exactly. */
export function cappedText(count: number, most = 50): string {
	return count > most ? `${figureText(most)}+` : figureText(count);
}

/** `1 fact`, `12 facts`. */
export function countText(count: number, noun: string, plural = `${noun}s`): string {
	return `${figureText(count)} ${count === 1 ? noun : plural}`;
}
