import { expect, test } from 'vitest';
import { money, relation, role, statement } from '../../facts/fixtures.ts';
import { namesLike } from './known.ts';

const facts = [
	role({ person: 'Fuad Hussein', organisation: 'Iraq' }),
	role({ person: 'Ali Hussein', organisation: 'the United Kingdom' }),
	statement({ speaker: 'Gerhard Schrader' }),
	relation({ objects: ['clean energy'], foils: ['clear energy', 'tourism'] }),
	money({ giver: 'the United States', receiver: 'Iraq' })
];

test.each([
	['a shared word', ['Fuad Hussein', 'Hussein'], ['Ali Hussein']],
	[
		'a shared word, its case left aside',
		['the united nations'],
		['the United Kingdom', 'the United States']
	],
	['a word like it', ['Schröder'], ['Gerhard Schrader']],
	['what the author wrote as wrong', ['clean energy'], ['clear energy']],
	['short words', ['Iran'], []],
	['nothing like it', ['Qatar'], []]
])('%s: %j', (_what, accepted, names) => {
	expect(namesLike(facts)(accepted)).toEqual(names);
});
