import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../facts/fact.ts';
import { idOf } from '../facts/fixtures.ts';
import { markRuns, numberFacts, type MarkedFact, type Run } from './marked.ts';
import { paragraphs, type Paragraph } from './paragraphs.ts';

const text = 'The quick brown fox jumps over the lazy dog.';
const whole: Paragraph = { kind: 'paragraph', number: 1, start: 0, end: text.length };

function marked(name: string, number: number, ...evidence: Span[]): MarkedFact {
	return { id: idOf(name), number, evidence };
}

/** Runs as lines: the words, the facts that mark them, and the numbers after them. */
function drawn(runs: readonly Run[]): string[] {
	return runs.map(({ text: words, facts, ending }) => {
		const names = facts.map(({ number }) => number).join(',');
		return `${words}|${names}|${ending.map(({ number }) => number).join(',')}`;
	});
}

test('facts are numbered by where their evidence begins', () => {
	const late = { id: idOf('late'), evidence: [{ start: 20, end: 25 }] };
	const early = { id: idOf('early'), evidence: [{ start: 4, end: 9 }] };
	const none = { id: idOf('none'), evidence: [] };
	const numbers = numberFacts([late, early, none]).map(({ id, number }) => [id, number]);
	expect(numbers).toEqual([
		[idOf('none'), 1],
		[idOf('early'), 2],
		[idOf('late'), 3]
	]);
});

test('a paragraph without marks is one run', () => {
	expect(drawn(markRuns(text, whole, []))).toEqual([`${text}||`]);
});

test('a mark within another cuts it, and the shorter one comes first', () => {
	const outer = marked('outer', 1, { start: 4, end: 19 });
	const inner = marked('inner', 2, { start: 10, end: 15 });
	expect(drawn(markRuns(text, whole, [outer, inner]))).toEqual([
		'The ||',
		'quick |1|',
		'brown|2,1|2',
		' fox|1|1',
		' jumps over the lazy dog.||'
	]);
});

test('the number stands after the first evidence of a fact alone', () => {
	const fact = marked('both', 1, { start: 4, end: 9 }, { start: 16, end: 19 });
	expect(drawn(markRuns(text, whole, [fact]))).toEqual([
		'The ||',
		'quick|1|1',
		' brown ||',
		'fox|1|',
		' jumps over the lazy dog.||'
	]);
});

test('a fact whose evidence overlaps itself marks a run once', () => {
	const fact = marked('twice', 1, { start: 4, end: 15 }, { start: 10, end: 19 });
	expect(markRuns(text, whole, [fact]).map(({ facts }) => facts.length)).toEqual([0, 1, 1, 1, 0]);
});

test('evidence that runs on into the next paragraph has its number in the first', () => {
	const two = 'One proof\n\nand more of it.';
	const fact = marked('long', 1, { start: 4, end: two.indexOf(' of') });
	const runs = paragraphs(two).map((paragraph) => drawn(markRuns(two, paragraph, [fact])));
	expect(runs).toEqual([
		['One ||', 'proof|1|1'],
		['and more|1|', ' of it.||']
	]);
});

const blocks = fc.array(fc.stringMatching(/^[a-z](?:[a-z ]{0,30}[a-z])?$/), {
	minLength: 1,
	maxLength: 4
});
const evidences = fc.array(
	fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 40 })), { minLength: 1, maxLength: 3 }),
	{ maxLength: 6 }
);

/** Facts with random evidence; the first span of each begins in a paragraph, as a quote does. */
function randomFacts(words: string, places: readonly (readonly [number, number][])[]) {
	const starts = [...words].flatMap((letter, at) => (letter === '\n' ? [] : [at]));
	const facts = places.map((spans, index) => ({
		id: idOf(`fact-${index}`),
		evidence: spans.map(([at, length]): Span => {
			const start = starts[at % starts.length] ?? 0;
			return { start, end: Math.min(words.length, start + length) };
		})
	}));
	return numberFacts(facts);
}

test('the runs of a paragraph, joined, are the paragraph', () => {
	const property = fc.property(blocks, evidences, (lines, places) => {
		const words = lines.join('\n\n');
		const facts = randomFacts(words, places);
		return paragraphs(words).every((paragraph) => {
			const runs = markRuns(words, paragraph, facts);
			const joined = runs.map((run) => run.text).join('');
			return joined === words.slice(paragraph.start, paragraph.end) && runs.every((r) => r.text);
		});
	});
	fc.assert(property, { seed: 1, numRuns: 500 });
});

test('the number of each fact ends exactly once in a text, and no run names a fact twice', () => {
	const property = fc.property(blocks, evidences, (lines, places) => {
		const words = lines.join('\n\n');
		const facts = randomFacts(words, places);
		const runs = paragraphs(words).flatMap((paragraph) => markRuns(words, paragraph, facts));
		const endings = runs.flatMap((run) => run.ending.map(({ number }) => number));
		const numbers = facts.map(({ number }) => number);
		return (
			endings.sort((a, b) => a - b).join() === numbers.join() &&
			runs.every((run) => new Set(run.facts).size === run.facts.length)
		);
	});
	fc.assert(property, { seed: 1, numRuns: 500 });
});
