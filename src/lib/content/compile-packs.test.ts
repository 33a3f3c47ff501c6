import { expect, test } from 'vitest';
import { compilePacks } from './compile-packs.ts';
import { bundledFiles, packFiles, troops } from './fixtures.ts';
import { problemLine } from './problems.ts';

/** A pack of one article, as it would lie in a folder of its own. */
function pack(id: string, articleId: string, fact = troops()) {
	const files = packFiles([fact]);
	const [article] = files.pack.articles;
	if (!article) throw new Error('the sample has an article');
	return {
		pack: { ...files.pack, id, articles: [{ ...article, id: articleId }] },
		texts: { [articleId]: files.texts['iraq'] ?? '' },
		facts: { [articleId]: files.facts['iraq'] ?? [] },
		factSources: {}
	};
}

/** What is wrong with packs, a line each. */
function lines(...packs: Parameters<typeof compilePacks>[0]): string[] {
	const compiled = compilePacks(packs);
	return compiled.ok ? [] : compiled.problem.map(problemLine);
}

test('packs with ids of their own compile, in their order', () => {
	const compiled = compilePacks([pack('b', 'two'), pack('a', 'one')]);
	expect(compiled.ok && compiled.value.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('an article id of two packs is told, with both files', () => {
	expect(lines(pack('a', 'iraq'), pack('b', 'iraq'))).toEqual([
		'questions/b/pack.ts The article id "iraq" is also in questions/a/pack.ts. Give one of them another id.'
	]);
});

test('an article or a pack that is there twice is told', () => {
	const files = pack('a', 'iraq');
	const twice = { ...files.pack, articles: [...files.pack.articles, ...files.pack.articles] };
	expect(lines({ ...files, pack: twice })).toEqual([
		'questions/a/pack.ts The article id "iraq" is there twice. Give one of them another id.'
	]);
	expect(lines(files, pack('a', 'iran'))).toEqual([
		'questions/a/pack.ts The pack id "a" is there twice. Give one of them another id.'
	]);
});

test('a pack and an article may have one id', () => {
	expect(lines(pack('iraq', 'iraq'))).toEqual([]);
});

test('the problems of every pack are told at once', () => {
	const broken = troops({ unit: '' });
	expect(lines(pack('a', 'one', broken), pack('b', 'one', broken))).toHaveLength(3);
});

test('the packs under questions/ compile together', () => {
	expect(lines(...bundledFiles)).toEqual([]);
	expect(bundledFiles.length).toBeGreaterThan(1);
});
