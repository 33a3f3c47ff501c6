/** A block of an article: `start` and `end` are offsets of what is read, without the heading's sign. */
export interface Paragraph {
	readonly kind: 'heading' | 'paragraph';
	readonly start: number;
	readonly end: number;
	/** Counted from 1, headings left out; a heading carries the number of the paragraph after it. */
	readonly number: number;
}

/** Lines without an empty one between them, whatever ends them. */
const block = /[^\r\n]+(?:(?:\r\n|\r|\n)(?![\r\n])[^\r\n]+)*/g;

/** The blocks of a text in order; white space at their edges belongs to none. */
export function paragraphs(text: string): Paragraph[] {
	const blocks: Paragraph[] = [];
	let number = 1;
	for (const match of text.matchAll(block)) {
		const isHeading = match[0].startsWith('## ');
		const words = match[0].slice(isHeading ? 3 : 0);
		if (words.trim() === '') continue;
		const start = match.index + match[0].length - words.trimStart().length;
		const end = match.index + match[0].trimEnd().length;
		blocks.push({ kind: isHeading ? 'heading' : 'paragraph', start, end, number });
		if (!isHeading) number++;
	}
	return blocks;
}

/** The block that holds an offset, or the first one. */
export function paragraphAt(blocks: readonly Paragraph[], offset: number): Paragraph | undefined {
	return blocks.find((block) => offset >= block.start && offset < block.end) ?? blocks[0];
}

/** Minutes that a person needs to read a text at 230 words a minute (Brysbaert 2019), at least 1. */
export function readingMinutes(text: string): number {
	const words = text.split(/\s+/).filter(Boolean).length;
	return Math.max(1, Math.round(words / 230));
}
