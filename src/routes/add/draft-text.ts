import { mostCharacters } from '$lib/domain/text/plain-text.ts';
import type { DraftProblem } from '$lib/domain/text/draft.ts';
import { mostBytes, type FileProblem } from '$lib/state/text-file.ts';

/** Why there is no article yet: what happened, what is safe, what to do. */
export function draftText(problem: DraftProblem | FileProblem): string {
	switch (problem.kind) {
		case 'no-text':
			return 'There is no text yet. Paste an article, or open a file.';
		case 'text-too-long':
			return `The text has ${count(problem.length)} characters, and ${count(mostCharacters)} is the most. Nothing was cut. Save it in parts.`;
		case 'no-title':
			return 'Give the article a title.';
		case 'no-date':
			return 'Choose the day on which the article was written.';
		case 'file-empty':
			return 'There is no text in this file. The field is as it was. Choose another file.';
		case 'file-too-large':
			return `This file has ${megabytes(problem.bytes)} MB, and ${megabytes(mostBytes)} MB is the most. The field is as it was. Choose a smaller file, or paste a part of it.`;
		case 'not-text':
			return 'This file is not plain text. The field is as it was. Save it as text (UTF-8), or copy the words and paste them.';
		case 'file-unreadable':
			return 'This file could not be read. The field is as it was. Choose it once more.';
	}
}

/** `12,345 of 200,000 characters` */
export function lengthText(length: number): string {
	return `${count(length)} of ${count(mostCharacters)} characters`;
}

function count(value: number): string {
	return value.toLocaleString('en');
}

function megabytes(bytes: number): string {
	return (bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 });
}
