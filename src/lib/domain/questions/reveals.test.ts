import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOf } from '../facts/fixtures.ts';
import { comparable } from '../grading/words.ts';
import { ask } from './ask.ts';
import {
	choice,
	cloze,
	match,
	multi,
	numeric,
	order,
	trueFalse,
	typed,
	typedDate
} from './fixtures.ts';
import { plainWords } from './plain-words.ts';
import type { Question } from './question.ts';
import { reveals } from './reveals.ts';
import { secretsAmong } from './secrets.ts';
import { passageOf, shownBy } from './shown.ts';

/** True when reading the text gives the key of the question away. */
function gives(text: string, question: Question, others: readonly Question[] = []): boolean {
	const secrets = secretsAmong([question, ...others])(question);
	return secrets.some((secret) => reveals(passageOf(text), secret));
}

const based = 'In which country is the Doha Institute based?';
const date = (key: string, keyText: string) => ({
	...typedDate(key, keyText),
	stem: 'When did the Fram leave Norway?'
});

test.each<[string, boolean, Question, string]>([
	['key and topic', true, choice({ stem: based }), 'Who leads the Doha Institute in Qatar?'],
	['the key alone', false, choice({ stem: based }), 'Who rules Qatar?'],
	['the topic alone', false, choice({ stem: based }), 'Who leads the Doha Institute?'],
	['words of any question', false, choice({ stem: based }), 'In which part of Qatar is it based?'],
	[
		'other inflections',
		true,
		choice({ stem: 'Where did they announce aid?' }),
		'In Qatar they announced aid.'
	],
	[
		'accents and case',
		true,
		cloze({ stem: based, keyText: 'São Tomé', accepted: [] }),
		'The DOHA institute of Sao Tome'
	],
	[
		'an accepted short form',
		true,
		typed({ stem: based, accepted: ['State of Qatar', 'Qatar'] }),
		'The Doha Institute in Qatar'
	],
	[
		'a number',
		true,
		numeric({ stem: 'How much aid was announced?' }),
		'The aid of $155 million was announced.'
	],
	[
		'without its unit',
		true,
		numeric({ stem: 'How deep is the trench?', keyText: 'about 2,500 metres', unit: 'metres' }),
		'At 2500 m the trench ends.'
	],
	[
		'within a larger one',
		false,
		numeric({ stem: 'How deep is the trench?', keyText: '2,500', unit: '' }),
		'The trench has 2,500,000 fish.'
	],
	[
		'the day',
		true,
		date('1910-08-09', '9 August 1910'),
		'Who left Norway with the Fram on 9 August 1910?'
	],
	[
		'the day without a year',
		true,
		date('1910-08-09', '9 August 1910'),
		'The Fram left on 9 August.'
	],
	['the year of a day', false, date('1910-08-09', '9 August 1910'), 'Who had the Fram in 1910?'],
	['the day of a month', true, date('1910-08', 'August 1910'), 'The Fram left on 9 August 1910.'],
	['the year', true, date('1910', '1910'), 'The Fram left on 9 August 1910.'],
	[
		'one of several keys',
		true,
		multi({ stem: 'What was on the list of Hussein?' }),
		'Was trade on the list of Hussein?'
	],
	['what makes a claim true', true, trueFalse(), 'Since it ended in 2018, what happened?'],
	['what makes it false', false, trueFalse(), 'Since it ended in 2017, what happened?'],
	['both sides of a row', true, match(), 'Who asked Joe Biden, the US president?'],
	['sides of two rows', false, match(), 'Who asked Joe Biden and the US secretary of state?'],
	['the date of an event', true, order(), 'After the deal was made in 2015, what happened?'],
	['the date of another', false, order(), 'After the election of 2015, what happened?']
])('%s: %s', (_, expected, question, text) => {
	expect(gives(text, question)).toBe(expected);
});

test('a choice is given away by the short form that its typed question accepts', () => {
	const who = { stem: 'Who received the prime minister?', factIds: [idOf('host')] as const };
	const asked = choice({ ...who, key: 'Joe Biden', options: [{ text: 'Joe Biden' }] });
	const text = 'When was the minister to be received by Biden?';
	expect(gives(text, asked)).toBe(false);
	expect(gives(text, asked, [typed({ ...who, accepted: ['Joe Biden', 'Biden'] })])).toBe(true);
});

test('what most of the article is about is no topic', () => {
	const about = (n: number) =>
		choice({ stem: `Who met Kadhimi at ${n}ville?`, factIds: [idOf(`f${n}`)] });
	const others = Array.from({ length: 20 }, (_, n) => about(n + 1));
	expect(gives('Did Qatar ask Kadhimi?', about(0))).toBe(true);
	expect(gives('Did Qatar ask Kadhimi?', about(0), others)).toBe(false);
	expect(gives('Was 0ville in Qatar?', about(0), others)).toBe(true);
});

describe('what a question shows', () => {
	const shown = (question: Question) =>
		shownBy(ask(question, 1)).map(({ words }) => words.join(' '));

	test('is its stem, never its options', () => {
		expect(shown(choice())).toEqual(['in which country is the institute based']);
		expect(shown(multi())).toEqual(['which of these fields were on the list']);
	});

	test('is the claim as drawn', () => {
		const asked = ask(trueFalse(), 1);
		expect(asked.kind === 'trueFalse' && shownBy(asked)[0]?.words.join(' ')).toBe(
			asked.kind === 'trueFalse' && comparable(asked.claim.text)
		);
	});

	test('is each left side and each event by itself', () => {
		expect(shown(match()).toSorted()).toEqual([
			'which office did each of them hold antony blinken',
			'which office did each of them hold fuad hussein',
			'which office did each of them hold joe biden'
		]);
		expect(shown(order())).toHaveLength(3);
	});
});

test('sentences of plain letters are read as all others are', () => {
	const text = fc.string({ unit: fc.constantFrom(..."aZ09 '’“”–—.,-?`é\n") });
	const property = fc.property(text, (sentence) => {
		const accented = `${sentence} é`;
		return plainWords(accented).join(' ') === [...plainWords(sentence), 'e'].join(' ');
	});
	fc.assert(property, { seed: 1, numRuns: 500 });
});
