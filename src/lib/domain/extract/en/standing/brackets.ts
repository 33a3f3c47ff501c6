import type { Span } from '../../../facts/fact.ts';
import type { Edit } from '../../edits.ts';

/** Brackets that a reader of one sentence does not need: notes, figures, sounds of a name. */
const needless =
	/\s?(?:\[\d{1,3}\]|\[(?:note|citation|edit|update)[^\][]{0,40}\]|\((?:see )?(?:figures?|figs?\.?|tables?|credit|photo|source|pictured)\b[^()]{0,60}\)|\((?:[A-Z]\p{Ll}+|pronounced|IPA)?:? ?\[[^\][()]{1,60}\](?:; )?\))/giu;

/** The edits that take such brackets out of a sentence. */
export function bracketsIn(text: string, { start, end }: Span): Edit[] {
	return Array.from(text.slice(start, end).matchAll(needless), ({ 0: words, index }) => ({
		start: start + index,
		end: start + index + words.length,
		words: ''
	}));
}
