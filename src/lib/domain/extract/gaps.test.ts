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

test.each([
	['In 1904 the port of Ostra sold 412 boats to Norra Bank.', 'quantity/dated-gap'],
	['The port of Ostra sold 412 boats to Norra Bank.', 'quantity/gap'],
	['Some traders sold 412 boats of wood in one day.', 'quantity/loose-gap'],
	['In 1904 Norra Bank sold 412 boats to 3 other ports.', 'quantity/loose-gap'],
	['In 1904 Norra Bank said they had sold 412 boats.', 'quantity/loose-gap'],
	['Although she was old, Mary Holm sold 412 boats to Ostra.', 'quantity/loose-gap'],
	['In 1904 Norra Bank sold, at the third, 412 boats of oak.', 'quantity/loose-gap'],
	['Mary Holm said: “In 1904 the port of Ostra sold 412 boats.”', 'quantity/quoted-gap'],
	[
		'Norra Bank of Lund sold 412 boats of oak to traders from Ostra in May 1904 because Mary Holm, Tom Hale and Anna Lind had asked Harrow Bank and Oulton Bank for gold and silver.',
		'quantity/long-gap'
	]
])('a gap is counted with those that readers trust alike: %s', (text, pattern) => {
	const { found } = gaps(text);
	const own = found.filter(({ fact }) => fact.type === 'passage' && fact.answer === '412');
	expect(own.map((one) => one.pattern)).toEqual([pattern]);
});
