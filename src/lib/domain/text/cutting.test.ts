import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { article } from '../facts/fixtures.ts';
import type { Span } from '../facts/fact.ts';
import { cuttingOf, type Cutting, type Snippet } from './cutting.ts';
import { paragraphs } from './paragraphs.ts';

const filler = 'Nobody knew for how long this would go on, and few people cared to ask about it. ';

/** Where the words stand in a text. */
function spanOf(text: string, words: string): Span {
	const start = text.indexOf(words);
	return { start, end: start + words.length };
}

/** The cutting of a text with these words as evidence, and perhaps these as the answer. */
function cut(text: string, evidence: readonly string[], answer?: string): Cutting {
	return cuttingOf(
		{ ...article, text },
		{
			evidence: evidence.map((words) => spanOf(text, words)),
			...(answer !== undefined && { answerSpan: spanOf(text, answer) })
		}
	);
}

/** A part as one line: evidence in brackets, the answer in double ones. */
function drawn(part: readonly Snippet[] | undefined): string {
	const signs = { around: ['', ''], evidence: ['[', ']'], answer: ['[[', ']]'] };
	return (part ?? []).map(({ kind, text }) => signs[kind].join(text)).join('');
}

describe('marks', () => {
	const text =
		'Before it. About 2,500 US troops are in Iraq. Between them. They are guests. After.';

	test('the evidence is marked, and the answer within it', () => {
		const { parts } = cut(text, ['About 2,500 US troops are in Iraq.'], '2,500');
		expect(parts.map(drawn)).toEqual([
			'Before it. [About ][[2,500]][ US troops are in Iraq.] Between them. They are guests. After.'
		]);
	});

	test('an answer outside the evidence is not marked', () => {
		const [part] = cut(text, ['They are guests.'], '2,500').parts;
		expect(part?.some(({ kind }) => kind === 'answer')).toBe(false);
	});

	test('two spans have two marks, and the gap between them has none', () => {
		const { parts } = cut(text, ['They are guests.', 'About 2,500 US troops are in Iraq.']);
		expect(parts.map(drawn)).toEqual([
			'Before it. [About 2,500 US troops are in Iraq.] Between them. [They are guests.] After.'
		]);
	});

	test('the answer is marked in the span that holds it', () => {
		const { parts } = cut(text, ['About 2,500', 'They are guests.'], 'guests');
		expect(drawn(parts[0])).toContain('[About 2,500] US troops');
		expect(drawn(parts[0])).toContain('[They are ][[guests]][.]');
	});
});

describe('context', () => {
	test('it is cut between words, with an ellipsis where the paragraph goes on', () => {
		const [part] = cut(`${filler.repeat(3)}The proof. ${filler.repeat(3)}`, ['The proof.']).parts;
		expect(part?.[0]).toEqual({ kind: 'around', text: '…' });
		expect(part?.at(-1)).toEqual({ kind: 'around', text: '…' });
		expect(part?.[1]?.text).toBe(`it. ${filler}`);
		expect(part?.[3]?.text).toBe(` ${filler}Nobody`);
	});

	test('it ends where the paragraph ends', () => {
		const { parts } = cut(`${filler}\n\nThe proof.\n\n${filler}`, ['The proof.']);
		expect(parts.map(drawn)).toEqual(['[The proof.]']);
	});

	test('a long word before the evidence takes nothing of it away', () => {
		const { parts } = cut(`First ${'x'.repeat(120)}, the proof of it.`, ['the proof']);
		expect(drawn(parts[0])).toBe('…[the proof] of it.');
	});

	test('words without spaces after the evidence are left out whole', () => {
		const { parts } = cut(`The proof${'x'.repeat(120)}`, ['The']);
		expect(drawn(parts[0])).toBe('[The]…');
	});

	test('a script without spaces keeps its evidence', () => {
		const { parts } = cut(`${'甲'.repeat(200)}證據${'乙'.repeat(200)}`, ['證據']);
		expect(drawn(parts[0])).toBe('…[證據]…');
	});
});

describe('paragraphs', () => {
	const text = 'One proof here.\n\n## Title\n\nNothing.\n\nTwo proofs there.';

	test('each paragraph with evidence is a part, and the first one gives the number', () => {
		const cutting = cut(text, ['Two proofs', 'One proof']);
		expect(cutting.parts.map(drawn)).toEqual(['[One proof] here.', '[Two proofs] there.']);
		expect(cutting).toMatchObject({ articleId: article.id, title: article.title, paragraph: 1 });
		expect(cut(text, ['Two proofs']).paragraph).toBe(3);
	});

	test('evidence that runs on into another paragraph is marked in both', () => {
		const { parts } = cut(text, ['here.\n\n## Title\n\nNothing.']);
		expect(parts.map(drawn)).toEqual(['One proof [here.]', '[Title]', '[Nothing.]']);
	});
});

test('snippets without the ellipses are words of one paragraph, evidence and answer whole', () => {
	const word = fc.constantFrom('a', 'of', 'Iraq', '2,500', 'x'.repeat(40), '…', 'U.S.');
	const block = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
	const texts = fc
		.array(block, { minLength: 1, maxLength: 4 })
		.map((blocks) => blocks.join('\n\n'));
	const spans = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 50 })), {
		minLength: 1,
		maxLength: 4
	});
	const property = fc.property(texts, spans, fc.nat(), (text, places, inner) => {
		const evidence = places.map(([at, length]): Span => {
			const start = at % text.length;
			return { start, end: Math.min(text.length, start + length) };
		});
		const [first] = evidence;
		if (!first) return false;
		const answer = first.start + (inner % (first.end - first.start));
		const { parts } = cuttingOf(
			{ ...article, text },
			{ evidence, answerSpan: { start: answer, end: first.end } }
		);
		return parts.every((part) => isSubstring(part, text)) && holdsAll(parts, text, evidence);
	});
	fc.assert(property, { seed: 1, numRuns: 500 });
});

function isSubstring(part: readonly Snippet[], text: string): boolean {
	const isDots = (snippet: Snippet | undefined) =>
		snippet?.kind === 'around' && snippet.text === '…';
	const words = part.slice(isDots(part[0]) ? 1 : 0, isDots(part.at(-1)) ? -1 : undefined);
	const joined = words.map((snippet) => snippet.text).join('');
	return paragraphs(text).some(({ start, end }) => text.slice(start, end).includes(joined));
}

/** True when the marked words are those of the evidence, each once, without the gaps of the text. */
function holdsAll(
	parts: readonly (readonly Snippet[])[],
	text: string,
	evidence: readonly Span[]
): boolean {
	const inBlocks = paragraphs(text).map((block) =>
		[...text.slice(block.start, block.end)]
			.filter((_, index) =>
				evidence.some(({ start, end }) => block.start + index >= start && block.start + index < end)
			)
			.join('')
	);
	const marked = parts.map((part) =>
		part
			.filter(({ kind }) => kind !== 'around')
			.map((snippet) => snippet.text)
			.join('')
	);
	return marked.join('|') === inBlocks.filter((words) => words !== '').join('|');
}
