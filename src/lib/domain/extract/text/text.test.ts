import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlockRole, QualityFlag } from '../extraction.ts';
import { blocksOf } from './blocks.ts';
import { sentenceSpans } from './sentences.ts';
import { sentencesOf } from './sentences-of.ts';

const prose = 'The ferry of Norra carried many travellers in the last year of the line.';
const sentencesIn = (text: string) =>
	sentenceSpans(text, { start: 0, end: text.length }).map(({ start, end }) =>
		text.slice(start, end)
	);

describe('a sentence ends where it ends', () => {
	test.each<[string, number]>([
		['It rained. The ferry left.', 2],
		['Dr. Holm spoke. Mr. Roe did not.', 2],
		['Gen. Holm met Sen. Roe in St. Anders.', 1],
		['The U.S. sent help. It came late.', 2],
		['They met at 5 p.m. and left at 6 p.m. on foot.', 1],
		['J. K. Holm and George W. Roe wrote it.', 1],
		['It cost 3.5 million. No one paid.', 2],
		['“It is late.” She left.', 2],
		['“Who knows?” Holm asked.', 1],
		['He wrote to al-Roe. al-Roe did not answer.', 2],
		['Acme Inc. was sold. Nobody knew.', 2],
		['It ended … slowly. Then it rained.', 2],
		['Was it late? It was! Nobody cared.', 3],
		['The dam (see Fig. 3) held. The bridge fell.', 2]
	])('%s', (text, count) => {
		expect(sentencesIn(text)).toHaveLength(count);
	});
});

describe('a block is what it is', () => {
	test.each<[string, BlockRole]>([
		[prose, 'body'],
		['Ferry line to close after a hundred years', 'heading'],
		['Tuesday, March 8, 2011', 'dateline'],
		['By Ida Holm and Jane Roe', 'noise'],
		['By the end of the season, the ferry had carried more travellers than ever. [15]', 'body'],
		['FOR IMMEDIATE RELEASE', 'noise'],
		['This website uses cookies. Accept all cookies to go on.', 'noise'],
		['Related articles', 'noise'],
		['Image: Jane Roe.', 'caption'],
		['- bring a coat against the wind', 'list'],
		['Norra 412 376', 'table']
	])('%s: %s', (line, role) => {
		const roles = blocksOf(`${prose}\n\n${line}\n\n${prose}`).map((block) => block.role);
		expect(roles[1]).toBe(role);
	});

	test('a place in front of the first sentence is a block of its own', () => {
		const text = 'NORRA (AP) — The ferry has stopped for good, the council said.';
		expect(blocksOf(text).map(({ role }) => role)).toEqual(['dateline', 'body']);
	});
});

describe('what is wrong with a sentence is told, with its place', () => {
	test.each<[string, QualityFlag | null]>([
		[prose, null],
		['The the ferry of Norra carried many travellers last year.', 'doubled-word'],
		['She had had enough of the ferry by then.', null],
		['The ferry of Norra carried. many travellers last year.', 'inner-stop'],
		['The ferry carried many travellers , and it was old.', 'space-before-stop'],
		['The ferry “of Norra carried many travellers last year.', 'unbalanced'],
		['The old ferry of the northern islands of the coast.', 'no-finite-verb']
	])('%s: %s', (text, flag) => {
		const flags = sentencesOf(text, [{ span: { start: 0, end: text.length }, role: 'body' }])
			.flatMap((sentence) => sentence.flags)
			.map((found) => found.flag);
		if (flag === null) expect(flags).toEqual([]);
		else expect(flags).toContain(flag);
	});
});

describe('quotes are paired over their paragraph', () => {
	const lone = (text: string) =>
		sentencesOf(text, blocksOf(text))
			.flatMap(({ flags }) => flags)
			.filter(({ flag }) => flag === 'unbalanced')
			.map(({ span }) => span.start);

	test.each([
		'“The ferry of Norra has stopped. It was old. Nobody paid for it,” Holm said.',
		'"The ferry of Norra has stopped. It was old. Nobody paid for it," Holm said.',
		'“The ferry of Norra has stopped. It was old.\n\n“Nobody paid for it in May,” Holm said.',
		'"The ferry of Norra has stopped. It was old.\n\n"Nobody paid for it in May," Holm said.'
	])('%j', (text) => {
		expect(lone(text)).toEqual([]);
	});

	test('a quote that nothing closes is told in its own sentence', () => {
		const text =
			'It rained in Norra. “The ferry has stopped. It was old.\n\nNobody paid for it in May.';
		expect(lone(text)).toEqual([20]);
	});
});

test('what follows a caption that was run in is a sentence of its own', () => {
	const text = `${prose} Ida Holm at the pier In the north, she won 900 votes.`;
	const found = sentencesOf(text, blocksOf(text));
	expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual([
		prose,
		'Ida Holm at the pier',
		'In the north, she won 900 votes.'
	]);
	expect(found.map(({ flags }) => flags.length > 0)).toEqual([false, true, false]);
});

test('a text without one comma or apostrophe, but with double blanks, has lost its owners', () => {
	const text =
		'The plan  which was old  was for the towns bridges  and the piers  It was dropped in May';
	const flags = sentencesOf(text, [{ span: { start: 0, end: text.length }, role: 'body' }])
		.flatMap((sentence) => sentence.flags)
		.map(({ span }) => text.slice(span.start, span.end));
	expect(flags).toContain('towns bridges');
});

test('blocks and sentences lie in the text, in order, none over another', () => {
	const parts = fc.constantFrom(
		...[
			'The ',
			'ferry ',
			'left. ',
			'\n\n',
			'By ',
			'Holm ',
			'412 ',
			'“',
			'” ',
			'(',
			') ',
			'. ',
			'- ',
			'\t'
		]
	);
	const property = fc.property(fc.array(parts, { maxLength: 80 }), (list) => {
		const text = list.join('');
		const blocks = blocksOf(text);
		const spans = [
			blocks.map(({ span }) => span),
			sentencesOf(text, blocks).map(({ span }) => span)
		];
		for (const row of spans) {
			row.forEach(({ start, end }, at) => {
				expect(start).toBeGreaterThanOrEqual(at === 0 ? 0 : (row[at - 1]?.end ?? 0));
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(text.length);
			});
		}
	});
	fc.assert(property, { seed: 1, numRuns: 500 });
});
