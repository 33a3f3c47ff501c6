import { expect, test } from 'vitest';
import { articleId } from '../ids.ts';
import {
	everyFact,
	factFinder,
	searchWords,
	type FactSearch,
	type SearchableFact
} from './search.ts';

function fact(overrides: Partial<SearchableFact> = {}): SearchableFact {
	return {
		articleId: articleId('iraq'),
		standing: 'new',
		isHidden: false,
		hasHiddenQuestion: false,
		words: searchWords([
			'About 2,500',
			'US troops were in Iraq',
			'Müller’s al-Kadhimi',
			'$1.5\u00a0billion',
			'東京都'
		]),
		...overrides
	};
}

const finds = (search: Partial<FactSearch>, overrides?: Partial<SearchableFact>) =>
	factFinder({ ...everyFact, ...search })(fact(overrides));

test.each([
	['', true],
	['   ', true],
	['troops', true],
	['TROOPS us', true],
	['troop', true],
	['troops Iran', false],
	['Muller', true],
	['mu\u0308llers', true],
	['kadhimi', true],
	['al kadhimi', true],
	['2500', true],
	['2,500', true],
	['2.500', true],
	['2 500', true],
	['3500', false],
	['1.5 billion', true],
	['billi', true],
	['us', true],
	['ou', false],
	['out', true],
	['京', true],
	['北', false],
	['?!', true],
	['.*', true],
	['\\', true]
])('%j finds it: %s', (text, found) => {
	expect(finds({ text })).toBe(found);
});

test.each([
	['2,500', '2500'],
	['1,234,567', '1234567'],
	['12.345.678', '12345678'],
	['1\u00a0000\u202f000', '1000000'],
	["1'000", '1000'],
	['1.5', '1 5'],
	['2021, 500', '2021 500'],
	['12,3456', '12 3456'],
	['1,23', '1 23']
])('the number %j is searched as %j', (text, words) => {
	expect(searchWords([text])).toBe(words);
});

test('only the chosen article is searched', () => {
	expect(finds({ articleId: articleId('iraq') })).toBe(true);
	expect(finds({ articleId: articleId('iran') })).toBe(false);
});

test.each([
	[{}, ['all', 'new']],
	[{ standing: 'missed' }, ['all', 'missed']],
	[{ standing: 'held' }, ['all', 'held']],
	[{ standing: 'held', hasHiddenQuestion: true }, ['all', 'held', 'hidden']],
	[{ standing: 'held', isHidden: true }, ['all', 'hidden']],
	[{ isHidden: true }, ['all', 'hidden']]
] as const)('%o is seen under %o', (overrides, views) => {
	const seen = (['all', 'new', 'missed', 'held', 'hidden'] as const).filter((view) =>
		finds({ view }, overrides)
	);
	expect(seen).toEqual(views);
});

test('100 kB of anything is searched', { timeout: 2000 }, () => {
	const words = searchWords(['the a\u0301-’ 1,234 '.repeat(6_000)]);
	expect(finds({ text: 'x '.repeat(50_000) }, { words })).toBe(false);
});
