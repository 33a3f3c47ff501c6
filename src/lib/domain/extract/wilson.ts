/** The quantile of the normal distribution that leaves 2.5 % on either side. */
const z = 1.959963984540054;

/**
 * The 95 % interval of a share by the score method (Wilson 1927, Journal of the American Statistical
 * Association 22, 209–212): unlike share ± error it holds for few trials and for shares near 1.
 *
 * @param hits at most `trials`
 * @returns two numbers from 0 to 1; without a trial the share may be anything
 */
export function wilsonInterval(hits: number, trials: number): readonly [low: number, high: number] {
	if (trials === 0) return [0, 1];
	const share = hits / trials;
	const square = z ** 2 / trials;
	const middle = share + square / 2;
	const half = z * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials));
	const bound = (value: number) => Math.min(1, Math.max(0, value / (1 + square)));
	return [bound(middle - half), bound(middle + half)];
}
