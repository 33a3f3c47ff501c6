import type { Doing, MoneyFact } from '../../facts/fact.ts';
import { amountInWords, boundInWords, sumInDigits } from '../../text/en/amounts.ts';
import { dateInWords } from '../../text/en/dates.ts';
import type { Wording } from '../wording.ts';
import { askDoing, attributed, capitaliseMarked, joined, sayDoing } from './doing.ts';
import { capitalise } from './words.ts';

export const moneyWording: Omit<Wording['money'], 'sum' | 'unit'> = {
	howMuch(fact) {
		if (fact.doing) return askSpent(fact, fact.doing);
		switch (fact.role) {
			case 'total':
			case 'remaining': {
				const whole = `the *${fact.role === 'total' ? 'total' : 'rest'}* of ${stretch(fact)}`;
				const asOf = `as of ${dateInWords(fact.asOf)}`;
				return fact.amount.bound === 'exact'
					? `What was ${whole}, ${asOf}?`
					: `${capitalise(whole)} came to *${boundInWords(fact.amount.bound)}* what sum, ${asOf}?`;
			}
			case 'additional':
			case 'new': {
				const what = fact.role === 'additional' ? `*additional* ${stretch(fact)}` : stretch(fact);
				const bound = boundInWords(fact.amount.bound);
				const ask = bound === '' ? 'How much' : `*${capitalise(bound)}* how much`;
				return `${ask} ${what} ${fact.attribution === null ? 'was announced' : `did ${fact.attribution} announce`}?`;
			}
		}
	},
	whatFor: (fact) => `What does the sum of ${moneyWording.key(fact)} stand for in the article?`,
	description(fact) {
		if (fact.doing) return describeSpent(fact, fact.doing);
		switch (fact.role) {
			case 'total':
				return `the total of ${stretch(fact)}`;
			case 'remaining':
				return `the rest of ${stretch(fact)}`;
			case 'additional':
				return `additional ${stretch(fact)}`;
			case 'new':
				return stretch(fact);
		}
	},
	claim(fact, sum) {
		if (fact.doing) return claimSpent(fact, fact.doing, sum);
		switch (fact.role) {
			case 'total':
			case 'remaining':
				return `The article puts ${moneyWording.description(fact)} at ${sum}.`;
			case 'additional':
			case 'new': {
				const what = moneyWording.description(fact);
				return fact.attribution === null
					? `The article puts ${fact.role === 'additional' ? 'the ' : ''}${what} at ${sum}.`
					: `${capitalise(fact.attribution)} announced ${sum} of ${what}.`;
			}
		}
	},
	note: (fact) => `${capitalise(moneyWording.key(fact))} was ${moneyWording.description(fact)}`,
	key: (fact) => amountInWords(fact.amount, (value) => sumInDigits(value, fact.currency)),
	sumOfEach: 'Which sum does the article give for each of these?'
};

/** `How much did the bill provide for the Peace Corps?` */
function askSpent(fact: MoneyFact, doing: Doing): string {
	const bound = boundInWords(fact.amount.bound);
	const much =
		fact.sized === undefined
			? joined('how much', fact.role === 'additional' ? '*additional* money' : '')
			: `how large ${article(fact.sized)} ${fact.sized}`;
	const howMuch = joined(bound === '' ? '' : `*${bound}*`, much);
	const asked = askDoing(doing, howMuch, stretch(fact));
	const total = fact.role === 'total' ? ' *in total*' : '';
	const day = fact.holds === 'asOf' ? ` as of ${dateInWords(fact.asOf)}` : '';
	return `${capitaliseMarked(attributed(fact.attribution, asked))}${total}${day}?`;
}

function article(noun: string): string {
	return /^[aeiou]/i.test(noun) ? 'an' : 'a';
}

/** As a noun phrase: `what the bill provided for the Peace Corps`. */
function describeSpent(fact: MoneyFact, doing: Doing): string {
	if (doing.base === '') return joined(doing.subject, stretch(fact));
	const what = { new: 'what', additional: 'the additional money that', total: 'the total that' };
	if (fact.sized !== undefined) {
		const what = sayDoing(doing, '', '');
		return joined('the', fact.sized, stretch(fact), 'that', what);
	}
	const said = sayDoing(doing, '', stretch(fact));
	return joined(fact.role === 'remaining' ? 'the rest that' : what[fact.role], said);
}

function claimSpent(fact: MoneyFact, doing: Doing, sum: string): string {
	const kinds = { new: '', additional: 'an additional', total: 'a total of', remaining: '' };
	const what =
		fact.sized === undefined ? joined(kinds[fact.role], sum) : joined('a', sum, fact.sized);
	const said = sayDoing(doing, what, stretch(fact));
	const day = fact.holds === 'asOf' ? `as of ${dateInWords(fact.asOf)}, ` : '';
	return `${capitalise(day + attributed(fact.attribution, said))}.`;
}

/** What the money is and for which time. */
function stretch({ purpose, period }: MoneyFact): string {
	return period === undefined ? purpose : `${purpose} ${period}`;
}
