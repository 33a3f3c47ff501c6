import { ask } from '../questions/ask.ts';
import { cuttingOf } from '../text/cutting.ts';
import { arrange } from './arrange.ts';
import { assemble } from './assemble.ts';
import type { Blueprint, PaperQuestion } from './attempt-event.ts';
import { candidatesOf, type Stock } from './stock.ts';

/**
 * Draws the questions of a quiz: independent of one another, spread over kinds, articles and their
 * parts. There may be fewer than wanted: see `paperLimit`. The same sources, blueprint and seed give the
 * same paper on every device, in whatever order the sources, their facts and their questions come.
 */
export function drawPaper(
	stock: Stock,
	{ count, ...wanted }: Pick<Blueprint, 'count' | 'kinds' | 'parts'>,
	seed: number
): PaperQuestion[] {
	const { secretsOf } = stock;
	const chosen = assemble(candidatesOf(stock, wanted, seed), { count, seed, secretsOf });
	return arrange(chosen, seed).map(({ question, article, part }) => ({
		question: ask(question, seed),
		cutting: cuttingOf(article, question),
		part
	}));
}

/**
 * How many questions a paper of these kinds and parts can have with that seed. Up to so many there are as
 * many as are wanted.
 */
export function paperLimit(
	stock: Stock,
	wanted: Pick<Blueprint, 'kinds' | 'parts'>,
	seed: number
): number {
	const { secretsOf } = stock;
	return assemble(candidatesOf(stock, wanted, seed), { count: Infinity, seed, secretsOf }).length;
}
