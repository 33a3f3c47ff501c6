import { bench, describe } from 'vitest';
import type { Fact } from '../facts/fact.ts';
import { articleId, factId } from '../ids.ts';
import { compose } from '../questions/compose.ts';
import { questionKinds } from '../questions/question.ts';
import type { Article } from '../text/article.ts';
import { drawPaper, paperLimit } from './paper.ts';
import { stockOf, type PaperSource } from './stock.ts';

const factsEach = 50;

/** Articles of fifty facts, until there are so many questions. */
function library(count: number): PaperSource[] {
	const sources: PaperSource[] = [];
	let questions = 0;
	while (questions < count) {
		const source = sourceOf(
			sources.length,
			Math.min(factsEach, Math.ceil((count - questions) / 3))
		);
		sources.push(source);
		questions += source.questions.length;
	}
	return sources;
}

function sourceOf(nth: number, count: number): PaperSource {
	const article: Article = {
		id: articleId(`bench-${nth}`),
		title: 'Bench',
		date: '2026-01-05',
		language: 'en',
		source: 'Made up.',
		text: 'Somebody of Somewhere said that something was there in May 2020. '.repeat(count)
	};
	const facts = Array.from({ length: count }, (_, at) => factOf(article, nth * factsEach + at, at));
	return { article, facts, questions: compose(article, facts).questions };
}

/** Statements, roles and events by turns: their questions have the words of others as keys. */
function factOf(article: Article, nth: number, at: number): Fact {
	const common = {
		id: factId(article.id, `fact-${nth}`),
		evidence: [{ start: at * 65, end: at * 65 + 64 }],
		asOf: article.date,
		modality: 'asserted' as const,
		attribution: null,
		importance: 2 as const
	};
	const person = `Ada Person${nth % 40}`;
	if (nth % 3 === 0) {
		return {
			...common,
			type: 'event',
			subject: person,
			isPlural: false,
			verb: { base: 'visit', past: 'visited' },
			rest: `p${nth} of the country`,
			date: `20${10 + (nth % 10)}-0${1 + (nth % 9)}`,
			timing: 'at',
			status: 'happened'
		};
	}
	return nth % 3 === 1
		? {
				...common,
				type: 'statement',
				speaker: person,
				isPerson: true,
				content: `t${nth} was better than t${nth + 1} in the country`
			}
		: {
				...common,
				type: 'role',
				person,
				title: `minister of t${nth}`,
				organisation: `Country${nth % 20}`,
				office: `minister of t${nth} of Country${nth % 20}`,
				status: 'current'
			};
}

describe.each([1_000, 4_000])('a library of %i questions', (count) => {
	const sources = library(count);
	const stock = stockOf(sources);
	let seed = 0;

	bench('the stock', () => {
		stockOf(sources);
	});

	bench('a paper of 20', () => {
		drawPaper(stock, { count: 20, kinds: questionKinds }, seed++);
	});

	bench('how many a paper can have', () => {
		paperLimit(stock, { kinds: questionKinds }, seed++);
	});

	bench('the first paper, with its limit', () => {
		const first = stockOf(sources);
		paperLimit(first, { kinds: questionKinds }, seed);
		drawPaper(first, { count: 20, kinds: questionKinds }, seed++);
	});
});
