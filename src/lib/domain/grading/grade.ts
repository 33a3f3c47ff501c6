import type { AskedQuestion } from '../questions/ask.ts';
import type { TypedAnswer } from '../questions/question.ts';
import { err, ok, type Result } from '../result.ts';
import type { Outcome } from '../schedule/review.ts';
import type { Answer } from './answer.ts';
import { parseDate } from './en/parse-date.ts';
import { parseNumber, unitIn } from './en/parse-number.ts';
import { gradeDate, type DateProblem } from './grade-date.ts';
import { gradeMatch, gradeMulti, gradeOrder, type Incomplete } from './grade-parts.ts';
import { gradeNumber, type NumericProblem } from './grade-number.ts';
import { gradeWords, type WordsProblem } from './grade-words.ts';
import { isDecidedRight } from './words.ts';

/** Why an answer cannot be graded. The learner is asked to give it again; nothing is recorded. */
export type GradingProblem =
	NumericProblem | DateProblem | WordsProblem | Incomplete | { readonly kind: 'nothing-chosen' };

export interface Grade {
	/** True when all of it is right. */
	readonly right: boolean;
	/** One for each fact that the answer says something about. */
	readonly outcomes: readonly Outcome[];
}

/**
 * Grades an answer. "Don't know" is wrong; what is missing, cannot be read, or may be right or wrong is
 * a problem. Words that a person decided to be right are right before anything else.
 */
export function grade(question: AskedQuestion, answer: Answer): Result<Grade, GradingProblem> {
	if (answer.kind === 'none') {
		return answer.why === 'unknown'
			? ok(gradeOf(question, false))
			: err({ kind: 'nothing-chosen' });
	}
	switch (question.kind) {
		case 'multi':
			return answer.kind === 'multi' && answer.options.length > 0
				? ok(gradeParts(gradeMulti(question, answer.options)))
				: err({ kind: 'nothing-chosen' });
		case 'match': {
			if (answer.kind !== 'match' || answer.pairs.length === 0) {
				return err({ kind: 'nothing-chosen' });
			}
			const graded = gradeMatch(question, answer.pairs);
			return graded.ok ? ok(gradeParts(graded.value)) : graded;
		}
		case 'order':
			return answer.kind === 'order'
				? ok(gradeParts(gradeOrder(question, answer.items)))
				: err({ kind: 'nothing-chosen' });
		case 'choice':
		case 'numeric':
		case 'typed':
		case 'cloze':
		case 'trueFalse': {
			const right = isRight(question, answer);
			return right.ok ? ok(gradeOf(question, right.value)) : right;
		}
	}
}

/**
 * Grades an answer that the learner gives once more as it is, or can no longer mend, as at the end of a
 * quiz: what is almost right is right, for it was a slip that changes nothing; of a match that is not
 * complete the rows that were given count.
 */
export function gradeInsisted(
	question: AskedQuestion,
	answer: Answer
): Result<Grade, GradingProblem> {
	const graded = grade(question, answer);
	if (graded.ok) return graded;
	if (graded.problem.kind === 'almost') return ok(gradeOf(question, true));
	return graded.problem.kind === 'incomplete'
		? ok({ right: false, outcomes: graded.problem.outcomes })
		: graded;
}

function gradeOf({ factIds }: AskedQuestion, right: boolean): Grade {
	return { right, outcomes: factIds.map((factId) => ({ factId, right })) };
}

function gradeParts(outcomes: readonly Outcome[]): Grade {
	return { right: outcomes.every(({ right }) => right), outcomes };
}

/** A question with one answer. */
type Whole = Exclude<AskedQuestion, { kind: 'multi' | 'match' | 'order' }>;

function isRight(question: Whole, answer: Answer): Result<boolean, GradingProblem> {
	switch (question.kind) {
		case 'choice':
			if (answer.kind !== 'choice') return err({ kind: 'nothing-chosen' });
			return ok(answer.option === question.key);
		case 'trueFalse':
			if (answer.kind !== 'trueFalse') return err({ kind: 'nothing-chosen' });
			return ok(answer.isTrue === question.claim.isTrue);
		case 'numeric':
		case 'typed':
		case 'cloze':
			break;
	}
	const raw = answer.kind === question.kind ? answer.raw : '';
	if (raw.trim() === '') return err({ kind: 'empty' });
	if (isDecidedRight(raw, question.alsoRight)) return ok(true);
	if (question.kind === 'numeric') return gradeNumber(question, raw);
	const { expects } = question;
	if (expects === 'number') {
		const { key, unit = '' } = question;
		return gradeNumber({ key: Number(key), unit }, raw);
	}
	return gradeTyped({ ...question, expects }, raw);
}

function gradeTyped(
	question: TypedAnswer & { readonly stem: string },
	raw: string
): Result<boolean, GradingProblem> {
	if (question.expects === 'date') return gradeDate(question.key, raw);
	for (const wording of question.accepted) {
		const value = gradeValue(wording, raw);
		if (value && (!value.ok || value.value)) return value;
	}
	return gradeWords(question, raw);
}

/** Grades words that are a number or a date as what they are; null where either is none. */
function gradeValue(wording: string, raw: string): Result<boolean, GradingProblem> | null {
	const unit = unitIn(wording);
	const key = parseNumber(wording, unit);
	const number = key.ok ? gradeNumber({ key: key.value, unit }, raw) : null;
	if (number && (number.ok || number.problem.kind !== 'not-a-number')) return number;
	const date = parseDate(wording);
	const graded = date === null ? null : gradeDate(date, raw);
	return graded && (graded.ok || graded.problem.kind !== 'not-a-date') ? graded : null;
}
