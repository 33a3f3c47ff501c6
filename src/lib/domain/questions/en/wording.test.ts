import { describe, expect, test } from 'vitest';
import {
	definition,
	election,
	event,
	measure,
	money,
	quantity,
	relation,
	role,
	statement
} from '../../facts/fixtures.ts';
import { wordingOf } from '../wordings.ts';
import { englishWording as en } from './wording.ts';

const total = money({ role: 'total', period: 'since 2014' });
const by = 'Antony Blinken';

describe('stems keep the qualifiers that decide the answer', () => {
	test.each<[string, string]>([
		[
			en.quantity.howMany(quantity()),
			'*About* how many US troops were in Iraq as of 26 July 2021?'
		],
		[
			en.quantity.howMany(quantity({ amount: { bound: 'exact', value: 17 } })),
			'How many US troops were in Iraq as of 26 July 2021?'
		],
		[
			en.quantity.howMany(quantity({ amount: { bound: 'atLeast', value: 17 }, asOf: '2020' })),
			'*At least* how many US troops were in Iraq as of 2020?'
		],
		[
			en.quantity.howMany(quantity({ amount: { bound: 'range', value: 1, high: 2 } })),
			'How many US troops were in Iraq as of 26 July 2021?'
		],
		[
			en.money.howMuch(money({ attribution: by })),
			'How much *additional* aid for Iraq did Antony Blinken announce?'
		],
		[en.money.howMuch(money({ role: 'new' })), 'How much aid for Iraq was announced?'],
		[
			en.money.howMuch(total),
			'What was the *total* of aid for Iraq since 2014, as of 26 July 2021?'
		],
		[
			en.money.howMuch({ ...total, amount: { bound: 'over', value: 2 } }),
			'The *total* of aid for Iraq since 2014 came to *over* what sum, as of 26 July 2021?'
		],
		[
			en.money.howMuch({ ...total, role: 'remaining' }),
			'What was the *rest* of aid for Iraq since 2014, as of 26 July 2021?'
		],
		[en.role.who(role()), 'Who was US secretary of state as of 26 July 2021?'],
		[en.role.who(role({ status: 'former' })), 'Who is named as a *former* US secretary of state?'],
		[
			en.role.who(role({ status: 'acting' })),
			'Who was acting US secretary of state as of 26 July 2021?'
		],
		[en.role.whichOffice(role()), 'Which office did Antony Blinken hold as of 26 July 2021?'],
		[
			en.role.whichOffice(role({ status: 'former' })),
			'Which *former* office of Antony Blinken does the article name?'
		],
		[
			en.role.sinceWhen(role({ since: '2021-01' })),
			'In which month and year did Antony Blinken become US secretary of state?'
		],
		[en.event.when(event()), 'In which month and year did the United States leave the deal?'],
		[en.event.when(event({ date: '2018' })), 'In which year did the United States leave the deal?'],
		[
			en.event.when(event({ date: '2018-05-08' })),
			'On which date did the United States leave the deal?'
		],
		[
			en.event.when(event({ modality: 'tentative' })),
			'In which month and year did the United States *tentatively* leave the deal?'
		],
		[
			en.event.when(event({ status: 'scheduled', date: '2021-10' })),
			'In which month and year was the United States *scheduled* to leave the deal, as of 26 July 2021?'
		],
		[
			en.event.when(
				event({ status: 'expected', date: '2021-08', timing: 'byEndOf', isPlural: true })
			),
			'By the end of which month and year were the United States *expected* to leave the deal, as of 26 July 2021?'
		],
		[
			en.event.when(
				event({
					subject: 'Mary Smith',
					rest: 'head of the fund',
					verb: { base: 'be appointed', past: 'was appointed' }
				})
			),
			'In which month and year was Mary Smith appointed head of the fund?'
		],
		[en.event.whatHappened('2018-05-08'), 'What happened on 8 May 2018, according to the article?'],
		[en.statement.who(statement()), 'Who said that a deadline would help?'],
		[
			en.statement.who(statement({ audience: 'the press' })),
			'Who told the press that a deadline would help?'
		],
		[en.definition.longForm(definition()), 'What does PMF stand for?'],
		[en.relation.which(relation()), 'Which field was on the list of fields?'],
		[
			en.relation.which(relation({ relation: 'place', link: 'country' })),
			'In which country is the list of fields based?'
		],
		[en.relation.nameOne(relation()), 'Name *one* field on the list of fields.']
	])('%j', (stem, expected) => {
		expect(stem).toBe(expected);
	});
});

