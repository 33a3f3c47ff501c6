import { unreachable } from '../result.ts';
import type { AskedQuestion } from './ask.ts';
import { plainWords, rootOf } from './plain-words.ts';

/** A text that a learner reads, for looking things up in it. */
export interface Passage {
	readonly words: readonly string[];
	readonly roots: ReadonlySet<string>;
}

export function passageOf(text: string): Passage {
	const words = plainWords(text);
	return { words, roots: new Set(words.map(rootOf)) };
}

/**
 * What a question tells before it is answered, each text to be read for itself. Options tell nothing:
 * they are not marked. A match tells its left sides, a timeline its events.
 */
export function shownBy(question: AskedQuestion): Passage[] {
	return textsOf(question).map(passageOf);
}

function textsOf(question: AskedQuestion): string[] {
	switch (question.kind) {
		case 'choice':
		case 'multi':
		case 'numeric':
		case 'typed':
		case 'cloze':
			return [question.stem];
		case 'trueFalse':
			return [question.claim.text];
		case 'match':
			return question.rows.map(({ left }) => `${question.stem} ${left}`);
		case 'order':
			return question.items.map(({ text }) => `${question.stem} ${text}`);
		default:
			return unreachable(question);
	}
}
