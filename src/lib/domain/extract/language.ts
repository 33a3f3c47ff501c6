import type { Span } from '../facts/fact.ts';
import { englishWords } from './en/language-words.ts';
import { otherLanguages } from './other-languages.ts';

/** What a text is written in, as far as the rules of the extractor need to know. */
export interface Language {
	readonly language: 'en' | 'other' | 'unknown';
	/** BCP 47, as exact as the words and the script tell: `en`, `de`, `und-Cyrl`, `und`. */
	readonly tag: string;
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

/** No text of another language has so large a share of English function words. */
const surelyEnglish = 0.25;

/** Signs of which all letters are of the Latin script: most texts in it have no others. */
const latinAlone = /^[\0-\xb4\xb6-\u024f\u2010-\u20cf]*$/;

/** Scripts other than Latin with the language that a text in them is in; of several languages, none. */
const scripts: readonly (readonly [tag: string, runs: RegExp])[] = [
	['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu],
	['zh', /\p{Script=Han}+/gu],
	['ko', /\p{Script=Hangul}+/gu],
	['el', /\p{Script=Greek}+/gu],
	['he', /\p{Script=Hebrew}+/gu],
	['th', /\p{Script=Thai}+/gu],
	['und-Cyrl', /\p{Script=Cyrillic}+/gu],
	['und-Arab', /\p{Script=Arabic}+/gu],
	['und-Deva', /\p{Script=Devanagari}+/gu]
];

/** A text of Chinese signs with more than this share of syllables among its letters is Japanese. */
const japaneseShare = 0.1;

/**
 * The language of a text by its script and its function words. Unknown where it has neither: figures
 * only, names only, no letters at all. Any text will do; a long one is looked at in three places.
 */
export function languageOf(text: string): Language {
	const sample = sampleOf(text);
	const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
	// where all letters are Latin, how many there are does not matter
	const isLatin = latinAlone.test(sample);
	const letters = isLatin ? words.length : count(sample, /\p{L}+/gu);
	const latin = isLatin ? letters : count(sample, /\p{Script=Latin}+/gu);
	if (letters === 0) return { language: 'unknown', tag: 'und', words: 0, english: 0 };
	if (latin * 2 < letters) {
		return { language: 'other', tag: scriptTag(sample, letters), words: words.length, english: 0 };
	}
	const english = share(words, englishWords);
	if (words.length >= fewWords && english >= surelyEnglish) {
		return { language: 'en', tag: 'en', words: words.length, english };
	}
	let [rival, tag] = [0, 'und'];
	for (const [own, list] of otherLanguages) {
		const found = share(words, list);
		if (found > rival) [rival, tag] = [found, own];
	}
	const language = verdict(words.length, english, rival);
	const tags = { en: 'en', other: tag, unknown: 'und' };
	return { language, tag: tags[language], words: words.length, english };
}

/** The language of a paragraph; that of the whole text where its own words say too little. */
export function languageAt(text: string, { start, end }: Span, whole: Language): Language {
	const own = languageOf(text.slice(start, end));
	// a script tells at once, a few words of Latin letters do not: `Las Vegas`
	const isTold = own.language !== 'unknown' && (own.words >= fewWords || isOtherScript(own));
	return isTold ? own : whole;
}

function isOtherScript({ tag }: Language): boolean {
	return scripts.some(([script]) => script === tag);
}

function scriptTag(sample: string, letters: number): string {
	const counts = scripts.map(([tag, pattern]) => ({ tag, own: count(sample, pattern) }));
	const [first] = counts;
	if (first && first.own > letters * japaneseShare) return first.tag;
	const most = counts.reduce((best, each) => (each.own > best.own ? each : best));
	return most.own * 2 > letters ? most.tag : 'und';
}

/** UTF-16 units in all runs of these letters. */
function count(text: string, runs: RegExp): number {
	return text.match(runs)?.reduce((sum, { length }) => sum + length, 0) ?? 0;
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
