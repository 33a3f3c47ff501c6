import type { PackSource } from '../../src/lib/content/pack.ts';

export const pack: PackSource = {
	id: 'deep-sea',
	title: 'The deep sea',
	language: 'en',
	licence: 'CC0-1.0',
	edition: 1,
	articles: [
		{
			id: 'life-below-the-light',
			title: 'Life below the light',
			date: '2026-11-24',
			source:
				'Written for Dossier from general knowledge of the deep sea; no other text stands behind it. “Today” means 24 November 2026.'
		}
	]
};
