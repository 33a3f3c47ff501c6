import type { Span } from '../../../facts/fact.ts';
import type { Edit } from '../../edits.ts';
import type { ReadSentence } from '../finding.ts';

/**
 * The edits that write out the names of persons of whom a part of a sentence has only a short form, each
 * once, where they first stand.
 */
export function fullNamesIn({ names }: ReadSentence, part: Span, text: string): Edit[] {
	const named = new Set<string>();
	return names.flatMap(({ mention: { sort, fullName, span } }) => {
		if (sort !== 'person' || span.start < part.start || span.end > part.end) return [];
		if (named.has(fullName)) return [];
		named.add(fullName);
		const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
		return words === fullName ? [] : [{ ...span, words: fullName }];
	});
}
