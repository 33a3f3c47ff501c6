import { describe, expect, test } from 'vitest';
import { ask, isKey, type AskedChoice } from '../domain/questions/ask.ts';
import type { MultiQuestion } from '../domain/questions/question.ts';
import type { CompiledArticle } from './compiled.ts';
import { bundledPacks } from './fixtures.ts';
import { evenness, normalTail } from './statistics.fixtures.ts';

const seeds = Array.from({ length: 1000 }, (_, seed) => seed);
const leastP = 0.001;
const articles = bundledPacks.flatMap((pack) => pack.articles);

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

describe('questions with several keys, asked with 1,000 seeds', () => {
	const all = articles.flatMap(({ questions }) => questions);
	const multis = all.filter((question) => question.kind === 'multi');
	const asked = multis.map((question) =>
		seeds.map((seed) => ask(question, seed)).filter(({ kind }) => kind === 'multi')
	);
	const shown = asked.map((list) => list.filter((one) => one.kind === 'multi'));

	test('there are two keys or more, wrong options beside them, and no key that is not shown', () => {
		const flawed = shown.flat().filter((question) => {
			const keys = question.options.filter(({ text }) => isKey(text, question)).length;
			return keys < 2 || keys !== question.keys.length || keys === question.options.length;
		});
		expect(flawed).toEqual([]);
		expect(shown.flat().every(({ options }) => options.length <= 6)).toBe(true);
	});

	test('keys stand at every place equally often', () => {
		const rows = [3, 4, 5, 6].flatMap((count) => {
			const counts = Array.from({ length: count }, () => 0);
			for (const question of shown.flat().filter(({ options }) => options.length === count)) {
				question.options.forEach(({ text }, place) => {
					if (isKey(text, question)) counts[place] = (counts[place] ?? 0) + 1;
				});
			}
			return counts.some((times) => times > 0) ? [{ counts, ...evenness(counts) }] : [];
		});
		for (const { counts, p } of rows)
			print(`keys of ${counts.length}: ${counts.join(' ')}, p = ${p}`);
		expect(rows.filter(({ p }) => p <= leastP)).toEqual([]);
	});

	test('the longest option is a key not more often than chance', () => {
		const shares = shown.map((list) => mean(list.map(keyIsLongest)));
		const chances = shown.map((list) =>
			mean(list.map(({ keys, options }) => keys.length / options.length))
		);
		// the questions are the sample: one with a long key has it with every seed
		const variance = chances.reduce((sum, chance) => sum + chance * (1 - chance), 0);
		const z = ((mean(shares) - mean(chances)) * shares.length) / Math.sqrt(variance);
		print(`of ${shares.length} the longest is a key: ${percent(mean(shares))}`);
		print(
			`  by chance ${percent(mean(chances))}, z = ${z.toFixed(2)}, p = ${normalTail(z).toFixed(4)}`
		);
		expect(normalTail(z)).toBeGreaterThan(leastP);
	});
});

test('rows of a match and items of a timeline stand in no order that tells', () => {
	const all = articles.flatMap(({ questions }) => questions);
	const right: number[] = [];
	for (const question of all) {
		for (const seed of seeds) {
			const asked = ask(question, seed);
			if (asked.kind === 'order') {
				expect(asked.shown).not.toEqual(asked.items.map(({ text }) => text));
				expect(asked.shown.toSorted()).toEqual(asked.items.map(({ text }) => text).toSorted());
			}
			if (asked.kind !== 'match') continue;
			const { rows, choices } = asked;
			const opposite = rows.filter((row, at) => row.right.text === choices[at]?.text).length;
			right.push(opposite / rows.length - 1 / choices.length);
		}
	}
	print(`a row's right choice stands opposite it: ${percent(mean(right))} more often than chance`);
	expect(Math.abs(mean(right))).toBeLessThan(0.05);
});

/** 1 where a key is the longest option, a part of it where several options are. */
function keyIsLongest({ options, keys }: MultiQuestion): number {
	const longest = Math.max(...options.map(({ text }) => text.length));
	const ties = options.filter(({ text }) => text.length === longest);
	return ties.filter(({ text }) => isKey(text, { keys })).length / ties.length;
}

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
