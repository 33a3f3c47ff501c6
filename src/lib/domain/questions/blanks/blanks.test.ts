import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typedDate } from '../fixtures.ts';
import type { Blank } from './blank.ts';
import { blanksOf } from './blanks.ts';
import type { AskedText } from './candidates.ts';
import { asked, askedOfList, type Asked } from './fixtures.ts';

/** Each blank as its fact and all that it leaves out. */
function shown(article: AskedText): string[] {
	return blanksOf(article).map(({ factId, hides }) =>
		[factId.slice(5), ...hides.map(({ start, end }) => article.text.slice(start, end))].join(' | ')
	);
}

const text =
	'Ann Lee bought about 40 boats from Ed Roe. Later Lee sold 12 boats in Oslo in May 2018.';
const lee: Asked = { name: 'buyer', key: 'Ann Lee', accepted: ['Lee'] };
const oslo: Asked = { name: 'where', key: 'Oslo' };

test.each<[what: string, facts: Asked[], blanks: string[]]>([
	['every right wording is left out', [lee, oslo], ['buyer | Ann Lee | Lee', 'where | Oslo']],
	[
		'a last name tells who is meant, right or not',
		[{ name: 'buyer', key: 'Ann Lee' }],
		['buyer | Ann Lee | Lee']
	],
	['blanks are numbered as they stand', [oslo, lee], ['buyer | Ann Lee | Lee', 'where | Oslo']],
	[
		'a number stands without its bound and its unit',
		[{ name: 'boats', key: 'about 40 boats', kind: 'numeric', unit: 'boats' }],
		['boats | 40']
	],
	[
		'of two with the same words the more important one has a blank',
		[
			{ ...lee, importance: 1 },
			{ name: 'seller', key: 'Lee', time: 1, importance: 3 }
		],
		['seller | Lee | Lee']
	],
	[
		'of two equals the first has it',
		[lee, { name: 'seller', key: 'Lee', time: 1 }],
		['buyer | Ann Lee | Lee']
	],
	['what is not in the text has none', [{ name: 'gone', key: 'Bergen' }], []],
	['what stands outside of its proof has none', [{ ...oslo, evidence: { start: 0, end: 42 } }], []]
])('%s', (_what, facts, blanks) => {
	expect(shown(asked(text, facts))).toEqual(blanks);
});

test('a gap in the sentence is taken before a number and words', () => {
	const article = asked(text, [
		{ name: 'boats', key: '40', kind: 'typed' },
		{ name: 'boats', key: '12', kind: 'numeric' },
		{ name: 'boats', key: 'Oslo', kind: 'cloze' }
	]);
	expect(shown({ ...article, facts: article.facts.slice(0, 1) })).toEqual(['boats | Oslo']);
});

test('where the best is in the way of another, the next is taken', () => {
	const article = asked(text, [
		{ ...oslo, importance: 3 },
		{ name: 'sold', key: 'Oslo', kind: 'cloze' },
		{ name: 'sold', key: '12', kind: 'numeric' }
	]);
	expect(shown({ ...article, facts: article.facts.slice(0, 2) })).toEqual([
		'sold | 12',
		'where | Oslo'
	]);
});

test.each([
	['title', 'The boats of LEE'],
	['source', 'Told by Ann Lee.']
])('what the %s tells has no blank', (field, words) => {
	expect(shown({ ...asked(text, [lee, oslo]), [field]: words })).toEqual(['where | Oslo']);
});

test('words that stand everywhere have no blank', () => {
	const everywhere = (times: number) => `Oslo${' and Oslo'.repeat(times)} again.`;
	expect(blanksOf(asked(everywhere(3), [oslo]))).toHaveLength(1);
	expect(blanksOf(asked(everywhere(4), [oslo]))).toEqual([]);
});

test('one of several things that a text lists has no blank', () => {
	const list = 'They lie in Oslo and Bergen.';
	expect(blanksOf(askedOfList(list, oslo, ['Oslo', 'Bergen']))).toEqual([]);
	expect(shown(askedOfList(list, oslo, ['Oslo']))).toEqual(['where | Oslo']);
});

test('a heading has no blank, but leaves the words out', () => {
	const headed = '## Oslo\n\nThey lie in Oslo.';
	expect(blanksOf(asked(headed, [oslo]))).toEqual([]);
	expect(shown(asked(headed, [{ ...oslo, time: 1 }]))).toEqual(['where | Oslo | Oslo']);
});

test('a day is left out without its year too, and a year is not', () => {
	const told = 'On 9 May 2018 it began; since 9 May it rains. The year 2018 was wet, and May was.';
	const article = asked(told, [{ name: 'when', key: '9 May 2018' }]);
	const [question] = article.questions;
	const date = { ...question, ...typedDate('2018-05-09', '9 May 2018'), ...pick(question) };
	expect(shown({ ...article, questions: [date] })).toEqual(['when | 9 May 2018 | 9 May']);
});

