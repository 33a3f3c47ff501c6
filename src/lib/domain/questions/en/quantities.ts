import type { QuantityFact } from '../../facts/fact.ts';
import {
	amountInWords,
	boundInWords,
	measureInWords,
	numberInDigits
} from '../../text/en/amounts.ts';
import { dateInWords } from '../../text/en/dates.ts';
import type { Wording } from '../wording.ts';
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
		const ask = bound === '' ? 'How many' : `*${capitalise(bound)}* how many`;
		return `${ask} ${fact.counted} ${fact.predicate}${asOf(fact, ' ')}?`;
	},
	whichEnd(fact, end) {
		const range = `What is the *${end}* end of the range that the article gives for`;
		return 'measured' in fact
			? `${range} ${fact.measured}, in ${fact.unit}${asOf(fact, ', ')}?`
			: `${range} how many ${fact.counted} ${fact.predicate}${asOf(fact, ' ')}?`;
	},
	claim(fact, amount) {
		const words = quantityWording.amount(fact, amount);
		const claim =
			'measured' in fact
				? `${fact.measured} ${be(fact)} ${words}`
				: `${words} ${fact.counted} ${fact.predicate}`;
		const day = asOf(fact, '');
		return `${capitalise(day === '' ? claim : `${day}, ${claim}`)}.`;
	},
	amount: (fact, amount) =>
		'measured' in fact ? measureInWords(amount, fact.unit) : amountInWords(amount, numberInDigits),
	most: (fact) => (fact.unit === share ? 100 : Infinity)
};

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
