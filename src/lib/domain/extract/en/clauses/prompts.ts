import { dateInWords } from '../../../text/en/dates.ts';
import { verbOfThird } from '../amounts/verb-forms.ts';
import type { EventReading, EventSentence } from '../events/event-reading.ts';
import { lowerAt } from '../events/verb-group.ts';
import type { ToldClause } from './told-clause.ts';

/**
 * A question about a clause that begins with the words that ask: `In which place did Mary Smith open a
 * mill?`. Of what is present or to come it names the day of the article, of what somebody says who does;
 * null where the day is not known.
 *
 * @param tail what follows the verb, without what is asked for
 */
export function promptOf(
	sentence: EventSentence,
	{ date, text }: EventReading,
	{ subject, verb, opening }: ToldClause,
	{ asks, tail }: { readonly asks: string; readonly tail: string }
): string | null {
	const helper = helperOf(sentence, verb);
	const isOpen = verb.isPresent || /^(?:will|has|have|is|are)$/.test(helper);
	if (isOpen && date === null) return null;
	const lead = opening.lead ? smallFirst(text.slice(opening.lead.start, opening.lead.end)) : '';
	const base = verb.kind === 'be' ? '' : verb.base;
	const body = [helper, subject.text, base, tail, lead].filter((part) => part !== '').join(' ');
	const said = opening.attribution === null ? '' : `, according to ${opening.attribution}`;
	return isOpen
		? `In the article of ${dateInWords(date ?? '')}, ${smallFirst(asks)} ${body}${said}?`
		: `${asks} ${body}${said}?`;
}

/** The helper as the sentence has it, or the form of `do` for a verb without one. */
function helperOf({ words }: EventSentence, verb: ToldClause['verb']): string {
	if (verb.kind === 'be') return lowerAt(words, verb.at);
	if (verb.helper === undefined)
		return verb.isPresent ? (verbOfThird(lowerAt(words, verb.at)) ? 'does' : 'do') : 'did';
	for (let at = verb.at; at > verb.at - 5 && at >= 0; at--) {
		const lower = lowerAt(words, at);
		if (/^(?:will|would|has|have|had|is|are|was|were)$/.test(lower)) return lower;
	}
	return verb.helper;
}

function smallFirst(words: string): string {
	return words.charAt(0).toLowerCase() + words.slice(1);
}

/** A word of the answer stands in the question, or the other way round. */
export function isGiven(answer: string, prompt: string, but: string): boolean {
	const asked = prompt.toLowerCase();
	return answer
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.some((word) => word.length > 3 && word !== but && asked.includes(word));
}
