import { expect, test } from 'vitest';
import { capitalise, namer, withoutThe } from './words.ts';

test('a first letter becomes a capital, also in a name', () => {
	expect(['the Pentagon', 'al-Kadhimi', 'Iraq', '2,500', ''].map(capitalise)).toEqual([
		'The Pentagon',
		'Al-Kadhimi',
		'Iraq',
		'2,500',
		''
	]);
});

test('an article in front is dropped, one within is not', () => {
	expect(['the Pentagon', 'The Hague', 'theatre', 'end of the road'].map(withoutThe)).toEqual([
		'Pentagon',
		'Hague',
		'theatre',
		'end of the road'
	]);
});

test.each<[string, string, string[], string[], string[]]>([
	['alone', 'Fuad Hussein', ['Fuad Hussein'], [], ['Fuad Hussein', 'Hussein', 'F. Hussein']],
	['with a namesake', 'Fuad Hussein', ['Ali Hussein'], [], ['Fuad Hussein', 'F. Hussein']],
	[
		'with a namesake spelt otherwise',
		'Fuad Hussein',
		['Ali Husain'],
		[],
		['Fuad Hussein', 'F. Hussein']
	],
	['with a namesake of one initial', 'Fuad Hussein', ['Faisal Hussein'], [], ['Fuad Hussein']],
	['with one name', 'Pelé', ['Joe Biden'], [], ['Pelé']],
	['hyphened', 'Jean-Luc Carl-Bo', [], [], ['Jean-Luc Carl-Bo', 'Carl-Bo', 'J. Carl-Bo']],
	[
		'with an Arabic article',
		'Mustafa al-Kadhimi',
		[],
		[],
		['Mustafa al-Kadhimi', 'al-Kadhimi', 'Mustafa Kadhimi', 'Kadhimi', 'M. al-Kadhimi']
	],
	[
		'with a title',
		'Joe Biden',
		[],
		['president'],
		['Joe Biden', 'Biden', 'president Joe Biden', 'president Biden', 'J. Biden']
	],
	[
		'with a middle name',
		'Joseph Robinette Biden Jr.',
		[],
		[],
		[
			'Joseph Robinette Biden Jr.',
			'Biden',
			'J. Biden',
			'Joseph Robinette Biden',
			'Joseph Biden',
			'Joseph R. Biden',
			'J. R. Biden'
		]
	],
	[
		'with particles',
		'Mohammed bin Salman',
		[],
		[],
		['Mohammed bin Salman', 'bin Salman', 'Salman', 'M. bin Salman', 'M. Salman']
	],
	['whose family name stands first', 'Xi Jinping', [], [], ['Xi Jinping', 'Xi']]
])('a person %s may be called by these names', (_what, person, others, titles, names) => {
	expect(namer([person, ...others])(person, titles)).toEqual(names);
});
