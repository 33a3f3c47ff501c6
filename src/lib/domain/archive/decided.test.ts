import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleId, factId, type DecisionId, type QuestionId } from '../ids.ts';
import { foldDecisions, isAsked } from './decided.ts';
import type { Decision } from './decision.ts';
import { foldRejections } from './rejections.ts';

const target = 'islands/norway/typed/name' as QuestionId;

function decision(at: number, rest: Partial<Decision>, id = `d${at}`): Decision {
	return { id: id as DecisionId, at, target, field: 'hide', value: true, ...rest };
}

test('nothing is hidden and nothing is an alias before a decision', () => {
	const decided = foldDecisions([]);
	expect(decided.isHidden(target)).toBe(false);
	expect(decided.aliasesOf(target)).toEqual([]);
});

test.each([
	['the later', [decision(1, {}), decision(2, { value: false })], false],
	['the later, written first', [decision(2, { value: false }), decision(1, {})], false],
	[
		'of the same instant the greater id',
		[decision(1, { value: false }, 'b'), decision(1, {})],
		true
	]
])('%s wins', (_, decisions, isHidden) => {
	expect(foldDecisions(decisions).isHidden(target)).toBe(isHidden);
});

test('what was rejected is so for its last reason, until that is taken back', () => {
	const reject = (at: number, value: string | false) => decision(at, { field: 'reject', value });
	const [first, second, back] = [reject(1, 'wrong'), reject(2, 'trivial'), reject(3, false)];
	expect(foldRejections([]).get(target)).toBeUndefined();
	expect(foldRejections([first, second]).get(target)?.reason).toBe('trivial');
	expect(foldRejections([first, second, back]).get(target)).toBeUndefined();
	expect(foldDecisions([first]).isHidden(target)).toBe(false);
});

test('of the stems the last one stands, until it is taken back', () => {
	const stem = (at: number, value: string | false) => decision(at, { field: 'stem', value });
	const [first, second, back] = [stem(1, 'Which?'), stem(2, 'What?'), stem(3, false)];
	expect(foldDecisions([]).stemOf(target)).toBeNull();
	expect(foldDecisions([second, first]).stemOf(target)).toBe('What?');
	expect(foldDecisions([back, first, second]).stemOf(target)).toBeNull();
});

test('another target is another matter', () => {
	const decided = foldDecisions([decision(1, { target: 'islands/norway' })]);
	expect(decided.isHidden(target)).toBe(false);
});

test.each([
	['itself', target, false],
	['a fact of it', 'islands/sweden', false],
	['its article', 'islands', false],
	['another fact', 'islands/greece', true]
])('with %s hidden, a question is asked or not', (_, hidden, asked) => {
	const islands = articleId('islands');
	const factIds = [factId(islands, 'norway'), factId(islands, 'sweden')];
	const decided = foldDecisions([decision(1, { target: hidden })]);
	expect(isAsked({ id: target, factIds, articleId: islands }, decided)).toBe(asked);
});

test('aliases gather, each once, until their words are taken back', () => {
	const said = (at: number, value: string, field: Decision['field'] = 'alias') =>
		decision(at, { field, value });
	const log = [said(1, 'Norge'), said(2, 'Noreg'), said(3, 'Norge'), said(4, 'Noreg', 'unalias')];
	expect(foldDecisions(log).aliasesOf(target)).toEqual(['Norge']);
});

test('reports are kept, each reason once', () => {
	const said = (at: number, value: string) => decision(at, { field: 'report', value });
	const { reportsOf, aliasesOf, isHidden } = foldDecisions([
		said(1, 'The question is unclear'),
		said(2, 'The answer is wrong'),
		said(3, 'The question is unclear')
	]);
	expect(reportsOf(target)).toEqual(['The question is unclear', 'The answer is wrong']);
	expect([aliasesOf(target), isHidden(target)]).toEqual([[], false]);
});

test('the order of the log changes nothing', () => {
	const log = fc.array(
		fc.record({
			at: fc.nat(3),
			field: fc.constantFrom('hide', 'alias', 'unalias'),
			value: fc.constantFrom('a', 'b', true, false)
		})
	);
	const property = fc.property(log, fc.infiniteStream(fc.nat(99)), (events, keys) => {
		const decisions = events.map(({ at, ...rest }, index) => decision(at, rest, `d${index}`));
		const shuffled = decisions
			.map((one) => ({ one, key: keys.next().value as number }))
			.sort((a, b) => a.key - b.key)
			.map(({ one }) => one);
		const [a, b] = [foldDecisions(decisions), foldDecisions(shuffled)];
		expect(b.isHidden(target)).toBe(a.isHidden(target));
		expect(b.aliasesOf(target)).toEqual(a.aliasesOf(target));
	});
	fc.assert(property, { seed: 1 });
});
