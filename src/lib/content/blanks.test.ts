import { expect, test } from 'vitest';
import { grade } from '../domain/grading/grade.ts';
import { blanksOf } from '../domain/questions/blanks/blanks.ts';
import { bundledPacks } from './fixtures.ts';

const articles = bundledPacks.flatMap((pack) => pack.articles);

test.each(articles)('$id: a third of the facts or more have a blank', (article) => {
	expect(blanksOf(article).length).toBeGreaterThanOrEqual(article.facts.length / 3);
});

test.each(articles)('$id: the key of every blank is right when it is typed', (article) => {
	const wrong = blanksOf(article).filter(({ question }) => {
		const graded = grade(question, { kind: question.kind, raw: question.keyText });
		return !graded.ok || !graded.value.right;
	});
	expect(wrong).toEqual([]);
});
