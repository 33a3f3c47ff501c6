import type { Span } from '../../facts/fact.ts';
import { matchesOf } from '../../text/matches.ts';
import { nameSuffixes } from '../en/names.lexicon.ts';
import { isAbbreviation } from '../../text/en/abbreviations.ts';

/** A word of a sentence. */
export interface Word extends Span {
	/** Without the possessive ending. */
	readonly text: string;
	readonly lower: string;
	readonly isCapital: boolean;
	readonly isPossessive: boolean;
	/** What stands between it and the word before, or the start of the sentence. */
	readonly gap: string;
}

/** A sentence taken apart into words. */
export interface WordRow {
	readonly span: Span;
	readonly words: readonly Word[];
	/** What stands behind the last word. */
	readonly tail: string;
}

/** Words with inner stops, hyphens and apostrophes, numbers with their separators. */
const word = /[\p{L}\p{M}\p{N}]+(?:[.,'’‑-][\p{L}\p{M}\p{N}]+)*/gu;
const capital = /^(?:(?:al|el|an|ad|as|ash|at)-)?\p{Lu}/u;
const simple = /^[a-zA-Z0-9]+$/;
const possessive = /['’]s$/i;
const hyphened = /^(ex|then|former|now|vice)-(?=\p{L})/iu;

/** The words of a sentence in order. `U.S.`, `J.` and `Sen.` keep their stop. */
export function wordsOf(text: string, span: Span): WordRow {
	const sentence = text.slice(span.start, span.end);
	const words: Word[] = [];
	const { length } = sentence.trimEnd();
	let from = 0;
	const add = (start: number, end: number, isPossessive: boolean) => {
		const own = sentence.slice(start, end);
		words.push({
			start: span.start + start,
			end: span.start + end,
			text: own,
			lower: own.toLowerCase().replaceAll('’', "'"),
			isCapital: capital.test(own),
			isPossessive,
			gap: sentence.slice(from, start)
		});
		from = end;
	};
	for (const match of matchesOf(sentence, word)) {
		for (const part of partsOf(match[0])) {
			const start = match.index + part.at;
			const isOwner =
				possessive.test(part.text) && !/^(?:it|that|there|he|she)['’]s$/i.test(part.text);
			const own = isOwner ? part.text.slice(0, -2) : part.text;
			const isLast = start + part.text.length >= length - 1;
			const next = sentence.charAt(start + part.text.length);
			const keepsStop =
				next === '.' &&
				!/^\p{Lu}{2}/u.test(own) &&
				(isAbbreviation(own) || nameSuffixes.has(own.toLowerCase())) &&
				(!isLast || own.includes('.'));
			const end = start + own.length + (keepsStop && !isOwner ? 1 : 0);
			add(start, end, isOwner || isPlainOwner(sentence, end));
		}
	}
	return { span, words, tail: sentence.slice(from) };
}

/** `ex-president` is two words, and so are words with a comma between that are no number. */
function partsOf(text: string): { text: string; at: number }[] {
	// most words are, and the patterns below take most of the time
	if (simple.test(text)) return [{ text, at: 0 }];
	const parts: { text: string; at: number }[] = [];
	let at = 0;
	for (const piece of text.split(/(?<=\D),|,(?=\D)/)) {
		const prefix = hyphened.exec(piece)?.[1];
		if (prefix === undefined) parts.push({ text: piece, at });
		else
			parts.push(
				{ text: prefix, at },
				{ text: piece.slice(prefix.length + 1), at: at + prefix.length + 1 }
			);
		at += piece.length + 1;
	}
	return parts;
}

/** `Democrats' plan`: the apostrophe of a plural, not one that closes a quote. */
function isPlainOwner(sentence: string, end: number): boolean {
	return (
		/^s['’] \p{L}/u.test(sentence.slice(end - 1, end + 3)) &&
		!/[‘']\p{L}/u.test(sentence.slice(Math.max(0, end - 60), end))
	);
}

/** True where nothing but one blank parts the word from the one before. */
export function followsOn(word: Word | undefined): boolean {
	return word !== undefined && (word.gap === ' ' || word.gap === '\u00a0' || word.gap === '\n');
}

/** What stands behind a word of a row, up to the next word. */
export function gapAfter({ words, tail }: WordRow, at: number): string {
	return words[at + 1]?.gap ?? tail;
}
