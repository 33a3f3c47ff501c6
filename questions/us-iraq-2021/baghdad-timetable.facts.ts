import type { AuthoredFact } from '../../src/lib/content/pack.ts';

const aid = {
	type: 'money',
	currency: 'USD',
	purpose: 'US humanitarian aid for Iraq',
	giver: 'the United States',
	receiver: 'Iraq',
	importance: 3,
	sourceParagraph: 17
} as const;

export const facts: readonly AuthoredFact[] = [
	{
		id: 'white-house-visit',
		type: 'event',
		quotes: [
			'On Monday 26 July 2021 US President Joe Biden is due to receive Mustafa al-Kadhimi, the prime minister of Iraq, at the White House.'
		],
		subject: 'Joe Biden',
		isPlural: false,
		verb: { base: 'receive', past: 'received' },
		rest: 'Mustafa al-Kadhimi at the White House',
		date: '2021-07-26',
		timing: 'at',
		status: 'scheduled',
		modality: 'planned',
		importance: 3,
		sourceParagraph: 1
	},
	{
		id: 'host',
		type: 'relation',
		quotes: [
			'US President Joe Biden is due to receive Mustafa al-Kadhimi, the prime minister of Iraq, at the White House.'
		],
		relation: 'part',
		subject: 'the meeting at the White House',
		link: 'host',
		predicate: 'was due to receive Mustafa al-Kadhimi at the White House',
		objects: ['Joe Biden'],
		isPerson: true,
		aliases: [
			'President Biden',
			'President Joe Biden',
			'the US president',
			'the president of the United States'
		],
		foils: ['Antony Blinken', 'Douglas Ollivant', 'Fuad Hussein'],
		importance: 2,
		sourceParagraph: 1
	},
	{
		id: 'us-president',
		type: 'role',
		quotes: ['US President Joe Biden'],
		person: 'Joe Biden',
		title: 'president',
		organisation: 'the United States',
		office: 'president of the United States',
		status: 'current',
		importance: 1,
		sourceParagraph: 1
	},
	{
		id: 'dialogue',
		type: 'relation',
		quotes: [
			'The United States and Iraq have been holding a strategic dialogue for weeks. It is about attacks by groups close to Iran, the fear that the armed group ISIL will grow strong again, and what is to become of the US troops in Iraq.'
		],
		relation: 'list',
		subject: 'the strategic dialogue between the United States and Iraq',
		link: 'matter',
		predicate:
			'came up in the strategic dialogue between the United States and Iraq, according to the article',
		objects: [
			'the future of the US troops in Iraq',
			'attacks by groups close to Iran',
			'the fear that ISIL will grow strong again'
		],
		foils: [
			'the share of Iraq in world oil',
			'the border of Iraq with Turkey',
			'the debt that Iraq still owes'
		],
		importance: 2,
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
		id: 'agenda',
		type: 'relation',
		quotes: [
			'A firmer timetable for the departure of US combat troops stands at the top of al-Kadhimi’s agenda.'
		],
		relation: 'part',
		subject: 'the agenda of Mustafa al-Kadhimi',
		link: 'aim',
		predicate: 'stood at the top of Mustafa al-Kadhimi’s agenda for the White House',
		objects: ['a firmer timetable for the departure of US combat troops'],
		foils: [
			'an end to the sanctions of the United States against Iran',
			'a new delivery of American weapons for the Iraqi army',
			'more loans from the United States for the Iraqi economy'
		],
		importance: 3,
		sourceParagraph: 2
	},
	{
		id: 'undefined-troops',
		type: 'relation',
		quotes: [
			'The Biden administration has not yet said in public which soldiers it counts as combat troops'
		],
		relation: 'part',
		subject: 'the categories that the Biden administration left undefined',
		link: 'category of soldiers',
		predicate: 'lacked a public definition by the Biden administration, according to the article',
		objects: ['combat troops'],
		aliases: ['combat forces', 'combat soldiers', 'US combat troops', 'combat'],
		foils: ['training staff', 'military advisers', 'support units'],
		importance: 3,
		sourceParagraph: 9
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
		id: 'balance',
		type: 'relation',
		quotes: [
			'For Baghdad the agreement is one way to balance two rivals for influence in the country, Iran and the United States.'
		],
		relation: 'list',
		subject: 'the balance that Baghdad tries to keep',
		link: 'country',
		predicate:
			'was one of the rivals for influence in Iraq whom Baghdad sought to balance, according to the article',
		objects: ['Iran', 'the United States'],
		aliases: ['America', 'the US', 'the USA', 'the U.S.', 'the U.S.A.', 'United States of America'],
		foils: ['Turkey', 'Russia', 'Saudi Arabia'],
		importance: 2,
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
		id: 'troop-tasks',
		type: 'relation',
		quotes: ['US troops are in Iraq', 'Their main tasks are already training, advice and support'],
		relation: 'list',
		subject: 'the main tasks of US troops in Iraq',
		link: 'task',
		predicate:
			'was among the main duties of the US troops in Iraq in July 2021, according to the article',
		objects: ['training', 'advice', 'support'],
		aliases: [
			'advising',
			'supporting',
			'to train',
			'to advise',
			'to support',
			'training Iraqi forces',
			'advisory',
			'advisory roles',
			'support roles'
		],
		foils: ['combat', 'border control', 'mine clearing'],
		importance: 2,
		sourceParagraph: 9
	},
	{
		id: 'pentagon-guests',
		type: 'statement',
		quotes: [
			'the Pentagon has said again and again that they are there for a limited time and because Iraq invited them'
		],
		speaker: 'the Pentagon',
		isPerson: false,
		content: 'US troops were in Iraq for a limited time and at Iraq’s invitation',
		aliases: [
			'the US Department of Defense',
			'the Department of Defense',
			'the Defense Department',
			'DoD'
		],
		importance: 2,
		sourceParagraph: 9
	},
	{
		id: 'callers',
		type: 'relation',
		quotes: [
			'Two camps, both close to Iran, call ever more loudly for a smaller role of the US military: Shia parties in parliament and powerful armed groups.'
		],
		relation: 'list',
		subject: 'the camps that call for a smaller role of the US military',
		link: 'camp',
		predicate: 'called for a smaller role of the US military in Iraq, according to the article',
		objects: ['Shia parties in parliament', 'powerful armed groups'],
		aliases: [
			'Shia parties',
			'Shiite parties',
			'Shia politicians',
			'parties close to Iran',
			'pro-Iranian parties',
			'armed groups',
			'armed groups close to Iran',
			'militias',
			'powerful militias',
			'pro-Iranian militias'
		],
		foils: ['Kurdish parties in parliament', 'powerful Sunni tribes', 'retired army generals'],
		importance: 3,
		sourceParagraph: 5
	},
	{
		id: 'pmf',
		type: 'definition',
		quotes: [
			'the Popular Mobilization Forces (PMF)',
			'The PMF come under the Iraqi government but act apart from the armed forces of Iraq.'
		],
		term: 'PMF',
		longForm: 'Popular Mobilization Forces',
		meaning: 'groups that come under the Iraqi government but act apart from its armed forces',
		foils: [
			'units of the regular Iraqi army that were built up with the help of US trainers',
			'parties in the Iraqi parliament that stand together against the influence of Iran',
			'American units that train Iraqi soldiers but stay under the command of Washington'
		],
		aliases: [
			'Popular Mobilisation Forces',
			'Popular Mobilization Force',
			'Popular Mobilisation Force'
		],
		importance: 3,
		sourceParagraph: 5
	},
	{
		id: 'pmf-part',
		type: 'relation',
		quotes: [
			'The armed groups close to Iran are one part of the Popular Mobilization Forces (PMF).'
		],
		relation: 'part',
		subject: 'the Popular Mobilization Forces',
		link: 'force',
		predicate: 'had armed groups close to Iran as one part of it',
		objects: ['the PMF'],
		aliases: [
			'Popular Mobilization Forces',
			'Popular Mobilisation Forces',
			'Popular Mobilization Units',
			'PMU'
		],
		foils: ['the Iraqi army', 'the Iraqi police', 'the Kurdish forces'],
		importance: 2,
		sourceParagraph: 5
	},
	{
		id: 'mood',
		type: 'relation',
		quotes: [
			'Two events have fed this demand.',
			'the United States left the nuclear deal with Iran',
			'an American drone killed Qassem Soleimani, a general of Iran, and Abu Mahdi al-Muhandis'
		],
		relation: 'cause',
		subject: 'the demand for a smaller role of the US military',
		link: 'event',
		predicate:
			'fed the demand for a smaller role of the US military in Iraq, according to the article',
		objects: [
			'the US exit from the nuclear deal with Iran',
			'the killing of Qassem Soleimani and Abu Mahdi al-Muhandis'
		],
		foils: [
			'the US exit from Afghanistan by the end of August',
			'the spread of the coronavirus pandemic in Iraq',
			'the US airstrikes on the fighters of ISIL'
		],
		importance: 2,
		sourceParagraph: 6
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
		id: 'soleimani',
		type: 'relation',
		quotes: [
			'an American drone killed Qassem Soleimani, a general of Iran',
			'in a targeted attack on Iraqi soil'
		],
		relation: 'member',
		subject: 'the generals of Iran',
		link: 'victim',
		predicate: 'was the Iranian general whom a US drone killed on Iraqi soil',
		isPerson: true,
		objects: ['Qassem Soleimani'],
		foils: ['Abu Mahdi al-Muhandis', 'Mustafa al-Kadhimi', 'Fuad Hussein', 'Massaab al-Aloosy'],
		aliases: ['General Soleimani', 'General Qassem Soleimani'],
		importance: 3,
		sourceParagraph: 6
	},
	{
		id: 'strike-country',
		type: 'relation',
		quotes: ['an American drone killed Qassem Soleimani', 'in a targeted attack on Iraqi soil'],
		relation: 'place',
		subject: 'the drone attack on Qassem Soleimani',
		link: 'country',
		predicate: 'was the scene of the drone attack that killed Qassem Soleimani',
		objects: ['Iraq'],
		foils: ['Iran', 'Syria', 'Lebanon'],
		importance: 2,
		sourceParagraph: 6
	},
	{
		id: 'al-muhandis',
		type: 'relation',
		quotes: [
			'an American drone killed Qassem Soleimani, a general of Iran, and Abu Mahdi al-Muhandis, a commander of an Iraqi armed group, in a targeted attack on Iraqi soil'
		],
		relation: 'member',
		subject: 'the commanders of Iraqi armed groups',
		link: 'victim',
		predicate: 'was the commander of an Iraqi armed group whom a US drone killed on Iraqi soil',
		isPerson: true,
		objects: ['Abu Mahdi al-Muhandis'],
		foils: ['Qassem Soleimani', 'Mustafa al-Kadhimi', 'Fuad Hussein', 'Massaab al-Aloosy'],
		aliases: ['Abu Mahdi'],
		importance: 2,
		sourceParagraph: 6
	},
	{
		id: 'strike-administration',
		type: 'relation',
		quotes: [
			'The attack was the work of the Trump administration.',
			'an American drone killed Qassem Soleimani'
		],
		relation: 'cause',
		subject: 'the drone attack on Qassem Soleimani',
		link: 'US administration',
		predicate: 'was behind the drone attack that killed Qassem Soleimani',
		objects: ['the Trump administration'],
		aliases: ['Trump', 'Donald Trump', 'President Trump', 'the administration of Donald Trump'],
		foils: ['the Biden administration', 'the Obama administration', 'the Bush administration'],
		importance: 2,
		sourceParagraph: 6
	},
	{
		id: 'interview',
		type: 'event',
		quotes: ['On Sunday 25 July 2021 al-Kadhimi spoke to the Associated Press.'],
		subject: 'Mustafa al-Kadhimi',
		isPlural: false,
		verb: { base: 'speak', past: 'spoke' },
		rest: 'to the Associated Press',
		date: '2021-07-25',
		timing: 'at',
		status: 'happened',
		importance: 1,
		sourceParagraph: 7
	},
	{
		id: 'no-combat-forces',
		type: 'statement',
		quotes: [
			'al-Kadhimi spoke to the Associated Press',
			'told the news agency that foreign combat forces were not needed on Iraqi soil'
		],
		speaker: 'Mustafa al-Kadhimi',
		isPerson: true,
		audience: 'the Associated Press',
		content: 'foreign combat forces were not needed on Iraqi soil',
		when: '2021-07-25',
		aliases: ['the prime minister', 'the prime minister of Iraq', 'the Iraqi prime minister'],
		importance: 3,
		sourceParagraph: 7
	},
	{
		id: 'news-agency',
		type: 'relation',
		quotes: [
			'al-Kadhimi spoke to the Associated Press',
			'told the news agency that foreign combat forces were not needed on Iraqi soil'
		],
		relation: 'part',
		subject: 'the interview of 25 July 2021',
		link: 'news agency',
		predicate:
			'heard from Mustafa al-Kadhimi that foreign combat forces were not needed on Iraqi soil',
		objects: ['the Associated Press'],
		aliases: ['AP', 'A.P.'],
		foils: ['Reuters', 'Bloomberg', 'Agence France-Presse'],
		importance: 1,
		sourceParagraph: 7
	},
	{
		id: 'wishes',
		type: 'statement',
		quotes: [
			'What Iraq expected from the Americans, al-Kadhimi said, was help in training and strengthening its forces, and cooperation on security.'
		],
		speaker: 'Mustafa al-Kadhimi',
		isPerson: true,
		content:
			'Iraq expected two things from the Americans: help in training, and cooperation on security',
		aliases: ['the prime minister', 'the prime minister of Iraq', 'the Iraqi prime minister'],
		importance: 2,
		sourceParagraph: 8
	},
	{
		id: 'wish-list',
		type: 'relation',
		quotes: [
			'What Iraq expected from the Americans, al-Kadhimi said, was help in training and strengthening its forces, and cooperation on security.'
		],
		relation: 'list',
		subject: 'what Mustafa al-Kadhimi expected from the Americans',
		link: 'kind of help',
		predicate: 'was expected from the Americans by Iraq, according to Mustafa al-Kadhimi',
		objects: ['training and strengthening the Iraqi forces', 'cooperation on security'],
		foils: [
			'new weapons for the Iraqi army',
			'more combat troops in the Iraqi north',
			'air strikes on armed groups'
		],
		importance: 2,
		sourceParagraph: 8
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
		id: 'ollivant-presidents',
		type: 'relation',
		quotes: [
			'Douglas Ollivant, a former director for Iraq on the US National Security Council, served there under George W. Bush and Barack Obama.'
		],
		relation: 'list',
		subject: 'the service of Douglas Ollivant',
		link: 'person',
		predicate:
			'was US president while Douglas Ollivant was director for Iraq on the National Security Council',
		isPerson: true,
		objects: ['George W. Bush', 'Barack Obama'],
		foils: ['Donald Trump', 'Bill Clinton', 'Joe Biden'],
		aliases: [
			'George Bush',
			'President Bush',
			'President George W. Bush',
			'President Obama',
			'President Barack Obama'
		],
		importance: 1,
		sourceParagraph: 4
	},
	{
		id: 'deadline',
		type: 'statement',
		quotes: [
			'Douglas Ollivant',
			'said that a deadline for the withdrawal was needed to cool the political mood in Iraq'
		],
		speaker: 'Douglas Ollivant',
		isPerson: true,
		content: 'a deadline for the withdrawal was needed to cool the political mood in Iraq',
		importance: 3,
		sourceParagraph: 4
	},
	{
		id: 'washington-part',
		type: 'statement',
		quotes: [
			'The meeting of Biden and al-Kadhimi at the White House, Ollivant said, was a chance for Washington to make its future role in Iraq clear.'
		],
		speaker: 'Douglas Ollivant',
		isPerson: true,
		content:
			'the meeting of Joe Biden and Mustafa al-Kadhimi was a chance for Washington to make its future role in Iraq clear',
		importance: 1,
		sourceParagraph: 10
	},
	{
		id: 'symbolic-victory',
		type: 'statement',
		quotes: [
			'The meeting of Biden and al-Kadhimi at the White House',
			'It could also hand al-Kadhimi at least a symbolic victory, Ollivant thought.'
		],
		speaker: 'Douglas Ollivant',
		isPerson: true,
		content:
			'the meeting at the White House could hand Mustafa al-Kadhimi at least a symbolic victory',
		importance: 2,
		sourceParagraph: 10
	},
	{
		id: 'calmer-election',
		type: 'statement',
		quotes: [
			'hand al-Kadhimi at least a symbolic victory, Ollivant thought. That victory, he added, might make the coming federal election in Iraq calmer.'
		],
		speaker: 'Douglas Ollivant',
		isPerson: true,
		content:
			'a symbolic victory for Mustafa al-Kadhimi might make the federal election in Iraq calmer',
		importance: 2,
		sourceParagraph: 11
	},
	{
		id: 'rockets',
		type: 'statement',
		quotes: [
			'hand al-Kadhimi at least a symbolic victory',
			'It might also satisfy the factions, in Ollivant’s view: rockets and armed drones might then no longer fall on American sites.'
		],
		speaker: 'Douglas Ollivant',
		isPerson: true,
		content:
			'a symbolic victory for Mustafa al-Kadhimi might satisfy the factions and so stop the rockets and armed drones',
		importance: 2,
		sourceParagraph: 11
	},
	{
		id: 'federal-election',
		type: 'event',
		quotes: ['the coming federal election in Iraq', 'The election is scheduled for October 2021.'],
		subject: 'the federal election in Iraq',
		isPlural: false,
		date: '2021-10',
		timing: 'at',
		status: 'scheduled',
		modality: 'planned',
		importance: 2,
		sourceParagraph: 11
	},
	{
		id: 'complete-withdrawal',
		type: 'relation',
		quotes: [
			'Neither Washington nor Baghdad is working in earnest for a complete US withdrawal in the near future.'
		],
		relation: 'part',
		subject: 'what neither Washington nor Baghdad works for',
		link: 'aim',
		predicate: 'was seriously pursued by neither Washington nor Baghdad, according to the article',
		objects: ['a complete US withdrawal in the near future'],
		foils: [
			'closer cooperation against the fighters of ISIL',
			'more training for the armed forces of Iraq',
			'a timetable for the exit of US combat troops'
		],
		importance: 3,
		sourceParagraph: 12
	},
	{
		id: 'afghanistan-exit',
		type: 'event',
		quotes: [
			'Afghanistan is another matter: every US soldier is expected to leave that country by the end of August 2021'
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
		id: 'leaving-country',
		type: 'relation',
		quotes: [
			'Afghanistan is another matter: every US soldier is expected to leave that country by the end of August 2021'
		],
		relation: 'part',
		subject: 'the countries that all US troops are to leave',
		link: 'country',
		predicate: 'was expected to see the last US soldiers leave within weeks, unlike Iraq',
		objects: ['Afghanistan'],
		modality: 'expected',
		foils: ['Kuwait', 'Syria', 'Qatar'],
		importance: 2,
		sourceParagraph: 12
	},
	{
		id: 'isil-city',
		type: 'relation',
		quotes: ['In Iraq ISIL is still a danger. Its fighters can strike Baghdad'],
		relation: 'part',
		subject: 'the reach of ISIL',
		link: 'city',
		predicate: 'could still be struck by ISIL, according to the article',
		objects: ['Baghdad'],
		aliases: ['the Iraqi capital', 'the capital'],
		foils: ['Basra', 'Najaf', 'Nasiriyah'],
		importance: 2,
		sourceParagraph: 12
	},
	{
		id: 'isil-north',
		type: 'relation',
		quotes: [
			'In Iraq ISIL is still a danger. Its fighters can strike Baghdad and can cross the rugged north of the country.'
		],
		relation: 'part',
		subject: 'the movements of ISIL fighters',
		link: 'part of Iraq',
		predicate: 'could still be crossed by fighters of ISIL, according to the article',
		objects: ['the rugged north'],
		aliases: [
			'the north',
			'northern Iraq',
			'the north of the country',
			'rugged northern Iraq',
			'the rugged north of the country'
		],
		foils: ['the marshy south', 'the desert in the west', 'the coast of the Gulf'],
		importance: 1,
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
		rest: 'Fuad Hussein',
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
		importance: 2,
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
		importance: 2,
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
		foils: ['Mustafa al-Kadhimi', 'Massaab al-Aloosy', 'Barham Salih', 'Hoshyar Zebari'],
		aliases: [
			'the foreign minister of Iraq',
			'the Iraqi foreign minister',
			'foreign minister Hussein',
			'foreign minister Fuad Hussein'
		],
		importance: 2,
		sourceParagraph: 13
	},
	{
		id: 'meeting-city',
		type: 'relation',
		quotes: [
			'On Friday 23 July 2021 Antony Blinken, the US secretary of state, met his Iraqi counterpart Fuad Hussein, the foreign minister of Iraq, in Washington.'
		],
		relation: 'place',
		subject: 'the meeting of Antony Blinken and Fuad Hussein',
		link: 'city',
		predicate: 'hosted the meeting of Antony Blinken and Fuad Hussein in July 2021',
		objects: ['Washington'],
		aliases: ['Washington, D.C.', 'Washington DC', 'DC', 'D.C.'],
		foils: ['Baghdad', 'Doha', 'New York'],
		importance: 1,
		sourceParagraph: 13
	},
	{
		id: 'against-isil',
		type: 'relation',
		quotes: [
			'Antony Blinken, the US secretary of state, met his Iraqi counterpart Fuad Hussein',
			'Both men declared afterwards that the two countries would go on working together against ISIL.'
		],
		relation: 'list',
		subject: 'the declarations after the meeting in Washington',
		link: 'person',
		isPerson: true,
		objects: ['Antony Blinken', 'Fuad Hussein'],
		foils: ['Mustafa al-Kadhimi', 'Douglas Ollivant', 'Massaab al-Aloosy'],
		predicate:
			'declared after the meeting in Washington on 23 July 2021 that the United States and Iraq would go on working together against ISIL, according to the article',
		aliases: [
			'the foreign minister of Iraq',
			'the Iraqi foreign minister',
			'foreign minister Hussein',
			'foreign minister Fuad Hussein',
			'the US secretary of state',
			'secretary of state Blinken'
		],
		importance: 2,
		sourceParagraph: 13
	},
	{
		id: 'beyond-isil',
		type: 'statement',
		quotes: [
			'Blinken said that the partnership of the United States and Iraq went far beyond the struggle against ISIL.'
		],
		speaker: 'Antony Blinken',
		isPerson: true,
		content:
			'the partnership of the United States and Iraq went far beyond the struggle against ISIL',
		aliases: ['the US secretary of state', 'the secretary of state'],
		importance: 2,
		sourceParagraph: 13
	},
	{
		id: 'fields',
		type: 'relation',
		quotes: [
			'Hussein named fields in which the two countries could work together: trade, clean energy, health care and the coronavirus pandemic.'
		],
		relation: 'list',
		subject: 'Fuad Hussein’s list of fields for US-Iraqi cooperation',
		link: 'field',
		objects: ['trade', 'clean energy', 'health care', 'the coronavirus pandemic'],
		foils: ['tourism', 'farming', 'education', 'transport'],
		predicate: 'was named by Fuad Hussein for US-Iraqi cooperation, according to the article',
		aliases: [
			'healthcare',
			'health',
			'energy',
			'green energy',
			'the pandemic',
			'coronavirus',
			'COVID',
			'COVID-19',
			'the COVID pandemic'
		],
		importance: 2,
		sourceParagraph: 17
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
		quotes: ['the total of the aid comes to over $200 million in fiscal year 2021'],
		amount: { bound: 'over', value: 200e6 },
		role: 'total',
		period: 'in fiscal year 2021'
	},
	{
		...aid,
		id: 'aid-since-2014',
		quotes: ['the total of the aid', 'to $3 billion since 2014'],
		amount: { bound: 'exact', value: 3e9 },
		role: 'total',
		period: 'since 2014'
	},
	{
		id: 'al-aloosy',
		type: 'relation',
		quotes: [
			'Massaab al-Aloosy, an analyst of the Middle East at the Doha Institute for Graduate Studies in Qatar'
		],
		relation: 'member',
		subject: 'the Doha Institute for Graduate Studies',
		link: 'analyst',
		predicate: 'was an analyst of the Middle East at the Doha Institute for Graduate Studies',
		isPerson: true,
		objects: ['Massaab al-Aloosy'],
		foils: ['Douglas Ollivant', 'Fuad Hussein', 'Mustafa al-Kadhimi'],
		importance: 1,
		sourceParagraph: 14
	},
	{
		id: 'doha-institute',
		type: 'relation',
		quotes: ['the Doha Institute for Graduate Studies in Qatar'],
		relation: 'place',
		subject: 'the Doha Institute for Graduate Studies',
		link: 'country',
		objects: ['Qatar'],
		foils: ['Bahrain', 'Kuwait', 'Oman'],
		importance: 1,
		sourceParagraph: 14
	},
	{
		id: 'dependence',
		type: 'statement',
		quotes: [
			'Massaab al-Aloosy',
			'said that Iraq depended more on the American presence than Washington depended on Baghdad for its wider aims in the region'
		],
		speaker: 'Massaab al-Aloosy',
		isPerson: true,
		content:
			'Iraq depended more on the American presence than Washington depended on Baghdad for its wider aims in the region',
		importance: 2,
		sourceParagraph: 14
	},
	{
		id: 'broadcaster',
		type: 'relation',
		quotes: ['Al-Aloosy told Al Jazeera of several problems of Iraq'],
		relation: 'part',
		subject: 'the words of Massaab al-Aloosy about the problems of Iraq',
		link: 'broadcaster',
		predicate: 'heard from Massaab al-Aloosy about the problems of Iraq',
		objects: ['Al Jazeera'],
		aliases: ['Jazeera', 'Aljazeera'],
		foils: ['Al Arabiya', 'Sky News Arabia', 'the BBC'],
		importance: 1,
		sourceParagraph: 15
	},
	{
		id: 'problems',
		type: 'relation',
		quotes: [
			'Al-Aloosy told Al Jazeera of several problems of Iraq: a weak economy, trouble with water, terrorist groups and the PMF.'
		],
		relation: 'list',
		subject: 'the problems of Iraq that Massaab al-Aloosy named',
		link: 'problem',
		predicate: 'burdened Iraq, according to the words of Massaab al-Aloosy in the article',
		objects: ['a weak economy', 'trouble with water', 'terrorist groups', 'the PMF'],
		aliases: [
			'economy',
			'bad economy',
			'poor economy',
			'economic problems',
			'water',
			'water problems',
			'problems with water',
			'lack of water',
			'water shortage',
			'water scarcity',
			'terrorists',
			'terrorism',
			'terror groups',
			'Popular Mobilization Forces',
			'Popular Mobilisation Forces'
		],
		foils: ['a lack of doctors', 'housing shortages', 'old machinery'],
		importance: 2,
		sourceParagraph: 15
	},
	{
		id: 'foreign-help',
		type: 'statement',
		quotes: ['Iraq, al-Aloosy said, needed other countries to help solve such deep problems.'],
		speaker: 'Massaab al-Aloosy',
		isPerson: true,
		content: 'Iraq needed other countries to help solve its deep problems',
		importance: 2,
		sourceParagraph: 16
	},
	{
		id: 'good-relations',
		type: 'statement',
		quotes: [
			'Al-Aloosy said that al-Kadhimi had much to gain from good relations with the United States'
		],
		speaker: 'Massaab al-Aloosy',
		isPerson: true,
		content: 'Mustafa al-Kadhimi had much to gain from good relations with the United States',
		importance: 2,
		sourceParagraph: 18
	},
	{
		id: 'intermediary',
		type: 'statement',
		quotes: [
			'Al-Aloosy said that al-Kadhimi had much to gain from good relations with the United States, since he wanted to be an intermediary in the region.'
		],
		speaker: 'Massaab al-Aloosy',
		isPerson: true,
		content: 'Mustafa al-Kadhimi wanted to be an intermediary in the region',
		importance: 2,
		sourceParagraph: 18
	},
	{
		id: 'ties',
		type: 'relation',
		quotes: [
			'To that end, al-Aloosy said, al-Kadhimi had strengthened ties with Jordan and Egypt.'
		],
		relation: 'list',
		subject: 'the ties that Mustafa al-Kadhimi strengthened',
		link: 'country',
		predicate: 'strengthened its ties with Iraq under Mustafa al-Kadhimi, according to the article',
		objects: ['Jordan', 'Egypt'],
		foils: ['Turkey', 'Syria', 'Lebanon'],
		importance: 2,
		sourceParagraph: 18
	},
	{
		id: 'iranian-services',
		type: 'relation',
		quotes: [
			'As a former head of intelligence, al-Aloosy added, al-Kadhimi had also stayed on good terms with various Iranian bodies that were active in Iraq.'
		],
		relation: 'part',
		subject: 'the good terms of Mustafa al-Kadhimi with foreign services',
		link: 'country',
		objects: ['Iran'],
		foils: ['Turkey', 'Russia', 'Syria'],
		predicate:
			'had various bodies in Iraq with which Mustafa al-Kadhimi stayed on good terms, according to Massaab al-Aloosy',
		importance: 2,
		sourceParagraph: 18
	},
	{
		id: 'warm-officials',
		type: 'statement',
		quotes: [
			'Ollivant said that several senior officials of the Biden administration felt warmly towards Iraq.'
		],
		speaker: 'Douglas Ollivant',
		isPerson: true,
		content: 'several senior officials of the Biden administration felt warmly towards Iraq',
		importance: 1,
		sourceParagraph: 19
	},
	{
		id: 'missiles',
		type: 'statement',
		quotes: [
			'Ollivant said that several senior officials of the Biden administration felt warmly towards Iraq. He also said that the United States needed little from the Iraqis except an end to the missiles.'
		],
		speaker: 'Douglas Ollivant',
		isPerson: true,
		content: 'the United States needed little from the Iraqis except an end to the missiles',
		importance: 2,
		sourceParagraph: 19
	},
	{
		id: 'party',
		type: 'relation',
		quotes: ['In the Democratic Party, to which Biden belongs'],
		relation: 'member',
		subject: 'the party of Joe Biden',
		link: 'party',
		predicate: 'counted Joe Biden among its members',
		objects: ['the Democratic Party'],
		aliases: ['Democratic', 'Democrats', 'the US Democratic Party'],
		foils: ['the Republican Party', 'the Libertarian Party', 'the Green Party'],
		importance: 1,
		sourceParagraph: 21
	},
	{
		id: 'full-war',
		type: 'statement',
		quotes: [
			'In the Democratic Party, to which Biden belongs, some lawmakers have warned that American counter-strikes could grow into a full war'
		],
		speaker: 'some Democratic lawmakers',
		isPerson: false,
		aliases: [
			'some lawmakers',
			'lawmakers',
			'Democratic lawmakers',
			'Democrats',
			'some Democrats',
			'some lawmakers of the Democratic Party',
			'some lawmakers in the Democratic Party',
			'Democratic Party lawmakers',
			'Democratic members of Congress'
		],
		content: 'American counter-strikes could grow into a full war',
		importance: 2,
		sourceParagraph: 21
	},
	{
		id: 'soldiers-death',
		type: 'relation',
		quotes: [
			'American counter-strikes could grow into a full war, above all if a US soldier was killed'
		],
		relation: 'cause',
		subject: 'the danger of a full war',
		link: 'event',
		predicate:
			'would above all raise the danger of a full war, according to some Democratic lawmakers',
		objects: ['the death of a US soldier'],
		foils: ['the fall of Iraq’s government', 'a defeat in the election', 'the end of the dialogue'],
		importance: 2,
		sourceParagraph: 21
	},
	{
		id: 'too-gentle',
		type: 'statement',
		quotes: [
			'The attacks cause the Biden administration trouble at home.',
			'Several Republicans, for their part, have said that the Biden administration reacts too gently.'
		],
		speaker: 'several Republicans',
		isPerson: false,
		aliases: [
			'Republicans',
			'some Republicans',
			'Republican lawmakers',
			'some Republican lawmakers'
		],
		content: 'the Biden administration reacted too gently to the attacks',
		importance: 2,
		sourceParagraph: 22
	},
	{
		id: 'biden-request',
		type: 'relation',
		quotes: [
			'Biden may ask Baghdad for more efforts against the violence when he meets the prime minister.'
		],
		relation: 'part',
		subject: 'what Joe Biden might ask of Baghdad',
		link: 'step',
		predicate:
			'might be asked of Baghdad by Joe Biden at the White House, according to the article',
		objects: ['more efforts against the violence'],
		foils: [
			'a lower price for Iraqi oil',
			'more visas for American firms',
			'more guards on the Syrian border'
		],
		modality: 'expected',
		importance: 1,
		sourceParagraph: 23
	},
	{
		id: 'limited-power',
		type: 'relation',
		quotes: [
			'US officials know, however, that the power of al-Kadhimi in this matter is limited.',
			'more efforts against the violence'
		],
		relation: 'part',
		subject: 'the power over the violence in Iraq',
		link: 'person',
		predicate: 'had only limited power over the violence, as US officials knew',
		objects: ['Mustafa al-Kadhimi'],
		isPerson: true,
		aliases: ['the prime minister', 'the prime minister of Iraq', 'the Iraqi prime minister'],
		foils: ['Joe Biden', 'Antony Blinken', 'Fuad Hussein'],
		importance: 2,
		sourceParagraph: 23
	},
	{
		id: 'under-control',
		type: 'statement',
		quotes: [
			'Al-Aloosy said he believed that the Iraqi government truly wanted to integrate the armed groups close to Iran and to make them answer to it more.'
		],
		speaker: 'Massaab al-Aloosy',
		isPerson: true,
		content:
			'the Iraqi government truly wanted to integrate the armed groups close to Iran and make them answer to it more',
		importance: 2,
		sourceParagraph: 24
	},
	{
		id: 'hard-for-any',
		type: 'statement',
		quotes: [
			'to integrate the armed groups close to Iran and to make them answer to it more. That was very hard for any government, al-Aloosy said, if not impossible.'
		],
		speaker: 'Massaab al-Aloosy',
		isPerson: true,
		content:
			'it was very hard for any government, if not impossible, to make the armed groups answer to it more',
		importance: 2,
		sourceParagraph: 24
	},
	{
		id: 'too-much-to-expect',
		type: 'statement',
		quotes: [
			'to make them answer to it more. That was very hard for any government, al-Aloosy said, if not impossible. He did not think that Biden could expect it.'
		],
		speaker: 'Massaab al-Aloosy',
		isPerson: true,
		content: 'Joe Biden could not expect Baghdad to make the armed groups answer to it more',
		importance: 1,
		sourceParagraph: 24
	}
];
