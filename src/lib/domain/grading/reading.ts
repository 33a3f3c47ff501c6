import { numberInDigits } from '../text/en/amounts.ts';
import { dateInWords } from '../text/en/dates.ts';
import type { AskedQuestion } from '../questions/ask.ts';
import type { Answer } from './answer.ts';
import { parseDate } from './en/parse-date.ts';
import { parseNumber } from './en/parse-number.ts';

/** How a typed number or date is understood, for the learner to see; null where there is nothing to say. */
export function readingOf(question: AskedQuestion, answer: Answer | null): string | null {
	if (question.kind === 'numeric' && answer?.kind === 'numeric') {
		const number = parseNumber(answer.raw, question.unit);
		return number.ok ? `Read as ${numberInDigits(number.value)} ${question.unit}` : null;
	}
	if (question.kind === 'cloze' && question.expects === 'number' && answer?.kind === 'cloze') {
		const { unit = '' } = question;
		const number = parseNumber(answer.raw, unit);
		return number.ok ? `Read as ${numberInDigits(number.value)} ${unit}`.trim() : null;
	}
	const isTyped = question.kind === 'typed' || question.kind === 'cloze';
	if (isTyped && question.expects === 'date' && answer?.kind === question.kind) {
		const date = parseDate(answer.raw);
		return date === null ? null : `Read as ${dateInWords(date)}`;
	}
	return null;
}
