import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../facts/calendar-date.ts';
import type { Fact } from '../facts/fact.ts';
import { modelAnswer } from '../questions/model-answer.ts';
import { madeArticles, type MadeArticle } from './articles.fixtures.ts';
import { extract } from './extract.ts';
import { sentenceSpans } from './text/sentences.ts';

const titled = madeArticles.map((article) => [article.name, article] as const);

/** What is asked, with the answer and what can be chosen: nothing that depends on where it stands. */
function asked(text: string, date: CalendarDate | null): string[] {
	return extract(text, { date })
		.questions.map(({ question }) => {
			const claims = question.kind === 'trueFalse' ? question.claims.map(({ text }) => text) : [];
			const options = 'options' in question ? question.options.map(({ text }) => text) : [];
			const answer = question.kind === 'trueFalse' ? claims[0] : modelAnswer(question);
			const chosen = [...options, ...claims].sort().join(', ');
			return [question.kind, question.stem, answer, chosen].join(' | ');
		})
		.sort();
}

/** What is asked of one sentence of a text. */
function askedOf(sentence: string, text: string, date: CalendarDate | null): string[] {
	const start = text.indexOf(sentence);
	return extract(text, { date })
		.questions.filter(({ question: { evidence } }) =>
			evidence.some((span) => span.start < start + sentence.length && span.end > start)
		)
		.map(({ question }) => question.stem)
		.sort();
}

/** The answers alone. */
function answersIn(lines: readonly string[]): string[] {
	return lines.map((line) => line.split(' | ')[2] ?? '');
}

/** The same without what can be chosen, which other sentences may add to. */
function answered(text: string, date: CalendarDate | null): string[] {
	return asked(text, date).map((line) => line.split(' | ').slice(0, 3).join(' | '));
}

const sorted = (lines: readonly string[]) => [...lines].sort();

function articleOf(name: string): MadeArticle {
	const found = madeArticles.find((article) => article.name === name);
	if (!found) throw new Error(name);
	return found;
}

/** Puts words in the place of others, each in one pass, so that two may change places. */
function replaced(text: string, pairs: Readonly<Record<string, string>>): string {
	const keys = Object.keys(pairs).sort((a, b) => b.length - a.length);
	const pattern = new RegExp(keys.map((key) => key.replace(/[.$]/g, '\\$&')).join('|'), 'g');
	return text.replace(pattern, (key) => pairs[key] ?? key);
}

/** The parts of a line in order, as options are sorted by their words. */
function resorted(lines: readonly string[]): string[] {
	return sorted(
		lines.map((line) => {
			const parts = line.split(' | ');
			const options = (parts.pop() ?? '').split(', ').sort().join(', ');
			return [...parts, options].join(' | ');
		})
	);
}

test('the articles are asked about in many ways', () => {
	for (const { text, date } of madeArticles) {
		expect(asked(text, date).length).toBeGreaterThan(12);
	}
});

describe('two names that change places change them in the questions', () => {
	test.each([
		['aid', 'Ingrid Solheim', 'Daniela Marten'],
		['aid', 'Victor Ciobanu', 'Ion Batar'],
		['life', 'Helena Brandt', 'Karen Skov'],
		['science', 'Maria Okafor', 'Claire Donnelly']
	])('%s: %s and %s', (name, one, other) => {
		const { text, date } = articleOf(name);
		const lastOf = (person: string) => person.split(' ').at(-1) ?? '';
		const swap = {
			...{ [one]: other, [other]: one },
			...{ [lastOf(one)]: lastOf(other), [lastOf(other)]: lastOf(one) }
		};
		const expected = asked(text, date).map((line) => replaced(line, swap));
		expect(resorted(asked(replaced(text, swap), date))).toEqual(resorted(expected));
	});
});

describe('sums follow their currency', () => {
	test.each([
		['aid', { $: '£' }],
		['aid', { '€': '$' }],
		['life', { 'Danish kroner': 'Norwegian kroner' }],
		['science', { A$: 'NZ$', AUD: 'NZD' }]
	])('%s: %o', (name, change) => {
		const { text, date } = articleOf(name);
		const before = asked(text, date);
		const after = asked(replaced(text, change), date);
		expect(after).toEqual(sorted(before.map((line) => replaced(line, change))));
		expect(after).not.toEqual(before);
	});
});

describe('what a second sentence contradicts is not asked', () => {
	test.each([
		['aid', /Norwegian foreign minister/, 'Norwegian Foreign Minister Lars Moen left the hall.'],
		['aid', /IRC/, 'The Inland River Commission (IRC) opened a port.'],
		[
			'aid',
			/^(?:choice|typed).*number of new arrivals/,
			'Victor Ciobanu told Reuters that the number of new arrivals had fallen by half.'
		],
		[
			'science',
			/Alpine Glacier Institute as of/,
			'Petra Novak, the director of the Alpine Glacier Institute, opened the store.'
		],
		['science', /PRF stand/, 'The Public Radio Foundation (PRF) made a film.']
	])('%s: %s', (name, about, sentence) => {
		const { text, date } = articleOf(name);
		const before = asked(text, date);
		const after = asked(`${text}\n\n${sentence}`, date);
		expect(before.some((line) => about.test(line))).toBe(true);
		expect(after.filter((line) => about.test(line) && !line.startsWith('cloze'))).toEqual([]);
	});
});

