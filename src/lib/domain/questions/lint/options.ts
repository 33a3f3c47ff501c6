import type { Question } from '../question.ts';
import { rulesOf } from './rule.ts';
import type { Sight } from './sight.ts';
import { contains, firstMatch, pointed, twice, type Text } from './text.ts';
import { canBothBeRight, type Value } from './value.ts';

const leastOptions = 3;

/** Under *about* a number within a quarter of the key is right too. */
const aboutAsMuch = 0.25;

/** Whether one option is right and the others are of its sort. */
export const optionRules = rulesOf(
	{
		code: 'key-not-an-option',
		severity: 'hard',
		says: 'The right answer is not among the options.',
		find: (question) => {
			if (question.kind !== 'choice' && question.kind !== 'multi') return null;
			const texts = new Set(question.options.map(({ text }) => text));
			const keys =
				question.kind === 'choice' ? [question.key] : question.keys.map(({ text }) => text);
			return keys.find((key) => !texts.has(key)) ?? null;
		}
	},
	{
		code: 'too-few-options',
		severity: 'hard',
		says: 'A choice needs two wrong options at least.',
		find: ({ kind, stem }, { options }) =>
			kind === 'choice' && options.length < leastOptions ? stem : null
	},
	{
		code: 'options-alike',
		severity: 'hard',
		says: 'Two options say the same.',
		find: (_question, { options }) => twice(options)?.raw ?? null
	},
	{
		code: 'more-than-one-right',
		severity: 'hard',
		says: 'A wrong option is right as well: an equal number, a range that overlaps, the key in other words.',
		find: (question, sight) => (question.kind === 'choice' ? rightAsWell(question, sight) : null)
	},
	{
		code: 'ranges-overlap',
		severity: 'soft',
		says: 'Two wrong options overlap: both cannot be right, so the learner can strike them out.',
		find: (_question, { options, values }) => {
			if (values.every(({ kind }) => kind === 'words')) return null;
			const at = values.findIndex((value, index) =>
				values.slice(0, index).some((other) => canBothBeRight(value, other))
			);
			return options[at]?.raw ?? null;
		}
	},
	{
		code: 'open-amount-choice',
		severity: 'hard',
		says: 'The stem asks what a number is over or under: every number beyond it is right too.',
		find: ({ kind }, { stem, values, lexicon }) =>
			kind === 'choice' &&
			values.every((value) => value.kind === 'amount') &&
			lexicon?.patterns.asksOpenAmount.test(stem.raw)
				? stem.raw
				: null
	},
	{
		code: 'option-in-option',
		severity: 'soft',
		says: 'One option is a part of another: perhaps both are right.',
		find: (_question, { options, values }) =>
			values.every(({ kind }) => kind === 'words') ? partOfAnother(options) : null
	},
	{
		code: 'mixed-types',
		severity: 'hard',
		says: 'Numbers, dates and words stand among each other: the odd ones can be struck out.',
		find: (question, { options, values }) => {
			const kinds = new Set(values.map(({ kind }) => kind));
			return kinds.size > 1 ? options.map(({ raw }) => raw).join(' / ') : null;
		}
	},
	{
		code: 'mixed-units',
		severity: 'hard',
		says: 'The options are in different units or currencies.',
		find: (_question, { options, values }) => {
			const units = values.map((value) => (value.kind === 'amount' ? value.unit : ''));
			const odd = units.findIndex((unit) => unit !== units[0]);
			return options[odd]?.raw ?? null;
		}
	},
	{
		code: 'mixed-granularity',
		severity: 'hard',
		says: 'Some dates are more exact than others.',
		find: (_question, { options, values }) => {
			const lengths = values.map((value) => (value.kind === 'date' ? value.date.length : 0));
			const odd = lengths.findIndex((length) => length !== lengths[0]);
			return values.every(({ kind }) => kind === 'date') ? (options[odd]?.raw ?? null) : null;
		}
	},
	{
		code: 'lost-order',
		severity: 'hard',
		says: 'Numbers or dates would not stand in their order: a rank is missing or wrong.',
		find: (question, { values }) => lostOrder(question, values)
	},
	{
		code: 'all-of-the-above',
		severity: 'hard',
		says: 'An option takes in all others.',
		find: (_question, { options, lexicon }) => firstMatch(lexicon?.patterns.allOfThem, options)
	},
	{
		code: 'none-of-the-above',
		severity: 'hard',
		says: 'An option takes in none of the others.',
		find: (_question, { options, lexicon }) => firstMatch(lexicon?.patterns.noneOfThem, options)
	}
);

