import type { Span } from '../facts/fact.ts';
import { withSingleSpaces } from '../text/blanks.ts';

/** Words to print in place of others of the text; the same place twice over is an insertion. */
export interface Edit extends Span {
	readonly words: string;
}

/**
 * The words of a span as they are printed: edited, with single blanks. Edits that reach out of the span
 * or into one before them are left out.
 */
export function printed(text: string, { start, end }: Span, edits: readonly Edit[]): string {
	const inOrder = edits
		.filter((edit) => edit.start >= start && edit.end <= end)
		.sort((a, b) => a.start - b.start || a.end - b.end);
	let result = '';
	let from = start;
	for (const edit of inOrder) {
		if (edit.start < from) continue;
		result += text.slice(from, edit.start) + edit.words;
		from = edit.end;
	}
	return withSingleSpaces(result + text.slice(from, end))
		.replace(/(?<=\p{Sc}) (?=\d)/gu, '')
		.replace(/ (?=[,;:?!)]|\.(?!\d))/g, '');
}
