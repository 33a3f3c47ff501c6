import type { EventSentence } from '../events/event-reading.ts';
import { restEnd } from '../events/event-rest.ts';

/** Where what a clause tells ends, from a word on; null where it cannot be cut. */
export function tellEnd(sentence: EventSentence, from: number): number | null {
	const plain = withoutDateCommas(sentence);
	const end = restEnd(plain, from);
	if (typeof end === 'number') return end;
	if (end !== 'list') return null;
	const { words } = plain;
	const comma = words.findIndex(({ gap }, at) => at >= from && gap.includes(','));
	const others = words.slice(comma);
	// one thing in addition, no list
	const isLast = others.every(({ gap, lower }, at) => at === 0 || (!/,/.test(gap) && !joins.test(lower)));
	return comma > from && isLast && !joins.test(words[comma]?.lower ?? '') ? comma : null;
}

const joins = /^(?:and|or|nor|plus)$/;

/** `on May 3, 1990, and`: the comma within a date parts nothing. */
function withoutDateCommas(sentence: EventSentence): EventSentence {
	const words = sentence.words.map((word) => {
		const isInside = sentence.dates.some(
			({ span: { start, end } }) => start < word.start && end >= word.end
		);
		return isInside ? { ...word, gap: ' ' } : word;
	});
	return { ...sentence, words };
}
