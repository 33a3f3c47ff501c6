import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionKinds } from '../questions/question.ts';
import { err, ok } from '../result.ts';
import {
	isSameEngine,
	olderSide,
	paperCode,
	questionsOfPapers,
	readPaperCode,
	seedsOfPapers,
	sourcesDigest,
	type CodedPaper
} from './paper-code.ts';
import { madeSource, strangers } from './library.fixtures.ts';

const paper: fc.Arbitrary<CodedPaper> = fc.record({
	seed: fc.nat({ max: seedsOfPapers - 1 }),
	count: fc.integer({ min: 1, max: questionsOfPapers }),
	kinds: fc.subarray([...questionKinds], { minLength: 1 }),
	parts: fc.subarray([0, 1, 2], { minLength: 1 }),
	pace: fc.oneof(
		fc.constant({ kind: 'none' as const }),
		fc.integer({ min: 1, max: 63 }).map((minutes) => ({ kind: 'paper' as const, minutes })),
		fc
			.integer({ min: 1, max: 63 })
			.map((step) => ({ kind: 'question' as const, seconds: step * 5 }))
	),
	made: fc.record({ engine: fc.nat({ max: 31 }), packs: fc.nat({ max: 31 }) }),
	digest: fc.nat({ max: 0xffff })
});
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

test('a code is read as it was made: fifteen signs in three groups', () => {
	const property = fc.property(paper, (one) => {
		const code = paperCode(one);
		expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){2}$/);
		expect(readPaperCode(code)).toEqual(ok(one));
	});
	fc.assert(property, { seed: 1, numRuns: 500 });
});

test('small letters, blanks and letters that look like figures are read', () => {
	const property = fc.property(paper, (one) => {
		const code = paperCode(one);
		const byHand = ` ${code.toLowerCase().replaceAll('-', '  ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
		expect(readPaperCode(byHand)).toEqual(ok(one));
		expect(readPaperCode(code.replaceAll('-', '–'))).toEqual(ok(one));
	});
	fc.assert(property, { seed: 1, numRuns: 200 });
});

test('any one wrong sign is noticed', () => {
	const property = fc.property(
		paper,
		fc.nat({ max: 14 }),
		fc.integer({ min: 1, max: 31 }),
		(one, at, by) => {
			const code = paperCode(one).replaceAll('-', '');
			const wrong = symbols[(symbols.indexOf(code.charAt(at)) + by) % 32] ?? '';
			return !readPaperCode(code.slice(0, at) + wrong + code.slice(at + 1)).ok;
		}
	);
	fc.assert(property, { seed: 1, numRuns: 5000 });
});

test('of neighbours that changed places 99 of 100 at least are noticed', () => {
	let [noticed, tried] = [0, 0];
	const property = fc.property(paper, fc.nat({ max: 13 }), (one, at) => {
		const code = paperCode(one).replaceAll('-', '');
		const turned = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
		if (turned === code) return;
		tried++;
		if (!readPaperCode(turned).ok) noticed++;
	});
	fc.assert(property, { seed: 1, numRuns: 5000 });
	expect(noticed / tried).toBeGreaterThan(0.99);
});

test.each([
	['', 'length'],
	['12345', 'length'],
	['00000-00000-0000U', 'sign'],
	['a paper code!', 'sign'],
	['12345-12345-12345', 'mistyped']
] as const)('"%s" is refused: %s', (typed, problem) => {
	expect(readPaperCode(typed)).toEqual(err(problem));
});

test('whatever is typed, there is an answer', () => {
	const property = fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
		expect(typeof readPaperCode(typed).ok).toBe('boolean');
	});
	fc.assert(property, { seed: 1, numRuns: 500 });
});

describe('the digest', () => {
	const sources = [madeSource('north', strangers(6)), madeSource('south', strangers(4))];

	test('does not depend on any order', () => {
		const turned = sources
			.map((source) => ({ ...source, questions: source.questions.toReversed() }))
			.toReversed();
		expect(sourcesDigest(turned)).toBe(sourcesDigest(sources));
	});

	test('is another one without a question, or with another option', () => {
		const [first, ...rest] = sources;
		if (!first) throw new Error('no source');
		const fewer = [{ ...first, questions: first.questions.slice(1) }, ...rest];
		expect(sourcesDigest(fewer)).not.toBe(sourcesDigest(sources));
		const [question, ...others] = first.questions;
		if (!question) throw new Error('no question');
		const other = [{ ...first, questions: [{ ...question, stem: 'Who?' }, ...others] }, ...rest];
		expect(sourcesDigest(other)).not.toBe(sourcesDigest(sources));
	});
});

test.each([
	[{ engine: 2, packs: 3 }, { engine: 2, packs: 3 }, 'neither'],
	[{ engine: 2, packs: 3 }, { engine: 3, packs: 1 }, 'here'],
	[{ engine: 2, packs: 3 }, { engine: 1, packs: 9 }, 'there'],
	[{ engine: 2, packs: 3 }, { engine: 2, packs: 4 }, 'here'],
	[{ engine: 2, packs: 3 }, { engine: 2, packs: 2 }, 'there'],
	// the 33rd edition has the number of the first
	[{ engine: 2, packs: 33 }, { engine: 2, packs: 0 }, 'there'],
	[{ engine: 2, packs: 31 }, { engine: 2, packs: 0 }, 'here']
] as const)('%j beside %j: older is %s', (here, there, older) => {
	expect(olderSide(here, there)).toBe(older);
	expect(isSameEngine(here, there)).toBe(here.engine === there.engine);
});
