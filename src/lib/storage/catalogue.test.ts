import { expect, test } from 'vitest';
import type { PackId } from '$lib/domain/ids.ts';
import { Catalogue } from './catalogue.ts';

const iraq = 'iraq' as PackId;
const pack = {
	id: 'iraq',
	title: 'Iraq',
	language: 'en',
	licence: 'MIT',
	engine: 1,
	edition: 1,
	articles: []
};
const index = { engine: 1, edition: 1, articles: [] };

/** A catalogue that gets these answers one after the other, and the addresses it asked. */
function catalogueOf(...answers: (Response | Error)[]) {
	const asked: unknown[] = [];
	const fetchFile: typeof fetch = (url) => {
		asked.push(url);
		const answer = answers[asked.length - 1] ?? new Error('asked too often');
		return answer instanceof Response ? Promise.resolve(answer) : Promise.reject(answer);
	};
	return { asked, catalogue: new Catalogue(fetchFile, '/dossier') };
}

test('reads index and packs under the base of the app, each once', async () => {
	const { asked, catalogue } = catalogueOf(Response.json(index), Response.json(pack));
	expect(await catalogue.index()).toEqual(index);
	expect(await Promise.all([catalogue.pack(iraq), catalogue.pack(iraq)])).toEqual([pack, pack]);
	await catalogue.index();
	expect(asked).toEqual(['/dossier/packs/index.json', '/dossier/packs/iraq.json']);
});

test.each([
	['no network', new TypeError('Failed to fetch'), 'unreachable'],
	['a failing server', new Response('', { status: 503 }), 'unreachable'],
	['a missing file', new Response('', { status: 404 }), 'unknown-pack'],
	['a page in place of the file', new Response('<!doctype html>'), 'malformed'],
	['nothing', Response.json(null), 'malformed'],
	['another pack', Response.json({ ...pack, id: 'iran' }), 'malformed'],
	['a pack without articles', Response.json({ ...pack, articles: undefined }), 'malformed'],
	['a pack without engine', Response.json({ ...pack, engine: '1' }), 'malformed']
])('%s is told, and not remembered', async (_what, answer, code) => {
	const { catalogue } = catalogueOf(answer, Response.json(pack));
	await expect(catalogue.pack(iraq)).rejects.toMatchObject({ name: 'CatalogueError', code });
	expect(await catalogue.pack(iraq)).toEqual(pack);
});

test('without its index the catalogue is unreachable, for no pack is missing', async () => {
	const { catalogue } = catalogueOf(new Response('', { status: 404 }));
	await expect(catalogue.index()).rejects.toMatchObject({ code: 'unreachable' });
});

test('fetch is called as a browser demands: as a method of nothing', async () => {
	const strict = function (this: unknown) {
		if (this !== undefined) return Promise.reject(new TypeError('Illegal invocation'));
		return Promise.resolve(Response.json(index));
	};
	expect(await new Catalogue(strict, '').index()).toEqual(index);
});
