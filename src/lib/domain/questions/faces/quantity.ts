import type { QuantityFact } from '../../facts/fact.ts';
import { wrongNumbers } from '../distractors.ts';
import type { Question } from '../question.ts';
import { slotOf } from '../slot.ts';
import { choice, numeric, trueFalse, type Setting } from './face.ts';

/** "About how many US troops were in Iraq …?" */
export function quantityFaces(fact: QuantityFact, setting: Setting): (Question | null)[] {
	const { quantity: wording, articleSays } = setting.wording;
	const stem = wording.howMany(fact);
	const right = slotOf(fact, setting.facts).map((other) => other.amount);
	const wrong = wrongNumbers(fact.amount, right);
	return [
		choice(fact, setting, 'amount', {
			stem,
			key: { text: wording.number(fact.amount.value), rank: fact.amount.value },
			distractors: wrong.map((value) => ({ text: wording.number(value), rank: value }))
		}),
		trueFalse(fact, setting, 'amount', {
			truth: wording.claim(fact, fact.amount.value),
			falsehoods: wrong.map((value) => ({
				text: wording.claim(fact, value),
				isTrue: false,
				note: articleSays(`${wording.key(fact)}.`)
			})),
			answer: wording.number(fact.amount.value)
		}),
		fact.amount.high === undefined
			? numeric(fact, setting, 'amount', {
					stem,
					key: fact.amount.value,
					bound: fact.amount.bound,
					unit: fact.unit,
					keyText: wording.key(fact)
				})
			: null
	];
}
