/** How likely counts at least as uneven as these are, where each is as probable as the others. */
export function evenness(counts: readonly number[]): { chiSquare: number; p: number } {
	const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
	const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
	return { chiSquare, p: chiSquareTail(chiSquare, counts.length - 1) };
}

/** The probability that chi-square with these degrees of freedom exceeds a value. */
export function chiSquareTail(value: number, degrees: number): number {
	const half = value / 2;
	const isOdd = degrees % 2 === 1;
	let tail = isOdd ? 2 * normalTail(Math.sqrt(value)) : Math.exp(-half);
	let term = isOdd ? Math.sqrt(half / Math.PI) * 2 * Math.exp(-half) : half * Math.exp(-half);
	for (let done = isOdd ? 3 : 4; done <= degrees; done += 2) {
		tail += term;
		term *= half / (done / 2);
	}
	return Math.min(1, tail);
}

/** The probability that a standard normal variable exceeds a value (Abramowitz & Stegun 26.2.17). */
export function normalTail(value: number): number {
	if (value < 0) return 1 - normalTail(-value);
	const t = 1 / (1 + 0.2316419 * value);
	const series =
		t *
		(0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
	return (Math.exp((-value * value) / 2) / Math.sqrt(2 * Math.PI)) * series;
}
