import type { AuthoredFact } from '../../src/lib/content/pack.ts';

const leader = { type: 'role', title: 'leader', status: 'current' } as const;
const team = { type: 'relation', relation: 'list', link: 'man', isPerson: true } as const;

export const facts: readonly AuthoredFact[] = [
	{
		...leader,
		id: 'nimrod-leader',
		quotes: ['Ernest Shackleton, the leader of the Nimrod expedition'],
		person: 'Ernest Shackleton',
		organisation: 'the Nimrod expedition',
		office: 'leader of the Nimrod expedition',
		asOf: '1909-01',
		importance: 2
	},
	{
		id: 'turned-back',
		type: 'event',
		quotes: [
			'The first to come near the South Pole was Ernest Shackleton, the leader of the Nimrod expedition. On 9 January 1909 he turned back about 180 kilometres short of the pole'
		],
		subject: 'Ernest Shackleton',
		isPlural: false,
		verb: { base: 'turn', past: 'turned' },
		rest: 'back short of the South Pole',
		date: '1909-01-09',
		timing: 'at',
		status: 'happened',
		importance: 2
	},
	{
		id: 'nimrod-distance',
		type: 'quantity',
		quotes: [
			'The first to come near the South Pole was Ernest Shackleton, the leader of the Nimrod expedition. On 9 January 1909 he turned back about 180 kilometres short of the pole'
		],
		measured: 'the distance from the South Pole at which Ernest Shackleton turned back',
		amount: { bound: 'about', value: 180 },
		unit: 'kilometres',
		holds: 'past',
		importance: 2
	},
	{
		...team,
		id: 'nimrod-team',
		quotes: ['The men on his team were Frank Wild, Jameson Adams and Eric Marshall.'],
		subject: 'the team of Ernest Shackleton',
		predicate: 'turned back short of the South Pole with Ernest Shackleton in January 1909',
		objects: ['Frank Wild', 'Jameson Adams', 'Eric Marshall'],
		foils: ['Lawrence Oates', 'Henry Bowers', 'Edgar Evans'],
		importance: 1
	},
	{
		id: 'live-donkey',
		type: 'statement',
		quotes: ['Shackleton told his wife that a live donkey was better than a dead lion.'],
		speaker: 'Ernest Shackleton',
		isPerson: true,
		audience: 'his wife',
		content: 'a live donkey was better than a dead lion',
		importance: 2
	},
	{
		id: 'terra-nova-sails',
		type: 'event',
		quotes: ['On 15 June 1910 the Terra Nova left Cardiff with a British expedition.'],
		subject: 'the Terra Nova',
		isPlural: false,
		verb: { base: 'leave', past: 'left' },
		rest: 'Cardiff with a British expedition',
		date: '1910-06-15',
		timing: 'at',
		status: 'happened',
		importance: 2
	},
	{
		...leader,
		id: 'terra-nova-leader',
		quotes: ['Robert Falcon Scott, a naval officer, was leader of the Terra Nova expedition'],
		person: 'Robert Falcon Scott',
		organisation: 'the Terra Nova expedition',
		office: 'leader of the Terra Nova expedition',
		asOf: '1910-06',
		importance: 3
	},
	{
		id: 'scientific-chief',
		type: 'role',
		quotes: [
			'Robert Falcon Scott, a naval officer, was leader of the Terra Nova expedition, and Edward Wilson, his friend, was its chief scientist.'
		],
		person: 'Edward Wilson',
		title: 'chief scientist',
		organisation: 'the Terra Nova expedition',
		office: 'chief scientist of the Terra Nova expedition',
		status: 'current',
		asOf: '1910-06',
		importance: 1
	},
	{
		...leader,
		id: 'norwegian-leader',
		quotes: ['Roald Amundsen, the leader of the Norwegian expedition'],
		person: 'Roald Amundsen',
		organisation: 'the Norwegian expedition',
		office: 'leader of the Norwegian expedition',
		asOf: '1910-08',
		importance: 3
	},
	{
		id: 'fram-sails',
		type: 'event',
		quotes: ['On 9 August 1910 the Fram left Norway'],
		subject: 'the Fram',
		isPlural: false,
		verb: { base: 'leave', past: 'left' },
		rest: 'Norway',
		date: '1910-08-09',
		timing: 'at',
		status: 'happened',
		importance: 2
	},
	{
		id: 'fram-captain',
		type: 'role',
		quotes: ['the Fram left Norway with Thorvald Nilsen as captain of the ship'],
		person: 'Thorvald Nilsen',
		title: 'captain',
		organisation: 'the Fram',
		office: 'captain of the Fram',
		status: 'current',
		asOf: '1910-08',
		importance: 1
	},
	{
		id: 'crew-told',
		type: 'statement',
		quotes: [
			'Only at the island of Madeira did Amundsen tell his crew that they were sailing to Antarctica.'
		],
		speaker: 'Roald Amundsen',
		isPerson: true,
		audience: 'his crew',
		content: 'they were sailing to Antarctica',
		importance: 2
	},
	{
		id: 'framheim',
		type: 'definition',
		quotes: ['The Norwegians built their base at the Bay of Whales and called it Framheim.'],
		term: 'Framheim',
		meaning: 'the base of the Norwegians at the Bay of Whales',
		foils: [
			'the hut of the British at Cape Evans',
			'the place where the British put up their last tent'
		],
		importance: 2
	},
	{
		id: 'dogs-out',
		type: 'quantity',
		quotes: [
			'called it Framheim. From there Amundsen set out in October 1911 on skis, with four companions and 52 dogs to pull the sledges.'
		],
		counted: 'dogs',
		predicate: 'set out from Framheim with Roald Amundsen in October 1911',
		amount: { bound: 'exact', value: 52 },
		unit: 'dogs',
		holds: 'past',
		importance: 1
	},
	{
		id: 'scott-sets-out',
		type: 'event',
		quotes: ['On 1 November 1911 Scott left his hut at Cape Evans.'],
		subject: 'Robert Falcon Scott',
		isPlural: false,
		verb: { base: 'leave', past: 'left' },
		rest: 'his hut at Cape Evans',
		date: '1911-11-01',
		timing: 'at',
		status: 'happened',
		importance: 2
	},
	{
		id: 'norwegians-arrive',
		type: 'event',
		quotes: ['On 14 December 1911 the Norwegian team reached the South Pole.'],
		subject: 'the Norwegian team',
		isPlural: false,
		verb: { base: 'reach', past: 'reached' },
		rest: 'the South Pole',
		date: '1911-12-14',
		timing: 'at',
		status: 'happened',
		importance: 3
	},
	{
		...team,
		id: 'norwegian-team',
		quotes: [
			'the Norwegian team reached the South Pole. The men on it were Roald Amundsen, Olav Bjaaland, Helmer Hanssen, Sverre Hassel and Oscar Wisting.'
		],
		subject: 'the Norwegian team',
		predicate: 'reached the South Pole with Roald Amundsen',
		objects: ['Olav Bjaaland', 'Helmer Hanssen', 'Sverre Hassel', 'Oscar Wisting'],
		foils: ['Hjalmar Johansen', 'Kristian Prestrud', 'Thorvald Nilsen'],
		importance: 2
	},
	{
		id: 'polheim',
		type: 'definition',
		quotes: [
			'the Norwegian team reached the South Pole',
			'They left a small tent there, which they named Polheim'
		],
		term: 'Polheim',
		meaning: 'the tent of the Norwegians at the South Pole',
		foils: [
			'the hut of the British at Cape Evans',
			'the place where the British put up their last tent'
		],
		importance: 2
	},
	{
		id: 'norwegians-return',
		type: 'event',
		quotes: [
			'the Norwegian team reached the South Pole',
			'On 25 January 1912 they were back at Framheim with 11 dogs.'
		],
		subject: 'the Norwegian team',
		isPlural: false,
		verb: { base: 'come', past: 'came' },
		rest: 'back to Framheim',
		date: '1912-01-25',
		timing: 'at',
		status: 'happened',
		importance: 1
	},
	{
		id: 'journey-days',
		type: 'quantity',
		quotes: ['they were back at Framheim with 11 dogs. Their journey had taken 99 days.'],
		measured: 'the length of the Norwegian journey from Framheim to the pole and back',
		amount: { bound: 'exact', value: 99 },
		unit: 'days',
		holds: 'past',
		importance: 2
	},
	{
		id: 'british-arrive',
		type: 'event',
		quotes: ['On 17 January 1912 the British team reached the South Pole'],
		subject: 'the British team',
		isPlural: false,
		verb: { base: 'reach', past: 'reached' },
		rest: 'the South Pole',
		date: '1912-01-17',
		timing: 'at',
		status: 'happened',
		importance: 3
	},
	{
		...team,
		id: 'british-team',
		quotes: [
			'the British team reached the South Pole: Robert Falcon Scott, Edward Wilson, Henry Bowers, Lawrence Oates and Edgar Evans.'
		],
		subject: 'the British team',
		predicate: 'reached the South Pole with Robert Falcon Scott',
		objects: ['Henry Bowers', 'Edward Wilson', 'Lawrence Oates', 'Edgar Evans'],
		foils: ['Edward Atkinson', 'Tom Crean', 'William Lashly'],
		importance: 2
	},
	{
		id: 'awful-place',
		type: 'statement',
		quotes: ['Scott wrote that the South Pole was an awful place.'],
		speaker: 'Robert Falcon Scott',
		isPerson: true,
		content: 'the South Pole was an awful place',
		importance: 2
	},
	{
		id: 'some-time',
		type: 'statement',
		quotes: [
			'In March Lawrence Oates, whose feet were badly frozen, walked out into a blizzard so as not to hold up the others. He said that he was just going outside and might be some time.'
		],
		speaker: 'Lawrence Oates',
		isPerson: true,
		content: 'he was just going outside and might be some time',
		importance: 2
	},
	{
		id: 'depot-distance',
		type: 'quantity',
		quotes: [
			'The last three men of the British team, Scott, Wilson and Bowers, put up their tent about 11 miles from One Ton Depot'
		],
		measured: 'the distance between the last tent of the British and One Ton Depot',
		amount: { bound: 'about', value: 11 },
		unit: 'miles',
		holds: 'past',
		importance: 2
	},
	{
		id: 'last-entry',
		type: 'event',
		quotes: ['Scott wrote the last entry of his diary on 29 March 1912.'],
		subject: 'Robert Falcon Scott',
		isPlural: false,
		verb: { base: 'write', past: 'wrote' },
		rest: 'the last entry of his diary',
		date: '1912-03-29',
		timing: 'at',
		status: 'happened',
		importance: 2
	},
	{
		id: 'tent-found',
		type: 'event',
		quotes: [
			'On 12 November 1912 a search party found the last tent of the British.',
			'The last three men of the British team, Scott, Wilson and Bowers, put up their tent'
		],
		subject: 'a search party',
		isPlural: false,
		verb: { base: 'find', past: 'found' },
		rest: 'the last tent of the British',
		date: '1912-11-12',
		timing: 'at',
		status: 'happened',
		importance: 2
	},
	{
		...team,
		id: 'search-leader',
		quotes: [
			'On 12 November 1912 a search party found the last tent of the British. Edward Atkinson, a naval surgeon, led the search party.'
		],
		subject: 'the search party',
		predicate: 'led the search party that found the last tent of the British',
		objects: ['Edward Atkinson'],
		foils: ['Tom Crean', 'William Lashly', 'Apsley Cherry-Garrard'],
		importance: 1
	},
	{
		id: 'rocks',
		type: 'quantity',
		quotes: [
			'The last three men of the British team, Scott, Wilson and Bowers',
			'With the dead lay letters, diaries, photographs and about 16 kilograms of rocks, which the men had pulled with them to the end.'
		],
		measured: 'the weight of the rocks that Robert Falcon Scott’s men pulled to the end',
		amount: { bound: 'about', value: 16 },
		unit: 'kilograms',
		holds: 'past',
		importance: 1
	},
	{
		id: 'aircraft-lands',
		type: 'event',
		quotes: ['On 31 October 1956 an aircraft of the US Navy landed at the South Pole'],
		subject: 'an aircraft of the US Navy',
		isPlural: false,
		verb: { base: 'land', past: 'landed' },
		rest: 'at the South Pole',
		date: '1956-10-31',
		timing: 'at',
		status: 'happened',
		importance: 2
	}
];
