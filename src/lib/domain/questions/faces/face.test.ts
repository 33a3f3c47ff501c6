import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { article, quantity } from '../../facts/fixtures.ts';
import type { Option } from '../question.ts';
import { englishWording } from '../en/wording.ts';
import {
	choice,
	dateAnswers,
	parseStem,
	settingOf,
	trueFalse,
	typedWords,
	type Setting
} from './face.ts';

describe('parseStem', () => {
	test.each([
		['How many troops?', 'How many troops?', []],
		['How much *additional* aid?', 'How much additional aid?', ['additional']],
		['*About* how many?', 'About how many?', ['About']],
		['The *total* came to *over* what?', 'The total came to over what?', ['total', 'over']],
		['Was it *tentatively*', 'Was it tentatively', ['tentatively']]
	])('%j', (marked, stem, words) => {
		const parsed = parseStem(marked);
		expect(parsed.stem).toBe(stem);
		expect(parsed.emphasis.map(({ start, end }) => stem.slice(start, end))).toEqual(words);
	});

	test('the words between asterisks are the emphasis, whatever they are', () => {
		const words = fc.string().map((text) => text.replaceAll('*', ''));
		const property = fc.property(fc.array(words, { minLength: 1 }), (parts) => {
			const { stem, emphasis } = parseStem(parts.join('*'));
			const marked = emphasis.map(({ start, end }) => stem.slice(start, end));
			const odd = parts.filter((_, index) => index % 2 === 1);
			return stem === parts.join('') && marked.join('*') === odd.join('*');
		});
		fc.assert(property, { seed: 1 });
	});
});

const setting = settingOf(article, [], { wording: englishWording });
const stem = 'How many?';
const ranked = (...ranks: number[]): Option[] =>
	ranks.map((rank) => ({ text: String(rank), rank }));

/** The choice between a key and these wrong options. */
function asked(key: Option, distractors: readonly Option[]) {
	return choice(quantity(), setting, 'amount', { stem, key, distractors });
}

describe('choice', () => {
	test('the options are the key and every distractor, each once', () => {
		const distractors = [{ text: 'a' }, { text: 'b' }, { text: 'a' }, { text: 'key' }];
		expect(asked({ text: 'key' }, distractors)).toMatchObject({
			id: 'iraq/troops/choice/amount',
			factIds: ['iraq/troops'],
			key: 'key',
			options: [{ text: 'key' }, { text: 'a' }, { text: 'b' }]
		});
	});

	test('with one distractor there is none', () => {
		expect(asked({ text: 'key' }, [{ text: 'a' }])).toBeNull();
		expect(asked({ text: 'key' }, [{ text: 'a' }, { text: 'a' }])).toBeNull();
	});

	test.each([
		['two on each side', [1, 2, 8, 9], true],
		['one smaller', [1, 7, 8, 9], false],
		['none larger', [1, 2, 3, 4], false]
	])('ordered options with %s: %s', (_what, ranks, isAsked) => {
		const [key] = ranked(5);
		expect(key && asked(key, ranked(...ranks)) !== null).toBe(isAsked);
	});
});

describe('trueFalse', () => {
	const claim = (text: string) => ({ text, isTrue: false });
	const judge = (...texts: string[]) =>
		trueFalse(quantity(), setting, 'amount', {
			truth: 'True.',
			falsehoods: texts.map(claim),
			answer: '2,500'
		});

	test('each claim is there once, and what is true is not there as false', () => {
		expect(judge('A.', 'B.', 'A.', 'True.')?.claims.map(({ text }) => text)).toEqual([
			'True.',
			'A.',
			'B.'
		]);
	});

	test('without a false claim there is none', () => {
		expect(judge()).toBeNull();
		expect(judge('True.')).toBeNull();
	});
});

describe('the answer in the evidence', () => {
	/** The words of a text that are marked as the answer. */
	function found(text: string, ...accepted: [string, ...string[]]): string | null {
		const fact = quantity({ evidence: [{ start: 0, end: text.length }] });
		const there: Setting = { ...setting, article: { ...article, text } };
		const { answerSpan } = typedWords(fact, there, 'face', { stem, accepted });
		return answerSpan ? text.slice(answerSpan.start, answerSpan.end) : null;
	}

	test.each<[string, [string, ...string[]], string | null]>([
		['About 2,500 troops.', ['2,500'], '2,500'],
		['About 2,500 troops.', ['about 2,500'], 'About 2,500'],
		['It came to $155 million.', ['$155\u00a0million'], '$155 million'],
		['The Iranian and Iran.', ['Iran'], 'Iran'],
		['The Iranian side.', ['Iran'], null],
		['Some 12,500 troops.', ['2,500'], null],
		['He met Hussein.', ['Fuad Hussein', 'Hussein'], 'Hussein'],
		['In İzmir they met Iran.', ['Iran'], 'Iran'],
		['Nothing.', [''], null]
	])('in %j, %j is %j', (text, accepted, words) => {
		expect(found(text, ...accepted)).toBe(words);
	});

	test('a word that holds the answer is passed over for the word itself', () => {
		const text = 'The Iranian and Iran.';
		const fact = quantity({ evidence: [{ start: 0, end: text.length }] });
		const there: Setting = { ...setting, article: { ...article, text } };
		const accepted = ['Iran'] as const;
		expect(typedWords(fact, there, 'face', { stem, accepted }).answerSpan?.start).toBe(16);
	});
});

test('a date may stand in the text without its year', () => {
	expect(dateAnswers('25 July 2021')).toEqual(['25 July 2021', '25 July']);
	expect(dateAnswers('2018')).toEqual(['2018', '2018']);
});
