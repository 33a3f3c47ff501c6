import { bench } from 'vitest';
import { article, facts } from '../../facts/fixtures.ts';
import { compose } from '../compose.ts';
import { findFlaws, lintSet } from './lint.ts';

const { questions } = compose(article, facts);
const surroundings = { text: article.text, facts };
const many = Array.from({ length: 20_000 }, (_, at) => questions[at % questions.length]).filter(
	(question) => question !== undefined
);

bench(`find the flaws of ${many.length} questions`, () => {
	for (const question of many) findFlaws(question, surroundings);
});

bench(`lint the ${questions.length} questions of an article as a set`, () => {
	lintSet(questions, surroundings);
});
