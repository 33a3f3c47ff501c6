import { isKey } from '../domain/questions/ask.ts';
import type { Question } from '../domain/questions/question.ts';

/**
 * A question as a block of lines to be read: its id, the stem with the emphasis in asterisks, every
 * right answer after `=` and every wrong one after `-`, with what it is in the article.
 */
export function printed(question: Question): string {
	return [question.id, `  ${question.kind}: ${marked(question)}`, ...answers(question), ''].join(
		'\n'
	);
}

/** The stem with its emphasis in asterisks, as the wording has it. */
function marked({ stem, emphasis }: Question): string {
	return emphasis.reduceRight(
		(text, { start, end }) =>
			`${text.slice(0, start)}*${text.slice(start, end)}*${text.slice(end)}`,
		stem
	);
}

function answers(question: Question): string[] {
	switch (question.kind) {
		case 'choice': {
			const wrong = question.options.filter(({ text }) => text !== question.key);
			return [`  = ${question.key}`, ...wrong.map(({ text, note }) => noted(`  - ${text}`, note))];
		}
		case 'multi':
			return question.options.map(({ text, note }) =>
				noted(`  ${isKey(text, question) ? '=' : '-'} ${text}`, note)
			);
		case 'trueFalse':
			return question.claims.map(({ text, isTrue, note }) =>
				noted(`  ${isTrue ? '=' : '-'} ${text}`, note)
			);
		case 'numeric':
			return [`  = ${question.keyText} (${question.key} ${question.unit})`];
		case 'match':
			return [
				...question.pairs.map(({ left, right }) => `  = ${left} ↔ ${right.text}`),
				...question.distractors.map(({ text, note }) => noted(`  - ${text}`, note))
			];
		case 'order':
			return question.items.map(({ text, note }, at) => noted(`  ${at + 1}. ${text}`, note));
		case 'typed':
		case 'cloze':
			return [
				`  = ${question.keyText}${question.expects === 'words' ? '' : ` (${question.key})`}`,
				...question.accepted.slice(1).map((wording) => `  = ${wording}`)
			];
	}
}

function noted(line: string, note: string | undefined): string {
	return note === undefined ? line : `${line}  ← ${note}`;
}
