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
		id: 'dialogue',
		type: 'relation',
		quotes: [
			'held a strategic dialogue for weeks',
			'the future of US troops in Iraq, attacks by groups close to Iran, and the danger that ISIL will return'
		],
		relation: 'list',
		subject: 'the strategic dialogue between the United States and Iraq',
		link: 'matter',
		predicate: 'was a subject of the strategic dialogue between the United States and Iraq',
		objects: [
			'the future of US troops in Iraq',
			'attacks by groups close to Iran',
			'the danger that ISIL will return'
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
			'At the top of his agenda stands a firmer timetable for the departure of US combat troops.'
		],
		relation: 'part',
		subject: 'the agenda of Mustafa al-Kadhimi',
		link: 'aim',
		predicate: 'stood at the top of the agenda that Mustafa al-Kadhimi brought to the White House',
		objects: ['a firmer timetable for the departure of US combat troops'],
		foils: [
			'an end to the sanctions of the United States against Iran',
			'a new delivery of American weapons for the Iraqi army',
			'a larger loan from the United States for Iraqi schools'
		],
		importance: 3,
		sourceParagraph: 2
	},
	{
		id: 'undefined-troops',
		type: 'relation',
		quotes: [
			'The Biden administration has not yet said in public which soldiers it counts as combat troops.'
		],
		relation: 'part',
		subject: 'the categories that the Biden administration left undefined',
		link: 'category of soldiers',
		predicate: 'had no public definition from the Biden administration yet',
		objects: ['combat troops'],
		aliases: ['combat forces', 'combat soldiers'],
		foils: ['training staff', 'military advisers', 'support units'],
		importance: 2,
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
		predicate: 'was one of the two rivals for influence in Iraq that Baghdad tried to balance',
		objects: ['Iran', 'the United States'],
		aliases: ['America', 'the US', 'the USA'],
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
		quotes: [
			'About 2,500 US troops are in Iraq. Their main tasks are already training, advice and support'
		],
		relation: 'list',
		subject: 'the main tasks of US troops in Iraq',
		link: 'task',
		predicate: 'was already a main task of the US troops in Iraq',
		objects: ['training', 'advice', 'support'],
		aliases: ['training, advice and support', 'advising', 'to train', 'to advise', 'to support'],
		foils: ['combat', 'border control', 'mine clearing'],
		importance: 2,
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
		id: 'callers',
		type: 'relation',
		quotes: [
			'Two camps call ever louder for a smaller role of the US military: Shia parties close to Iran in parliament, and powerful armed groups close to Iran.'
		],
		relation: 'list',
		subject: 'the camps that call for a smaller role of the US military',
		link: 'camp',
		predicate: 'called for a smaller role of the US military in Iraq',
		objects: ['Shia parties close to Iran in parliament', 'powerful armed groups close to Iran'],
		foils: [
			'Kurdish parties from the north in parliament',
			'powerful Sunni tribes in the west of Iraq',
			'retired generals of the Iraqi army'
		],
		importance: 2,
		sourceParagraph: 5
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
		id: 'mood',
		type: 'relation',
		quotes: [
			'Two events have hardened that mood.',
			'the United States left the nuclear deal with Iran',
			'an American drone killed Qassem Soleimani'
		],
		relation: 'cause',
		subject: 'the call for a smaller role of the US military',
		link: 'event',
		predicate: 'hardened the mood against the US military in Iraq',
		objects: [
			'the US exit from the nuclear deal with Iran',
			'the killing of Qassem Soleimani and Abu Mahdi al-Muhandis'
		],
		foils: [
			'the US closure of the embassy in Baghdad',
			'the US recognition of a Kurdish state',
			'the US halt to all aid for the Iraqi army'
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
		quotes: ['In January 2020 an American drone killed Qassem Soleimani, a general of Iran'],
		relation: 'member',
		subject: 'the generals of Iran',
		link: 'victim',
		predicate: 'was the Iranian general whom a US drone killed in January 2020',
		isPerson: true,
		objects: ['Qassem Soleimani'],
		foils: ['Abu Mahdi al-Muhandis', 'Fuad Hussein', 'Massaab al-Aloosy'],
		importance: 3,
		sourceParagraph: 6
	},
	{
		id: 'al-muhandis',
		type: 'relation',
		quotes: [
			'In January 2020 an American drone killed Qassem Soleimani, a general of Iran, and Abu Mahdi al-Muhandis, a commander of an Iraqi armed group'
		],
		relation: 'member',
		subject: 'the commanders of Iraqi armed groups',
		link: 'victim',
		predicate: 'was the commander of an Iraqi armed group whom a US drone killed in January 2020',
		isPerson: true,
		objects: ['Abu Mahdi al-Muhandis'],
		foils: ['Qassem Soleimani', 'Fuad Hussein', 'Massaab al-Aloosy'],
		importance: 3,
		sourceParagraph: 6
	},
	{
		id: 'strike-administration',
		type: 'relation',
		quotes: [
			'The strike was the work of the Trump administration.',
			'In January 2020 an American drone killed Qassem Soleimani'
		],
		relation: 'cause',
		subject: 'the drone strike of January 2020',
		link: 'US administration',
		predicate: 'was behind the drone strike of January 2020',
		objects: ['the Trump administration'],
		aliases: ['Trump', 'Donald Trump'],
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
		aliases: ['AP'],
		foils: ['Reuters', 'Bloomberg', 'Agence France-Presse'],
		importance: 1,
		sourceParagraph: 7
	},
	{
		id: 'wishes',
		type: 'statement',
		quotes: [
			'al-Kadhimi spoke',
			'What Iraq still wanted from the Americans, he said, was training and cooperation on security.'
		],
		speaker: 'Mustafa al-Kadhimi',
		isPerson: true,
		content: 'Iraq still wanted training and cooperation on security from the Americans',
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
		importance: 1,
		sourceParagraph: 4
	},
	{
		id: 'deadline',
		type: 'statement',
		quotes: [
			'Douglas Ollivant',
			'said that a deadline for the withdrawal would cool tempers in Iraq'
		],
		speaker: 'Douglas Ollivant',
		isPerson: true,
		content: 'a deadline for the withdrawal would cool tempers in Iraq',
		importance: 2,
		sourceParagraph: 4
	},
	{
		id: 'washington-part',
		type: 'statement',
		quotes: [
			'The meeting at the White House, Ollivant said, let Washington make clear which part it wanted to play in Iraq.'
		],
		speaker: 'Douglas Ollivant',
		isPerson: true,
		content: 'the meeting let Washington make clear which part it wanted to play in Iraq',
		importance: 1,
		sourceParagraph: 10
	},
	{
		id: 'symbolic-victory',
		type: 'statement',
		quotes: [
			'The meeting at the White House, Ollivant said',
			'It could also hand al-Kadhimi a symbolic victory, he said.'
		],
		speaker: 'Douglas Ollivant',
		isPerson: true,
		content: 'the meeting could hand Mustafa al-Kadhimi a symbolic victory',
		importance: 2,
		sourceParagraph: 10
	},
	{
		id: 'calmer-election',
		type: 'statement',
		quotes: [
			'The meeting at the White House, Ollivant said',
			'a symbolic victory, he said. Such a victory, he said, might make the federal election calmer.'
		],
		speaker: 'Douglas Ollivant',
		isPerson: true,
		content: 'a symbolic victory for Mustafa al-Kadhimi might make the federal election calmer',
		importance: 2,
		sourceParagraph: 11
	},
	{
		id: 'rockets',
		type: 'statement',
		quotes: [
			'The meeting at the White House, Ollivant said',
			'a symbolic victory',
			'It might also content the factions, he said, so that rockets and armed drones no longer fell on American sites.'
		],
		speaker: 'Douglas Ollivant',
		isPerson: true,
		content:
			'a symbolic victory for Mustafa al-Kadhimi might keep rockets and armed drones away from American sites',
		importance: 2,
		sourceParagraph: 11
	},
	{
		id: 'federal-election',
		type: 'event',
		quotes: [
			'might make the federal election calmer',
			'That election is scheduled for October 2021.'
		],
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
		id: 'complete-withdrawal',
		type: 'relation',
		quotes: [
			'Neither capital is working in earnest for a complete US withdrawal in the near future.'
		],
		relation: 'part',
		subject: 'what neither capital worked for',
		link: 'goal',
		predicate: 'did not have the serious support of either Washington or Baghdad',
		objects: ['a complete US withdrawal in the near future'],
		foils: [
			'a lasting defeat of the ISIL fighters in Iraq',
			'a better training of the Iraqi armed forces',
			'a federal election in Iraq without violence'
		],
		importance: 3,
		sourceParagraph: 12
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
		id: 'isil-city',
		type: 'relation',
		quotes: ['In Iraq ISIL is still a danger. Its fighters can strike Baghdad'],
		relation: 'part',
		subject: 'the reach of ISIL',
		link: 'city',
		predicate: 'was still within the reach of ISIL, according to the article',
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
			'In Iraq ISIL is still a danger. Its fighters can strike Baghdad, and they cross the rugged north of the country.'
		],
		relation: 'part',
		subject: 'the movements of ISIL fighters',
		link: 'part of Iraq',
		predicate: 'was still crossed by fighters of ISIL, according to the article',
		objects: ['the rugged north'],
		aliases: ['the north', 'northern Iraq', 'the north of the country'],
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
		foils: ['Mustafa al-Kadhimi', 'Massaab al-Aloosy', 'Abu Mahdi al-Muhandis', 'Qassem Soleimani'],
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
		predicate: 'hosted the meeting of Antony Blinken and Fuad Hussein on 23 July 2021',
		objects: ['Washington'],
		aliases: ['Washington, D.C.', 'Washington DC'],
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
		subject: 'the declarations after the meeting of 23 July 2021',
		link: 'person',
		predicate:
			'declared after the meeting in Washington on 23 July 2021 that the two countries would go on working together against ISIL',
		isPerson: true,
		objects: ['Antony Blinken', 'Fuad Hussein'],
		foils: ['Mustafa al-Kadhimi', 'Douglas Ollivant', 'Massaab al-Aloosy'],
		importance: 2,
		sourceParagraph: 13
	},
	{
		id: 'beyond-isil',
		type: 'statement',
		quotes: ['Blinken said that the partnership went far beyond the struggle against ISIL.'],
		speaker: 'Antony Blinken',
		isPerson: true,
		content: 'the partnership went far beyond the struggle against ISIL',
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
		foils: ['tourism', 'farming', 'education', 'space research'],
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
		id: 'al-aloosy',
		type: 'relation',
		quotes: [
			'Massaab al-Aloosy, who works on the Middle East at the Doha Institute for Graduate Studies in Qatar'
		],
		relation: 'member',
		subject: 'the Doha Institute for Graduate Studies',
		link: 'scholar',
		predicate: 'worked on the Middle East at the Doha Institute for Graduate Studies',
		isPerson: true,
		objects: ['Massaab al-Aloosy'],
		foils: ['Douglas Ollivant', 'Fuad Hussein', 'Abu Mahdi al-Muhandis'],
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
		foils: ['Jordan', 'Egypt', 'Iraq'],
		importance: 1,
		sourceParagraph: 14
	},
	{
		id: 'dependence',
		type: 'statement',
		quotes: [
			'Massaab al-Aloosy',
			'said that Iraq depended more on the American presence than Washington depended on Baghdad'
		],
		speaker: 'Massaab al-Aloosy',
		isPerson: true,
		content: 'Iraq depended more on the American presence than Washington depended on Baghdad',
		importance: 2,
		sourceParagraph: 14
	},
	{
		id: 'broadcaster',
		type: 'relation',
		quotes: [
			'Massaab al-Aloosy, who works on the Middle East',
			'To Al Jazeera he named problems of Iraq'
		],
		relation: 'part',
		subject: 'the words of Massaab al-Aloosy about the problems of Iraq',
		link: 'broadcaster',
		predicate: 'heard from Massaab al-Aloosy about the problems of Iraq',
		objects: ['Al Jazeera'],
		aliases: ['Jazeera'],
		foils: ['the BBC', 'CNN', 'Deutsche Welle'],
		importance: 1,
		sourceParagraph: 15
	},
	{
		id: 'problems',
		type: 'relation',
		quotes: [
			'To Al Jazeera he named problems of Iraq: a weak economy, trouble with water, terrorist groups and the PMF.'
		],
		relation: 'list',
		subject: 'the problems of Iraq that Massaab al-Aloosy named',
		link: 'problem',
		predicate: 'was on Massaab al-Aloosy’s list of the problems of Iraq',
		objects: ['a weak economy', 'trouble with water', 'terrorist groups', 'the PMF'],
		aliases: [
			'economy',
			'the economy',
			'a bad economy',
			'water',
			'water problems',
			'lack of water',
			'terrorists',
			'terrorism',
			'the Popular Mobilization Forces'
		],
		foils: ['a lack of doctors', 'a housing shortage', 'a poor power supply'],
		importance: 2,
		sourceParagraph: 15
	},
	{
		id: 'foreign-help',
		type: 'statement',
		quotes: [
			'Iraq, he said, needed other countries to help solve such deep problems.',
			'Massaab al-Aloosy, who works on the Middle East'
		],
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
			'Al-Aloosy said that al-Kadhimi had much to gain from good relations with the United States, because he wanted to be an intermediary in the region.'
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
		quotes: ['To that end, al-Aloosy said, he had strengthened ties with Jordan and Egypt.'],
		relation: 'list',
		subject: 'the ties that Mustafa al-Kadhimi strengthened',
		link: 'country',
		predicate: 'came closer to Iraq under Mustafa al-Kadhimi, according to Massaab al-Aloosy',
		objects: ['Jordan', 'Egypt'],
		foils: ['Turkey', 'Syria', 'Lebanon'],
		importance: 2,
		sourceParagraph: 18
	},
	{
		id: 'iranian-services',
		type: 'relation',
		quotes: [
			'As a former head of intelligence he had also stayed on good terms with Iranian services that were active in Iraq.'
		],
		relation: 'part',
		subject: 'the good terms of Mustafa al-Kadhimi with foreign services',
		link: 'country',
		predicate:
			'had services in Iraq with which Mustafa al-Kadhimi stayed on good terms, according to the article',
		objects: ['Iran'],
		foils: ['Turkey', 'Russia', 'Syria'],
		importance: 2,
		sourceParagraph: 18
	},
	{
		id: 'warm-officials',
		type: 'statement',
		quotes: [
			'Ollivant said that several senior officials of the Biden administration felt warmly about Iraq.'
		],
		speaker: 'Douglas Ollivant',
		isPerson: true,
		content: 'several senior officials of the Biden administration felt warmly about Iraq',
		importance: 1,
		sourceParagraph: 19
	},
	{
		id: 'missiles',
		type: 'statement',
		quotes: [
			'Ollivant said that several senior officials of the Biden administration felt warmly about Iraq. He also said that the United States needed little from the Iraqis except an end to the missiles.'
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
		predicate: 'had Joe Biden as a member',
		objects: ['the Democratic Party'],
		aliases: ['Democratic', 'Democrats', 'the Democrats'],
		foils: ['the Republican Party', 'the Libertarian Party', 'the Green Party'],
		importance: 1,
		sourceParagraph: 21
	},
	{
		id: 'full-war',
		type: 'statement',
		quotes: [
			'In the Democratic Party, to which Biden belongs, some lawmakers warned that American counter-strikes could grow into a full war'
		],
		speaker: 'some Democratic lawmakers',
		isPerson: false,
		aliases: [
			'Democratic lawmakers',
			'Democrats',
			'some Democrats',
			'lawmakers of the Democratic Party'
		],
		content: 'American counter-strikes could grow into a full war',
		importance: 2,
		sourceParagraph: 21
	},
	{
		id: 'too-gentle',
		type: 'statement',
		quotes: [
			'The attacks are a trouble for the Biden administration at home.',
			'Several Republicans, for their part, said that the Biden administration reacted too gently.'
		],
		speaker: 'several Republicans',
		isPerson: false,
		aliases: ['Republicans', 'some Republicans'],
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
		link: 'request',
		predicate: 'might come from Joe Biden at the meeting with Mustafa al-Kadhimi',
		objects: ['a request for more efforts against the violence'],
		foils: [
			'a request for Iraqi oil at a lower price',
			'a request for more visas for American firms',
			'a request for more guards on the border'
		],
		modality: 'expected',
		importance: 1,
		sourceParagraph: 23
	},
	{
		id: 'under-control',
		type: 'statement',
		quotes: [
			'Al-Aloosy said that the Iraqi government truly wanted to bring the armed groups under its control.'
		],
		speaker: 'Massaab al-Aloosy',
		isPerson: true,
		content: 'the Iraqi government truly wanted to bring the armed groups under its control',
		importance: 2,
		sourceParagraph: 24
	},
	{
		id: 'hard-for-any',
		type: 'statement',
		quotes: [
			'Al-Aloosy said that the Iraqi government truly wanted to bring the armed groups under its control. To do so was very hard for any Iraqi government, he said, if not impossible.'
		],
		speaker: 'Massaab al-Aloosy',
		isPerson: true,
		content:
			'to bring the armed groups under control was very hard for any Iraqi government, if not impossible',
		importance: 2,
		sourceParagraph: 24
	},
	{
		id: 'too-much-to-expect',
		type: 'statement',
		quotes: [
			'Al-Aloosy said that the Iraqi government truly wanted to bring the armed groups under its control.',
			'He did not think that Biden could expect it.'
		],
		speaker: 'Massaab al-Aloosy',
		isPerson: true,
		content: 'Joe Biden could not expect Baghdad to bring the armed groups under control',
		importance: 1,
		sourceParagraph: 24
	}
];
