import type { Amount, QuantityFact } from '../../facts/fact.ts';
import type { Option, Question } from '../question.ts';
import { isOpen, wrongAmounts } from '../wrong-amounts.ts';
import { choice, numeric, trueFalse, type Setting } from './face.ts';

/** "*About* how many US troops were in Iraq …?", "What is the depth of the Challenger Deep …?" */
export function quantityFaces(fact: QuantityFact, setting: Setting): (Question | null)[] {
	const { quantity: wording, articleSays } = setting.wording;
	const most = wording.most(fact);
	const wrong = wrongOf(fact, setting).filter((other) => isBelievable(other, most));
	return [
		choice(fact, setting, 'amount', {
			stem: wording.howMany(fact),
			key: optionOf(fact.amount, fact, setting),
			distractors: isOpen(fact.amount) ? [] : wrong.map((other) => optionOf(other, fact, setting))
		}),
		trueFalse(fact, setting, 'amount', {
			truth: wording.claim(fact, fact.amount),
			falsehoods: wrong.map((other) => ({
				text: wording.claim(fact, other),
				isTrue: false,
				note: articleSays(`${wording.amount(fact, fact.amount)}.`)
			})),
			answer: wording.amount(fact, bare(fact.amount))
		}),
		...numericFaces(fact, setting)
	];
}

/** Amounts that the article rules out, those of its other facts in the same unit among them. */
function wrongOf(fact: QuantityFact, { index }: Setting): Amount[] {
	return wrongAmounts(
		fact.amount,
		index.slotOf(fact).map(({ amount }) => amount),
		index.alike(fact).map(({ amount }) => amount)
	);
}

/** The number, or both ends of a range. */
function numericFaces(fact: QuantityFact, setting: Setting): Question[] {
	const { quantity: wording } = setting.wording;
	const { amount, unit } = fact;
	const ask = (face: string, stem: string, asked: Amount) =>
		numeric(fact, setting, face, {
			...{ stem, unit, key: asked.value, bound: asked.bound },
			keyText: wording.amount(fact, asked)
		});
	if (amount.high === undefined) return [ask('amount', wording.howMany(fact), amount)];
	return [
		ask('low', wording.whichEnd(fact, 'lower'), exactly(amount.value)),
		ask('high', wording.whichEnd(fact, 'upper'), exactly(amount.high))
	];
}

/** The stem names the bound, so that the options are bare numbers or ranges. */
function optionOf(amount: Amount, fact: QuantityFact, { wording }: Setting): Option {
	return { text: wording.quantity.amount(fact, bare(amount)), rank: amount.value };
}

function bare(amount: Amount): Amount {
	return amount.high === undefined ? exactly(amount.value) : amount;
}

function exactly(value: number): Amount {
	return { bound: 'exact', value };
}

/** Possible, and more than one: the words beside the number are a plural. */
function isBelievable({ value, high = value }: Amount, most: number): boolean {
	return high <= most && value !== 1 && high !== 1;
}
