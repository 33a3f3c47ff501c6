import { expect, test } from 'vitest';
import { candidatesOf } from '$lib/domain/extract/candidates.ts';
import { longText } from '$lib/domain/extract/articles.fixtures.ts';
import { extract } from '$lib/domain/extract/extract.ts';
import { ownArticleId } from '$lib/domain/ids.ts';
import { find } from './find.ts';
import { portion, type Told, type Wanted } from './protocol.ts';

const wanted: Wanted = {
	id: 7,
	articleId: ownArticleId('a'),
	text: longText(20_000),
	date: '2023-08-24'
};

function told(what: Wanted): Told[] {
	const all: Told[] = [];
	find(what, (one) => all.push(one));
	return all;
}

test('everything that was found is told once, in portions, and then the end', () => {
	const all = told(wanted);
	const found = all.filter((one) => one.kind === 'found');
	const { text, date, articleId } = wanted;
	const extraction = extract(text, { date, id: articleId });
	expect(found.flatMap(({ candidates }) => candidates)).toEqual(candidatesOf(extraction));
	expect(found.flatMap(({ refused }) => refused)).toEqual(extraction.refused);
	expect(found.length).toBeGreaterThan(1);
	expect(Math.max(...found.map(({ candidates }) => candidates.length))).toBe(portion);
	expect(all.at(-1)).toEqual({ kind: 'finished', id: 7, language: 'en' });
	expect(new Set(all.map(({ id }) => id))).toEqual(new Set([7]));
});

test('a text without words is an end, and no failure', () => {
	const kinds = told({ ...wanted, text: '' }).map(({ kind }) => kind);
	expect(kinds).toContain('finished');
	expect(kinds).not.toContain('failed');
});

test('it is told after every few sentences how far the work is, never less than before', () => {
	const sharesOf = (length: number) =>
		told({ ...wanted, text: longText(length) }).flatMap((one) =>
			one.kind === 'progressed' ? [one.share] : []
		);
	const [short, long] = [sharesOf(10_000), sharesOf(40_000)];
	expect(long).toEqual([...long].sort((a, b) => a - b));
	expect(long.every((share) => share >= 0 && share <= 1)).toBe(true);
	expect(long.length).toBeGreaterThan(short.length * 2);
});
