import type { AuthoredFact } from '../../src/lib/content/pack.ts';

const aid = {
	type: 'money',
	currency: 'USD',
	purpose: 'US humanitarian aid for Iraq',
	giver: 'the United States',
	receiver: 'Iraq',
	importance: 3,
	sourceParagraph: 16
} as const;

export const facts: readonly AuthoredFact[] = [
	{
		id: 'white-house-visit',
		type: 'event',
		quotes: ['On Monday 26 July 2021 President Joe Biden is due to receive Mustafa al-Kadhimi'],
		subject: 'Joe Biden',
		isPlural: false,
		verb: { base: 'receive', past: 'received' },
		rest: 'Mustafa al-Kadhimi at the White House',
		date: '2021-07-26',
		timing: 'at',
		status: 'scheduled',
		modality: 'planned',
		importance: 2,
		sourceParagraph: 1
	},
	{
		id: 'us-president',
		type: 'role',
		quotes: ['President Joe Biden'],
		person: 'Joe Biden',
		title: 'president',
		organisation: 'the United States',
		office: 'president of the United States',
		status: 'current',
		importance: 1,
		sourceParagraph: 1
	},
	{
		id: 'prime-minister',
		type: 'role',
		quotes: [
			'Mustafa al-Kadhimi, the prime minister of Iraq',
			'Al-Kadhimi has been prime minister since May 2020.'
		],
		person: 'Mustafa al-Kadhimi',
		title: 'prime minister',
		organisation: 'Iraq',
		office: 'prime minister of Iraq',
		status: 'current',
		since: '2020-05',
		importance: 3,
		sourceParagraph: 2
	},
	{
		id: 'intelligence-director',
		type: 'role',
		quotes: [
			'Al-Kadhimi has been prime minister since May 2020. Before that he was director of the Iraqi National Intelligence Service.'
		],
		person: 'Mustafa al-Kadhimi',
		title: 'director',
		organisation: 'the Iraqi National Intelligence Service',
		office: 'director of the Iraqi National Intelligence Service',
		status: 'former',
		importance: 2,
		sourceParagraph: 2
	},
	{
		id: 'withdrawal-agreed',
		type: 'event',
		quotes: [
			'In April 2021 the United States agreed, tentatively, to withdraw its combat troops from Iraq.'
		],
		subject: 'the United States',
		isPlural: false,
		verb: { base: 'agree', past: 'agreed' },
		rest: 'to withdraw its combat troops from Iraq',
		date: '2021-04',
		timing: 'at',
		status: 'happened',
		modality: 'tentative',
		importance: 3,
		sourceParagraph: 3
	},
	{
		id: 'us-troops',
		type: 'quantity',
		quotes: ['About 2,500 US troops are in Iraq.'],
		counted: 'US troops',
		predicate: 'were in Iraq',
		amount: { bound: 'about', value: 2500 },
		unit: 'troops',
		importance: 3,
		sourceParagraph: 9
	},
	{
		id: 'pentagon-guests',
		type: 'statement',
		quotes: [
			'the Pentagon has said again and again that they are guests for a limited time, invited by Iraq'
		],
		speaker: 'the Pentagon',
		isPerson: false,
		content: 'US troops were in Iraq for a limited time and at Iraq’s invitation',
		importance: 2,
		sourceParagraph: 9
	},
	{
		id: 'pmf',
		type: 'definition',
		quotes: [
			'the Popular Mobilization Forces (PMF)',
			'armed groups that answer to the Iraqi government on paper but act apart from the army'
		],
		term: 'PMF',
		longForm: 'Popular Mobilization Forces',
		meaning: 'armed groups under the Iraqi government in name only',
		foils: [
			'the regular army of Iraq together with its reserve units',
			'parties in the Iraqi parliament that oppose Iran',
			'American units that train soldiers in Iraq'
		],
		importance: 3,
		sourceParagraph: 5
	},
	{
		id: 'nuclear-deal',
		type: 'event',
		quotes: ['In 2018 the United States left the nuclear deal with Iran.'],
		subject: 'the United States',
		isPlural: false,
		verb: { base: 'leave', past: 'left' },
		rest: 'the nuclear deal with Iran',
		date: '2018',
		timing: 'at',
		status: 'happened',
		importance: 3,
		sourceParagraph: 6
	},
	{
		id: 'drone-strike',
		type: 'event',
		quotes: [
			'In January 2020 an American drone killed Qassem Soleimani, a general of Iran, and Abu Mahdi al-Muhandis'
		],
		subject: 'a US drone',
		isPlural: false,
		verb: { base: 'kill', past: 'killed' },
		rest: 'Qassem Soleimani and Abu Mahdi al-Muhandis',
		date: '2020-01',
		timing: 'at',
		status: 'happened',
		importance: 3,
		sourceParagraph: 6
	},
	{
		id: 'no-combat-forces',
		type: 'statement',
		quotes: [
			'al-Kadhimi told the Associated Press that foreign combat forces were not needed on Iraqi soil'
		],
		speaker: 'Mustafa al-Kadhimi',
		isPerson: true,
		audience: 'the Associated Press',
		content: 'foreign combat forces were not needed on Iraqi soil',
		when: '2021-07-25',
		importance: 3,
		sourceParagraph: 7
	},
	{
		id: 'iraq-director',
		type: 'role',
		quotes: ['Douglas Ollivant, a former director for Iraq on the US National Security Council'],
		person: 'Douglas Ollivant',
		title: 'director for Iraq',
		organisation: 'the US National Security Council',
		office: 'director for Iraq on the US National Security Council',
		status: 'former',
		importance: 2,
		sourceParagraph: 4
	},
	{
		id: 'deadline',
		type: 'statement',
		quotes: [
			'Douglas Ollivant, a former director for Iraq on the US National Security Council, said that a deadline for the withdrawal would cool tempers in Iraq'
		],
		speaker: 'Douglas Ollivant',
		isPerson: true,
		content: 'a deadline for the withdrawal would cool tempers in Iraq',
		importance: 2,
		sourceParagraph: 4
	},
	{
		id: 'federal-election',
		type: 'event',
		quotes: ['That election is scheduled for October 2021.', 'keep the federal election calm'],
		subject: 'the federal election in Iraq',
		isPlural: false,
		date: '2021-10',
		timing: 'at',
		status: 'scheduled',
		modality: 'planned',
		importance: 3,
		sourceParagraph: 11
	},
	{
		id: 'afghanistan-exit',
		type: 'event',
		quotes: [
			'all US troops are expected to leave that country by the end of August 2021',
			'Afghanistan is another matter'
		],
		subject: 'all US troops',
		isPlural: true,
		verb: { base: 'leave', past: 'left' },
		rest: 'Afghanistan',
		date: '2021-08',
		timing: 'byEndOf',
		status: 'expected',
		modality: 'expected',
		importance: 2,
		sourceParagraph: 12
	},
	{
		id: 'washington-meeting',
		type: 'event',
		quotes: [
			'On Friday 23 July 2021 Antony Blinken, the US secretary of state, met his Iraqi counterpart Fuad Hussein'
		],
		subject: 'Antony Blinken',
		isPlural: false,
		verb: { base: 'meet', past: 'met' },
		rest: 'Fuad Hussein in Washington',
		date: '2021-07-23',
		timing: 'at',
		status: 'happened',
		importance: 2,
		sourceParagraph: 13
	},
	{
		id: 'secretary-of-state',
		type: 'role',
		quotes: ['Antony Blinken, the US secretary of state'],
		person: 'Antony Blinken',
		title: 'secretary of state',
		organisation: 'the United States',
		office: 'US secretary of state',
		status: 'current',
		importance: 3,
		sourceParagraph: 13
	},
	{
		id: 'foreign-minister',
		type: 'role',
		quotes: ['Fuad Hussein, the foreign minister of Iraq'],
		person: 'Fuad Hussein',
		title: 'foreign minister',
		organisation: 'Iraq',
		office: 'foreign minister of Iraq',
		status: 'current',
		importance: 3,
		sourceParagraph: 13
	},
	{
		id: 'counterpart',
		type: 'relation',
		quotes: ['Antony Blinken, the US secretary of state, met his Iraqi counterpart Fuad Hussein'],
		relation: 'counterpart',
		subject: 'Antony Blinken',
		link: 'Iraqi counterpart',
		objects: ['Fuad Hussein'],
		foils: ['Mustafa al-Kadhimi', 'Massaab al-Aloosy', 'Abu Mahdi al-Muhandis'],
		importance: 2,
		sourceParagraph: 13
	},
	{
		id: 'fields',
		type: 'relation',
		quotes: [
			'Hussein listed fields in which the two countries could work together: trade, clean energy, health care and the coronavirus pandemic.'
		],
		relation: 'list',
		subject: 'Fuad Hussein’s list of fields for US-Iraqi cooperation',
		link: 'field',
		objects: ['trade', 'clean energy', 'health care', 'the coronavirus pandemic'],
		foils: ['tourism', 'farming', 'road building', 'space research'],
		importance: 2,
		sourceParagraph: 16
	},
	{
		...aid,
		id: 'aid-additional',
		quotes: ['Blinken announced an additional $155 million of US humanitarian aid for Iraq.'],
		amount: { bound: 'exact', value: 155e6 },
		role: 'additional',
		attribution: 'Antony Blinken'
	},
	{
		...aid,
		id: 'aid-fiscal-2021',
		quotes: ['the total in fiscal year 2021 to over $200 million'],
		amount: { bound: 'over', value: 200e6 },
		role: 'total',
		period: 'in fiscal year 2021'
	},
	{
		...aid,
		id: 'aid-since-2014',
		quotes: ['the total since 2014 to $3 billion'],
		amount: { bound: 'exact', value: 3e9 },
		role: 'total',
		period: 'since 2014'
	},
	{
		id: 'doha-institute',
		type: 'relation',
		quotes: ['the Doha Institute for Graduate Studies in Qatar'],
		relation: 'place',
		subject: 'the Doha Institute for Graduate Studies',
		link: 'country',
		objects: ['Qatar'],
		foils: ['Jordan', 'Egypt', 'Iraq'],
		importance: 1,
		sourceParagraph: 14
	},
	{
		id: 'dependence',
		type: 'statement',
		quotes: [
			'Massaab al-Aloosy, who studies the Middle East at the Doha Institute for Graduate Studies in Qatar, said that Iraq depended more on the American presence than Washington depended on Baghdad'
		],
		speaker: 'Massaab al-Aloosy',
		isPerson: true,
		content: 'Iraq depended more on the American presence than Washington depended on Baghdad',
		importance: 2,
		sourceParagraph: 14
	}
];
