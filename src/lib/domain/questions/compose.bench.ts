import { bench, describe } from 'vitest';
import { ask } from './ask.ts';
import { compose } from './compose.ts';
import { madeArticle } from './made-facts.fixtures.ts';

/** All of it: questions, distractors, lint. Twice the facts should take twice the time. */
describe('facts to questions', () => {
	for (const count of [1_000, 2_000, 4_000]) {
		const { article, facts } = madeArticle(count);
		const { questions } = compose(article, facts);
		bench(
			`compose ${count} facts: ${questions.length} questions`,
			() => {
				compose(article, facts);
			},
			{ iterations: 3, warmupIterations: 1 }
		);
	}
});

describe('questions to a screen', () => {
	const { article, facts } = madeArticle(250);
	const { questions } = compose(article, facts);
	bench(`ask ${questions.length} questions`, () => {
		for (const question of questions) ask(question, 1);
	});
});
