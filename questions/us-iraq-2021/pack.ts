import type { PackSource } from '../../src/lib/content/pack.ts';

export const pack: PackSource = {
	id: 'us-iraq-2021',
	title: 'The United States and Iraq, July 2021',
	language: 'en',
	licence: 'CC0-1.0',
	edition: 1,
	articles: [
		{
			id: 'baghdad-timetable',
			title: 'Baghdad seeks a timetable from Washington',
			date: '2021-07-26',
			source:
				'Written for Dossier after a news report of 26 July 2021. “Now” means that day in this text.',
			leftOut:
				'The report is garbled in places, and what it does not say for certain is left out: the third country beside Jordan and Egypt, whose name is broken; to whom Ollivant spoke of a deadline, and the verb of that sentence; the institute in Pennsylvania where he works; what lawmakers wanted to do about the power of the White House to act without Congress; who paid the price of the attacks; and the “PMCs” of al-Aloosy’s last remark, which are “armed groups” here.'
		}
	]
};
