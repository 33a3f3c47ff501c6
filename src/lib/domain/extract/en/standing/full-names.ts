import type { Span } from '../../../facts/fact.ts';
import { withSingleSpaces } from '../../../text/blanks.ts';
import type { Edit } from '../../edits.ts';
import type { Entities } from '../../entities/entity.ts';
import type { NameMention } from '../../extraction.ts';
import { knownAcronyms } from '../acronyms.lexicon.ts';
import type { ReadSentence } from '../finding.ts';

/**
 * The edits that write out the names of persons, and of what has an acronym that not everybody knows, of
 * which a part of a sentence has only a short form, each once, where they first stand.
 */
export function fullNamesIn(
	{ names }: ReadSentence,
	part: Span,
	text: string,
	entities: Entities
): Edit[] {
	const named = new Set<string>();
	return names.flatMap(({ mention }) => {
		const { sort, fullName, span } = mention;
		if (span.start < part.start || span.end > part.end || named.has(fullName)) return [];
		named.add(fullName);
		const words = withSingleSpaces(text.slice(span.start, span.end));
		if (words === fullName) return [];
		if (sort !== 'person') return longForm(mention, words, text, entities);
		const before = text.slice(Math.max(0, span.start - 24), span.start);
		// `Major General Marquis de Lafayette`: two titles
		const isTitled =
			/^(?:Marquis|Lord|Lady|Sir|Dame|King|Queen|Prince|Princess|Count|Duke|Baron)\b/.test(
				fullName
			) && /\p{Lu}\p{L}+\.? $/u.test(before);
		if (isTitled || /[&\d]/.test(fullName + text.charAt(span.end))) return [];
		return [{ ...span, words: fullName }];
	});
}

/** What an acronym stands for, with the article that it takes. */
function longForm(
	{ span, fullName }: NameMention,
	words: string,
	text: string,
	entities: Entities
): Edit[] {
	const before = text.slice(Math.max(0, span.start - 12), span.start);
	const isPart = /[-–/(]$/.test(before) || /^[-–/)]/.test(text.slice(span.end));
	if (!/^\p{Lu}{3,6}$/u.test(words) || knownAcronyms.has(words) || isPart) return [];
	const isFirst = /(?:^|[.!?]["”’)]?\s+|\n)$/.test(before);
	const takesArticle =
		isLed(text, fullName, entities) &&
		!/\b(?:the|an?|this|its|his|her|their|[\p{L}]+['’]s?) $/iu.test(before);
	return [{ ...span, words: `${takesArticle ? (isFirst ? 'The ' : 'the ') : ''}${fullName}` }];
}

/** The text has an article before the long form. */
function isLed(text: string, fullName: string, entities: Entities): boolean {
	return (entities.of(fullName)?.mentions ?? []).some(
		({ start, end }) =>
			end - start >= fullName.length && /^the /i.test(text.slice(Math.max(0, start - 4), start))
	);
}
