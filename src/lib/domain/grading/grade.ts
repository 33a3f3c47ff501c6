import type { AskedQuestion } from '../questions/ask.ts';
import type { TypedQuestion } from '../questions/question.ts';
import { err, ok, type Result } from '../result.ts';
import type { Outcome } from '../schedule/review.ts';
import type { Answer } from './answer.ts';
import { parseDate } from './en/parse-date.ts';
import { parseNumber, unitIn } from './en/parse-number.ts';
import { gradeDate, type DateProblem } from './grade-date.ts';
import { gradeNumber, type NumericProblem } from './grade-number.ts';
import { gradeWords, type WordsProblem } from './grade-words.ts';
import { isDecidedRight } from './words.ts';

/** Why an answer cannot be graded. The learner is asked to give it again; nothing is recorded. */
export type GradingProblem =
	NumericProblem | DateProblem | WordsProblem | { readonly kind: 'nothing-chosen' };

export interface Grade {
	readonly right: boolean;
	readonly outcomes: readonly Outcome[];
}

/**
 * Grades an answer. "Don't know" is wrong; what is missing, cannot be read, or may be right or wrong is
 * a problem. Words that a person decided to be right are right before anything else.
 */
export function grade(question: AskedQuestion, answer: Answer): Result<Grade, GradingProblem> {
	const right = isRight(question, answer);
	return right.ok ? ok(gradeOf(question, right.value)) : right;
}

/**
 * Grades an answer that the learner gives once more as it is, or can no longer mend, as at the end of a
 * quiz: what is almost right is right. It was a slip that changes nothing.
 */
export function gradeInsisted(
	question: AskedQuestion,
	answer: Answer
): Result<Grade, GradingProblem> {
	const graded = grade(question, answer);
	return !graded.ok && graded.problem.kind === 'almost' ? ok(gradeOf(question, true)) : graded;
}

function gradeOf({ factIds }: AskedQuestion, right: boolean): Grade {
	return { right, outcomes: factIds.map((factId) => ({ factId, right })) };
}

function isRight(question: AskedQuestion, answer: Answer): Result<boolean, GradingProblem> {
	if (answer.kind === 'none') {
		return answer.why === 'unknown' ? ok(false) : err({ kind: 'nothing-chosen' });
	}
	switch (question.kind) {
		case 'choice':
			if (answer.kind !== 'choice') return err({ kind: 'nothing-chosen' });
			return ok(answer.option === question.key);
		case 'trueFalse':
			if (answer.kind !== 'trueFalse') return err({ kind: 'nothing-chosen' });
			return ok(answer.isTrue === question.claim.isTrue);
		case 'numeric':
		case 'typed':
			break;
	}
	const raw = answer.kind === question.kind ? answer.raw : '';
	if (raw.trim() === '') return err({ kind: 'empty' });
	if (isDecidedRight(raw, question.alsoRight)) return ok(true);
	return question.kind === 'numeric' ? gradeNumber(question, raw) : gradeTyped(question, raw);
}

function gradeTyped(question: TypedQuestion, raw: string): Result<boolean, GradingProblem> {
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
