import { error, json } from '@sveltejs/kit';
import { bundledPacks } from '../../bundled.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => bundledPacks().map(({ id }) => ({ pack: id }));

export const GET: RequestHandler = ({ params }) => {
	const pack = bundledPacks().find(({ id }) => id === params.pack);
	return pack ? json(pack) : error(404, 'There is no such pack.');
};
