import { describe, expect, test } from 'vitest';
import type { Attempt } from '$lib/domain/quiz/attempt.ts';
import type { Blueprint } from '$lib/domain/quiz/attempt-event.ts';
import { attemptAfter, started } from '$lib/domain/quiz/fixtures.ts';
import { madeSource, strangers } from '$lib/domain/quiz/library.fixtures.ts';
import { paperCode, readPaperCode } from '$lib/domain/quiz/paper-code.ts';
import { drawPaper } from '$lib/domain/quiz/paper.ts';
import { stockOf, type PaperSource } from '$lib/domain/quiz/stock.ts';
import { codeOf, findPaper } from './paper-sources.ts';

const north = madeSource('north', strangers(9));
const south = madeSource('south', strangers(7));
const own = madeSource('own-1', strangers(5));
const edition = { engine: 2, packs: 3 };

/** A started attempt at a paper of these sources. */
function attemptAt(sources: readonly PaperSource[], rules: Partial<Blueprint> = {}): Attempt {
	const blueprint = {
		articleIds: sources.map(({ article }) => article.id),
		kinds: ['choice', 'typed'] as const,
		...rules
	};
	const questions = drawPaper(stockOf(sources), { count: 3, ...blueprint }, 7);
	return attemptAfter(started(blueprint, questions));
}

/** The code of such an attempt on the device where it was made. */
function codeFrom(sources: readonly PaperSource[], rules?: Partial<Blueprint>): string {
	const code = codeOf(attemptAt(sources, rules), sources, edition);
	if (code === null) throw new Error('no code');
	return code;
}

function found(typed: string, sources: readonly PaperSource[], here = edition) {
	const paper = findPaper(typed, sources, here);
	return paper.ok ? paper.value : paper.problem;
}

describe('a code of', () => {
	test.each([
		['the library', [north, south], [north, south]],
		['the library, where articles were added', [north, south], [own, south, north]],
		['one article of several', [north], [south, north]],
		['an added article', [own], [north, own]]
	])('%s gives the same paper', (_, made, here) => {
		const paper = found(codeFrom(made, { parts: [0, 1] }), here);
		expect(paper).toMatchObject({
			questions: attemptAt(made, { parts: [0, 1] }).places.map(({ question }) => ({ question }))
		});
	});

	test.each([
		[{ limitMs: 900_000 }, { kind: 'paper', minutes: 15 }],
		[
			{ limitMs: 1_125_000, timeFactor: 1.25 },
			{ kind: 'paper', minutes: 15 }
		],
		[{ limitMs: null }, { kind: 'none' }],
		[
			{ limitMs: null, questionMs: 18_750, timeFactor: 1.25 },
			{ kind: 'question', seconds: 15 }
		]
	] as const)('%j tells the time without what is the learner’s own', (rules, pace) => {
		expect(found(codeFrom([north], rules), [north])).toMatchObject({ paper: { pace } });
	});
});

test.each([
	['weak spots', attemptAt([north], { focus: 'weak' })],
	['a seed of an older version', { ...attemptAt([north]), seed: 2 ** 16 }],
	['a time that no code has room for', attemptAt([north], { limitMs: 90_000 })],
	['a longer time than a code tells', attemptAt([north], { limitMs: 64 * 60_000 })],
	['a repeated paper without what was hidden', dropOne(attemptAt([north]))],
	['some articles of the library', attemptAt([north, own])],
	['an article that is gone', attemptAt([madeSource('west', strangers(9))])]
])('there is no code for %s', (_, attempt) => {
	expect(codeOf(attempt, [north, south, own], edition)).toBeNull();
});

function dropOne(attempt: Attempt): Attempt {
	return { ...attempt, places: attempt.places.slice(1) };
}

const fewer = { ...north, questions: north.questions.slice(1) };

test.each([
	['newer questions there', [fewer], { engine: 2, packs: 2 }, 'older-here'],
	['older questions there', [fewer], { engine: 2, packs: 4 }, 'older-there'],
	[
		'a newer engine there, though the questions are the same',
		[north],
		{ engine: 1, packs: 3 },
		'older-here'
	],
	['an older engine there', [north], { engine: 3, packs: 3 }, 'older-there'],
	['hidden questions here', [fewer, south], edition, 'neither'],
	['no article here', [], edition, 'neither']
])('%s: %s', (_, here, at, problem) => {
	expect(found(codeFrom([north]), here, at)).toBe(problem);
});

test('questions of another pack may be newer', () => {
	expect(found(codeFrom([north]), [north, south], { engine: 2, packs: 9 })).toHaveProperty('paper');
});

test('a code for more questions than there are gives no shorter paper', () => {
	const read = readPaperCode(codeFrom([north]));
	if (!read.ok) throw new Error(read.problem);
	expect(found(paperCode({ ...read.value, count: 200 }), [north])).toBe('neither');
});

test('what is no code says what is wrong with it', () => {
	expect(['', '1234?', '12345-12345-12345'].map((typed) => found(typed, [north]))).toEqual([
		...['length', 'sign', 'mistyped']
	]);
});
