/** What a screen says while it waits: that answers are counted again, where that takes its time. */
export function openingText(counted: number | null, otherwise: string): string {
	if (counted === null) return otherwise;
	return `Your answers are counted again: ${Math.floor(counted * 100)} %. Nothing is lost.`;
}
