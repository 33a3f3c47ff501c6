import { unreachable } from '../result.ts';
import type { Question } from './question.ts';

/** The right answer of a question before it is asked, as it is read: for true or false the true claim. */
export function modelAnswer(question: Question): string {
	switch (question.kind) {
		case 'choice':
			return question.key;
		case 'numeric':
		case 'typed':
			return question.keyText;
		case 'trueFalse':
			return question.claims.find(({ isTrue }) => isTrue)?.text ?? '';
		default:
			return unreachable(question);
	}
}
