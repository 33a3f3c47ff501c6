import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleId } from '$lib/domain/ids.ts';
import { defaultChoices, limitsOf, readChoices, type QuizChoices } from './quiz-choices.ts';

const articles = [articleId('iraq'), articleId('deep-sea')];
const chosen: QuizChoices = {
	articleId: articleId('deep-sea'),
	count: null,
	pace: { kind: 'question', seconds: 15 },
	timeFactor: 1.5,
	kinds: ['choice', 'order'],
	parts: [0, 2],
	isWeakOnly: true,
	mode: 'practice',
	marks: 'certainty'
};

test('choices are read as they were saved', () => {
	expect(readChoices(structuredClone(chosen), articles)).toEqual(chosen);
});

test.each<[keyof QuizChoices, unknown]>([
	['articleId', 'gone'],
	['articleId', 7],
	['count', 7],
	['count', undefined],
	['pace', { kind: 'paper', minutes: 7 }],
	['pace', { kind: 'question', seconds: 10 }],
	['pace', { kind: 'question', minutes: 10 }],
	['pace', null],
	['timeFactor', 3],
	['kinds', []],
	['kinds', ['essay']],
	['kinds', 'choice'],
	['parts', [3]],
	['isWeakOnly', 1],
	['mode', 'test'],
	['marks', null]
])('where %s is %j it is as at first, and nothing else is', (field, junk) => {
	expect(readChoices({ ...chosen, [field]: junk }, articles)).toEqual({
		...chosen,
		[field]: defaultChoices[field]
	});
});

test('of kinds and parts the known ones are kept, each once and in order', () => {
	const saved = { ...chosen, kinds: ['order', 'essay', 'choice', 'order'], parts: [2, 9, 0] };
	expect(readChoices(saved, articles)).toEqual(chosen);
});

test('whatever is stored, there are choices', () => {
	const property = fc.property(fc.anything(), (stored) => {
		const read = readChoices(stored, articles);
		expect(Object.keys(read).sort()).toEqual(Object.keys(defaultChoices).sort());
	});
	fc.assert(property, { seed: 1, numRuns: 300 });
});

test.each([
	[{ kind: 'none' }, 2, { limitMs: null }],
	[{ kind: 'paper', minutes: 10 }, 1, { limitMs: 600_000 }],
	[{ kind: 'paper', minutes: 15 }, 1.25, { limitMs: 1_125_000, timeFactor: 1.25 }],
	[{ kind: 'question', seconds: 15 }, 1.25, { limitMs: null, questionMs: 18_750, timeFactor: 1.25 }]
] as const)('%j, ×%d: the real time is %j', (pace, factor, limits) => {
	expect(limitsOf(pace, factor)).toEqual(limits);
});
