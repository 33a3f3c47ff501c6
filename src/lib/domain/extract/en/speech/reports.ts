import type { PlacedName, ReadSentence } from '../finding.ts';

const kinds =
	/^(?:report|study|analysis|survey|review|audit|investigation|inquiry|paper|poll|research|assessment|census|index|inspection)s?$/;
const issues = /^(?:issued|released|published|produced|presented|commissioned|wrote|conducted)$/;
const inside = /^(?:of|on|into|about|in|its|the|a|an|own|and|for)$/;

/** What reports do that persons do in other words. */
export const findings: ReadonlySet<string> = new Set(
	'found finds showed shows revealed reveals discovered concluded concludes says said suggested suggests estimated estimates warned warns stated states predicted predicts noted'.split(
		' '
	)
);

/**
 * Whose report says something by the verb at a word: `Novagen's recent study of ships found`, `a study
 * by Harrow University found`, `Novagen issued a report that showed`; null where there is none.
 */
export function reporterOf(sentence: ReadSentence, verb: number): PlacedName | null {
	const name = issuer(sentence, verb) ?? writer(sentence, verb) ?? owner(sentence, verb);
	if (!name || !/^(?:organisation|other)$/.test(name.mention.sort)) return null;
	// the end of a longer name: `the Inspector General for Bridges`
	const before = sentence.words[name.from - 1]?.lower ?? '';
	return /^(?:of|for|and|in|on)$/.test(before) ? null : name;
}

/** `Novagen's recent study of its own ships found`. */
function owner({ words, names }: ReadSentence, verb: number): PlacedName | undefined {
	for (let at = verb - 1; at > Math.max(0, verb - 9); at--) {
		const word = words[at];
		if (!word || words[at + 1]?.gap !== ' ') return undefined;
		if (kinds.test(word.lower)) {
			const name = names.find(({ to }) => to <= at && to >= at - 3 && words[to - 1]?.isPossessive);
			const isFirst =
				name && (name.from === 0 || /^(?:the|a)$/.test(words[name.from - 1]?.lower ?? ''));
			return isFirst ? name : undefined;
		}
		if (!/^\p{Ll}/u.test(word.text) && !inside.test(word.lower)) return undefined;
	}
	return undefined;
}

/** `A study by the Harrow Bank found`. */
function writer({ words, names }: ReadSentence, verb: number): PlacedName | undefined {
	const name = names.find(({ to }) => to === verb);
	if (!name || words[verb]?.gap !== ' ' || words[verb - 1]?.isPossessive) return undefined;
	const at = words[name.from - 1]?.lower === 'the' ? name.from - 2 : name.from - 1;
	const isBy = /^(?:by|from)$/.test(words[at]?.lower ?? '');
	return isBy && kinds.test(words[at - 1]?.lower ?? '') ? name : undefined;
}

/** `Novagen issued a report that showed`. */
function issuer({ words, names }: ReadSentence, verb: number): PlacedName | undefined {
	if (!/^(?:that|which)$/.test(words[verb - 1]?.lower ?? '')) return undefined;
	if (!kinds.test(words[verb - 2]?.lower ?? '')) return undefined;
	for (let at = verb - 3; at > verb - 8; at--)
		if (issues.test(words[at]?.lower ?? '')) return names.find(({ to }) => to === at);
	return undefined;
}
