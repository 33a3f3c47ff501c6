import { describe, expect, test } from 'vitest';
import { deal, depth, packFiles, problemsOf, troops, written } from './fixtures.ts';

const factsFile = 'questions/sample/iraq.facts.ts';

const without = (field: string) =>
	written(Object.fromEntries(Object.entries(troops()).filter(([name]) => name !== field)));

describe('a broken fact is told with file, id, line and the way to mend it', () => {
	test.each<[what: string, fact: ReturnType<typeof troops>, sentence: string]>([
		[
			'a quote with a slip',
			troops({ quotes: ['About 2,600 US troops'] }),
			'The quote "About 2,600 US troops" is not in the text. The text goes on like this: "About 2,500 US troops are in Ira…".'
		],
		[
			'a quote that is not there',
			troops({ quotes: ['Nobody.'] }),
			'The quote "Nobody." is not in the text. Copy the words from the reading text.'
		],
		[
			'a quote that stands there twice',
			troops({ quotes: ['They are guests'] }),
			'The quote "They are guests" stands in the text more than once. Quote more words around it.'
		],
		[
			'no quotes',
			troops({ quotes: [] }),
			'The field quotes is []. Make it a list of one or more words.'
		],
		[
			'quotes that are missing',
			without('quotes'),
			'The field quotes is missing. Write a list of one or more words.'
		],
		[
			'quotes that are no list',
			troops({ quotes: 'About 2,500' }),
			'The field quotes is "About 2,500". Make it a list of one or more words.'
		],
		[
			'a missing field',
			without('unit'),
			'The field unit is missing. Write words without space at the ends.'
		],
		[
			'a field with space at its end',
			troops({ unit: 'troops ' }),
			'The field unit is "troops ". Make it words without space at the ends.'
		],
		[
			'an unknown field',
			troops({ units: 'troops' }),
			'A quantity fact has no field units. Take it out.'
		],
		[
			'a field of another type of fact',
			troops({ currency: 'USD' }),
			'A quantity fact has no field currency. Take it out.'
		],
		[
			'an unknown type',
			troops({ type: 'number' }),
			'The field type is "number". Make it one of quantity, money, role, event, statement, definition, relation.'
		],
		[
			'a wrong word of a list',
			troops({ modality: 'sure' }),
			'The field modality is "sure". Make it one of asserted, planned, expected, tentative, denied.'
		],
		[
			'a wrong importance',
			troops({ importance: 4 }),
			'The field importance is 4. Make it one of 1, 2, 3.'
		],
		[
			'a day that is not in the calendar',
			troops({ asOf: '2021-02-30' }),
			'The field asOf is "2021-02-30". Make it a date of the calendar such as 2018, 2020-05 or 2021-07-26.'
		],
		[
			'a wrong bound',
			troops({ amount: { bound: 'circa', value: 5 } }),
			'The field amount is {"bound":"circa","value":5}. Make it { bound, value } with a bound of exact, about, over, under, atLeast, upTo, range.'
		],
		[
			'a range without its end',
			troops({ amount: { bound: 'range', value: 5 } }),
			'The field amount is {"bound":"range","value":5}. Make it a range with a higher `high`.'
		],
		[
			'a number with a second end',
			troops({ amount: { bound: 'exact', value: 5, high: 9 } }),
			'The field amount is {"bound":"exact","value":5,"high":9}. Make it without `high`, which belongs to a range.'
		],
		[
			'a time that is none',
			troops({ holds: 'now' }),
			'The field holds is "now". Make it one of asOf, past, always.'
		],
		[
			'a measurement of nothing',
			depth({ measured: '' }),
			'The field measured is "". Make it words without space at the ends.'
		],
		[
			'a measurement without its unit',
			depth({ unit: undefined }),
			'The field unit is missing. Write words without space at the ends.'
		],
		[
			'a measurement that is a count as well',
			depth({ counted: 'troops' }),
			'A quantity fact that is measured has no field counted. Take it out.'
		],
		[
			'an id with a capital',
			troops({ id: 'US-troops' }),
			'The field id is "US-troops". Make it lower-case letters, digits and hyphens, such as us-troops.'
		]
	])('%s', (_what, fact, sentence) => {
		expect(problemsOf(packFiles([fact, deal()]))).toEqual([
			{ file: factsFile, factId: fact.id, line: 3, sentence }
		]);
	});

	test.each<[object, string]>([
		[{ date: '2018-5' }, 'The field date is "2018-5". Make it a date of the calendar'],
		[{ timing: 'by' }, 'The field timing is "by". Make it one of at, byEndOf.'],
		[
			{ status: 'done' },
			'The field status is "done". Make it one of happened, scheduled, expected.'
		],
		[{ isPlural: 'no' }, 'The field isPlural is "no". Make it true or false.'],
		[{ verb: 'leave' }, 'The field verb is "leave". Make it { base, past }']
	])('%o of the second fact, on its own line', (changes, start) => {
		const [problem, ...others] = problemsOf(packFiles([troops(), deal(changes)]));
		expect(problem).toMatchObject({ file: factsFile, factId: 'deal', line: 6 });
		expect(problem?.sentence).toContain(start);
		expect(others).toEqual([]);
	});

	test('two facts with one id: the second is to get another', () => {
		expect(problemsOf(packFiles([troops(), deal(), troops()]))).toEqual([
			{
				file: factsFile,
				factId: 'us-troops',
				line: 9,
				sentence: 'Another fact of this article has the same id. Give this one an id of its own.'
			}
		]);
	});

	test('a fact without an id is told by its number', () => {
		expect(problemsOf(packFiles([troops(), without('id')]))).toEqual([
			{
				file: factsFile,
				factId: 'number 2',
				sentence:
					'The field id is missing. Write lower-case letters, digits and hyphens, such as us-troops.'
			}
		]);
	});

	test('what is no fact at all is told, and stops nothing else', () => {
		const facts = [written(null), written('fact'), troops({ unit: '' })];
		const problems = problemsOf(packFiles(facts));
		expect(problems.map(({ factId }) => factId)).toEqual(['number 1', 'number 2', 'us-troops']);
		expect(problems[0]?.sentence).toBe('A fact is an object. Write { id, type, … }.');
	});

	test('a fact whose question is flawed is told with the flaw', () => {
		const flawed = deal({ subject: 'the treaty of May 2018' });
		const [problem] = problemsOf(packFiles([troops(), flawed]));
		expect(problem).toEqual({
			file: factsFile,
			factId: 'deal',
			line: 6,
			sentence:
				'Its question iraq/deal/choice/date is flawed (key-in-stem): The stem has the right ' +
				'answer in it. In which month and year did the treaty of May 2018 leave the deal? ← May 2018. Reword the fact.'
		});
	});
});
