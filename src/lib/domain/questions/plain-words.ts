import { withoutArticle } from '../grading/en/articles.ts';
import { comparable } from '../grading/words.ts';

/** What stands between the thousands of a number: a comma, an apostrophe, a space that does not break. */
const separators = /(?<=\d)[,'’\u00a0\u2009\u202f](?=\d{3}(?!\d))/gu;

/** Letters that need no folding, as almost every English sentence has. */
const ascii = /^[\n -~]*$/;

/** The words of a text as they are compared: no case, accents or punctuation, a number one word. */
export function plainWords(text: string): string[] {
	const joined = text
		.replace(separators, '')
		.replace(/[’‘`]/g, "'")
		.replace(/[“”–—]/g, ' ');
	// a quiz is put together out of thousands of sentences
	if (ascii.test(joined))
		return (
			joined
				.toLowerCase()
				.replaceAll("'", '')
				.match(/[a-z\d]+/g) ?? []
		);
	const plain = comparable(joined);
	return plain === '' ? [] : plain.split(' ');
}

/** The same without an article in front. */
export function keyWords(text: string): string[] {
	const plain = withoutArticle(plainWords(text).join(' '));
	return plain === '' ? [] : plain.split(' ');
}

/**
 * The beginning of a word, which its inflections share: `announce`, `announced`. Cutting words after
 * five letters is as good as a stemmer for finding texts, and knows no language (McNamee & Mayfield
 * 2004, "Character n-gram tokenization for European language text retrieval").
 */
export function rootOf(word: string): string {
	return word.slice(0, 5);
}

/** Where some words stand in a row within others; -1 where they do not. */
export function indexOfRow(words: readonly string[], row: readonly string[]): number {
	return words.findIndex((_, at) => row.every((word, index) => words[at + index] === word));
}
