import { expect, test } from 'vitest';
import { articleId } from '../../../ids.ts';
import { englishWording } from '../../../questions/en/wording.ts';
import { eventsIn } from '../events/dated-events.ts';
import { readSentences } from '../read-sentences.ts';
import { sentencesOf } from '../../fixtures.ts';
import { peopleAndPlaces } from '../../mentions/people-and-places.ts';
import { clauseCases } from './clauses.cases.ts';

function toldOf(text: string) {
	const sentences = sentencesOf(text);
	const names = peopleAndPlaces(text, sentences);
	const date = '2024-03-05';
	return eventsIn(
		{ id: articleId('article'), text, date },
		readSentences(text, sentences, names, date),
		names.entities
	).found.filter(({ pattern }) => pattern.startsWith('clause/'));
}

function asked(text: string): string {
	return toldOf(text)
		.flatMap(({ fact }) => {
			if (fact.type === 'relation')
				return [`${englishWording.relation.which(fact)} ${fact.objects.join(', ')}`];
			if (fact.type === 'event') return [`${englishWording.event.when(fact)} ${fact.date}`];
			return fact.type === 'passage' ? [`${fact.prompt} ${fact.answer}`] : [];
		})
		.join('; ');
}

test.each(clauseCases)('plain clauses in: %s', (text, expected) => {
	expect(asked(text)).toBe(expected);
});

test('ids are of their own, and the evidence holds the answer', () => {
	for (const [text] of clauseCases) {
		const found = toldOf(text);
		expect(new Set(found.map(({ fact }) => fact.id)).size).toBe(found.length);
		for (const { fact } of found) {
			if (fact.type !== 'passage') continue;
			const words = text.slice(fact.answerSpan.start, fact.answerSpan.end);
			expect(words).toBe(fact.answer);
			expect(
				fact.evidence.some(
					({ start, end }) => start <= fact.answerSpan.start && end >= fact.answerSpan.end
				)
			).toBe(true);
		}
	}
});

test.each([
	[
		'many clauses',
		'After moving to Leeds, Mary Smith designed a badge by lending ships, and '.repeat(2000)
	],
	['many names', 'Mary Smith carried flags to Leeds in Kenya for the Harrow Bank. '.repeat(1000)]
])('a hostile text is read through: %s', { timeout: 10_000 }, (_, text) => {
	expect(toldOf(text).length).toBeLessThan(text.length);
});
