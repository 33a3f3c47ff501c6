import { isAbbreviation } from './en/abbreviations.ts';

/** Most UTF-16 units of an article's text. */
export const mostCharacters = 1_000_000;

const heading = /^#{1,6}[ \t]+(?=\S)/;
const stop = /[.!?…:؟。！？]["'”’»)\]]*$/;

/**
 * A pasted or opened text in the form of `Article.text`: NFC, no control characters, paragraphs parted
 * by one empty line. Where no empty line parts them, each line is a paragraph, unless the lines were
 * broken to a width. Lines that begin with `#` become headings. Twice gives the same as once.
 */
export function normaliseText(raw: string): string {
	const lines = cleaned(raw)
		.split('\n')
		.map((line) => line.trim());
	const blocks: string[][] = [[]];
	for (const line of lines) {
		if (line === '' || heading.test(line)) blocks.push([]);
		if (line !== '') blocks.at(-1)?.push(line.replace(heading, '## '));
		if (heading.test(line)) blocks.push([]);
	}
	const isParted = lines.join('\n').trim().includes('\n\n');
	return blocks
		.filter((block) => block.length > 0)
		.flatMap((block) => (isParted ? [block] : paragraphsOf(block)))
		.map((block) => block.join('\n'))
		.join('\n\n');
}

/** Line breaks of every system as `\n`; what can be neither seen nor read taken out. */
function cleaned(raw: string): string {
	return raw
		.replace(/\r\n?|[\u0085\u2028]/g, '\n')
		.replace(/\u2029|\f/g, '\n\n')
		.replace(/\t/g, ' ')
		.replace(/(?!\n)\p{Cc}|\p{Cs}|[\u00ad\u200b\u2060\ufeff]/gu, '')
		.normalize('NFC');
}

/** The paragraphs of lines that no empty line parts. */
function paragraphsOf(lines: readonly string[]): string[][] {
	const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
	const unfinished = lines.slice(0, -1).filter((line) => !stop.test(line)).length;
	// lines of a poem end unfinished too, and stay one paragraph: their breaks are kept in it
	const isWrapped = width <= 100 && lines.length > 2 && unfinished * 2 > lines.length;
	if (!isWrapped) return lines.map((line) => [line]);
	const blocks: string[][] = [[]];
	for (const line of lines) {
		blocks.at(-1)?.push(line);
		if (stop.test(line) && line.length < width * 0.75) blocks.push([]);
	}
	return blocks.filter((block) => block.length > 0);
}

const longestTitle = 120;

/** The first line, where it looks like a title: short, more text after it, no full stop. Else empty. */
export function titleOf(raw: string): string {
	const [first, ...rest] = cleaned(raw.slice(0, 4000))
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
	if (first === undefined || rest.length === 0) return '';
	const title = first.replace(heading, '');
	if (title.length > longestTitle) return '';
	const sentence = /(\S+?)[.…,;:]["'”’»)]*$/.exec(title)?.[1];
	return sentence === undefined || isAbbreviation(sentence) ? title : '';
}

/** The text without its first paragraph where that is the title, which stands above it anyway. */
export function withoutTitle(text: string, title: string): string {
	const [first = '', ...rest] = text.split('\n\n');
	const isTitle = first.replace(heading, '') === title.trim().normalize('NFC');
	return isTitle && rest.length > 0 ? rest.join('\n\n') : text;
}
