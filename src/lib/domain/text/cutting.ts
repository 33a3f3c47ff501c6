import type { Span } from '../facts/fact.ts';
import type { ArticleId } from '../ids.ts';
import type { Article } from './article.ts';
import { paragraphAt, paragraphs, type Paragraph } from './paragraphs.ts';

/** Words of a cutting: around the evidence, the evidence, or the answer within it. */
export interface Snippet {
	readonly kind: 'around' | 'evidence' | 'answer';
	readonly text: string;
}

/** The source line of an answer: the words that prove it, with a little of the text around them. */
export interface Cutting {
	readonly articleId: ArticleId;
	readonly title: string;
	/** The paragraph of the first evidence, counted from 1. */
	readonly paragraph: number;
	/** Snippets of each paragraph that holds evidence, in the order of the text. */
	readonly parts: readonly (readonly Snippet[])[];
}

/** UTF-16 units of context on each side. */
const reach = 90;

/** Cuts the evidence of a question or fact out of its article. */
export function cuttingOf(
	article: Article,
	{ evidence, answerSpan }: { evidence: readonly Span[]; answerSpan?: Span }
): Cutting {
	const blocks = paragraphs(article.text);
	const spans = [...evidence].sort((a, b) => a.start - b.start);
	const first = paragraphAt(blocks, spans[0]?.start ?? 0);
	return {
		articleId: article.id,
		title: article.title,
		paragraph: first?.number ?? 1,
		parts: blocks.flatMap((block) => {
			const held = spans.flatMap((span) => partWithin(span, block));
			return held.length > 0 ? [cutBlock(article.text, block, held, answerSpan)] : [];
		})
	};
}

/** The evidence alone, span by span, with the answer told apart within it and its white space as blanks. */
export function sourceRuns(
	text: string,
	evidence: readonly Span[],
	answer: Span | undefined
): readonly (readonly Snippet[])[] {
	return evidence.map((span) =>
		cutSpan(text, span, answer)
			.map((snippet) => ({ ...snippet, text: snippet.text.replace(/\s+/g, ' ') }))
			.filter((snippet) => snippet.text !== '')
	);
}

function cutBlock(
	text: string,
	block: Paragraph,
	spans: readonly Span[],
	answer: Span | undefined
): Snippet[] {
	const from = contextStart(text, block.start, Math.min(...spans.map(({ start }) => start)));
	const to = contextEnd(text, block.end, Math.max(...spans.map(({ end }) => end)));
	const snippets: Snippet[] = [];
	let at = from;
	for (const span of spans) {
		snippets.push({ kind: 'around', text: text.slice(at, Math.max(at, span.start)) });
		snippets.push(...cutSpan(text, { start: Math.max(at, span.start), end: span.end }, answer));
		at = Math.max(at, span.end);
	}
	snippets.push({ kind: 'around', text: text.slice(at, to) });
	return withEllipses(snippets, from > block.start, to < block.end);
}

function cutSpan(text: string, span: Span, answer: Span | undefined): Snippet[] {
	if (!answer || answer.start < span.start || answer.end > span.end) {
		return [{ kind: 'evidence', text: text.slice(span.start, span.end) }];
	}
	return [
		{ kind: 'evidence', text: text.slice(span.start, answer.start) },
		{ kind: 'answer', text: text.slice(answer.start, answer.end) },
		{ kind: 'evidence', text: text.slice(answer.end, span.end) }
	];
}

function withEllipses(snippets: Snippet[], before: boolean, after: boolean): Snippet[] {
	const dots: Snippet = { kind: 'around', text: '…' };
	return [...(before ? [dots] : []), ...snippets, ...(after ? [dots] : [])].filter(
		({ text }) => text !== ''
	);
}

/** Where the context before a mark starts: with a word, within reach, in the block. */
function contextStart(text: string, blockStart: number, markStart: number): number {
	if (markStart - reach <= blockStart) return blockStart;
	const space = text.indexOf(' ', markStart - reach);
	return space < 0 || space >= markStart ? markStart : space + 1;
}

/** Where the context after a mark ends: with a word, within reach, in the block. */
function contextEnd(text: string, blockEnd: number, markEnd: number): number {
	if (markEnd + reach >= blockEnd) return blockEnd;
	return Math.max(markEnd, text.lastIndexOf(' ', markEnd + reach));
}

/** The part of a span that a block holds; none where they do not meet. */
function partWithin({ start, end }: Span, block: Paragraph): Span[] {
	const part = { start: Math.max(start, block.start), end: Math.min(end, block.end) };
	return part.start < part.end ? [part] : [];
}
