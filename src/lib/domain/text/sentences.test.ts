import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphs } from './paragraphs.ts';
import { sentences } from './sentences.ts';

const cut = (text: string) =>
	sentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test.each<[string, string[]]>([
	['One. Two.', ['One.', 'Two.']],
	['One! Two? Three… Four', ['One!', 'Two?', 'Three…', 'Four']],
	['No stop at all', ['No stop at all']],
	['He said “Go.” They went.', ['He said “Go.”', 'They went.']],
	['He left. “We stay,” she said.', ['He left.', '“We stay,” she said.']],
	['It ended (at last.) Then came May.', ['It ended (at last.)', 'Then came May.']],
	['About 2.5 million came. 300 left.', ['About 2.5 million came.', '300 left.']],
	['It rose by 3.7 percent. and fell', ['It rose by 3.7 percent. and fell']],
	['Mr. Smith met Dr. Jones. They spoke.', ['Mr. Smith met Dr. Jones.', 'They spoke.']],
	['The U.S. Army left. Iraq stayed.', ['The U.S. Army left.', 'Iraq stayed.']],
	['J. Edgar Hoover led it. He died.', ['J. Edgar Hoover led it.', 'He died.']],
	['So did I. Then we left.', ['So did I.', 'Then we left.']],
	['It met on Jan. 5. Nobody came.', ['It met on Jan. 5.', 'Nobody came.']],
	['One line.\nAnother line.', ['One line.', 'Another line.']],
	['هذا كتاب. ذلك بيت؟ نعم', ['هذا كتاب.', 'ذلك بيت؟', 'نعم']],
	['今日は。明日も！', ['今日は。', '明日も！']],
	['', []]
])('%j', (text, expected) => {
	expect(cut(text)).toEqual(expected);
});

test('sentences stand in their block, in order, and hold every word of it', () => {
	const word = fc.constantFrom(
		'One.',
		'U.S.',
		'two',
		'“Three?”',
		'Mr.',
		'IV',
		'2,500',
		'\n\n',
		'…'
	);
	const property = fc.property(fc.array(word), (parts) => {
		const text = parts.join(' ');
		return paragraphs(text).every((block) => {
			const found = sentences(text, block);
			const inside = found.every(({ start, end }, index) => {
				const before = found[index - 1]?.end ?? block.start;
				return start < end && start >= before && end <= block.end;
			});
			const held = found.map(({ start, end }) => text.slice(start, end)).join('');
			const bare = (words: string) => words.replace(/\s/g, '');
			return inside && bare(held) === bare(text.slice(block.start, block.end));
		});
	});
	fc.assert(property, { seed: 1 });
});
