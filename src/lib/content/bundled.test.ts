import { describe, expect, test } from 'vitest';
import { authoredFactTypes } from '../domain/facts/fact.ts';
import { ask, type AskedChoice } from '../domain/questions/ask.ts';
import { findFlaws, findSetFlaws } from '../domain/questions/lint/lint.ts';
import type { CompiledArticle } from './compiled.ts';
import { bundledFiles, bundledPacks, problemsOf } from './fixtures.ts';
import { isRight } from './oracle.fixtures.ts';
import { problemLine } from './problems.ts';
import { evenness, normalTail } from './statistics.fixtures.ts';

const seeds = Array.from({ length: 1000 }, (_, seed) => seed);
const leastP = 0.001;

test('there are packs', () => {
	expect(bundledFiles.length).toBeGreaterThan(0);
});

test.each(bundledFiles)('the pack $pack.id compiles without a problem', (files) => {
	expect(problemsOf(files).map(problemLine)).toEqual([]);
});

test('facts of all types are among them', () => {
	const facts = bundledPacks.flatMap(({ articles }) => articles.flatMap((one) => one.facts));
	expect(new Set(facts.map(({ type }) => type))).toEqual(new Set(authoredFactTypes));
});

const articles = bundledPacks.flatMap((pack) => pack.articles);

describe.each(articles)('the article $id', ({ text, facts, questions }) => {
	test('every fact is asked in two ways or more', () => {
		const faces = facts.map(({ id }) => {
			const asked = questions.filter(({ factIds }) => factIds.includes(id));
			return [id, asked.map((question) => question.id)] as const;
		});
		expect(faces.filter(([, asked]) => asked.length < 2)).toEqual([]);
	});

	test('no question has a flaw, and no two have one id', () => {
		expect(questions.flatMap((question) => findFlaws(question, { text, facts }))).toEqual([]);
		expect(findSetFlaws(questions)).toEqual([]);
		expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
	});

	test('the marked answer is words of the evidence', () => {
		const outside = questions.filter(
			({ answerSpan, evidence }) =>
				answerSpan &&
				!evidence.some(({ start, end }) => answerSpan.start >= start && answerSpan.end <= end)
		);
		expect(outside.map(({ id }) => id)).toEqual([]);
		expect(facts.every(({ evidence }) => evidence.every(({ end }) => end <= text.length))).toBe(
			true
		);
	});

	test('of each pool of options the key is right by the facts, and nothing else', () => {
		const wrong = questions.flatMap((question) => {
			if (question.kind !== 'choice') return [];
			const right = question.options.filter(({ text: words }) => isRight(question, words, facts));
			return right.length === 1 && right[0]?.text === question.key
				? []
				: [`${question.id}: ${right.map((option) => option.text).join(' / ')}`];
		});
		expect(wrong).toEqual([]);
	});

	test('of each set of claims the true one is true by the facts, and no other', () => {
		const wrong = questions.flatMap((question) => {
			if (question.kind !== 'trueFalse') return [];
			const claims = question.claims.filter(
				(claim) => isRight(question, claim.text, facts) !== claim.isTrue
			);
			return claims.map((claim) => `${question.id}: ${claim.text}`);
		});
		expect(wrong).toEqual([]);
	});
});

describe.each(articles)('the article $id, asked with 1,000 seeds', (article) => {
	const asked = askAll(article);

	test('no question has two right options, or one option twice', () => {
		const flawed = asked.filter(({ options, key }) => {
			const texts = options.map(({ text }) => text.toLowerCase());
			return new Set(texts).size !== texts.length || !options.some(({ text }) => text === key);
		});
		expect(flawed).toEqual([]);
		expect(asked.every(({ options }) => options.length >= 3 && options.length <= 4)).toBe(true);
	});

	test.each([
		['all', asked],
		['ordered', asked.filter(({ options }) => options[0]?.rank !== undefined)],
		['unordered', asked.filter(({ options }) => options[0]?.rank === undefined)]
	])('the key stands at every place equally often: %s options', (name, questions) => {
		const rows = [3, 4].flatMap((count) => {
			const counts = placesOf(questions.filter(({ options }) => options.length === count));
			return counts.length > 0 ? [{ counts, ...evenness(counts) }] : [];
		});
		for (const { counts, chiSquare, p } of rows) {
			print(`${article.id}, ${name}, key of ${counts.length} at: ${counts.join(' ')}`);
			print(`  chi-square ${chiSquare.toFixed(2)}, p = ${p.toFixed(4)}`);
		}
		expect(rows.filter(({ p }) => p <= leastP)).toEqual([]);
	});

	test('the key of no question keeps to some places', () => {
		const uneven = article.questions.flatMap(({ id }) => {
			const counts = placesOf(asked.filter((question) => question.id === id));
			// of so many questions one may look uneven by chance
			return counts.length > 0 && evenness(counts).p <= leastP / article.questions.length
				? [`${id}: ${counts.join(' ')}`]
				: [];
		});
		expect(uneven).toEqual([]);
	});

	test('the key is not the longest option more often than chance', () => {
		const tells = article.questions.flatMap(({ id }) => {
			const shares = asked.filter((question) => question.id === id).map(longestShare);
			return shares.length > 0 ? [{ id, share: mean(shares) }] : [];
		});
		const shares = asked.map(longestShare);
		const chances = asked.map(({ options }) => 1 / options.length);
		const variance = chances.reduce((sum, chance) => sum + chance * (1 - chance), 0);
		const z = ((mean(shares) - mean(chances)) * asked.length) / Math.sqrt(variance);
		const always = tells.filter(({ share }) => share === 1).map(({ id }) => id);
		print(
			`${article.id}, key is longest: ${percent(mean(shares))}, by chance ${percent(mean(chances))}`
		);
		print(`  z = ${z.toFixed(2)}, p = ${normalTail(z).toFixed(4)}; always: ${always.join(', ')}`);
		expect(normalTail(z), `lengthen wrong options of: ${always.join(', ')}`).toBeGreaterThan(
			leastP
		);
	});
});

/** Every choice of an article, asked with each seed. */
function askAll({ questions }: CompiledArticle): AskedChoice[] {
	return questions.flatMap((question) =>
		question.kind === 'choice'
			? seeds.map((seed) => ask(question, seed)).filter((asked) => asked.kind === 'choice')
			: []
	);
}

/** How often the key stands at the first place, the second, …; empty where nothing is asked. */
function placesOf(asked: readonly AskedChoice[]): number[] {
	const places = asked.map(({ options, key }) => options.findIndex(({ text }) => text === key));
	const most = Math.max(0, ...asked.map(({ options }) => options.length));
	return Array.from({ length: most }, (_, at) => places.filter((place) => place === at).length);
}

/** 1 where the key is the longest option, a part of it where several are. */
function longestShare({ options, key }: AskedChoice): number {
	const longest = Math.max(...options.map(({ text }) => text.length));
	const ties = options.filter(({ text }) => text.length === longest).length;
	return key.length === longest ? 1 / ties : 0;
}

function mean(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function percent(share: number): string {
	return `${(share * 100).toFixed(2)} %`;
}

function print(line: string) {
	process.stdout.write(`${line}\n`);
}
