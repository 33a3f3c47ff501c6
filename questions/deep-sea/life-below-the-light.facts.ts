import type { AuthoredFact } from '../../src/lib/content/pack.ts';

export const facts: readonly AuthoredFact[] = [
	{
		id: 'ocean-share',
		type: 'quantity',
		quotes: ['The ocean covers over 70 per cent of the surface of the Earth'],
		measured: 'the share of the Earth’s surface that the ocean covers',
		amount: { bound: 'over', value: 70 },
		unit: 'per cent',
		importance: 2
	},
	{
		id: 'average-depth',
		type: 'quantity',
		quotes: [
			'The ocean covers over 70 per cent of the surface of the Earth, and its average depth is about 3,700 metres.'
		],
		measured: 'the average depth of the ocean',
		amount: { bound: 'about', value: 3700 },
		unit: 'metres',
		importance: 3
	},
	{
		id: 'deep-sea-begins',
		type: 'quantity',
		quotes: ['At a depth of about 200 metres the deep sea begins'],
		measured: 'the depth at which the deep sea begins',
		amount: { bound: 'about', value: 200 },
		unit: 'metres',
		importance: 3
	},
	{
		id: 'deep-layers',
		type: 'relation',
		quotes: [
			'Below the sunlight zone, which is not part of the deep sea, the layers have names of their own. They are the twilight zone, the midnight zone, the abyssal zone and, in the trenches of the sea floor, the hadal zone.'
		],
		relation: 'part',
		subject: 'the deep sea',
		link: 'layer of the ocean',
		objects: ['the twilight zone', 'the midnight zone', 'the abyssal zone', 'the hadal zone'],
		aliases: [
			'the mesopelagic zone',
			'the bathypelagic zone',
			'the abyssopelagic zone',
			'the hadopelagic zone',
			'twilight',
			'midnight',
			'abyssal',
			'hadal'
		],
		foils: ['the sunlight zone', 'the tidal zone', 'the coastal zone'],
		importance: 2
	},
	{
		id: 'midnight-zone',
		type: 'quantity',
		quotes: ['The midnight zone lies at a depth of 1,000 to 4,000 metres'],
		measured: 'the depth of the midnight zone',
		amount: { bound: 'range', value: 1000, high: 4000 },
		unit: 'metres',
		importance: 2
	},
	{
		id: 'abyssal-zone',
		type: 'quantity',
		quotes: ['the abyssal zone at a depth of 4,000 to 6,000 metres'],
		measured: 'the depth of the abyssal zone',
		amount: { bound: 'range', value: 4000, high: 6000 },
		unit: 'metres',
		importance: 2
	},
	{
		id: 'cold',
		type: 'quantity',
		quotes: ['Below 2,000 metres almost all of the water of the ocean is under 5 degrees Celsius.'],
		measured: 'the temperature of almost all water below 2,000 metres',
		amount: { bound: 'under', value: 5 },
		unit: 'degrees Celsius',
		importance: 2
	},
	{
		id: 'pressure',
		type: 'quantity',
		quotes: [
			'At the bottom of the Challenger Deep, the deepest place that is known, the pressure is over 1,000 atmospheres.'
		],
		measured: 'the pressure at the bottom of the Challenger Deep',
		amount: { bound: 'over', value: 1000 },
		unit: 'atmospheres',
		importance: 2
	},
	{
		id: 'challenger-depth',
		type: 'quantity',
		quotes: [
			'The Challenger Deep is a part of the Mariana Trench in the western Pacific, and its depth is about 10,900 metres.'
		],
		measured: 'the depth of the Challenger Deep',
		amount: { bound: 'about', value: 10_900 },
		unit: 'metres',
		importance: 3
	},
	{
		id: 'speed-of-sound',
		type: 'quantity',
		quotes: ['a sound, which travels through sea water at about 1,500 metres a second'],
		measured: 'the speed of sound in sea water',
		amount: { bound: 'about', value: 1500 },
		unit: 'metres a second',
		importance: 1
	},
	{
		id: 'marine-snow',
		type: 'definition',
		quotes: ['Marine snow is the steady fall of dead matter from the water above'],
		term: 'marine snow',
		meaning: 'the steady fall of dead matter from the water above',
		foils: ['the slow drift of broken ice at the surface of cold seas'],
		importance: 2
	},
	{
		id: 'bioluminescence',
		type: 'definition',
		quotes: ['Bioluminescence is the making of light by living things'],
		term: 'bioluminescence',
		meaning: 'the making of light by living things',
		foils: ['the growth of plants in very weak light'],
		importance: 3
	},
	{
		id: 'light-makers',
		type: 'quantity',
		quotes: [
			'A survey off the coast of California found that about 76 per cent of the animals it counted could do this.',
			'Bioluminescence is the making of light by living things.'
		],
		measured: 'the share of light-making animals in the survey off California',
		amount: { bound: 'about', value: 76 },
		unit: 'per cent',
		holds: 'past',
		importance: 1
	},
	{
		id: 'no-life',
		type: 'statement',
		quotes: [
			'In 1843 the naturalist Edward Forbes said that there was probably no animal life below about 550 metres.'
		],
		speaker: 'Edward Forbes',
		isPerson: true,
		content: 'there was probably no animal life below about 550 metres',
		when: '1843',
		importance: 2
	},
	{
		id: 'challenger-leaves',
		type: 'event',
		quotes: ['HMS Challenger left England in December 1872 for a voyage round the world'],
		subject: 'HMS Challenger',
		isPlural: false,
		verb: { base: 'leave', past: 'left' },
		rest: 'England for a voyage round the world',
		date: '1872-12',
		timing: 'at',
		status: 'happened',
		importance: 2
	},
	{
		id: 'new-species',
		type: 'quantity',
		quotes: [
			'HMS Challenger left England in December 1872 for a voyage round the world, and over 4,000 new species were brought to light by it.'
		],
		counted: 'new species',
		predicate: 'were brought to light by the voyage of HMS Challenger',
		amount: { bound: 'over', value: 4000 },
		unit: 'species',
		holds: 'past',
		importance: 2
	},
	{
		id: 'land-of-promise',
		type: 'statement',
		quotes: [
			'Charles Wyville Thomson, its chief scientist, said that the bottom of the deep sea was a land of promise for naturalists.'
		],
		speaker: 'Charles Wyville Thomson',
		isPerson: true,
		content: 'the bottom of the deep sea was a land of promise for naturalists',
		importance: 1
	},
	{
		id: 'bathysphere',
		type: 'quantity',
		quotes: [
			'On 15 August 1934 William Beebe and Otis Barton sat in a steel ball, the bathysphere, and were let down on a cable to a depth of 923 metres.'
		],
		measured: 'the depth that the bathysphere reached on 15 August 1934',
		amount: { bound: 'exact', value: 923 },
		unit: 'metres',
		holds: 'past',
		importance: 2
	},
	{
		id: 'first-dive',
		type: 'event',
		quotes: [
			'On 23 January 1960 Jacques Piccard and Don Walsh reached the bottom of the Challenger Deep.'
		],
		subject: 'Jacques Piccard and Don Walsh',
		isPlural: true,
		verb: { base: 'reach', past: 'reached' },
		rest: 'the bottom of the Challenger Deep',
		date: '1960-01-23',
		timing: 'at',
		status: 'happened',
		importance: 3
	},
	{
		id: 'trieste-crew',
		type: 'relation',
		quotes: [
			'Jacques Piccard and Don Walsh reached the bottom of the Challenger Deep. They sat in a cabin under the Trieste'
		],
		relation: 'list',
		subject: 'the crew of the Trieste',
		link: 'man',
		predicate: 'reached the bottom of the Challenger Deep in the Trieste',
		isPerson: true,
		objects: ['Don Walsh', 'Jacques Piccard'],
		foils: ['James Cameron', 'William Beebe', 'Otis Barton'],
		importance: 2
	},
	{
		id: 'trieste-stay',
		type: 'quantity',
		quotes: [
			'they stayed on the bottom for about 20 minutes',
			'Jacques Piccard and Don Walsh reached the bottom of the Challenger Deep'
		],
		measured:
			'the time that Jacques Piccard and Don Walsh spent on the bottom of the Challenger Deep',
		amount: { bound: 'about', value: 20 },
		unit: 'minutes',
		holds: 'past',
		importance: 1
	},
	{
		id: 'flatfish',
		type: 'statement',
		quotes: ['Piccard said that he had seen a flatfish there', 'They sat in a cabin'],
		speaker: 'Jacques Piccard',
		isPerson: true,
		content: 'he had seen a flatfish at the bottom of the Challenger Deep',
		importance: 2
	},
	{
		id: 'deepest-fish',
		type: 'quantity',
		quotes: ['a snailfish: in 2022 a camera met it at a depth of 8,336 metres'],
		measured: 'the depth at which a camera met a snailfish in 2022',
		amount: { bound: 'exact', value: 8336 },
		unit: 'metres',
		holds: 'past',
		importance: 2
	},
	{
		id: 'cameron-dive',
		type: 'event',
		quotes: [
			'On 26 March 2012 James Cameron, who is better known for his films, dived alone to the bottom of the Challenger Deep.'
		],
		subject: 'James Cameron',
		isPlural: false,
		verb: { base: 'dive', past: 'dived' },
		rest: 'alone to the bottom of the Challenger Deep',
		date: '2012-03-26',
		timing: 'at',
		status: 'happened',
		importance: 2
	},
	{
		id: 'cut-off',
		type: 'statement',
		quotes: [
			'James Cameron, who is better known for his films, dived alone to the bottom of the Challenger Deep. He said that he had felt cut off from all of humanity.'
		],
		speaker: 'James Cameron',
		isPerson: true,
		content: 'he had felt cut off from all of humanity',
		importance: 1
	},
	{
		id: 'first-woman',
		type: 'event',
		quotes: [
			'dived alone to the bottom of the Challenger Deep. He said that he had felt cut off from all of humanity. On 7 June 2020 Kathy Sullivan became the first woman to go there.'
		],
		subject: 'Kathy Sullivan',
		isPlural: false,
		verb: { base: 'become', past: 'became' },
		rest: 'the first woman to go to the Challenger Deep',
		date: '2020-06-07',
		timing: 'at',
		status: 'happened',
		importance: 2
	},
	{
		id: 'vents-found',
		type: 'event',
		quotes: [
			'In 1977 an expedition found hot springs on the sea floor near the Galápagos Islands.'
		],
		subject: 'an expedition',
		isPlural: false,
		verb: { base: 'find', past: 'found' },
		rest: 'hot springs on the sea floor near the Galápagos',
		date: '1977',
		timing: 'at',
		status: 'happened',
		importance: 3
	},
	{
		id: 'vent-heat',
		type: 'quantity',
		quotes: ['In many black smokers the water has a temperature of 350 to 400 degrees Celsius.'],
		measured: 'the temperature of the water in many black smokers',
		amount: { bound: 'range', value: 350, high: 400 },
		unit: 'degrees Celsius',
		importance: 3
	},
	{
		id: 'vent-animals',
		type: 'relation',
		quotes: [
			'Three animals that are at home at such vents are the giant tube worm, the yeti crab and the Pompeii worm.'
		],
		relation: 'list',
		subject: 'the life around hydrothermal vents',
		link: 'animal',
		predicate: 'is at home at hydrothermal vents, according to the article',
		objects: ['the yeti crab', 'the giant tube worm', 'the Pompeii worm'],
		aliases: ['tube worm', 'tube worms', 'giant tube worms', 'yeti crabs', 'Pompeii worms'],
		foils: ['the vampire squid', 'the anglerfish', 'the gulper eel'],
		importance: 2
	},
	{
		id: 'chemosynthesis',
		type: 'definition',
		quotes: ['Chemosynthesis is the making of food with energy from chemicals.'],
		term: 'chemosynthesis',
		meaning: 'the making of food with energy from chemicals',
		foils: ['the making of food with energy from sunlight'],
		importance: 3
	},
	{
		id: 'mapped-share',
		type: 'quantity',
		quotes: ['By June 2024 about 26 per cent of the sea floor had been mapped in detail.'],
		measured: 'the share of the sea floor that had been mapped in detail',
		amount: { bound: 'about', value: 26 },
		unit: 'per cent',
		holds: 'asOf',
		asOf: '2024-06',
		importance: 2
	}
];
