import type { Span } from '../facts/fact.ts';
import { englishWords } from './en/language-words.ts';
import { otherLanguages } from './other-languages.ts';

/** What a text is written in, as far as the rules of the extractor need to know. */
export interface Language {
	readonly language: 'en' | 'other' | 'unknown';
	/** Words and signs that were looked at. */
	readonly words: number;
	/** How many of them are function words of English, from 0 to 1. */
	readonly english: number;
}

/** Parts of a long text that are looked at, and UTF-16 units of each. */
const parts = 3;
const partLength = 8000;
/** Fewer words say little. */
const fewWords = 12;

/**
 * The language of a text by its script and its function words. Unknown where it has neither: figures
 * only, names only, no letters at all. Any text will do; a long one is looked at in three places.
 */
export function languageOf(text: string): Language {
	const sample = sampleOf(text);
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
	const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
	if (letters === 0) return { language: 'unknown', words: 0, english: 0 };
	if (latin * 2 < letters) return { language: 'other', words: words.length, english: 0 };
	const english = share(words, englishWords);
	const rival = Math.max(...otherLanguages.map((list) => share(words, list)));
	return { language: verdict(words.length, english, rival), words: words.length, english };
}

/** The language of a paragraph; that of the whole text where its own words say too little. */
export function languageAt(text: string, { start, end }: Span, whole: Language): Language {
	const own = languageOf(text.slice(start, end));
	const isTold = own.language !== 'unknown' && (own.words >= fewWords || own.english === 0);
	return isTold ? own : whole;
}

function verdict(count: number, english: number, rival: number): Language['language'] {
	if (english === 0 && rival === 0) return count >= 60 ? 'other' : 'unknown';
	if (rival > english) return count >= 4 ? 'other' : 'unknown';
	if (english === rival) return 'unknown';
	return count < fewWords || english >= 0.12 ? 'en' : 'unknown';
}

function share(words: readonly string[], list: ReadonlySet<string>): number {
	return words.length === 0 ? 0 : words.filter((word) => list.has(word)).length / words.length;
}

function sampleOf(text: string): string {
	if (text.length <= parts * partLength) return text;
	const step = Math.floor((text.length - partLength) / (parts - 1));
	return Array.from({ length: parts }, (_, part) =>
		text.slice(part * step, part * step + partLength)
	).join('\n');
}
