import type { PackSource } from '../../src/lib/content/pack.ts';

export const pack: PackSource = {
	id: 'south-pole',
	title: 'The race to the South Pole',
	language: 'en',
	licence: 'CC0-1.0',
	edition: 1,
	articles: [
		{
			id: 'two-teams-one-pole',
			title: 'Two teams, one pole',
			date: '2026-11-24',
			source:
				'Written for Dossier from general knowledge of the history of Antarctica; no other text stands behind it.'
		}
	]
};
