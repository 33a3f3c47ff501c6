import { bench, describe } from 'vitest';
import type { Fact } from '../facts/fact.ts';
import { articleId, factId } from '../ids.ts';
import type { Article } from '../text/article.ts';
import { ask } from './ask.ts';
import { compose } from './compose.ts';

const article: Article = {
	id: articleId('bench'),
	title: 'Bench',
	date: '2026-01-05',
	language: 'en',
	source: 'Made up.',
	text: 'About 2,500 things were there.'
};

/** Quantities and money, each of its own: the facts with the most distractors to find. */
function facts(count: number): Fact[] {
	return Array.from({ length: count }, (_, index): Fact => {
		const common = {
			id: factId(article.id, `fact-${index}`),
			evidence: [{ start: 0, end: article.text.length }],
			asOf: article.date,
			modality: 'asserted' as const,
			attribution: null,
			importance: 2 as const,
			amount: { bound: 'about' as const, value: 1_000 + index * 37 }
		};
		return index % 10 === 0
			? {
					...common,
					type: 'money',
					currency: 'USD',
					role: 'new',
					purpose: `aid of kind ${index}`,
					giver: 'a giver',
					receiver: 'a receiver'
				}
			: {
					...common,
					type: 'quantity',
					counted: `things of kind ${index}`,
					predicate: 'were there',
					unit: 'things'
				};
	});
}

describe('facts to questions', () => {
	for (const count of [250, 500, 1_000]) {
		const input = facts(count);
		bench(`compose ${count} facts`, () => {
			compose(article, input);
		});
	}
});

describe('questions to a screen', () => {
	const { questions } = compose(article, facts(250));
	bench(`ask ${questions.length} questions`, () => {
		for (const question of questions) ask(question, 1);
	});
});
