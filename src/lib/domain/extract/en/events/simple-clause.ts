import type { Word } from '../../mentions/words.ts';
import { isBreak, verbAt, type ClauseProblem, type ClauseVerb } from './verb-group.ts';

/** Where a clause begins, what it is about, and its verb. */
export interface SimpleClause {
	readonly from: number;
	/** The word behind the subject, without what is put in between commas or brackets. */
	readonly subjectTo: number;
	readonly verb: ClauseVerb;
}

/** No subject that can be asked about has more words. */
const mostWords = 14;

/**
 * Reads a clause of the form subject, verb, rest from a word on: the first word that can only be its
 * verb, without a comma in front but for what is put in.
 *
 * @param date words between subject and verb to pass over: `Mary Smith on Friday opened`
 */
export function clauseAt(
	words: readonly Word[],
	from: number,
	date: { readonly from: number; readonly to: number } | null = null
): SimpleClause | ClauseProblem {
	let at = from;
	let subjectTo: number | null = null;
	while (at < words.length && at - from <= mostWords + 12) {
		if (at === date?.from && at > from && subjectTo === null) {
			[subjectTo, at] = [at, date.to];
		} else if (at > from && isBreak(words[at])) {
			const next = behindInsertion(words, at);
			if (next === null || subjectTo !== null) return 'no-verb';
			[subjectTo, at] = [at, next];
		}
		const verb = at > from ? verbAt(words, at) : null;
		if (typeof verb === 'string') return verb;
		if (verb) {
			const clause = { from, subjectTo: subjectTo ?? at, verb };
			return clause.subjectTo - from > mostWords ? 'no-verb' : clause;
		}
		// behind what is put in, the verb follows at once
		if (subjectTo !== null) return 'no-verb';
		at++;
	}
	return 'no-verb';
}

/** The word behind `, a painter from York,` or `(born 1950)`. */
function behindInsertion(words: readonly Word[], at: number): number | null {
	const first = words[at];
	if (!first) return null;
	const isBracket = /^\s*\($/.test(first.gap);
	const isApposed =
		first.gap === ', ' &&
		/^(?:an?|the|who|whose|then|now|formerly|aged|\d\d|which)$/.test(first.lower);
	if (!isBracket && !isApposed) return null;
	for (let end = at + 1; end < Math.min(words.length, at + 24); end++) {
		const gap = words[end]?.gap ?? '';
		if (isBracket ? /\)\s*$/.test(gap) : /^,\s$/.test(gap))
			return /^(?:\)|,)\s$/.test(gap) ? end : null;
	}
	return null;
}
