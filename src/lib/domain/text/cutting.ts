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
	const held = blocks.filter((block) => spans.some((span) => isWithin(span, block)));
	return {
		articleId: article.id,
		title: article.title,
		paragraph: first?.number ?? 1,
		parts: held.map((block) =>
			cutBlock(
				article.text,
				block,
				spans.filter((span) => isWithin(span, block)),
				answerSpan
			)
		)
	};
}

function cutBlock(
	text: string,
	block: Paragraph,
	spans: readonly Span[],
	answer: Span | undefined
): Snippet[] {
	const from = wordStart(text, block.start, (spans[0]?.start ?? block.start) - reach);
	const to = wordEnd(text, block.end, (spans.at(-1)?.end ?? block.end) + reach);
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

/** The first start of a word at or after `wanted`, not before the block. */
function wordStart(text: string, start: number, wanted: number): number {
	if (wanted <= start) return start;
	const space = text.indexOf(' ', wanted);
	return space < 0 ? start : space + 1;
}

/** The last end of a word at or before `wanted`, not after the block. */
function wordEnd(text: string, end: number, wanted: number): number {
	return wanted >= end ? end : text.lastIndexOf(' ', wanted);
}

function isWithin({ start }: Span, block: Paragraph): boolean {
	return start >= block.start && start < block.end;
}
