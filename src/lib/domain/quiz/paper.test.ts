import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { article, facts } from '../facts/fixtures.ts';
import { articleId, factId } from '../ids.ts';
import { ask } from '../questions/ask.ts';
import { compose } from '../questions/compose.ts';
import { questionKinds, type Question } from '../questions/question.ts';
import { reveals } from '../questions/reveals.ts';
import { shownBy } from '../questions/shown.ts';
import { slotName } from '../questions/slot.ts';
import { seededRandom, shuffled } from '../random.ts';
import {
	drawn,
	madeSource,
	singleKinds,
	strangers,
	usesOf,
	type MadeFact
} from './library.fixtures.ts';
import { drawPaper, paperLimit } from './paper.ts';
import { stockOf, type PaperSource, type Stock } from './stock.ts';

const other = { ...article, id: articleId('iran'), title: 'Iran' };
const others = facts.map((fact, n) => ({ ...fact, id: factId(other.id, `fact-${n}`) }));
const composed = stockOf([
	{ article, facts, questions: compose(article, facts).questions },
	{ article: other, facts: others, questions: compose(other, others).questions }
]);

/** Facts that know one another: few topics and keys, some of one slot. */
const madeFact: fc.Arbitrary<MadeFact> = fc.record({
	slot: fc.nat(30),
	topic: fc.constantFrom(
		'mars',
		'venus',
		'saturn',
		'the rings of saturn with Ada',
		'Bela near mars'
	),
	key: fc.constantFrom('Ada', 'Bela', 'Ceres', 'Dora', 'Emil', 'mars'),
	kinds: fc.subarray([...singleKinds]),
	importance: fc.constantFrom(1, 2, 3)
});

/** A small library of articles with facts of all sorts, and questions over several of them. */
const madeLibrary: fc.Arbitrary<PaperSource[]> = fc
	.array(
		fc
			.tuple(
				fc.array(madeFact, { minLength: 4, maxLength: 14 }),
				fc.array(
					fc.tuple(fc.constantFrom('match', 'order'), fc.nat(9), fc.integer({ min: 2, max: 4 }))
				)
			)
			.map(([facts, groups]) => ({ facts, groups })),
		{ maxLength: 3 }
	)
	.map((articles) =>
		articles.map(({ facts, groups }, nth) => {
			const rows = groups.map(([kind, from, size]) => {
				const ats = Array.from({ length: size }, (_, n) => from + n);
				return [kind, ats.filter((at) => at < facts.length)] as const;
			});
			const unique = new Map(rows.map((row) => [row.join(), row]));
			return madeSource(
				`article-${nth}`,
				facts,
				[...unique.values()].filter(([, ats]) => ats.length > 1)
			);
		})
	);

const kinds = fc.subarray([...questionKinds], { minLength: 1 });
const count = fc.integer({ min: 0, max: 40 });
const check = { seed: 1, numRuns: 300 };

function slotsOf({ sources }: Stock, { factIds }: Question): string[] {
	const facts = sources.flatMap((source) => source.facts);
	const slots = factIds
		.map((id) => facts.find((fact) => fact.id === id))
		.map((fact) => fact && slotName(fact));
	return [...new Set(slots.flatMap((slot) => slot ?? []))];
}

/** True when reading one gives the other away, looked at without an index. */
function givesAway(stock: Stock, seed: number) {
	return (read: Question, open: Question) =>
		shownBy(ask(read, seed)).some((passage) =>
			stock.secretsOf(open).some((secret) => reveals(passage, secret))
		);
}

describe('what a paper has', () => {
	test('only wanted kinds; no two questions share a fact, or a slot of two facts', () => {
		const property = fc.property(
			madeLibrary,
			kinds,
			count,
			fc.integer(),
			(sources, wanted, size, seed) => {
				const stock = stockOf(sources);
				const paper = drawn(stock, { kinds: wanted, count: size }, seed);
				const asked = paper.flatMap(({ factIds }) => factIds);
				const slots = paper.flatMap((question) => slotsOf(stock, question));
				return (
					paper.every(({ kind }) => wanted.includes(kind)) &&
					new Set(asked).size === asked.length &&
					new Set(slots).size === slots.length
				);
			}
		);
		fc.assert(property, check);
	});

	test('no question gives the key of another away', () => {
		const property = fc.property(madeLibrary, count, fc.integer(), (sources, size, seed) => {
			const stock = stockOf(sources);
			const paper = drawn(stock, { kinds: questionKinds, count: size }, seed);
			const tells = givesAway(stock, seed);
			return paper.every((read) => paper.every((open) => read === open || !tells(read, open)));
		});
		fc.assert(property, check);
	});

	test('each question has the source line of its own article', () => {
		const paper = drawPaper(composed, { kinds: questionKinds, count: 40 }, 5);
		const titles = paper.map(({ cutting, question }) => [cutting.articleId, question.articleId]);
		expect(titles.every(([cut, asked]) => cut === asked)).toBe(true);
		expect(new Set(titles.map(([cut]) => cut))).toEqual(new Set([article.id, other.id]));
	});
});

