/**
 * True where a share lies further from another than chance alone would bring it: more than two standard
 * errors (the normal approximation of the binomial distribution).
 *
 * @param share of `count` answers, 0–1
 * @param other what it is compared with, 0–1
 */
export function differs(share: number, other: number, count: number): boolean {
	return Math.abs(share - other) > 2 * Math.sqrt((other * (1 - other)) / count);
}
