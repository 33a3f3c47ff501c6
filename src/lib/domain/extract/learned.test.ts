import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rejected } from '../archive/rejections.ts';
import type { LabelledFact, OwnFact } from '../facts/own-fact.ts';
import { editedFactId, factId, ownArticleId, type FactId } from '../ids.ts';
import { learnedBand, learnedFrom } from './learned.ts';

const article = ownArticleId('a');
const rule = 'role/prefix';
const found = (n: number) => factId(article, `f${n}`);

const fact: LabelledFact = {
	id: found(0),
	type: 'passage',
	evidence: [{ start: 0, end: 4 }],
	asOf: '2024-03-05',
	modality: 'asserted',
	attribution: null,
	importance: 1,
	prompt: '',
	answer: 'Rome',
	answerSpan: { start: 0, end: 4 },
	label: { head: 'Rome', detail: '' }
};

function ownFound(id: FactId, by?: OwnFact['found']): OwnFact {
	return {
		id,
		articleId: article,
		addedAt: 0,
		engine: 1,
		fact,
		questions: [],
		...(by && { found: by })
	};
}

function foundBy(pattern: string) {
	return { pattern, questions: [{ kind: 'typed' }], band: 'review' } as const;
}

const accepted = (count: number): OwnFact[] =>
	Array.from({ length: count }, (_, n) => ownFound(found(n), { id: found(n), pattern: rule }));
const rejected = (count: number, reason: string): Rejected[] =>
	Array.from({ length: count }, () => ({ reason, rule }));

test('accepted as found is right and printable, in other words right only', () => {
	const edited = ownFound(editedFactId(found(9), 'x'), { id: found(9), pattern: rule });
	expect(learnedFrom([...accepted(2), edited], []).get(rule)).toEqual({
		right: 3,
		wrong: 0,
		printable: 2
	});
});

test('two records of a fact count once, and what nobody found not at all', () => {
	const again = ownFound(editedFactId(found(0), 'x'), { id: found(0), pattern: rule });
	const learned = learnedFrom([...accepted(1), again, ownFound(found(5))], []);
	expect([...learned]).toEqual([[rule, { right: 1, wrong: 0, printable: 1 }]]);
});

test.each([
	['wrong', { right: 0, wrong: 1, printable: 0 }],
	['ambiguous', { right: 0, wrong: 1, printable: 0 }],
	['options', { right: 0, wrong: 1, printable: 0 }],
	['trivial', { right: 1, wrong: 0, printable: 0 }],
	['wording', { right: 1, wrong: 0, printable: 0 }]
])('rejected as %s counts as %o', (reason, counts) => {
	expect(learnedFrom([], rejected(1, reason)).get(rule)).toEqual(counts);
});

test('what was rejected before rules were kept is not counted', () => {
	expect(learnedFrom([], [{ reason: 'wrong', rule: undefined }]).size).toBe(0);
});

const table = {
	'role/prefix': { right: 15, wrong: 0, printable: 14 },
	'money/object': { right: 12, wrong: 7, printable: 6 }
};

test.each([
	['a rule that nobody read is trusted after twelve', 'new/rule', 12, 0, 'auto'],
	['and not after eleven', 'new/rule', 11, 0, 'review'],
	['it is hidden after five that are mostly wrong', 'new/rule', 0, 5, 'hidden'],
	['and not after four', 'new/rule', 0, 4, 'review'],
	['one wrong takes a trusted rule back to review', 'role/prefix', 0, 1, 'review'],
	['one right leaves it trusted', 'role/prefix', 1, 0, 'auto'],
	['five wrong hide even a trusted rule', 'role/prefix', 0, 5, 'hidden'],
	['a doubtful rule is trusted after twelve', 'money/object', 12, 0, 'auto'],
	['a doubtful rule stays hidden after one', 'money/object', 1, 0, 'hidden']
] as const)('%s', (_, pattern, right, wrong, band) => {
	const learned = new Map([[pattern, { right, wrong, printable: right }]]);
	expect(learnedBand(foundBy(pattern), learned, table)).toBe(band);
});

test('without a decision, and in another language, the band stays', () => {
	const one = foundBy('role/prefix');
	expect(learnedBand({ ...one, band: 'hidden' }, new Map())).toBe('hidden');
	const learned = new Map([['role/prefix', { right: 20, wrong: 0, printable: 20 }]]);
	const foreign = { ...one, band: 'review', reason: 'other-language' } as const;
	expect(learnedBand(foreign, learned)).toBe('review');
});

test('one more that is wrong never raises a band', () => {
	const order = ['hidden', 'review', 'auto'];
	const rules = fc.constantFrom('new/rule', 'role/prefix', 'money/object', 'date/gap');
	fc.assert(
		fc.property(rules, fc.nat(60), fc.nat(20), (pattern, right, wrong) => {
			const rankOf = (more: { right: number; wrong: number }) => {
				const counts = { right: right + more.right, wrong: wrong + more.wrong };
				const learned = new Map([[pattern, { ...counts, printable: counts.right }]]);
				return order.indexOf(learnedBand(foundBy(pattern), learned));
			};
			const now = rankOf({ right: 0, wrong: 0 });
			expect(rankOf({ right: 0, wrong: 1 })).toBeLessThanOrEqual(now);
		}),
		{ seed: 8 }
	);
});
