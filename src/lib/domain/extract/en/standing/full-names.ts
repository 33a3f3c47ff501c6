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
		const before = text.slice(Math.max(0, span.start - 24), span.start);
		// `Major General Marquis de Lafayette`: two titles
		const isTitled =
			/^(?:Marquis|Lord|Lady|Sir|Dame|King|Queen|Prince|Princess|Count|Duke|Baron)\b/.test(
				fullName
			) && /\p{Lu}\p{L}+\.? $/u.test(before);
		if (
			sort !== 'person' ||
			isTitled ||
			/[&\d]/.test(fullName + text.charAt(span.end)) ||
			span.start < part.start ||
			span.end > part.end
		)
			return [];
		if (named.has(fullName)) return [];
		named.add(fullName);
		const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
		return words === fullName ? [] : [{ ...span, words: fullName }];
	});
}