describe('how many it has', () => {
	test('as many as are wanted, up to the limit, and never more than are wanted', () => {
		const property = fc.property(
			madeLibrary,
			kinds,
			count,
			fc.integer(),
			(sources, wanted, size, seed) => {
				const stock = stockOf(sources);
				const limit = paperLimit(stock, { kinds: wanted }, seed);
				const { length } = drawPaper(stock, { kinds: wanted, count: size }, seed);
				return length <= size && length >= Math.min(size, limit);
			}
		);
		fc.assert(property, check);
	});

	test('one for each slot at least that has a question on good terms with all others', () => {
		const property = fc.property(madeLibrary, kinds, fc.integer(), (sources, wanted, seed) => {
			const stock = stockOf(sources);
			const all = sources
				.flatMap(({ questions }) => questions)
				.filter(({ kind }) => wanted.includes(kind));
			const tells = givesAway(stock, seed);
			const harmless = all.filter(
				(one) =>
					one.factIds.length === 1 &&
					all.every((two) => one === two || (!tells(one, two) && !tells(two, one)))
			);
			const slots = new Set(harmless.flatMap((question) => slotsOf(stock, question)));
			return paperLimit(stock, { kinds: wanted }, seed) >= slots.size;
		});
		fc.assert(property, { seed: 1, numRuns: 50 });
	});

	test('questions over several facts take no place away from others', () => {
		const groups = [0, 3, 6, 9].map((at) => ['match', [at, at + 1, at + 2]] as const);
		const stock = stockOf([madeSource('tight', strangers(12), groups)]);
		const sizes = [3, 6, 10, 12, 20].map((size) => {
			const paper = drawn(stock, { kinds: questionKinds, count: size }, 1);
			return [paper.length, paper.filter(({ kind }) => kind === 'match').length];
		});
		expect(sizes).toEqual([
			[3, 1],
			[6, 1],
			[10, 1],
			[12, 0],
			[12, 0]
		]);
		expect(paperLimit(stock, { kinds: ['match'] }, 1)).toBe(4);
	});

	test('without sources, kinds or questions there is no paper', () => {
		const nothing = stockOf([]);
		expect(drawPaper(nothing, { kinds: questionKinds, count: 10 }, 1)).toEqual([]);
		expect(drawPaper(composed, { kinds: [], count: 10 }, 1)).toEqual([]);
		expect(
			paperLimit(stockOf([{ article, facts, questions: [] }]), { kinds: questionKinds }, 1)
		).toBe(0);
	});
});

describe('seeds', () => {
	const wanted = { kinds: questionKinds, count: 6 };

	test('the same seed draws the same paper, in whatever order the sources come', () => {
		const property = fc.property(madeLibrary, fc.integer(), (sources, seed) => {
			const random = seededRandom(seed);
			const mixed: PaperSource[] = shuffled(sources, random).map((source) => ({
				...source,
				facts: shuffled(source.facts, random),
				questions: shuffled(source.questions, random)
			}));
			const [first, second] = [sources, mixed].map((some) =>
				JSON.stringify(drawPaper(stockOf(some), wanted, seed))
			);
			return first === second;
		});
		fc.assert(property, check);
	});

	test('other seeds draw other papers, and every fact comes up', () => {
		const papers = Array.from({ length: 200 }, (_, seed) => drawPaper(composed, wanted, seed));
		const orders = papers.map((paper) => paper.map(({ question }) => question.id).join());
		const asked = papers.flatMap((paper) => paper.flatMap(({ question }) => question.factIds));
		expect(new Set(orders).size).toBeGreaterThan(195);
		expect(new Set(asked).size).toBe(2 * facts.length);
	});
});

test('neighbours are of one kind only where it cannot be helped', () => {
	const property = fc.property(
		madeLibrary,
		kinds,
		count,
		fc.integer(),
		(sources, wanted, size, seed) => {
			const paper = drawn(stockOf(sources), { kinds: wanted, count: size }, seed);
			const pairs = paper.filter((question, at) => question.kind === paper[at - 1]?.kind).length;
			const most = Math.max(0, ...usesOf(paper, questionKinds));
			return pairs === Math.max(0, 2 * most - paper.length - 1);
		}
	);
	fc.assert(property, check);
});
