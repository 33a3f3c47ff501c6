import { expect, test } from 'vitest';
import { foldDecisions } from '../domain/archive/decided.ts';
import type { Decision } from '../domain/archive/decision.ts';
import { idOf } from '../domain/facts/fixtures.ts';
import type { DecisionId } from '../domain/ids.ts';
import { numeric, trueFalse, typed } from '../domain/questions/fixtures.ts';
import { asFirstWorded } from '../domain/questions/reword.ts';
import { asDecided } from './as-decided.ts';
import type { CompiledArticle } from './compiled.ts';

const questions = [numeric(), typed(), trueFalse()];
const article = {
	id: questions[0]?.articleId,
	facts: questions.map(({ factIds: [id] }) => ({ id })),
	questions
} as unknown as CompiledArticle;

function decided(...decisions: [target: string, field: Decision['field'], value: string | true][]) {
	return foldDecisions(
		decisions.map(([target, field, value], at) => ({
			...{ id: `d${at}` as DecisionId, at },
			...{ target, field, value }
		}))
	);
}

test('without decisions an article is as it was compiled', () => {
	expect(asDecided(article, decided())).toEqual(article);
});

test('a hidden article is no article', () => {
	expect(asDecided(article, decided([article.id, 'hide', true]))).toBeNull();
});

test('a hidden question goes; its fact stays', () => {
	const shown = asDecided(article, decided([numeric().id, 'hide', true]));
	expect(shown?.questions.map(({ kind }) => kind)).toEqual(['typed', 'trueFalse']);
	expect(shown?.facts).toHaveLength(article.facts.length);
});

test('a hidden fact goes with every question that asks about it', () => {
	const both = typed({ factIds: [idOf('a'), idOf('b')] });
	const shown = asDecided(
		{ ...article, facts: [], questions: [both] },
		decided([idOf('b'), 'hide', true])
	);
	expect(shown?.questions).toEqual([]);
});

test('a question is asked in the words of the learner, and a statement to judge is not', () => {
	const [first] = questions;
	const stem = 'Worded by hand?';
	const shown = asDecided(
		article,
		decided([first?.id ?? '', 'stem', stem], [trueFalse().id, 'stem', stem])
	);
	expect(shown?.questions[0]).toMatchObject({ id: first?.id, stem, emphasis: [] });
	expect(shown?.questions[2]).toEqual(trueFalse());
	expect(shown?.questions.map(asFirstWorded)).toEqual(questions);
});

test('words that were decided to be right stand in their question', () => {
	const shown = asDecided(article, decided([typed().id, 'alias', 'five sides']));
	expect(shown?.questions[1]).toEqual(typed({ alsoRight: ['five sides'] }));
});
