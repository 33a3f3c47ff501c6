import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { article, facts } from '../facts/fixtures.ts';
import { articleId, factId } from '../ids.ts';
import { compose } from '../questions/compose.ts';
import { questionKinds } from '../questions/question.ts';
import { drawPaper, paperLimit, type PaperSource } from './paper.ts';

const source: PaperSource = { article, questions: compose(article, facts).questions };
const other = { ...article, id: articleId('iran'), title: 'Iran' };
const others = facts.map((fact, n) => ({ ...fact, id: factId(other.id, `fact-${n}`) }));
const sources = [source, { article: other, questions: compose(other, others).questions }];

const kinds = fc.subarray([...questionKinds], { minLength: 1 });
const count = fc.integer({ min: 0, max: 40 });

test('a paper has as many questions as wanted, or one for each fact where there are fewer', () => {
	const property = fc.property(kinds, count, fc.integer(), (wanted, size, seed) => {
		const paper = drawPaper(sources, { kinds: wanted, count: size }, seed);
		return paper.length === Math.min(size, paperLimit(sources, wanted));
	});
	fc.assert(property, { seed: 1, numRuns: 300 });
});

test('it has only the wanted kinds, and no two questions about one fact', () => {
	const property = fc.property(kinds, count, fc.integer(), (wanted, size, seed) => {
		const paper = drawPaper(sources, { kinds: wanted, count: size }, seed);
		const asked = paper.flatMap(({ question }) => question.factIds);
		return (
			paper.every(({ question }) => wanted.includes(question.kind)) &&
			new Set(asked).size === asked.length
		);
	});
	fc.assert(property, { seed: 1, numRuns: 300 });
});

describe('seeds', () => {
	const rules = { kinds: questionKinds, count: 10 };

	test('the same seed draws the same paper', () => {
		const property = fc.property(fc.integer(), (seed) => {
			const [first, second] = [0, 1].map(() => JSON.stringify(drawPaper(sources, rules, seed)));
			return first === second;
		});
		fc.assert(property, { seed: 1, numRuns: 50 });
	});

	test('other seeds draw other papers, and every fact comes up', () => {
		const papers = Array.from({ length: 100 }, (_, seed) => drawPaper(sources, rules, seed));
		const orders = papers.map((paper) => paper.map(({ question }) => question.id).join());
		const asked = papers.flatMap((paper) => paper.flatMap(({ question }) => question.factIds));
		expect(new Set(orders).size).toBeGreaterThan(95);
		expect(new Set(asked).size).toBe(paperLimit(sources, questionKinds));
	});
});

test('kinds are spread: each fact is asked in the kind, of those it has, used least so far', () => {
	const all = sources.flatMap(({ questions }) => questions);
	const property = fc.property(kinds, fc.integer(), (wanted, seed) => {
		const used: string[] = [];
		const uses = (kind: string) => used.filter((other) => other === kind).length;
		return drawPaper(sources, { kinds: wanted, count: 40 }, seed).every(({ question }) => {
			const faces = all.filter(
				({ factIds, kind }) => factIds[0] === question.factIds[0] && wanted.includes(kind)
			);
			const isLeast = faces.every(({ kind }) => uses(kind) >= uses(question.kind));
			used.push(question.kind);
			return isLeast;
		});
	});
	fc.assert(property, { seed: 1, numRuns: 200 });
});

test('each question has the source line of its own article', () => {
	const paper = drawPaper(sources, { kinds: questionKinds, count: 40 }, 5);
	const titles = paper.map(({ cutting, question }) => [cutting.articleId, question.articleId]);
	expect(titles.every(([cut, asked]) => cut === asked)).toBe(true);
	expect(new Set(titles.map(([cut]) => cut))).toEqual(new Set([article.id, other.id]));
});

test('without sources, kinds or questions there is no paper', () => {
	expect(drawPaper([], { kinds: questionKinds, count: 10 }, 1)).toEqual([]);
	expect(drawPaper(sources, { kinds: [], count: 10 }, 1)).toEqual([]);
	expect(paperLimit([{ article, questions: [] }], questionKinds)).toBe(0);
});