function pick({ id, factIds, evidence, answerSpan }: AskedText['questions'][number] = never()) {
	return { id, factIds, evidence, ...(answerSpan && { answerSpan }) };
}

function never(): never {
	throw new Error('there is no question');
}

test('a key that names another is in its way: a verdict would tell it', () => {
	const told = 'Lee was here, and so was Roe.';
	const article = asked(told, [
		{ name: 'first', key: 'Lee' },
		{ name: 'second', key: 'Roe' }
	]);
	const [first, second] = article.questions;
	if (first?.kind !== 'typed' || second?.kind !== 'typed') return never();
	const naming = { ...first, keyText: 'Lee, a friend of Roe' };
	expect(shown({ ...article, questions: [naming, second] })).toEqual(['first | Lee']);
	const better = { ...second, importance: 3 } as const;
	expect(shown({ ...article, questions: [naming, better] })).toEqual(['second | Roe']);
	expect(shown(article)).toHaveLength(2);
});

describe('whatever the text and its facts are', () => {
	const words = ['lee', 'Lee', 'Ann', 'oslo', 'Oslo', '40', '1,200', 'sold', 'the', 'Iß', '東京'];
	const word = fc.constantFrom(...words);
	const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
	const fact = fc.record({
		sentence: fc.nat(9),
		from: fc.nat(7),
		length: fc.integer({ min: 1, max: 3 }),
		accepted: fc.array(sentence, { maxLength: 2 }),
		kind: fc.constantFrom('typed' as const, 'numeric' as const, 'cloze' as const),
		importance: fc.constantFrom(1 as const, 2 as const, 3 as const)
	});
	const article = fc
		.tuple(
			fc.array(sentence, { minLength: 2, maxLength: 10 }),
			fc.array(fact, { minLength: 1, maxLength: 8 }),
			fc.constantFrom('. ', '\n\n', '\n\n## ')
		)
		.map(([sentences, facts, joint]): AskedText => {
			const all = sentences.join(joint);
			return asked(
				all,
				facts.map(({ sentence, from, length, ...rest }, index) => {
					const chosen = sentences[sentence % sentences.length] ?? '';
					const list = chosen.split(' ');
					const first = from % list.length;
					const key = list.slice(first, first + length).join(' ');
					const start = all.indexOf(chosen);
					const evidence = { start, end: start + chosen.length };
					return { name: `f${index}`, key, evidence, ...rest };
				})
			);
		});

	const holds = (check: (article: AskedText, blanks: Blank[]) => boolean) =>
		fc.assert(
			fc.property(article, (made) => check(made, blanksOf(made))),
			{ seed: 7, numRuns: 200 }
		);

	test('some have blanks', () => {
		let count = 0;
		holds((_, blanks) => (count += blanks.length) >= 0);
		expect(count).toBeGreaterThan(150);
	});

	test('a fact has one blank at the most, within its evidence, and the blanks are in order', () => {
		holds(
			(_, blanks) =>
				new Set(blanks.map(({ factId }) => factId)).size === blanks.length &&
				blanks.every(({ number }, index) => number === index + 1) &&
				blanks.every(
					({ span }, index) => index === 0 || span.start > (blanks[index - 1]?.span.start ?? -1)
				) &&
				blanks.every(({ question, span, hides }) => {
					const isProved = question.evidence.some(
						({ start, end }) => start <= span.start && span.end <= end
					);
					return isProved && hides.includes(span);
				})
		);
	});

	test('what they leave out does not overlap', () => {
		holds((_, blanks) => {
			const all = blanks.flatMap(({ hides }) => hides).sort((a, b) => a.start - b.start);
			return all.every(({ start }, index) => index === 0 || start >= (all[index - 1]?.end ?? 0));
		});
	});

	test('with all others filled in, no right wording of a blank can be read', () => {
		holds(({ text: all }, blanks) =>
			blanks.every(({ question, hides }) => {
				const right = question.kind === 'numeric' ? [question.keyText] : question.accepted;
				const seen = readable(all, hides).map(plain);
				const sought = right.map(plain).filter((words) => words.trim() !== '');
				return !seen.some((part) => sought.some((words) => part.includes(words)));
			})
		);
	});

	/** The parts of a text that are not left out, cut where a paragraph ends too. */
	function readable(all: string, hides: Blank['hides']): string[] {
		const cuts = [{ start: 0, end: 0 }, ...hides, { start: all.length, end: all.length }];
		return cuts
			.slice(1)
			.flatMap(({ start }, index) => all.slice(cuts[index]?.end, start).split('\n\n'));
	}

	/** Words between spaces; signs of a script without spaces are words, and an article is none. */
	function plain(part: string): string {
		const list =
			part
				.toLowerCase()
				.replace(/[東京]/g, ' $& ')
				.match(/[\p{L}\p{N},]+/gu) ?? [];
		return ` ${list.filter((one, at) => at > 0 || one !== 'the').join(' ')} `;
	}
});
