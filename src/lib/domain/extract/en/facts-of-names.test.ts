import { expect, test } from 'vitest';
import { articleId } from '../../ids.ts';
import { compose } from '../../questions/compose.ts';
import { read, sentencesOf } from '../fixtures.ts';
import { peopleAndPlaces } from '../mentions/people-and-places.ts';
import { amountRefusals } from './amounts/amount-clauses.ts';
import { countedCases } from './amounts/counted.cases.ts';
import { definitionCases } from './definitions.cases.ts';
import { factsOfNames } from './facts-of-names.ts';
import { nameRefusals } from './finding.ts';
import { readSentences } from './read-sentences.ts';
import { quotedIn } from './standing/quoted.ts';
import { roleCases } from './offices/roles.cases.ts';
import { statementCases } from './speech/statements.cases.ts';
import { sumsCases } from './amounts/sums.cases.ts';

const texts = [
	...[...roleCases, ...statementCases, ...definitionCases],
	...[...countedCases, ...sumsCases]
].map(([text]) => text);

test('the same text gives the same facts with ids of their own, and evidence within it', () => {
	for (const text of texts) {
		const { found } = read(text);
		expect(read(text).found).toEqual(found);
		expect(new Set(found.map(({ fact }) => fact.id)).size).toBe(found.length);
		for (const { start, end } of found.flatMap(({ fact }) => fact.evidence)) {
			expect(start >= 0 && start < end && end <= text.length).toBe(true);
		}
	}
});

test('a reason is one of the list, and names the words that are not asked', () => {
	for (const text of texts) {
		for (const { reason, span, pattern } of read(text).refused) {
			expect([...nameRefusals, ...amountRefusals]).toContain(reason);
			expect(text.slice(span.start, span.end)).not.toBe('');
			expect(pattern).toMatch(/^[a-z]+\/[a-z-]+$/);
		}
	}
});

test('what is found is asked in whole sentences', () => {
	const text =
		'French President Luc Arnaud said that the Harrow Relief Fund (HRF) needs money.\n\n' +
		'“We need a new bridge in Harrow,” said Mary Smith.';
	const facts = read(text).found.map(({ fact }) => fact);
	const article = { title: '', language: 'en', source: '', date: '2024-03-05' };
	const { questions } = compose({ ...article, id: articleId('article'), text }, facts);
	expect(questions.flatMap(({ kind, stem }) => (kind === 'typed' ? [stem] : []))).toEqual([
		'Who was French president as of 5 March 2024?',
		'Who said that the Harrow Relief Fund (HRF) needed money?',
		'What does HRF stand for?',
		'Who said: “We need a new bridge in Harrow”?'
	]);
});

test('words that a rule of quality marked are not asked', () => {
	const text = 'French President Luc Arnaud arrived.';
	const flags = [{ flag: 'doubled-word', span: { start: 0, end: 10 } }] as const;
	const sentences = sentencesOf(text).map((sentence) => ({ ...sentence, flags }));
	const names = peopleAndPlaces(text, sentences);
	const date = '2024-03-05';
	const read = readSentences(text, sentences, names, date);
	const quoted = quotedIn(text, read);
	const article = { id: articleId('article'), text, date, quoted, spoken: new Map() };
	expect(factsOfNames(article, read, names.entities)).toMatchObject({
		found: [],
		refused: [{ reason: 'flawed-words' }]
	});
});

test.each([
	['one run of capitals', 'Harrow Bank '.repeat(4000)],
	['one sentence of quotation marks', '"We said " '.repeat(4000)],
	['many offices', 'chief executive officer of '.repeat(3000)],
	['many sums', 'The Harrow Fund gave $5 million for 20 ports and '.repeat(2000)],
	['many counts', 'About 20 ships of the Harrow Line '.repeat(3000)],
	['many brackets', 'ABC (ABC) '.repeat(4000)],
	['many verbs of saying', 'Mary Smith, the head, said that '.repeat(2000)]
])('a hostile text is read through: %s', { timeout: 10_000 }, (_, text) => {
	expect(read(text).found.length).toBeLessThan(text.length);
});
