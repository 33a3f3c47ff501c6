import type { Edit } from '../../edits.ts';
import type { Span } from '../../../facts/fact.ts';
import { matchesOf } from '../../../text/matches.ts';

/** Words at the beginning that only join a sentence to those before it. */
const joining =
	/^(?:(?:and|but|so|yet|also|or),? |(?:however|meanwhile|moreover|furthermore|in addition|additionally|also|therefore|thus|consequently|as a result|in turn|instead|still|nevertheless|nonetheless|likewise|similarly|for example|for instance|in fact|indeed|of course|overall|finally|for (?:his|her|its|their) part|on the other hand|at the same time|in other words|among other things|unsurprisingly|not surprisingly|right now|now|currently|at present|presently|to date|as well|(?:a|some|several|two|three)? ?(?:few )?(?:days?|weeks?|months?|years?) (?:earlier|later|before|after)(?=, (?:on|in) (?:\d|\p{Lu}))), )+/iu;

/** `Despite this setback, `: what it points to is said elsewhere, the rest holds without it. */
const pointing =
	/^(?:despite|after|following|because of|due to|with|under|as part of|as a result of|in response to|in spite of|in addition to|along with|besides|beyond|amid) (?:this|that|these|those|such|it)(?: [\p{Ll}-]+){0,3}, |^(?:while|once|when) there, |^(?:since|until|by|before|after) then, /iu;

/** The edit that takes such words away, and makes the next one the first. */
export function openingOf({ start }: Span, text: string): Edit[] {
	const head = text.slice(start, start + 160);
	const joined = joining.exec(head)?.[0].length ?? 0;
	const length = joined + (pointing.exec(head.slice(joined))?.[0].length ?? 0);
	const next = head.charAt(length);
	if (next === '' || (length === 0 && next === next.toUpperCase())) return [];
	return [{ start, end: start + length + 1, words: next.toUpperCase() }];
}

/** Words within a sentence that only join it to others: `, however,`. */
export function joiningWordsIn({ start, end }: Span, text: string): Edit[] {
	const words = text.slice(start, end);
	return matchesOf(
		words,
		/, (?:however|meanwhile|in turn|of course|moreover|therefore|in contrast|by contrast|in fact|likewise|for example|for instance|for (?:his|her|its|their) part)(?=,)|(?<=[\p{L},]) also(?= \p{Ll})| recently(?<=\p{Lu}[\p{L}.]{1,30} recently| (?:has|have|had|was|were) recently)(?<!\b(?:The|An?|His|Her|Its|Their|Our|Most|More|Only) recently)(?= (?:\p{Ll}+ed|said|told|won|sold|built|bought|made|gave|met|found|put|set|spent|paid|took|sent|been) )/gu
	).map(({ 0: found, index }) => {
		const from = start + index;
		const isAside = found.startsWith(',');
		return { start: from, end: from + found.length + (isAside ? 1 : 0), words: '' };
	});
}
