import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../facts/fact.ts';
import { leadOver } from './lead-over.ts';

const nouns = ['ferry', 'bridge', 'mill', 'tower', 'market', 'school', 'harbour', 'garden'];

/** Sentences of which no two are alike, parted by blanks or by empty lines. */
const someSentences = fc
	.uniqueArray(fc.tuple(fc.nat(999), fc.constantFrom(...nouns)), {
		minLength: 3,
		maxLength: 12,
		selector: ([year, noun]) => `${year} ${noun}`
	})
	.map((all) => all.map(([count, noun]) => `The ${noun} had ${count} guests.`));
const gaps = fc.infiniteStream(fc.constantFrom(' ', '\n\n'));

function joined(sentences: readonly string[], parts: fc.Stream<string>): string {
	return sentences
		.map((words, at) => (at === 0 ? words : String(parts.next().value) + words))
		.join('');
}

function spanIn(text: string, words: string): Span {
	const start = text.indexOf(words);
	return { start, end: start + words.length };
}

const wordsAt = (text: string, span: Span | null) => span && text.slice(span.start, span.end);

test('the same text leads every place to itself', () => {
	expect(leadOver('One. Two.', 'One. Two.').spanOf({ start: 2, end: 7 })).toEqual({
		start: 2,
		end: 7
	});
});

test('what is inserted, deleted and changed elsewhere leaves the words under a span', () => {
	const edit = fc.record({
		at: fc.nat(11),
		how: fc.constantFrom('insert', 'delete', 'change', 'swap')
	});
	const property = fc.property(
		someSentences,
		fc.nat(11),
		fc.array(edit, { minLength: 1, maxLength: 6 }),
		gaps,
		gaps,
		(sentences, chosen, edits, before, after) => {
			const kept = sentences[chosen % sentences.length] ?? '';
			let edited = [...sentences];
			for (const [count, { at: wanted, how }] of edits.entries()) {
				const at = wanted % edited.length;
				const fresh = `Nobody knew the ${count} reasons.`;
				if (how === 'insert') edited.splice(at, 0, fresh);
				else if (how === 'swap') edited = [...edited.slice(at), ...edited.slice(0, at)];
				else if (edited[at] !== kept) edited.splice(at, 1, ...(how === 'change' ? [fresh] : []));
			}
			const [old, now] = [joined(sentences, before), joined(edited, after)];
			const { start, end } = spanIn(old, kept);
			const { spanOf } = leadOver(old, now);
			for (const span of [
				{ start, end },
				{ start: start + 4, end: end - 8 }
			]) {
				expect(wordsAt(now, spanOf(span))).toBe(wordsAt(old, span));
			}
		}
	);
	fc.assert(property, { seed: 7, numRuns: 400 });
});

test('an edit within a sentence leaves no place for its words', () => {
	const property = fc.property(
		someSentences,
		fc.nat(11),
		fc.constantFrom('not ', 'about ', '1'),
		gaps,
		(sentences, chosen, more, parts) => {
			const kept = sentences[chosen % sentences.length] ?? '';
			const old = joined(sentences, parts);
			const span = spanIn(old, kept);
			const now = old.replace(kept, kept.replace('had ', `had ${more}`));
			const { spanOf, placeOf } = leadOver(old, now);
			expect(spanOf(span)).toBeNull();
			expect(spanOf({ start: span.end - 7, end: span.end })).toBeNull();
			expect(wordsAt(now, placeOf(span))).toBe(kept.replace('had ', `had ${more}`));
		}
	);
	fc.assert(property, { seed: 7 });
});

test('whatever the texts are, only the same words are led to', () => {
	const few = fc.string({ unit: fc.constantFrom('A', 'b', '.', ' ', '\n'), maxLength: 24 });
	const property = fc.property(few, few, fc.nat(23), fc.nat(23), (old, now, a, b) => {
		const span = { start: Math.min(a, b, old.length), end: Math.min(Math.max(a, b), old.length) };
		const led = leadOver(old, now).spanOf(span);
		if (led) expect(wordsAt(now, led)).toBe(wordsAt(old, span));
	});
	fc.assert(property, { seed: 7, numRuns: 2000 });
});

test.each([
	[
		'a word in front',
		'Few think so. Greece had 41 islands.',
		'Few think that Greece had 41 islands.'
	],
	['digits in front', 'It was. 41 islands were Greek.', 'It was. 141 islands were Greek.'],
	[
		'the end of the sentence',
		'Greece had 41 islands. So it is.',
		'Greece had 41 islands, but it lost them.'
	]
])('%s changes what a sentence says', (_, old, now) => {
	const start = old.search(/Greece|41/);
	expect(leadOver(old, now).spanOf({ start, end: start + 9 })).toBeNull();
});

test('equal sentences are told apart by what is around them, or not at all', () => {
	const old = 'It rained. Norway won.\n\nIt rained. Greece won.';
	const second = { start: old.lastIndexOf('It rained'), end: old.lastIndexOf(' Greece') };
	const now = `Greece sang. ${old} Japan won.`;
	const led = leadOver(old, now).spanOf(second);
	expect(led?.start).toBe(now.lastIndexOf('It rained'));
	expect(
		leadOver('A. It rained. B.', 'C. It rained. D. It rained. E.').spanOf({ start: 3, end: 13 })
	).toBeNull();
});

test('what was deleted has no place', () => {
	const old = 'Norway won. Greece won. Japan won.';
	const { placeOf } = leadOver(old, 'Norway won. Japan won.');
	expect(placeOf({ start: 12, end: 23 })).toBeNull();
});

test('a text that is another has no place for anything', () => {
	const { placeOf } = leadOver('Norway won.', 'Nothing of it is here. '.repeat(40));
	expect(placeOf({ start: 0, end: 11 })).toBeNull();
});

test('a long text is led over without a halt', () => {
	const block = (count: number) => `The mill had ${count} guests. The tower had ${count} bells.`;
	const old = Array.from({ length: 9000 }, (_, count) => block(count)).join('\n\n');
	const now = `First.\n\n${old.replace('had 4500 guests', 'had many guests')}\n\nLast.`;
	const { spanOf } = leadOver(old, now);
	const led = Array.from({ length: 900 }, (_, at) => spanOf(spanIn(old, `had ${at * 10} bells`)));
	expect(led.every((span) => span !== null)).toBe(true);
});
