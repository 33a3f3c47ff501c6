import { comparable } from '../words.ts';
import { withoutArticle } from './articles.ts';
import { honorifics, shortForms, suffixes, usualSpelling } from './names.lexicon.ts';

/** No name that a person types is longer. */
const maxLength = 200;

/** Umlauts as they are written where the keyboard has none. */
const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/**
 * Words in the form in which two spellings of a name are one: no article in front, no `al-` however it
 * is joined, the usual spelling of what has several, `and` for `&`.
 */
export function foldedWords(text: string): string[] {
	const words = wordsOf(text);
	return words.filter((word, at) => !isAl(word) || at === words.length - 1).map(usual);
}

function wordsOf(text: string): string[] {
	// as-Sadr, ash-Sharaa: the article takes the sound of what follows
	const plain = text.replace(/(^|\s)a(sh|dh|th|[srdntz])[-‐‑](?=\2)/giu, '$1');
	return withoutArticle(comparable(plain.replace(/&/g, ' and ')))
		.split(' ')
		.filter(Boolean);
}

function usual(word: string): string {
	return usualSpelling.get(word) ?? word.replace(/isation(s?)$/, 'ization$1');
}

/** Every form that an accepted wording may be typed in. */
export function acceptedForms(wording: string): string[][] {
	const expanded = wording
		.normalize('NFC')
		.toLowerCase()
		.replace(/[äöü]/g, (letter) => umlauts[letter] ?? letter);
	// with its al- as well: it may be typed as one word with the name
	const forms = [foldedWords(wording), foldedWords(expanded), wordsOf(wording).map(usual)];
	return forms.filter((form) => form.length > 0);
}

/**
 * Every name that typed words may be: as they stand, `Biden, Joe` turned, without what is in brackets,
 * without title, suffix or middle initial, and a short form in full.
 */
export function typedForms(raw: string): string[][] {
	if (raw.length > maxLength) return [];
	const [last = '', first = '', ...more] = raw.split(',');
	const turned = more.length === 0 && first.trim() !== '' ? [`${first} ${last}`] : [];
	const bare = raw.replace(/\([^()]*\)/g, ' ');
	const forms = [raw, bare, ...turned].flatMap((text) => simplified(foldedWords(text)));
	const full = shortForms.get(comparable(raw).replace(/^the /, ''));
	return full === undefined ? forms : [...forms, full.split(' ')];
}

/** The first letters of the words, all of them or those that have a capital: `pmf`. */
export function acronymsOf(wording: string): string[] {
	const initials = wording.match(/(?<![\p{L}\p{N}'’])\p{L}/gu) ?? [];
	const capitals = initials.filter((letter) => letter !== letter.toLowerCase());
	return [initials, capitals].map((letters) => comparable(letters.join('')));
}

function simplified(words: string[]): string[][] {
	const untitled = withoutHonorifics(words);
	const bare = withoutSuffix(untitled);
	const short = bare.filter((word, at) => word.length > 1 || at === 0 || at === bare.length - 1);
	return [words, untitled, bare, short].filter((form) => form.length > 0);
}

function withoutHonorifics(words: string[]): string[] {
	const text = words.join(' ');
	const found = honorifics.filter((title) => text.startsWith(`${title} `));
	if (found.length === 0) return words;
	const longest = Math.max(...found.map((title) => title.split(' ').length));
	return withoutHonorifics(words.slice(longest));
}

function withoutSuffix(words: string[]): string[] {
	return words.length > 1 && suffixes.includes(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

function isAl(word: string): boolean {
	return word === 'al' || word === 'el' || word === 'ul';
}
