import type { QuestionId } from '../ids.ts';
import type { Question } from './question.ts';

export const flawCodes = [
	'key-in-stem',
	'key-not-an-option',
	'too-few-options',
	'options-alike',
	'no-evidence',
	'empty-text',
	'stem-unfinished',
	'no-true-claim',
	'no-false-claim'
] as const;
export type FlawCode = (typeof flawCodes)[number];

/** What is wrong with a question, and which one. */
export interface Flaw {
	readonly questionId: QuestionId;
	readonly code: FlawCode;
	/** The stem and the words concerned. */
	readonly detail: string;
}

interface Rule {
	readonly code: FlawCode;
	/** What is wrong, as words to show; null where nothing is. */
	readonly find: (question: Question) => string | null;
}

/** Each rule refuses the question outright. */
const rules: readonly Rule[] = [
	{
		code: 'empty-text',
		find: (question) => (textsOf(question).some((text) => text.trim() === '') ? question.id : null)
	},
	{
		code: 'no-evidence',
		find: ({ evidence, id }) => (evidence.some(({ start, end }) => end > start) ? null : id)
	},
	{
		code: 'stem-unfinished',
		find: ({ stem }) => (/[?.؟？。]$/.test(stem) ? null : stem)
	},
	{
		code: 'key-in-stem',
		find: (question) => {
			const key = keyOf(question);
			return key !== null && containsWords(question.stem, key) ? `${question.stem} ← ${key}` : null;
		}
	},
	{
		code: 'key-not-an-option',
		find: (question) =>
			question.kind === 'choice' && !question.options.some(({ text }) => text === question.key)
				? question.key
				: null
	},
	{
		code: 'too-few-options',
		find: (question) =>
			question.kind === 'choice' && question.options.length < 3 ? question.stem : null
	},
	{
		code: 'options-alike',
		find: (question) => {
			if (question.kind !== 'choice') return null;
			const texts = question.options.map(({ text }) => plain(text));
			const twice = texts.find((text, index) => texts.indexOf(text) !== index);
			return twice ?? null;
		}
	},
	{
		code: 'no-true-claim',
		find: (question) =>
			question.kind === 'trueFalse' && question.claims.filter((c) => c.isTrue).length !== 1
				? question.id
				: null
	},
	{
		code: 'no-false-claim',
		find: (question) =>
			question.kind === 'trueFalse' && question.claims.every((c) => c.isTrue) ? question.id : null
	}
];

/** Every flaw of a question; none means that it may be asked. */
export function findFlaws(question: Question): Flaw[] {
	return rules.flatMap(({ code, find }) => {
		const detail = find(question);
		return detail === null ? [] : [{ questionId: question.id, code, detail }];
	});
}

function keyOf(question: Question): string | null {
	switch (question.kind) {
		case 'choice':
			return question.key;
		case 'typed':
		case 'cloze':
		case 'numeric':
			return question.keyText;
		case 'multi':
		case 'trueFalse':
		case 'match':
		case 'order':
			return null;
	}
}

function textsOf(question: Question): string[] {
	switch (question.kind) {
		case 'choice':
		case 'multi':
			return [question.stem, ...question.options.map(({ text }) => text)];
		case 'trueFalse':
			return [question.stem, ...question.claims.map(({ text }) => text)];
		case 'typed':
		case 'cloze':
		case 'numeric':
			return [question.stem, question.keyText];
		case 'match':
			return [question.stem, ...question.pairs.flatMap(({ left, right }) => [left, right.text])];
		case 'order':
			return [question.stem, ...question.items.map(({ text }) => text)];
	}
}

function containsWords(text: string, words: string): boolean {
	return ` ${plain(text)} `.includes(` ${plain(words)} `);
}

/** Words in lower case with single spaces, for comparing. */
function plain(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
