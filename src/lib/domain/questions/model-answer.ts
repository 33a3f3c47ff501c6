import { unreachable } from '../result.ts';
import type { Question } from './question.ts';

/** The right answer of a question before it is asked, as it is read: for true or false the true claim. */
export function modelAnswer(question: Question): string {
	switch (question.kind) {
		case 'choice':
			return question.key;
		case 'numeric':
		case 'typed':
		case 'cloze':
			return question.keyText;
		case 'multi':
			return question.keys.map(({ text }) => text).join('; ');
		case 'trueFalse':
			return question.claims.find(({ isTrue }) => isTrue)?.text ?? '';
		case 'match':
			return question.pairs.map(({ left, right }) => `${left}: ${right.text}`).join('; ');
		case 'order':
			return question.items.map(({ text, note }) => `${text} (${note})`).join('; ');
		default:
			return unreachable(question);
	}
}
