import type { CountFact, QuantityFact } from '../../facts/fact.ts';
import {
	amountInWords,
	boundInWords,
	measureInWords,
	numberInDigits
} from '../../text/en/amounts.ts';
import { dateInWords } from '../../text/en/dates.ts';
import type { Wording } from '../wording.ts';
import { askDoing, attributed, capitaliseMarked, joined, sayDoing } from './doing.ts';
import { capitalise } from './words.ts';

const share = 'per cent';

export const quantityWording: Wording['quantity'] = {
	howMany(fact) {
		const bound = boundInWords(fact.amount.bound);
		if ('measured' in fact) {
			return bound === ''
				? `What ${be(fact)} ${fact.measured}, in ${fact.unit}${asOf(fact, ', ')}?`
				: `${capitalise(fact.measured)} ${be(fact)} *${bound}* ${howMany(fact.unit)}${asOf(fact, ', ')}?`;
		}
		const ask = howMuchOf(fact);
		const asked = askCount(fact, bound === '' ? ask : `*${bound}* ${ask}`);
		return `${capitaliseMarked(saidBy(fact, asked))}${asOf(fact, ' ')}?`;
	},
	whichEnd(fact, end) {
		const range = `What is the *${end}* end of the range that the article gives for`;
		return 'measured' in fact
			? `${range} ${fact.measured}, in ${fact.unit}${asOf(fact, ', ')}?`
			: `${range} ${sayCount(fact, howMuchOf(fact))}${asOf(fact, ' ')}?`;
	},
	claim(fact, amount) {
		const words = quantityWording.amount(fact, amount);
		const claim =
			'measured' in fact
				? `${fact.measured} ${be(fact)} ${words}`
				: saidBy(fact, sayCount(fact, isOf(fact) ? `${words} of` : words));
		const day = asOf(fact, '');
		return `${capitalise(day === '' ? claim : `${day}, ${claim}`)}.`;
	},
	amount: (fact, amount) =>
		'measured' in fact || fact.unit === share
			? measureInWords(amount, fact.unit)
			: amountInWords(amount, numberInDigits),
	most: (fact) => (fact.unit === share ? 100 : Infinity)
};

/** `how many US troops were in Iraq`, `how many maps did the library own`. */
function askCount(fact: CountFact, howMany: string): string {
	const { counted, doing, predicate } = fact;
	return doing
		? askDoing(doing, joined(howMany, counted), predicate)
		: joined(howMany, counted, predicate);
}

function sayCount({ counted, doing, predicate }: CountFact, amount: string): string {
	const what = joined(amount, counted);
	return doing ? sayDoing(doing, what, predicate) : joined(what, predicate);
}

/** A predicate says itself who says it. */
function saidBy({ doing, attribution }: CountFact, words: string): string {
	return doing ? attributed(attribution, words) : words;
}

/** True of a share of something that is named. */
function isOf({ unit, counted }: CountFact): boolean {
	return unit === share && counted !== '';
}

function howMuchOf(fact: CountFact): string {
	if (fact.unit !== share) return 'how many';
	return isOf(fact) ? 'what percentage of' : 'what percentage';
}

/** `as of 26 July 2021` after what joins it to the sentence, for a number that may change. */
function asOf(fact: QuantityFact, joint: string): string {
	return timeOf(fact) === 'asOf' ? `${joint}as of ${dateInWords(fact.asOf)}` : '';
}

function be(fact: QuantityFact): string {
	return timeOf(fact) === 'always' ? 'is' : 'was';
}

function timeOf(fact: QuantityFact) {
	return fact.holds ?? ('measured' in fact ? 'always' : 'asOf');
}

function howMany(unit: string): string {
	return unit === share ? 'what percentage' : `how many ${unit}`;
}
