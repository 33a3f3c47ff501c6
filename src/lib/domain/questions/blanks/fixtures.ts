import type { Span } from '../../facts/fact.ts';
import { idOf, quantity, relation } from '../../facts/fixtures.ts';
import { questionId } from '../../ids.ts';
import { numeric, typed } from '../fixtures.ts';
import type { Question } from '../question.ts';
import type { AskedText } from './candidates.ts';

/** A fact of a made-up text, by the words that answer it. */
export interface Asked {
	readonly name: string;
	/** The words in the text. */
	readonly key: string;
	/** Which of the places of the words, from 0. */
	readonly time?: number;
	readonly accepted?: readonly string[];
	readonly kind?: 'typed' | 'numeric' | 'cloze';
	readonly unit?: string;
	readonly importance?: 1 | 2 | 3;
	/** Where it is proved, unless the whole text proves it. */
	readonly evidence?: Span;
}

/** A text with a question for each of these words. */
export function asked(text: string, all: readonly Asked[]): AskedText {
	return {
		title: 'A title',
		source: 'Made up.',
		text,
		facts: all.map(({ name }) => quantity({ id: idOf(name) })),
		questions: all.map((one) => questionOf(text, one))
	};
}

/** The same of a list of several things. */
export function askedOfList(text: string, one: Asked, objects: readonly string[]): AskedText {
	return { ...asked(text, [one]), facts: [relation({ id: idOf(one.name), objects })] };
}

function questionOf(text: string, one: Asked): Question {
	const { name, key, time = 0, accepted = [], unit = '', importance = 2 } = one;
	const { kind = 'typed', evidence = { start: 0, end: text.length } } = one;
	let start = text.indexOf(key);
	for (let at = 0; at < time; at++) start = text.indexOf(key, start + 1);
	const base = {
		id: questionId([idOf(name)], kind, 'face'),
		factIds: [idOf(name)],
		stem: 'Which?',
		evidence: [evidence],
		importance,
		...(start >= 0 && { answerSpan: { start, end: start + key.length } })
	} as const;
	if (kind === 'numeric') return numeric({ ...base, keyText: key, unit });
	const words = typed({ ...base, key, keyText: key, accepted: [key, ...accepted] });
	return kind === 'typed' ? words : { ...words, kind, stem: '_____', gap: { start: 0, end: 5 } };
}
