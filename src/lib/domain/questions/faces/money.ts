import type { Amount, MoneyFact } from '../../facts/fact.ts';
import { canBothHold, isWrongNumber, wrongNumbers } from '../distractors.ts';
import type { Option, Question } from '../question.ts';
import { slotOf } from '../slot.ts';
import { choice, numeric, trueFalse, type Setting } from './face.ts';

/** "How much *additional* aid …?", and the other way round: "What does $3 billion stand for …?" */
export function moneyFaces(fact: MoneyFact, setting: Setting): (Question | null)[] {
	const { money: wording, articleSays, capitalise } = setting.wording;
	const stem = wording.howMuch(fact);
	const right = slotOf(fact, setting.facts).map((other) => other.amount);
	const others = otherSums(fact, setting);
	const says = articleSays(`${wording.key(fact)}.`);
	return [
		choice(fact, setting, 'amount', {
			stem,
			key: sumOption(fact.amount.value, fact, setting),
			distractors: distractors(fact, others, right, setting)
		}),
		choice(fact, setting, 'purpose', {
			stem: wording.whatFor(fact),
			key: { text: capitalise(wording.description(fact)) },
			distractors: others
				.filter((other) => wording.description(other) !== wording.description(fact))
				.map((other) => ({
					text: capitalise(wording.description(other)),
					note: articleSays(`${wording.key(other)} for that.`)
				}))
		}),
		trueFalse(fact, setting, 'amount', {
			truth: wording.claim(fact, wording.key(fact)),
			falsehoods: others
				.filter(({ amount }) => !right.some((other) => canBothHold(amount, other)))
				.map((other) => ({
					text: wording.claim(fact, wording.key(other)),
					isTrue: false,
					note: says
				})),
			answer: wording.sum(fact.amount.value, fact.currency)
		}),
		fact.amount.high === undefined
			? numeric(fact, setting, 'amount', {
					stem,
					key: fact.amount.value,
					bound: fact.amount.bound,
					unit: wording.unit(fact.currency),
					keyText: wording.key(fact)
				})
			: null
	];
}

/** The article's other sums in the same currency: the errors that learners really make. */
function otherSums(fact: MoneyFact, { facts }: Setting): MoneyFact[] {
	const right = slotOf(fact, facts);
	return facts.filter(
		(other): other is MoneyFact =>
			other.type === 'money' &&
			!right.includes(other) &&
			other.currency === fact.currency &&
			other.amount.value !== fact.amount.value
	);
}

/** @param right every amount that is right for the slot */
function distractors(
	fact: MoneyFact,
	others: readonly MoneyFact[],
	right: readonly Amount[],
	setting: Setting
): Option[] {
	const { money: wording } = setting.wording;
	const numbers = wrongNumbers(fact.amount, right);
	if (numbers.length === 0) return [];
	return [
		...others
			.filter(({ amount }) => right.every((other) => isWrongNumber(amount.value, other)))
			.map((other) => ({
				...sumOption(other.amount.value, fact, setting),
				note: `${wording.note(other)}.`
			})),
		...numbers.map((value) => sumOption(value, fact, setting))
	];
}

function sumOption(value: number, fact: MoneyFact, { wording }: Setting): Option {
	return { text: wording.money.sum(value, fact.currency), rank: value };
}
