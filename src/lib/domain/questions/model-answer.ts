import { unreachable } from '../result.ts';
import type { Question } from './question.ts';

/** The right answer of a question before it is asked, as it is read: for true or false the true claim. */
export function modelAnswer(question: Question): string {
	return modelParts(question).join('; ');
}

/** The same part by part: one, but for what has several keys, rows or events. */
export function modelParts(question: Question): string[] {
	switch (question.kind) {
		case 'choice':
			return [question.key];
		case 'numeric':
		case 'typed':
		case 'cloze':
			return [question.keyText];
		case 'multi':
			return question.keys.map(({ text }) => text);
		case 'trueFalse':
			return question.claims.flatMap(({ isTrue, text }) => (isTrue ? [text] : [])).slice(0, 1);
		case 'match':
			return question.pairs.map(({ left, right }) => `${left}: ${right.text}`);
		case 'order':
			return question.items.map(({ text, note }) => `${text} (${note})`);
		default:
			return unreachable(question);
	}
}
