import { expect, test } from 'vitest';
import { capitalise, namesOf, withoutThe } from './words.ts';

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

test.each([
	['alone', 'Fuad Hussein', ['Fuad Hussein'], [], ['Fuad Hussein', 'Hussein']],
	['with a namesake', 'Fuad Hussein', ['Ali Hussein'], [], ['Fuad Hussein']],
	['with one name', 'Pelé', ['Joe Biden'], [], ['Pelé']],
	['hyphened', 'Jean-Luc Carl-Bo', [], [], ['Jean-Luc Carl-Bo', 'Carl-Bo']],
	[
		'with an Arabic article',
		'Mustafa al-Kadhimi',
		[],
		[],
		['Mustafa al-Kadhimi', 'al-Kadhimi', 'Mustafa Kadhimi', 'Kadhimi']
	],
	[
		'with a title',
		'Joe Biden',
		[],
		['president'],
		['Joe Biden', 'Biden', 'president Joe Biden', 'president Biden']
	]
])('a person %s may be called by these names', (_what, person, others, titles, names) => {
	expect(namesOf(person, others, titles)).toEqual(names);
});
