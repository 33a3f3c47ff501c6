import type { DateMention } from '../../extraction.ts';
import type { Word, WordRow } from '../../mentions/words.ts';
import type { DatePhrase } from './event-reading.ts';
import { lowerAt } from './verb-group.ts';

const partOfDay = /^(?:morning|afternoon|evening|night|eve)$/;
const season = /^(?:spring|summer|autumn|fall|winter)$/;
const edge = /^(?:end|start|beginning|outset|close)$/;

/**
 * The date with its preposition where it says when something happened: null behind `since`, `until` and
 * the like, in a range, before a noun, and where the date cannot be told.
 */
export function datePhraseOf(row: WordRow, mention: DateMention): DatePhrase | null {
	const { words } = row;
	const first = words.findIndex(({ end }) => end > mention.span.start);
	if (first < 0 || mention.date === null || mention.isModifier) return null;
	let to = first;
	while ((words[to]?.start ?? Infinity) < mention.span.end) to++;
	const common = { mention, date: mention.date, to };
	if (mention.relation !== undefined) return edgePhrase(words, first, common, mention.relation);
	const before = lowerAt(words, first - 1);
	if (before === 'in' || before === 'on') return { ...common, timing: 'at', from: first - 1 };
	if (/^(?:early|late|mid)$/.test(before) && lowerAt(words, first - 2) === 'in')
		return { ...common, timing: 'at', from: first - 2 };
	if (
		before === 'year' &&
		lowerAt(words, first - 2) === 'the' &&
		lowerAt(words, first - 3) === 'in'
	)
		return { ...common, timing: 'at', from: first - 3 };
	if (before === 'of') return nestedPhrase(words, first, common);
	// `died June 3, 2011`, `met on the phone Sunday`
	const isDay = mention.date.length === 10;
	const isShift = /^(?:last|this|next)$/.test(lowerAt(words, first)) && !mention.isExplicit;
	return (isDay || isShift) && !/^(?:the|a|from|to|at|for|between|and|or)$/.test(before)
		? { ...common, timing: 'at', from: first }
		: null;
}

type Common = Pick<DatePhrase, 'mention' | 'date' | 'to'>;

/** `at the end of 1990`, `by the end of August`. */
function edgePhrase(
	words: readonly Word[],
	first: number,
	common: Common,
	relation: string
): DatePhrase | null {
	const [lead, , noun] = relation.split(' ');
	if (!edge.test(noun ?? '') || common.date.length === 10) return null;
	if (lead === 'by' && noun === 'end') return { ...common, timing: 'byEndOf', from: first - 4 };
	return lead === 'at' ? { ...common, timing: 'at', from: first - 4 } : null;
}

/** `in the summer of 1990`, `on the night of 3 May 2011`. */
function nestedPhrase(words: readonly Word[], first: number, common: Common): DatePhrase | null {
	const noun = lowerAt(words, first - 2);
	let at = first - 3;
	if (/^(?:early|late)$/.test(lowerAt(words, at))) at--;
	if (lowerAt(words, at) !== 'the') return null;
	const lead = lowerAt(words, at - 1);
	const fits =
		(lead === 'in' && season.test(noun)) || (/^(?:on|in)$/.test(lead) && partOfDay.test(noun));
	return fits ? { ...common, timing: 'at', from: at - 1 } : null;
}
