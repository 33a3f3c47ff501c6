import type { Amount, MoneyFact, MoneyRole } from '../../facts/fact.ts';
import { canBothHold, isWrongNumber, wrongNumbers } from '../distractors.ts';
import type { Claim, Option, Question } from '../question.ts';
import { choice, numeric, trueFalse, type Setting } from './face.ts';

/** "How much *additional* aid …?", and the other way round: "What does $3 billion stand for …?" */
export function moneyFaces(fact: MoneyFact, setting: Setting): (Question | null)[] {
	const { money: wording, articleSays, capitalise } = setting.wording;
	const stem = wording.howMuch(fact);
	const right = setting.index.slotOf(fact).map((other) => other.amount);
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
			distractors: otherPurposes(fact, others, setting).map((other) => ({
				text: capitalise(wording.description(other)),
				note: articleSays(`${wording.key(other)} for that.`)
			}))
		}),
		trueFalse(fact, setting, 'amount', {
			truth: wording.claim(fact, wording.key(fact)),
			falsehoods: [
				...others
					.filter(({ amount }) => !right.some((other) => canBothHold(amount, other)))
					.map((other) => ({
						text: wording.claim(fact, wording.key(other)),
						isTrue: false,
						note: says
					})),
				...inOtherRole(fact, setting)
			],
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
function otherSums(fact: MoneyFact, { index }: Setting): MoneyFact[] {
	return index.alike(fact).filter(({ amount }) => amount.value !== fact.amount.value);
}

/** Additional money called the total, or the other way round. */
function inOtherRole(fact: MoneyFact, { index, wording }: Setting): Claim[] {
	const role = otherRoles[fact.role];
	if (role === undefined) return [];
	const changed = { ...fact, role };
	// of any time: a total without its period is no other total
	const isTrueToo = index
		.near(fact)
		.some(
			(other) =>
				other.role === role &&
				other.purpose === fact.purpose &&
				canBothHold(other.amount, fact.amount)
		);
	if (isTrueToo) return [];
	const text = wording.money.claim(changed, wording.money.key(fact));
	return [{ text, isTrue: false, note: `${wording.money.note(fact)}.` }];
}

const otherRoles: Partial<Record<MoneyRole, MoneyRole>> = {
	additional: 'total',
	total: 'additional'
};

/** The sums that are for something which is never said to be this sum. */
function otherPurposes(fact: MoneyFact, others: readonly MoneyFact[], setting: Setting) {
	const { index, wording } = setting;
	const isOfThisSum = (other: MoneyFact) =>
		index.slotOf(other).some(({ amount }) => amount.value === fact.amount.value);
	const purposeOf = wording.money.description;
	const right = [fact, ...index.alike(fact).filter(isOfThisSum)].map(purposeOf);
	return others.filter((other) => !isOfThisSum(other) && !right.includes(purposeOf(other)));
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
