import type { Question } from '../question.ts';
import { rulesOf } from './rule.ts';
import type { Sight } from './sight.ts';
import { contains, firstMatch, matched, pointed, textOf } from './text.ts';

/** Whether the key can be told from the stem, and answers it. */
export const keyRules = rulesOf(
	{
		code: 'key-in-stem',
		severity: 'hard',
		says: 'The stem has the right answer in it.',
		find: (_question, { stem, key }) =>
			key && contains(stem, key) ? pointed(stem.raw, key.raw) : null
	},
	{
		code: 'accepted-in-stem',
		severity: 'hard',
		says: 'The stem has another wording of the right answer in it.',
		find: (question, { stem }) => {
			if (question.kind !== 'typed' && question.kind !== 'cloze') return null;
			const leak = question.accepted.slice(1).find((words) => isLeak(words, stem.raw));
			return leak === undefined ? null : pointed(stem.raw, leak);
		}
	},
	{
		code: 'surname-in-stem',
		severity: 'hard',
		says: 'The stem has the surname of the person that it asks for.',
		find: (_question, { stem, key, lexicon }) => {
			// *South Korea* is no relative of *North Korea*
			if (!lexicon?.patterns.asksPerson.test(stem.raw)) return null;
			const surname = key && surnameOf(key.raw);
			return surname && isLeak(surname, stem.raw) ? pointed(stem.raw, surname) : null;
		}
	},
	{
		code: 'acronym-in-stem',
		severity: 'hard',
		says: 'The stem has the initials of the right answer, or what they stand for.',
		find: (_question, sight) =>
			sight.lexicon?.patterns.asksExpansion.test(sight.stem.raw) ? null : acronymLeak(sight)
	},
	{
		code: 'number-in-stem',
		severity: 'hard',
		says: 'The stem has the right number in it, written in another way.',
		find: (question, { stem, lexicon, keyValue }) => {
			const chosen = keyValue.kind === 'amount' ? keyValue.amount.value : null;
			const right = question.kind === 'numeric' ? question.key : chosen;
			return right !== null && lexicon?.numbersIn(stem.raw).includes(right)
				? pointed(stem.raw, String(right))
				: null;
		}
	},
	{
		code: 'conversion-in-stem',
		severity: 'hard',
		says: 'The stem has the number once more in brackets, in another unit or currency.',
		find: (question, { stem, values }) =>
			question.kind === 'numeric' || values[0]?.kind === 'amount'
				? matched(/\((?:[^()\d]{0,12}\d[\d.,]* ?[^()\d]+|[^()\d]{0,4}\p{Sc}[^()]*)\)/u, stem)
				: null
	},
	{
		code: 'answer-type',
		severity: 'hard',
		says: 'The right answer is of another sort than the stem asks for: a date for a person.',
		find: (question, sight) =>
			answersAsAsked(question, sight) ? null : pointed(sight.stem.raw, sight.key?.raw ?? '')
	},
	{
		code: 'filler-option',
		severity: 'hard',
		says: 'An option answers nothing: “unknown”, “other”.',
		find: (_question, { options, lexicon }) => firstMatch(lexicon?.patterns.answersNobody, options)
	}
);

/** Compared with the case of the letters: *wild* is no leak of *Wild*. */
function isLeak(words: string, stem: string): boolean {
	if (words.length < 3 || !/^[\p{Lu}\p{N}]/u.test(words)) return false;
	const at = stem.indexOf(words);
	if (at < 0) return false;
	const around = `${stem[at - 1] ?? ' '}${stem[at + words.length] ?? ' '}`;
	return /^[^\p{L}\p{N}-]{2}$/u.test(around) && contains(textOf(stem), textOf(words));
}

/** The last of two to four words that begin with a capital, as names do; particles are short. */
function surnameOf(name: string): string | null {
	const words = name.split(' ');
	const isName =
		words.length >= 2 &&
		words.length <= 4 &&
		words.every((word) => /^(?:\p{Lu}|\p{Ll}{2,3}(?:-|$))/u.test(word));
	return isName ? (words.at(-1) ?? null) : null;
}

function acronymLeak({ stem, key }: Sight): string | null {
	if (key === null) return null;
	const capitals = initialsOf(key.raw);
	if (capitals.length >= 3 && capitals.length === key.words.length && isLeak(capitals, stem.raw))
		return pointed(stem.raw, capitals);
	if (!/^\p{Lu}{3,}$/u.test(key.raw)) return null;
	const name = stem.raw.match(names)?.find((words) => initialsOf(words).includes(key.raw));
	return name === undefined ? null : pointed(stem.raw, name);
}

/** Words with a capital one after the other, short words such as *of* between them. */
const names = /\p{Lu}[\p{L}’-]+(?: (?:\p{Ll}{1,3} )*\p{Lu}[\p{L}’-]+)+/gu;

function initialsOf(words: string): string {
	return words.match(/(?<=^|[ -])\p{Lu}/gu)?.join('') ?? '';
}

function answersAsAsked(question: Question, { stem, key, keyValue, lexicon }: Sight) {
	if (lexicon === null || key === null || question.kind === 'cloze') return true;
	const { asksPerson, asksDate, asksAmount } = lexicon.patterns;
	const isNumber = question.kind === 'numeric';
	const isDate = () => lexicon.readDate(key.raw) !== null;
	if (asksPerson.test(stem.raw)) return !isNumber && !/^\p{Sc}?\d/u.test(key.raw) && !isDate();
	if (asksDate.test(stem.raw) && question.kind !== 'numeric') return isDate();
	if (!asksAmount.test(stem.raw)) return true;
	return (
		isNumber ||
		keyValue.kind === 'amount' ||
		/\d/.test(key.raw) ||
		key.words.some((word) => lexicon.numberWords.has(word))
	);
}
