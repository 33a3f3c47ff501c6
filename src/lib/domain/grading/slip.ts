/** Words shorter than this have too many neighbours that are words as well: Iran and Iraq. */
const leastLength = 6;

/**
 * True when a word is another but for one slip: a letter too many, missing or wrong, or two neighbours
 * swapped. The first letter must stand, and the word must be long: Gambia is no slip of Zambia.
 *
 * @param typed what was typed, comparable
 * @param meant the word as it should be, comparable
 */
export function isSlipOf(typed: string, meant: string): boolean {
	if (meant.length < leastLength || typed === meant || typed[0] !== meant[0]) return false;
	if (/\d/.test(typed + meant) || Math.abs(typed.length - meant.length) > 1) return false;
	let start = 0;
	while (start < typed.length && typed[start] === meant[start]) start++;
	const [a, b] = [typed.slice(start), meant.slice(start)];
	const isSwap = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
	return a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1) || isSwap;
}
