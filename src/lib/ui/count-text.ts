/** `1 fact`, `12 facts`. */
export function countText(count: number, noun: string, plural = `${noun}s`): string {
	return `${count} ${count === 1 ? noun : plural}`;
}