describe('measurements', () => {
	const range = { bound: 'range', value: 4000, high: 6000 } as const;
	const share = { measured: 'the share of the floor', unit: 'per cent' } as const;
	const over = { bound: 'over', value: 70 } as const;
	const exact = { bound: 'exact', value: 923 } as const;

	test.each<[string, string]>([
		[en.quantity.howMany(measure()), 'The depth of the trench is *about* how many metres?'],
		[
			en.quantity.howMany(measure({ amount: exact })),
			'What is the depth of the trench, in metres?'
		],
		[
			en.quantity.howMany(measure({ amount: range })),
			'What is the depth of the trench, in metres?'
		],
		[
			en.quantity.howMany(measure({ ...share, amount: over })),
			'The share of the floor is *over* what percentage?'
		],
		[
			en.quantity.howMany(measure({ ...share, amount: over, holds: 'asOf', asOf: '2024-06' })),
			'The share of the floor was *over* what percentage, as of June 2024?'
		],
		[
			en.quantity.howMany(measure({ amount: exact, holds: 'asOf' })),
			'What was the depth of the trench, in metres, as of 26 July 2021?'
		],
		[
			en.quantity.howMany(measure({ amount: { bound: 'upTo', value: 9 }, holds: 'past' })),
			'The depth of the trench was *up to* how many metres?'
		],
		[
			en.quantity.whichEnd(measure({ amount: range }), 'lower'),
			'What is the *lower* end of the range that the article gives for the depth of the trench, in metres?'
		],
		[
			en.quantity.whichEnd(quantity({ amount: range }), 'upper'),
			'What is the *upper* end of the range that the article gives for how many US troops were in Iraq as of 26 July 2021?'
		],
		[
			en.quantity.howMany(quantity({ amount: over, holds: 'past' })),
			'*Over* how many US troops were in Iraq?'
		]
	])('%j', (stem, expected) => {
		expect(stem).toBe(expected);
	});

	test.each<[string, string]>([
		[en.quantity.claim(measure(), range), 'The depth of the trench is 4,000 to 6,000 metres.'],
		[
			en.quantity.claim(measure({ holds: 'asOf' }), over),
			'As of 26 July 2021, the depth of the trench was over 70 metres.'
		],
		[
			en.quantity.claim(measure({ holds: 'past' }), exact),
			'The depth of the trench was 923 metres.'
		],
		[en.quantity.claim(quantity({ holds: 'past' }), over), 'Over 70 US troops were in Iraq.'],
		[
			en.quantity.claim(quantity({ predicate: 'make a division', holds: 'always' }), exact),
			'923 US troops make a division.'
		]
	])('%j', (claim, expected) => {
		expect(claim.replaceAll('\u00a0', ' ')).toBe(expected);
	});

	test('a share of more than all is not possible; other measures know no limit', () => {
		expect([measure(share), measure(), quantity()].map(en.quantity.most)).toEqual([
			100,
			Infinity,
			Infinity
		]);
	});
});

test('an event without a verb of its own takes place', () => {
	expect(en.event.when(election())).toBe('In which month and year did the election take place?');
	expect(en.event.claim(election(), '2018-05')).toBe('The election took place in May 2018.');
	const planned = election({ status: 'scheduled', date: '2021-10' });
	expect(en.event.when(planned)).toBe(
		'For which month and year was the election *scheduled*, as of 26 July 2021?'
	);
});

test('a day that would give the date away is not named', () => {
	const today = event({ status: 'scheduled', date: '2021-07-26' });
	expect(en.event.when(today)).not.toContain('2021');
});

describe('claims are whole sentences, and what was said is never claimed as true', () => {
	test.each<[string, string]>([
		[
			en.quantity.claim(quantity(), { bound: 'about', value: 1000 }),
			'As of 26 July 2021, about 1,000 US troops were in Iraq.'
		],
		[
			en.money.claim(money({ attribution: by }), '$5'),
			'Antony Blinken announced $5 of additional aid for Iraq.'
		],
		[en.money.claim(money({ role: 'new' }), '$5'), 'The article puts aid for Iraq at $5.'],
		[en.money.claim(total, '$5'), 'The article puts the total of aid for Iraq since 2014 at $5.'],
		[
			en.role.claim(role(), 'Joe Biden'),
			'As of 26 July 2021, Joe Biden was US secretary of state.'
		],
		[
			en.role.claim(role({ status: 'former' }), 'J. B.'),
			'The article names J. B. as a former US secretary of state.'
		],
		[en.event.claim(event(), '2018-06'), 'The United States left the deal in June 2018.'],
		[
			en.event.claim(event({ modality: 'tentative' }), '2018'),
			'The United States tentatively left the deal in 2018.'
		],
		[
			en.event.claim(event({ status: 'expected', timing: 'byEndOf' }), '2021-08'),
			'The United States was expected to leave the deal by the end of August 2021, as of 26 July 2021.'
		],
		[en.statement.claim(statement(), 'Joe Biden'), 'Joe Biden said that a deadline would help.'],
		[en.definition.claim(definition(), 'a party'), 'By PMF the article means a party.'],
		[en.relation.claim(relation(), 'sport'), 'Sport was on the list of fields.']
	])('%j', (claim, expected) => {
		expect(claim).toBe(expected);
	});
});

test('the language is told by its first part, in any case', () => {
	expect(['en', 'EN', 'en-GB'].map(wordingOf)).toEqual([en, en, en]);
	expect(['', 'de', 'english', 'constructor'].map(wordingOf)).toEqual([null, null, null, null]);
});

test.each([
	[en.relation.note(relation()), 'The article names trade and health.'],
	[en.relation.note(relation({ objects: ['a', 'b', 'c'] })), 'The article names a, b and c.'],
	[en.relation.note(relation({ objects: ['Qatar'] })), 'The article names Qatar.'],
	[en.role.note(role()), 'Antony Blinken was US secretary of state as of 26 July 2021'],
	[en.role.note(role({ status: 'former' })), 'Antony Blinken had been US secretary of state'],
	[en.event.note(event()), 'That was in May 2018'],
	[
		en.event.note(event({ status: 'scheduled', date: '2021-10-10' })),
		'It was scheduled for 10 October 2021'
	],
	[
		en.event.note(election({ status: 'scheduled', date: '2021-10' })),
		'It was scheduled for October 2021'
	],
	[
		en.event.note(event({ status: 'expected', timing: 'byEndOf', date: '2021-08' })),
		'It was expected by the end of August 2021'
	]
])('a note says what the article says: %j', (note, expected) => {
	expect(note).toBe(expected);
});

test('stems that ask the other way round name the value', () => {
	expect([
		en.money.whatFor(money()),
		en.definition.meaning(definition()),
		en.definition.term({ ...definition(), meaning: definition().meaning ?? '' })
	]).toEqual([
		'What does the sum of $155\u00a0million stand for in the article?',
		'What does the article mean by PMF?',
		'What does the article call armed groups?'
	]);
});
