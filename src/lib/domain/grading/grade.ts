import { granularity } from '../facts/calendar-date.ts';
import type { AskedQuestion } from '../questions/ask.ts';
import type { NumericQuestion, TypedQuestion } from '../questions/question.ts';
import { err, ok, type Result } from '../result.ts';
import type { Outcome } from '../schedule/review.ts';
import type { Answer } from './answer.ts';
import { parseDate } from './en/parse-date.ts';
import { parseNumber, type NumberProblem } from './en/parse-number.ts';
import { isAccepted } from './words.ts';

/** Why an answer cannot be graded. The learner is asked to give it again; nothing is recorded. */
export type GradingProblem =
	| NumberProblem
	/** The figure is right but for its size: 155 where 155 million is meant. */
	| { readonly kind: 'scale-missing'; readonly reading: number }
	| { readonly kind: 'not-a-date' }
	/** The year alone where month and year were asked. */
	| { readonly kind: 'date-too-coarse'; readonly wanted: 'month' | 'day' }
	| { readonly kind: 'nothing-chosen' };

export interface Grade {
	readonly right: boolean;
	readonly outcomes: readonly Outcome[];
}

/** Grades an answer. "Don't know" is wrong; what is missing or cannot be read is a problem. */
export function grade(question: AskedQuestion, answer: Answer): Result<Grade, GradingProblem> {
	const right = isRight(question, answer);
	if (!right.ok) return right;
	return ok({
		right: right.value,
		outcomes: question.factIds.map((factId) => ({ factId, right: right.value }))
	});
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
			return gradeNumber(question, answer.kind === 'numeric' ? answer.raw : '');
		case 'typed':
			return gradeTyped(question, answer.kind === 'typed' ? answer.raw : '');
	}
}

function gradeNumber(question: NumericQuestion, raw: string): Result<boolean, GradingProblem> {
	const { key, unit } = question;
	const number = parseNumber(raw, unit);
	if (!number.ok) {
		if (number.problem.kind !== 'ambiguous') return number;
		// all readings wrong: no need to ask which was meant
		const { readings } = number.problem;
		return readings.some((reading) => reading === key || isFigureOf(reading, key))
			? number
			: ok(false);
	}
	if (number.value === key) return ok(true);
	return isFigureOf(number.value, key)
		? err({ kind: 'scale-missing', reading: number.value })
		: ok(false);
}

/** True where only the scale word is missing: 155 of 155 million; 155 thousand has one. */
function isFigureOf(reading: number, key: number): boolean {
	if (Math.abs(reading) >= 1e3) return false;
	return [1e3, 1e6, 1e9, 1e12].some((scale) => Number((reading * scale).toPrecision(12)) === key);
}

function gradeTyped(question: TypedQuestion, raw: string): Result<boolean, GradingProblem> {
	if (raw.trim() === '') return err({ kind: 'empty' });
	if (question.expects === 'words') return ok(isAccepted(raw, question.accepted));
	const date = parseDate(raw);
	if (date === null) return err({ kind: 'not-a-date' });
	const wanted = granularity(question.key);
	if (wanted !== 'year' && date.length < question.key.length) {
		return question.key.startsWith(date) ? err({ kind: 'date-too-coarse', wanted }) : ok(false);
	}
	return ok(date.slice(0, question.key.length) === question.key);
}