describe('a sentence that depends on no other is asked wherever it stands in its paragraph', () => {
	test.each([
		['aid', 'Parliament in Oslo approved'],
		['life', 'Karen Skov, the president'],
		['science', 'The Polar Research Fund (PRF) paid'],
		['science', 'The first results were published']
	])('%s: %s', (name, opening) => {
		const { text, date } = articleOf(name);
		const paragraph = text.split('\n\n').find((words) => words.includes(opening)) ?? '';
		const sentences = sentenceSpans(paragraph, { start: 0, end: paragraph.length }).map(
			({ start, end }) => paragraph.slice(start, end)
		);
		const moved = sentences.find((words) => words.startsWith(opening)) ?? '';
		const rest = sentences.filter((words) => words !== moved);
		expect(moved).not.toBe('');
		for (let at = 0; at <= rest.length; at++) {
			const order = [...rest.slice(0, at), moved, ...rest.slice(at)];
			const other = text.replace(paragraph, () => order.join(' '));
			expect(askedOf(moved, other, date)).toEqual(askedOf(moved, text, date));
		}
	});
});

describe('without its day', () => {
	test.each(titled)('%s has no office of the present and no relative time', (_, article) => {
		const lines = asked(article.text, null);
		expect(lines.length).toBeGreaterThan(0);
		expect(lines.filter((line) => /as of|\b(?:19|20)\d\d-|undefined|null/.test(line))).toEqual([]);
		// what is a gap without the day may be asked in a whole question with it
		expect(answersIn(asked(article.text, article.date))).toEqual(
			expect.arrayContaining(answersIn(lines))
		);
		for (const { fact } of extract(article.text, { date: null }).facts) {
			expect(fact.type).not.toBe('role');
			expect(fact.asOf).toBe('');
		}
	});

	test.each(titled)('%s asks of its day only where that matters', (_, article) => {
		const later = asked(article.text, '2024-01-31');
		const isDated = (line: string) => /as of|of \d{1,2} \w+ \d{4}:/.test(line);
		expect(answersIn(later)).toEqual(
			expect.arrayContaining(answersIn(asked(article.text, null).filter((line) => !isDated(line))))
		);
	});
});

describe('what has nothing to do with it changes nothing', () => {
	const sentence = 'The Harbour Museum of Tromso sold 5,120 tickets to visitors from abroad.';

	test.each(titled)('%s with another paragraph anywhere', (_, { text, date }) => {
		const paragraphs = text.split('\n\n');
		for (let at = 1; at <= paragraphs.length; at++) {
			const other = [...paragraphs.slice(0, at), sentence, ...paragraphs.slice(at)].join('\n\n');
			expect(answered(other, date)).toEqual(expect.arrayContaining(answered(text, date)));
			expect(answered(other, date).some((line) => line.includes('| 5,120'))).toBe(true);
		}
	});

	test.each(titled)('%s with another sentence at the end of any paragraph', (_, article) => {
		const { text, date } = article;
		const paragraphs = text.split('\n\n');
		for (let at = 1; at < paragraphs.length; at++) {
			const other = paragraphs.map((words, index) =>
				index === at ? `${words} ${sentence}` : words
			);
			expect(answered(other.join('\n\n'), date)).toEqual(
				expect.arrayContaining(answered(text, date))
			);
		}
	});

	test.each(titled)('%s with the noise of a page around it', (_, { text, date }) => {
		const page = [
			'Home\nNews\nSport\nWeather',
			'Share this article',
			text,
			'Related stories',
			'The ferry line of Norra carried 9,120 travellers in 2019, and will close after 90 years.',
			'© 2024 The Norra Times. All rights reserved.'
		].join('\n\n');
		expect(asked(page, date)).toEqual(asked(text, date));
	});

	test.each(titled)('%s with the line ends of another system', (_, { text, date }) => {
		expect(asked(text.replaceAll('\n', '\r\n'), date)).toEqual(asked(text, date));
		expect(asked(`\ufeff${text}`, date)).toEqual(asked(text, date));
	});
});

describe('of every article', () => {
	test.each(titled)('%s: twice the same', (_, { text, date }) => {
		expect(extract(text, { date })).toEqual(extract(text, { date }));
	});

	test.each(titled)('%s: the evidence holds the answer', (_, { text, date }) => {
		const { facts, questions } = extract(text, { date });
		for (const { fact } of facts) {
			const evidence = fact.evidence.map(({ start, end }) => text.slice(start, end)).join(' ');
			for (const answer of answersOf(fact)) expect(evidence).toContain(answer);
		}
		for (const { question } of questions) {
			const { answerSpan, evidence } = question;
			if (!answerSpan) continue;
			const isInside = evidence.some(
				({ start, end }) => start <= answerSpan.start && answerSpan.end <= end
			);
			expect(isInside, question.stem).toBe(true);
		}
	});

	test.each(titled)('%s: each refusal points to words of the text', (_, { text, date }) => {
		const { refused } = extract(text, { date });
		expect(refused.length).toBeGreaterThan(0);
		for (const { reason, span } of refused) {
			expect(reason).toMatch(/^[a-z-]+$/);
			expect(span.start).toBeGreaterThanOrEqual(0);
			expect(span.end).toBeLessThanOrEqual(text.length);
			expect(text.slice(span.start, span.end).trim()).not.toBe('');
		}
	});
});

/** Words of the answer that must stand in the evidence as they are: of a person, the surname. */
function answersOf(fact: Fact): string[] {
	const lastOf = (words: string) => words.split(' ').at(-1) ?? '';
	switch (fact.type) {
		case 'passage':
			return [fact.answer];
		case 'role':
			return [lastOf(fact.person)];
		case 'statement':
			return [lastOf(fact.speaker)];
		case 'definition':
			return [fact.longForm ?? fact.meaning ?? ''];
		case 'relation':
			return fact.objects.map(lastOf);
		case 'quantity':
		case 'money':
			return [String(fact.amount.value).slice(0, 1)];
		case 'event':
			// `on Thursday` tells the date only with the day of the article
			return [];
	}
}
