import type { PackSource } from '../../src/lib/content/pack.ts';

export const pack: PackSource = {
	id: 'us-iraq-2021',
	title: 'The United States and Iraq, July 2021',
	language: 'en',
	licence: 'CC0-1.0',
	articles: [
		{
			id: 'baghdad-timetable',
			title: 'Baghdad asks Washington for a timetable',
			date: '2021-07-26',
			source:
				'Written for Dossier after a news report of 26 July 2021. “Now” means that day in this text.',
			leftOut:
				'The report is garbled in places. Left out: the countries of the Gulf it names beside Jordan and Egypt, the institute in Pennsylvania, and who could be held back by a vote in Congress.'
		}
	]
};
