import { describe, expect, test } from 'vitest';
import { ask } from '../domain/questions/ask.ts';
import { questionKinds, type Question } from '../domain/questions/question.ts';
import { reveals } from '../domain/questions/reveals.ts';
import { shownBy } from '../domain/questions/shown.ts';
import { drawPaper, paperLimit } from '../domain/quiz/paper.ts';
import { stockOf, type PaperSource } from '../domain/quiz/stock.ts';
import { bundledPacks } from './fixtures.ts';

const sources: PaperSource[] = bundledPacks.flatMap(({ articles }) =>
	articles.map((article) => ({ article, facts: article.facts, questions: article.questions }))
);
const seeds = Array.from({ length: 20 }, (_, seed) => seed);

/** Pairs of facts, "this one is given away by a question about that one", as names within the article. */
function givenAway({ questions, ...rest }: PaperSource): Set<string> {
	const { secretsOf } = stockOf([{ ...rest, questions }]);
	const shown = questions.map((question) => [question, shownBy(ask(question, 1))] as const);
	const pairs = questions.flatMap((open) =>
		shown
			.filter(([read]) => read.factIds.every((fact) => !open.factIds.includes(fact)))
			.filter(([, passages]) =>
				passages.some((passage) => secretsOf(open).some((secret) => reveals(passage, secret)))
			)
			.map(([read]) => `${nameOf(open)} < ${nameOf(read)}`)
	);
	return new Set(pairs);
}

function nameOf({ factIds }: Question): string {
	return factIds[0].split('/')[1] ?? '';
}

describe.each(sources)('$article.id', (source) => {
	const pairs = givenAway(source);
	const stock = stockOf([source]);

	test('few facts give another away', () => {
		const all = source.facts.length * (source.facts.length - 1);
		print(`${source.article.id}: ${pairs.size} of ${all} pairs: ${[...pairs].join(', ')}`);
		// a gap stands in a whole sentence, which tells of its neighbours too
		expect(pairs.size / all).toBeLessThan(0.02);
	});

	test('nearly all of it can be asked in one quiz, and twenty questions always', () => {
		const limits = seeds.map((seed) => paperLimit(stock, { kinds: questionKinds }, seed));
		print(`${source.article.id}: ${limits.join(' ')} of ${source.facts.length}`);
		expect(Math.min(...limits) / source.facts.length).toBeGreaterThan(0.75);
		const twenty = seeds.map(
			(seed) => drawPaper(stock, { kinds: questionKinds, count: 20 }, seed).length
		);
		expect(new Set(twenty)).toEqual(new Set([20]));
	});
});

test('what a reader would call a give-away is one', () => {
	const pairs = new Set(sources.flatMap((source) => [...givenAway(source)]));
	const known = [
		// "On which date was Joe Biden scheduled to receive …" beside "Who was due to receive …"
		'host < white-house-visit',
		'soleimani < drone-strike',
		'al-muhandis < drone-strike',
		'news-agency < no-combat-forces',
		'counterpart < washington-meeting',
		'trieste-crew < first-dive'
	];
	expect(known.filter((pair) => !pairs.has(pair))).toEqual([]);
});

function print(line: string) {
	process.stdout.write(`${line}\n`);
}
