import { verbOfBase } from '../amounts/verb-forms.ts';
import type { EventSentence } from '../events/event-reading.ts';
import { restEnd } from '../events/event-rest.ts';

/**
 * Where what a clause tells ends, from a word on; null where it cannot be cut.
 *
 * @param isBase whether the verb is a base form: `will fund A and provide B`
 */
export function tellEnd(sentence: EventSentence, from: number, isBase: boolean): number | null {
	const plain = withoutDateCommas(sentence);
	const end = restEnd(plain, from);
	if (typeof end === 'number') return isBase ? beforeSecond(plain, from, end) : end;
	if (end !== 'list') return null;
	const { words } = plain;
	const comma = words.findIndex(({ gap }, at) => at >= from && gap.includes(','));
	const others = words.slice(comma);
	// one thing in addition, no list
	const isLast = others.every(
		({ gap, lower }, at) => at === 0 || (!/,/.test(gap) && !joins.test(lower))
	);
	return comma > from && isLast && !joins.test(words[comma]?.lower ?? '') ? comma : null;
}

/** In front of `and` with another base form and its object. */
function beforeSecond({ words }: EventSentence, from: number, end: number): number {
	const second = words.findIndex(
		({ lower }, at) =>
			at > from &&
			at < end &&
			lower === 'and' &&
			verbOfBase(words[at + 1]?.lower ?? '') !== undefined &&
			/^(?:the|an?|its|their|his|her|all|more|new|up|\d.*)$/.test(words[at + 2]?.lower ?? '')
	);
	return second < 0 ? end : second;
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
