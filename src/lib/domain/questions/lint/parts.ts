import type { MatchQuestion, OrderQuestion, Question } from '../question.ts';
import { overlaps } from '../distractors.ts';
import { rulesOf } from './rule.ts';
import type { Sight } from './sight.ts';
import { pointed, textOf, twice } from './text.ts';

const leastRows = 3;
const orderItems = { least: 3, most: 6 } as const;
const leastKeys = 2;
const leastLetters = 3;

/** Kinds whose answer has several parts. */
export const partRules = rulesOf(
	{
		code: 'too-few-rows',
		severity: 'hard',
		says: 'A match needs three rows at least.',
		find: (question) =>
			question.kind === 'match' && question.pairs.length < leastRows ? question.stem : null
	},
	{
		code: 'rows-alike',
		severity: 'hard',
		says: 'Two rows have the same side: either fits both.',
		find: (question) => {
			if (question.kind !== 'match') return null;
			const rights = [...question.pairs.map(({ right }) => right), ...question.distractors];
			const lefts = question.pairs.map(({ left }) => textOf(left));
			return (twice(lefts) ?? twice(rights.map(({ text }) => textOf(text))))?.raw ?? null;
		}
	},
	{
		code: 'row-gives-itself-away',
		severity: 'hard',
		says: 'The two sides of a row share a word that no other row has.',
		find: (question, { lexicon }) =>
			question.kind === 'match' ? sharedWord(question, lexicon) : null
	},
	{
		code: 'no-spare-row',
		severity: 'soft',
		says: 'There is no right side too many: the last row is found by elimination.',
		find: (question) =>
			question.kind === 'match' && question.distractors.length === 0 ? question.stem : null
	},
	{
		code: 'too-few-items',
		severity: 'hard',
		says: 'An order needs three items at least.',
		find: (question) =>
			question.kind === 'order' && question.items.length < orderItems.least ? question.stem : null
	},
	{
		code: 'too-many-items',
		severity: 'hard',
		says: 'More than six items are too many to put in order on a screen.',
		find: (question) =>
			question.kind === 'order' && question.items.length > orderItems.most ? question.stem : null
	},
	{
		code: 'items-alike',
		severity: 'hard',
		says: 'Two items say the same.',
		find: (question) =>
			question.kind === 'order'
				? (twice(question.items.map(({ text }) => textOf(text)))?.raw ?? null)
				: null
	},
	{
		code: 'date-in-item',
		severity: 'hard',
		says: 'An item has its date in it, and so gives the order away.',
		find: (question) =>
			question.kind === 'order' ? (question.items.find(hasYear)?.text ?? null) : null
	},
	{
		code: 'order-broken',
		severity: 'hard',
		says: 'Two items stand in the wrong order, or at the same time.',
		find: (question, { lexicon }) =>
			question.kind === 'order' ? brokenOrder(question, lexicon) : null
	},
	{
		code: 'too-few-keys',
		severity: 'hard',
		says: 'A question with several answers needs two right ones at least.',
		find: (question) =>
			question.kind === 'multi' && question.keys.length < leastKeys ? question.stem : null
	},
	{
		code: 'no-distractor',
		severity: 'hard',
		says: 'Every option is right.',
		find: (question) =>
			question.kind === 'multi' && question.options.length <= question.keys.length
				? question.stem
				: null
	},
	{
		code: 'facts-astray',
		severity: 'hard',
		says: 'A part of the answer belongs to a fact that the question does not ask, or a fact has no part.',
		find: (question) => {
			const asked = new Set<string>(question.factIds);
			const parts = partFacts(question);
			if (parts.length === 0) return null;
			const strange = parts.find((id) => !asked.has(id));
			return strange ?? question.factIds.find((id) => !parts.includes(id)) ?? null;
		}
	}
);

function sharedWord({ pairs }: MatchQuestion, lexicon: Sight['lexicon']): string | null {
	const rows = pairs.map(({ left, right }) => ({
		left: textOf(left).words,
		right: textOf(right.text).words
	}));
	for (const row of rows) {
		const word = row.left.find(
			(each) =>
				(each.length >= leastLetters || /\d/.test(each)) &&
				!lexicon?.stopWords.has(each) &&
				row.right.includes(each) &&
				!rows.some((other) => other !== row && other.right.includes(each))
		);
		if (word !== undefined) return pointed(row.left.join(' '), word);
	}
	return null;
}

function hasYear({ text }: { text: string }): boolean {
	return /(?<!\d)(?:1\d|20)\d\d(?!\d|[.,]\d)/.test(text);
}

function brokenOrder({ items }: OrderQuestion, lexicon: Sight['lexicon']): string | null {
	const broken = items.find(({ note }, at) => {
		const before = items[at - 1]?.note;
		if (before === undefined) return false;
		const [earlier, later] = [before, note].map((text) => lexicon?.readDate(text) ?? null);
		if (!earlier || !later) return before === note;
		return overlaps(earlier, later) || earlier > later;
	});
	return broken ? pointed(broken.text, broken.note) : null;
}

function partFacts(question: Question): readonly string[] {
	switch (question.kind) {
		case 'match':
			return question.pairs.map(({ factId }) => factId);
		case 'order':
			return question.items.map(({ factId }) => factId);
		case 'multi':
			return question.keys.map(({ factId }) => factId);
		case 'choice':
		case 'numeric':
		case 'typed':
		case 'cloze':
		case 'trueFalse':
			return [];
	}
}
