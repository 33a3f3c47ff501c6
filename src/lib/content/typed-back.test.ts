import { expect, test } from 'vitest';
import { ask, keyText } from '../domain/questions/ask.ts';
import { grade } from '../domain/grading/grade.ts';
import { bundledPacks } from './fixtures.ts';

const questions = bundledPacks
	.flatMap(({ articles }) => articles.flatMap((article) => article.questions))
	.filter((question) => question.kind === 'numeric' || question.kind === 'typed');

/** What the grader says of typed words, as `question: words: verdict` where it is not the one expected. */
function unexpected(
	rows: readonly (readonly [question: (typeof questions)[number], raw: string])[],
	isExpected: (verdict: boolean | string) => boolean
): string[] {
	return rows.flatMap(([question, raw]) => {
		const graded = grade(ask(question, 1), { kind: question.kind, raw });
		const verdict = graded.ok ? graded.value.right : graded.problem.kind;
		return isExpected(verdict) ? [] : [`${question.id}: ${raw}: ${verdict}`];
	});
}

test('every key is right when it is typed as it is printed', () => {
	const rows = questions.map((question) => [question, keyText(question)] as const);
	expect(rows.length).toBeGreaterThan(0);
	expect(unexpected(rows, (verdict) => verdict === true)).toEqual([]);
});

test('every key is right with the unit that stands beside the field', () => {
	const rows = questions.flatMap((question) =>
		question.kind === 'numeric' ? [[question, `${question.key} ${question.unit}`] as const] : []
	);
	expect(unexpected(rows, (verdict) => verdict === true)).toEqual([]);
});

test('every accepted wording is right in any case and spacing', () => {
	const rows = questions.flatMap((question) =>
		(question.kind === 'typed' ? question.accepted : []).flatMap((wording) =>
			[wording.toUpperCase(), wording.toLowerCase(), ` ${wording.replaceAll(' ', '  ')} `].map(
				(raw) => [question, raw] as const
			)
		)
	);
	expect(unexpected(rows, (verdict) => verdict === true)).toEqual([]);
});

test(
	'no name of the article that is like the key is right, nor almost',
	{ timeout: 20_000 },
	() => {
		const rows = questions.flatMap((question) =>
			(question.kind === 'typed' ? (question.others ?? []) : []).map(
				(raw) => [question, raw] as const
			)
		);
		expect(rows.length).toBeGreaterThan(0);
		expect(unexpected(rows, (verdict) => verdict === false || verdict === 'which-one')).toEqual([]);
	}
);
