import { expect, test } from 'vitest';
import { articleId } from '../ids.ts';
import { readSentences } from './en/read-sentences.ts';
import { quotedIn, withSpoken } from './en/standing/quoted.ts';
import { spokenCases } from './en/standing/spoken.cases.ts';
import { spokenIn } from './en/standing/spoken.ts';
import { standingCases } from './en/standing/standing.cases.ts';
import { gapsIn } from './gaps.ts';
import { peopleAndPlaces } from './mentions/people-and-places.ts';
import { blocksOf } from './text/blocks.ts';
import { sentencesOf } from './text/sentences-of.ts';

const date = '2024-03-08';

function gaps(text: string) {
	const blocks = blocksOf(text);
	const sentences = sentencesOf(text, blocks);
	const names = peopleAndPlaces(text, sentences);
	const article = { id: articleId('article'), title: '', date, language: 'en', source: '', text };
	const read = readSentences(text, sentences, names, date);
	const { entities } = names;
	const spoken = spokenIn(text, blocks, read, entities);
	const quoted = withSpoken(quotedIn(text, read), spoken);
	return gapsIn(article, read, { date, quoted, entities });
}

test.each([...standingCases, ...spokenCases])('%s | %s', (text, answer, expected) => {
	const { found, refused } = gaps(text);
	if ('is' in expected) {
		const printed = found.flatMap(({ fact }) =>
			fact.type === 'passage' && fact.answer === answer
				? [`${fact.around?.before ?? ''}_${fact.around?.after ?? ''}`]
				: []
		);
		expect(printed).toContain(expected.is);
	} else {
		const reasons = refused.flatMap(({ reason, span }) =>
			text.slice(span.start, span.end) === answer ? [reason] : []
		);
		expect(reasons).toContain(expected.refused);
	}
});

test('a stem is made once, and its answer stands at its span', () => {
	const text = 'The port of Ostra sold 412 boats.\n\nThe port of Ostra sold 412 boats.';
	const { found, refused } = gaps(text);
	expect(found.map(({ pattern }) => pattern)).toEqual(['quantity/gap']);
	expect(refused.map(({ reason }) => reason)).toContain('said-twice');
	for (const { fact } of found) {
		if (fact.type === 'passage')
			expect(text.slice(fact.answerSpan.start, fact.answerSpan.end)).toBe(fact.answer);
	}
});
