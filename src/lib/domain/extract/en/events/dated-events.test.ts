import { expect, test } from 'vitest';
import { articleId } from '../../../ids.ts';
import { englishWording } from '../../../questions/en/wording.ts';
import { sentencesOf } from '../../fixtures.ts';
import { peopleAndPlaces } from '../../mentions/people-and-places.ts';
import { eventCases } from './dated-events.cases.ts';
import { eventsIn } from './dated-events.ts';
import { readSentences } from '../read-sentences.ts';
import { eventRefusals } from './event-reading.ts';

const id = articleId('article');

function eventsOf(text: string, date: string | null = '2024-03-05') {
	const sentences = sentencesOf(text);
	const names = peopleAndPlaces(text, sentences);
	return eventsIn({ id, text, date }, readSentences(text, sentences, names, date), names.entities);
}

function asked(text: string, date?: string | null): string {
	const { found, refused } = eventsOf(text, date);
	const stems = found.flatMap(({ fact }) =>
		fact.type === 'event' ? [`${englishWording.event.when(fact)} ${fact.date}`] : []
	);
	const reasons = refused.map(({ reason }) => `! ${reason}`);
	return stems.length > 0 ? stems.join('; ') : [...new Set(reasons)].join('; ');
}

test.each(eventCases)('events in: %s', (text, expected) => {
	expect(asked(text)).toBe(expected);
});

test('the evidence holds the words of the clause, its date, and the person for whom a pronoun stands', () => {
	const text = 'Mary Smith was ill. In 2010, she opened the Harrow Museum, a fine house.';
	const [first] = eventsOf(text).found;
	expect(first?.fact.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
		'Mary Smith',
		'In 2010, she opened the Harrow Museum'
	]);
});

test.each([
	[
		'Mary Smith became the first woman to lead the Kenyan army.',
		'Who became the first woman to lead the Kenyan army?'
	],
	[
		'The painter Mary Smith of the Green Party received 12,345 votes in Leeds.',
		'Who received 12,345 votes in Leeds?'
	],
	[
		'Mary Smith replaced Anna Brown as mayor of Leeds in 1990.',
		'Who replaced Anna Brown as mayor of Leeds in 1990?'
	],
	['Mary Smith wrote the anthem of Kenya.', 'Who wrote the anthem of Kenya?'],
	['Mary Smith bought a house in Leeds.', ''],
	['Mary Smith found a coin in Leeds.', ''],
	['Mary Smith replaced Anna Brown yesterday as mayor of Leeds.', ''],
	['Mary Smith replaced her as mayor of Leeds.', ''],
	['Mary Smith and Anna Brown founded the Harrow Fund with Kenya.', ''],
	['The son of Mary Smith founded the Harrow Fund with Kenya.', '']
])('who did it in: %s', (text, expected) => {
	const deeds = eventsOf(text).found.flatMap(({ fact }) =>
		fact.type === 'relation' ? [englishWording.relation.which(fact)] : []
	);
	expect(deeds.join('; ')).toBe(expected);
});

test('without the day of the article only what names itself whole and is past is asked', () => {
	const text = 'The Harrow Bank bought two ships in 1990. The Harrow Museum opened on Friday.';
	expect(asked(text, null)).toBe('In which year did the Harrow Bank buy two ships? 1990');
	expect(asked('The Harrow Museum will open in 2030.', null)).toBe('! other-time');
});

test('a text that is plainly about one person has nobody else for a pronoun', () => {
	const about = 'Mary Smith paints. Smith is rich. Smith is tall. Smith is old.\n\n';
	expect(asked(`${about}In 2010, she opened the Harrow Museum.`)).toBe(
		'In which year did Mary Smith open the Harrow Museum? 2010'
	);
	expect(asked(`${about}Anna Brown is ill. In 2010, she left Harrow.`)).toBe(
		'In which year did Anna Brown leave Harrow? 2010'
	);
});

test('the surname alone means whom the text is about, though relatives bear it', () => {
	const about = 'Mary Ann Smith paints. Smith is rich. Smith is tall. Smith is old.\n\n';
	const text = `${about}Smith left Harrow in 2010. The daughter of Tom Smith was glad.`;
	expect(asked(text)).toBe('In which year did Mary Ann Smith leave Harrow? 2010');
});

test('footnotes are no words', () => {
	expect(asked('In 2010, Mary Smith left Harrow, [3] which was cold.')).toBe(
		'In which year did Mary Smith leave Harrow? 2010'
	);
});

test('words that a rule of quality marked are not asked', () => {
	const text = 'In 1911 the Harrow Bank closed. It was old.';
	const sentences = sentencesOf(text).map((sentence) => ({
		...sentence,
		flags: [{ flag: 'doubled-word', span: { start: 8, end: 20 } } as const]
	}));
	const names = peopleAndPlaces(text, sentences);
	const read = readSentences(text, sentences, names, null);
	const { found, refused } = eventsIn({ id, text, date: null }, read, names.entities);
	expect(found).toEqual([]);
	expect(refused).toMatchObject([{ reason: 'flawed-words' }]);
});

test('ids are of their own, the evidence lies in the text, and a reason is one of the list', () => {
	for (const [text] of eventCases) {
		const { found, refused } = eventsOf(text);
		expect(eventsOf(text).found).toEqual(found);
		expect(new Set(found.map(({ fact }) => fact.id)).size).toBe(found.length);
		for (const { start, end } of found.flatMap(({ fact }) => fact.evidence)) {
			expect(start >= 0 && start < end && end <= text.length).toBe(true);
		}
		for (const { reason } of refused) expect(eventRefusals).toContain(reason);
	}
});

test.each([
	['many dates', 'In 1990, '.repeat(6000)],
	['many events', 'Mary Smith left Nairobi in 1990, and '.repeat(2000)],
	['many sentences', 'Mary Smith left Nairobi in 1990. '.repeat(2000)],
	['many brackets', 'Mary Smith (born 1990 '.repeat(3000)],
	['many pronouns', 'She left Nairobi in 1990. '.repeat(2000)]
])('a hostile text is read through: %s', { timeout: 10_000 }, (_, text) => {
	expect(eventsOf(text).found.length).toBeLessThan(text.length);
});