function rightAsWell(question: Question, { options, values, lexicon, stem, key }: Sight) {
	const at = options.findIndex(({ raw }) => raw === key?.raw);
	const [right, said] = [options[at], values[at]];
	if (!right || !said || !lexicon) return null;
	const isAbout = saysAbout(said) || asksAbout(question, lexicon.readAmount);
	const also = options.find((option, index) => {
		if (index === at) return false;
		const value = values[index] ?? { kind: 'words' };
		return (
			canBothBeRight(said, value) ||
			(isAbout && isNear(said, value)) ||
			isSameButForSmallWords(right, option, lexicon.stopWords)
		);
	});
	return also ? pointed(stem.raw, `${right.raw} / ${also.raw}`) : null;
}

function saysAbout(value: Value): boolean {
	return value.kind === 'amount' && value.amount.bound === 'about';
}

/** True where an emphasised word of the stem makes a number an approximate one. */
function asksAbout({ stem, emphasis }: Question, readAmount: (text: string) => Value | null) {
	return emphasis.some(({ start, end }) => {
		const amount = readAmount(`${stem.slice(start, end)} 1`);
		return amount !== null && saysAbout(amount);
	});
}

function isNear(right: Value, value: Value): boolean {
	if (right.kind !== 'amount' || value.kind !== 'amount') return false;
	const distance = Math.abs(right.amount.value - value.amount.value);
	return distance <= aboutAsMuch * Math.abs(right.amount.value);
}

/** `the Pentagon` and `Pentagon`; but not `Iraq` and `not Iraq`, which differ by a word that counts. */
function isSameButForSmallWords(a: Text, b: Text, stopWords: ReadonlySet<string>): boolean {
	if (!contains(a, b) && !contains(b, a)) return false;
	const [longer, shorter] = a.words.length > b.words.length ? [a, b] : [b, a];
	const extra = longer.words.slice(0, longer.words.length - shorter.words.length);
	return longer.padded.endsWith(shorter.padded) && extra.every((word) => stopWords.has(word));
}

function partOfAnother(options: readonly Text[]): string | null {
	for (const option of options) {
		const whole = options.find((other) => other !== option && contains(other, option));
		if (whole) return pointed(whole.raw, option.raw);
	}
	return null;
}

function lostOrder(question: Question, values: readonly Value[]): string | null {
	if (question.kind !== 'choice' && question.kind !== 'multi') return null;
	const { options } = question;
	const isOrdered = values.length > 0 && values.every(({ kind }) => kind !== 'words');
	const ranked = options.filter(({ rank }) => rank !== undefined);
	if (ranked.length === 0) return isOrdered ? question.stem : null;
	const unranked = options.find(({ rank }) => rank === undefined);
	if (unranked) return unranked.text;
	const rows = options.map(({ text, rank = 0 }, at) => ({
		text,
		rank,
		place: placeOf(values[at])
	}));
	rows.sort((a, b) => a.rank - b.rank);
	const odd = rows.find(({ rank, place }, at) => {
		const before = rows[at - 1];
		return before && (before.rank === rank || (isOrdered && before.place > place));
	});
	return odd?.text ?? null;
}

/** A number that puts values of one kind in order; a date as exact as the others of its list. */
function placeOf(value: Value | undefined): number {
	if (value?.kind === 'date') return Number(value.date.replaceAll('-', ''));
	return value?.kind === 'amount' ? value.amount.value : 0;
}
