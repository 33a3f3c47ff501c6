import { describe, expect, test } from 'vitest';
import { ENGINE_VERSION } from '../domain/questions/engine-version.ts';
import type { PackFiles } from './compile.ts';
import { compilePack, indexOf } from './compile.ts';
import { deal, packFiles, problemsOf, text, troops } from './fixtures.ts';

const factsFile = 'questions/sample/iraq.facts.ts';
const packFile = 'questions/sample/pack.ts';

describe('a good pack', () => {
	const compiled = compilePack(packFiles());
	const pack = compiled.ok ? compiled.value : null;
	const article = pack?.articles[0];

	test('it compiles to its articles with facts and questions', () => {
		expect(problemsOf(packFiles())).toEqual([]);
		expect(pack).toMatchObject({
			id: 'sample',
			title: 'A sample',
			language: 'en',
			licence: 'CC0-1.0',
			engine: ENGINE_VERSION,
			edition: 1
		});
		expect(article).toMatchObject({ id: 'iraq', date: '2021-07-26', language: 'en', text });
		expect(article?.questions.map(({ id }) => id)).toEqual([
			'iraq/us-troops/choice/amount',
			'iraq/us-troops/trueFalse/amount',
			'iraq/us-troops/numeric/amount',
			'iraq/us-troops/cloze/amount',
			'iraq/deal/choice/date',
			'iraq/deal/trueFalse/date',
			'iraq/deal/typed/date',
			'iraq/deal/cloze/date'
		]);
	});

	test('what the author left out is filled in, and quotes become evidence', () => {
		const [fact] = article?.facts ?? [];
		expect(fact).toMatchObject({
			id: 'iraq/us-troops',
			evidence: [{ start: 0, end: 34 }],
			asOf: '2021-07-26',
			modality: 'asserted',
			attribution: null,
			label: { head: 'About 2,500', detail: 'US troops were in Iraq' }
		});
		expect(fact).not.toHaveProperty('quotes');
	});

	test('what the author wrote stays', () => {
		const said = { asOf: '2021-07-01', modality: 'tentative', attribution: 'the Pentagon' };
		const predicate = 'might stay in Iraq, as the Pentagon said';
		const result = compilePack(packFiles([troops({ ...said, predicate })]));
		expect(result.ok && result.value.articles[0]?.facts[0]).toMatchObject(said);
	});

	test('what is only tentative, or only said, is not to be asked as a fact', () => {
		const said = { modality: 'tentative', attribution: 'the Pentagon' };
		const result = compilePack(packFiles([troops(said)]));
		const sentences = result.ok ? [] : result.problem.map(({ sentence }) => sentence);
		expect(sentences.join()).toMatch(/modality-dropped.*attribution-dropped/);
	});

	test('facts that contradict each other are named, both of them', () => {
		const other = troops({ id: 'other', amount: { bound: 'exact', value: 9000 } });
		const problems = problemsOf(packFiles([deal(), troops(), other]));
		expect(problems).toMatchObject([
			{ file: factsFile, factId: expect.stringMatching(/^(?:us-troops|other)$/) as string }
		]);
		expect(problems[0]?.sentence).toMatch(
			/^It contradicts the fact "(?:us-troops|other)", so neither is asked\./
		);
	});

	test('line ends of Windows and letters made of two signs are the same text', () => {
		const raw = `\r\n${text.replaceAll('\n', '\r\n')} He met Müller.\r\n`.normalize('NFD');
		const result = compilePack(packFiles(undefined, { text: raw }));
		expect(result.ok && result.value.articles[0]?.text).toBe(`${text} He met Müller.`);
	});

	test('the index has what the library shows, facts by their place in the text', () => {
		const files = packFiles([deal(), troops()]);
		const result = compilePack(files);
		expect(result.ok && indexOf([result.value])).toEqual({
			engine: ENGINE_VERSION,
			edition: 1,
			articles: [
				{
					id: 'iraq',
					packId: 'sample',
					title: 'Iraq',
					date: '2021-07-26',
					minutes: 1,
					questions: 8,
					facts: [
						{ id: 'iraq/us-troops', at: 0 },
						{ id: 'iraq/deal', at: expect.closeTo(35, 0) as number }
					]
				}
			]
		});
	});
});

describe('a broken pack is told with the file', () => {
	test.each<[what: string, files: PackFiles, file: string, sentence: string]>([
		[
			'a language that the engine does not speak',
			packFiles(undefined, { pack: { language: 'de' } }),
			packFile,
			'The engine writes no questions in "de" yet. Use "en".'
		],
		[
			'an edition that is none',
			packFiles(undefined, { pack: { edition: 0 } }),
			packFile,
			'The edition 0 is no whole number from 1 on. The first is 1.'
		],
		[
			'an article without its text',
			packFiles(undefined, { files: { texts: {} } }),
			'questions/sample/iraq.md',
			'The file is missing. Write it, or take the article out of pack.ts.'
		],
		[
			'an article without its facts',
			packFiles(undefined, { files: { facts: {} } }),
			factsFile,
			'The file is missing. Write it, or take the article out of pack.ts.'
		],
		[
			'an article of a day that is not in the calendar',
			packFiles(undefined, {
				pack: { articles: [{ id: 'iraq', title: 'Iraq', date: '2021-02-30', source: 'S.' }] }
			}),
			packFile,
			'The date "2021-02-30" of iraq is no day of the calendar. Write it like 2021-07-26.'
		],
		[
			'an article of a month',
			packFiles(undefined, {
				pack: { articles: [{ id: 'iraq', title: 'Iraq', date: '2021-07', source: 'S.' }] }
			}),
			packFile,
			'The date "2021-07" of iraq is no day of the calendar. Write it like 2021-07-26.'
		],
		[
			'a pack with a space in its id',
			packFiles(undefined, { pack: { id: 'my pack' } }),
			'questions/my pack/pack.ts',
			'The id "my pack" must be lower-case letters, digits and hyphens.'
		]
	])('%s', (_what, files, file, sentence) => {
		expect(problemsOf(files)).toEqual([{ file, sentence }]);
	});
});

test('every problem of every article is told at once', () => {
	const article = { title: 'T', date: '2021-07-26', source: 'S.' };
	const problems = problemsOf(
		packFiles(
			[troops({ unit: '', modality: 'sure', quotes: ['Nobody.'] }), deal({ date: '2018-13' })],
			{
				pack: {
					language: 'xx',
					articles: [
						{ ...article, id: 'iraq' },
						{ ...article, id: 'Iran', date: 'soon' }
					]
				}
			}
		)
	);
	expect(
		problems.map(({ file, factId }) => [file.replace('questions/sample/', ''), factId])
	).toEqual([
		['pack.ts', undefined],
		['pack.ts', undefined],
		['pack.ts', undefined],
		['iraq.facts.ts', 'us-troops'],
		['iraq.facts.ts', 'us-troops'],
		['iraq.facts.ts', 'us-troops'],
		['iraq.facts.ts', 'deal'],
		['Iran.md', undefined]
	]);
});
