import type { PassageFlaw } from '$lib/domain/questions/passage.ts';
import { mostWords, type PassageProblem } from '$lib/domain/text/passage.ts';

/** Why words are no answer, and what to do. */
export function passageText(problem: PassageProblem): string {
	switch (problem) {
		case 'no-words':
			return 'Choose the words of the answer first: select them in the text, or use the lists.';
		case 'two-paragraphs':
			return 'The words lie in two paragraphs. Choose words of one.';
		case 'too-many-words':
			return `That is too much to recall. Choose ${mostWords} words at the most.`;
	}
}

/** What is wrong with a question of the learner's, and what to do. */
export function flawText(code: PassageFlaw, answer: string): string {
	switch (code) {
		case 'key-in-stem':
			return `The question gives its answer away. Take “${answer}” out of it.`;
		case 'stem-unfinished':
			return 'End the question with a question mark or a full stop.';
		case 'empty-text':
			return 'Write a question first.';
		case 'no-evidence':
			return 'This cannot be asked. Choose other words.';
	}
}
