import { parseDate } from '../grading/en/parse-date.ts';
import { parseNumber } from '../grading/en/parse-number.ts';
import { err, ok, type Result } from '../result.ts';
import type { Article } from '../text/article.ts';
import { findFlaws, lint, type Flaw } from './lint/lint.ts';
import type { ChoiceQuestion, ClozeQuestion, Question } from './question.ts';

/** What a person can word anew in a question. */
export interface EditedWording {
	readonly stem: string;
	readonly key: string;
	/** Wrong options; none where nothing is chosen. */
	readonly wrong: readonly string[];
}

export type EditProblem =
	| 'no-stem'
	| 'no-key'
	/** The question wants a number, and the key is none. */
	| 'no-number'
	| 'no-date'
	/** Words are to be left out of the stem, and the blank is gone. */
	| 'no-gap'
	| 'no-wrong-option'
	| 'option-twice'
	| 'key-in-stem';

/** The words of a question that can be edited; null for a kind of which they cannot. */
export function wordingToEdit(question: Question): EditedWording | null {
	const { stem } = question;
	switch (question.kind) {
		case 'choice': {
			const { key, options } = question;
			return { stem, key, wrong: options.flatMap(({ text }) => (text === key ? [] : [text])) };
		}
		case 'numeric':
		case 'typed':
		case 'cloze':
			return { stem, key: question.keyText, wrong: [] };
		case 'multi':
		case 'trueFalse':
		case 'match':
		case 'order':
			return null;
	}
}

/** The question in other words, with the same id; or why it cannot be asked like that. */
export function editQuestion(
	question: Question,
	{ stem: rawStem, key: rawKey, wrong }: EditedWording
): Result<Question, EditProblem> {
	const stem = rawStem.trim();
	const key = rawKey.trim();
	if (stem === '') return err('no-stem');
	if (key === '') return err('no-key');
	// what is emphasised stands elsewhere in another stem
	const emphasis = stem === question.stem ? question.emphasis : [];
	const edited = withKey({ ...question, stem, emphasis }, key, { wrong, gap: gapOf(question) });
	if (!edited.ok) return edited;
	const givesAway = findFlaws(edited.value).some(({ code }) => code === 'key-in-stem');
	return givesAway ? err('key-in-stem') : edited;
}

/** What the lint says of a question of this article: flaws and remarks, for a person to weigh. */
export function remarksOn(question: Question, { text }: Article): Flaw[] {
	return lint(question, { text });
}

function withKey(
	question: Question,
	key: string,
	{ wrong, gap }: Pick<EditedWording, 'wrong'> & { readonly gap: string }
): Result<Question, EditProblem> {
	switch (question.kind) {
		case 'choice':
			return withOptions(question, key, wrong);
		case 'numeric': {
			if (key === question.keyText) return ok(question);
			const value = parseNumber(key, question.unit);
			return value.ok
				? ok({ ...question, key: value.value, keyText: key, bound: 'exact' })
				: err('no-number');
		}
		case 'typed': {
			if (key === question.keyText) return ok(question);
			if (question.expects === 'words')
				return ok({ ...question, key, keyText: key, accepted: [key] });
			const date = parseDate(key);
			return date === null ? err('no-date') : ok({ ...question, key: date, keyText: key });
		}
		case 'cloze':
			return withGap(question, key, gap);
		case 'multi':
		case 'trueFalse':
		case 'match':
		case 'order':
			return ok(question);
	}
}

function withOptions(
	question: ChoiceQuestion,
	key: string,
	wrong: readonly string[]
): Result<Question, EditProblem> {
	const texts = [key, ...wrong.map((text) => text.trim()).filter((text) => text !== '')];
	if (texts.length < 2) return err('no-wrong-option');
	if (new Set(texts.map((text) => text.toLowerCase())).size < texts.length)
		return err('option-twice');
	const before = new Map(question.options.map((option) => [option.text, option]));
	const options = texts.map((text) => before.get(text) ?? { text });
	// an order that one of them has no place in is none
	const isOrdered = options.every(({ rank }) => rank !== undefined);
	const plain = options.map(({ text, note }) => ({ text, ...(note !== undefined && { note }) }));
	return ok({ ...question, key, options: isOrdered ? options : plain });
}

function withGap(
	question: ClozeQuestion,
	key: string,
	sign: string
): Result<Question, EditProblem> {
	const start = question.stem.indexOf(sign);
	if (start < 0) return err('no-gap');
	const gap = { start, end: start + sign.length };
	if (key === question.keyText) return ok({ ...question, gap });
	// what is typed is compared as words from now on, the unit with them
	const words = { key, keyText: key, expects: 'words', accepted: [key], unit: '' } as const;
	return ok({ ...question, gap, ...words });
}

/** The sign of the blank in a stem with a gap. */
function gapOf(question: Question): string {
	return question.kind === 'cloze' ? question.stem.slice(question.gap.start, question.gap.end) : '';
}
