import { unreachable } from '../result.ts';
import type { Cutting } from '../text/cutting.ts';
import { keyText, type AskedQuestion } from './ask.ts';
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

/**
 * What a question tells once it is answered: its stem with the key, the notes on options and claims, and
 * the sentences that prove it.
 */
export function toldBy(question: AskedQuestion, cutting: Cutting): Passage[] {
	const proof = cutting.parts.map((snippets) => snippets.map(({ text }) => text).join(''));
	const texts = [`${question.stem} ${keyText(question)}`, ...notesOf(question), ...proof];
	return [...shownBy(question), ...texts.map(passageOf)];
}

function notesOf(question: AskedQuestion): string[] {
	switch (question.kind) {
		case 'choice':
		case 'multi':
			return question.options.flatMap(({ note }) => note ?? []);
		case 'trueFalse':
			return question.claim.note === undefined ? [] : [question.claim.note];
		case 'match':
			return question.choices.flatMap(({ note }) => note ?? []);
		case 'numeric':
		case 'typed':
		case 'cloze':
		case 'order':
			return [];
		default:
			return unreachable(question);
	}
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
