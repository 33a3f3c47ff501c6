import { describe, expect, test } from 'vitest';
import type { Fact } from '../../facts/fact.ts';
import { article, idOf, measure, quantity } from '../../facts/fixtures.ts';
import { compose } from '../compose.ts';
import type { Question } from '../question.ts';

const range = (value: number, high: number) => ({ bound: 'range', value, high }) as const;

/** The questions about the first fact, by kind and face. */
function faces(fact: Fact, ...beside: Fact[]): Map<string, Question> {
	const { questions } = compose(article, [fact, ...beside]);
	const own = questions.filter(({ factIds }) => factIds[0] === fact.id);
	return new Map(own.map((question) => [question.id.replace(`${fact.id}/`, ''), question]));
}

/** What there is to choose from or to judge. */
function texts(question: Question | undefined): string[] {
	const shown =
		question?.kind === 'choice'
			? question.options
			: question?.kind === 'trueFalse'
				? question.claims
				: [];
	return shown.map(({ text }) => text.replaceAll('\u00a0', ' '));
}

test('a range is chosen among ranges, judged, and typed end by end', () => {
	const asked = faces(measure({ amount: range(4000, 6000) }));
	expect([...asked.keys()]).toEqual([
		'choice/amount',
		'trueFalse/amount',
		'numeric/low',
		'numeric/high'
	]);
	expect(texts(asked.get('choice/amount'))).toEqual([
		'4,000 to 6,000 metres',
		'2,000 to 3,000 metres',
		'800 to 1,000 metres',
		'8,000 to 11,000 metres',
		'12,000 to 18,000 metres'
	]);
	expect(asked.get('numeric/low')).toMatchObject({ key: 4000, bound: 'exact', unit: 'metres' });
	expect(asked.get('numeric/high')).toMatchObject({ key: 6000, keyText: '6,000\u00a0metres' });
});

test('a range without room on both sides is not chosen, but judged and typed', () => {
	const asked = faces(measure({ amount: range(2, 4) }));
	expect([...asked.keys()]).toEqual(['trueFalse/amount', 'numeric/low', 'numeric/high']);
});

describe('an amount with an open side', () => {
	const over = measure({ unit: 'per cent', amount: { bound: 'over', value: 70 } });

	test('has no options: every number on that side may be right', () => {
		expect([...faces(over).keys()]).toEqual(['trueFalse/amount', 'numeric/amount']);
	});

	test('is judged against the opposite of it', () => {
		expect(texts(faces(over).get('trueFalse/amount'))).toEqual([
			'The depth of the trench is over 70 per cent.',
			'The depth of the trench is under 30 per cent.',
			'The depth of the trench is under 40 per cent.',
			'The depth of the trench is under 50 per cent.'
		]);
	});

	test('keeps its bound when it is typed', () => {
		expect(faces(over).get('numeric/amount')).toMatchObject({
			...{ key: 70, bound: 'over', unit: 'per cent' },
			keyText: 'over 70\u00a0per cent'
		});
	});
});

test('no share is more than all', () => {
	const shown = texts(
		faces(measure({ unit: 'per cent', amount: { bound: 'about', value: 76 } })).get(
			'trueFalse/amount'
		)
	);
	const shares = shown.map((text) => Number(/(\d+) per cent/.exec(text)?.[1]));
	expect(shares.length).toBeGreaterThan(1);
	expect(Math.max(...shares)).toBeLessThanOrEqual(100);
});

test('no option or claim has one of what stands in the plural', () => {
	const shown = [...faces(quantity({ amount: { bound: 'exact', value: 3 } })).values()];
	expect(shown.flatMap(texts).filter((text) => /(^|\D)1(\s|$)/.test(text))).toEqual([]);
});

test('a measurement of the article in the same unit is an option, one in another unit is not', () => {
	const beside = [
		measure({ id: idOf('mean'), measured: 'the mean', amount: { bound: 'about', value: 3700 } }),
		measure({ id: idOf('way'), unit: 'miles', measured: 'the way', amount: range(2100, 2200) })
	];
	const options = texts(faces(measure(), ...beside).get('choice/amount'));
	expect(options).toContain('3,700 metres');
	expect(options.filter((text) => text.includes('2,1'))).toEqual([]);
});

test('two measurements of one thing never make each other wrong', () => {
	const second = measure({ id: idOf('second'), amount: range(3000, 7000) });
	const asked = faces(measure(), second);
	expect([...asked.keys()]).toEqual(['numeric/amount']);
});
