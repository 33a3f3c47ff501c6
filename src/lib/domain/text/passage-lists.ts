import type { Span } from '../facts/fact.ts';
import { paragraphs } from './paragraphs.ts';
import type { Passage } from './passage.ts';
import { sentences } from './sentences.ts';
import { words } from './words.ts';

/**
 * How words are chosen from lists, without pointing at the text: a paragraph, a sentence of it, its
 * first word and its last. Each index is that of the list before it, −1 where nothing is chosen yet.
 */
export interface PassageLists {
	readonly paragraphs: readonly Span[];
	readonly paragraph: number;
	readonly sentences: readonly Span[];
	readonly sentence: number;
	readonly words: readonly Span[];
	readonly first: number;
	readonly last: number;
}

/** The lists as they stand when a passage is chosen, or none. */
export function passageLists(text: string, passage: Passage | null): PassageLists {
	const blocks = paragraphs(text).filter((block) => hasWords(text, block));
	const at = passage?.answerSpan ?? { start: -1, end: -1 };
	const paragraph = blocks.findIndex((block) => holds(block, at.start));
	const block = blocks[paragraph];
	const parts = block ? sentences(text, block).filter((part) => hasWords(text, part)) : [];
	const choice = passage ? words(text, passage.evidence) : [];
	return {
		paragraphs: blocks,
		paragraph,
		sentences: parts,
		sentence: parts.findIndex((part) => holds(part, at.start)),
		words: choice,
		first: choice.findIndex((word) => holds(word, at.start)),
		last: choice.findIndex((word) => holds(word, at.end - 1))
	};
}

/** The first word of a part of the text: what is chosen when the part is. */
export function firstWord(text: string, part: Span): Span {
	return words(text, part)[0] ?? part;
}

/** What is chosen when another word becomes the first: up to the last, or this word alone behind it. */
export function fromWord({ words, last }: PassageLists, first: number): Span {
	return between(words, first, Math.max(first, last));
}

/** What is chosen when another word becomes the last: from the first, or this word alone before it. */
export function toWord({ words, first }: PassageLists, last: number): Span {
	return between(words, Math.min(first, last), last);
}

function between(words: readonly Span[], first: number, last: number): Span {
	return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

function holds({ start, end }: Span, at: number): boolean {
	return at >= start && at < end;
}

function hasWords(text: string, { start, end }: Span): boolean {
	return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}
