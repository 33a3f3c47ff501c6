import { expect, test } from 'vitest';
import { articleId } from '../../../ids.ts';
import { englishWording } from '../../../questions/en/wording.ts';
import { eventsIn } from '../events/dated-events.ts';
import { readSentences } from '../read-sentences.ts';
import { sentencesOf } from '../../fixtures.ts';
import { peopleAndPlaces } from '../../mentions/people-and-places.ts';
import { resultCases } from './results.cases.ts';

function resultsOf(text: string) {
	const sentences = sentencesOf(text);
	const names = peopleAndPlaces(text, sentences);
	const date = '2024-03-05';
	const article = { id: articleId('article'), text, date };
	return eventsIn(
		article,
		readSentences(text, sentences, names, date),
		names.entities
	).found.filter(({ pattern }) => pattern.startsWith('result/'));
}

function asked(text: string): string {
	return resultsOf(text)
		.flatMap(({ fact }) => {
			if (fact.type === 'relation')
				return [`${englishWording.relation.which(fact)} ${fact.objects.join(', ')}`];
			if (fact.type === 'quantity')
				return [`${englishWording.quantity.howMany(fact)} ${fact.amount.value}`];
			if (fact.type === 'event') return [`${englishWording.event.when(fact)} ${fact.date}`];
			return fact.type === 'passage' ? [`${fact.prompt} ${fact.answer}`] : [];
		})
		.join('; ');
}

test.each(resultCases)('results in: %s', (text, expected) => {
	expect(asked(text)).toBe(expected);
});

test('ids are of their own, and the evidence lies in the text', () => {
	for (const [text] of resultCases) {
		const found = resultsOf(text);
		expect(new Set(found.map(({ fact }) => fact.id)).size).toBe(found.length);
		for (const { start, end } of found.flatMap(({ fact }) => fact.evidence))
			expect(start >= 0 && start < end && end <= text.length).toBe(true);
	}
});

test.each([
	['many doers', 'Mary Smith was hired by Anna Brown to serve, and '.repeat(2000)],
	['many makers', 'The Harrow Bank, founded by Mary Smith, '.repeat(2000)],
	['many scores', 'The Leeds Rovers beat the Harrow Lions 3–1 '.repeat(2000)],
	['many margins', 'Mary Smith beat Anna Brown by 20 votes. '.repeat(1000)]
])('a hostile text is read through: %s', { timeout: 10_000 }, (_, text) => {
	expect(resultsOf(text).length).toBeLessThan(text.length);
});
