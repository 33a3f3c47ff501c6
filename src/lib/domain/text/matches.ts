/**
 * What a pattern with the flag `g` finds, in order. `matchAll` copies the pattern at each call, which takes
 * longer than most sentences do; a pattern that is in use elsewhere must not be given.
 */
export function matchesOf(words: string, pattern: RegExp): RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
		found.push(match);
		// nothing was found but a place: it would be found again for ever
		if (match[0] === '') pattern.lastIndex += 1;
	}
	return found;
}
