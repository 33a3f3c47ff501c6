import type { PassageFact, Span } from '../facts/fact.ts';
import { parseDate } from '../grading/en/parse-date.ts';
import { factId } from '../ids.ts';
import type { Article } from '../text/article.ts';
import { words } from '../text/words.ts';
import type { FoundFact, Refusal } from './extraction.ts';
import { acronymsIn } from './mentions/acronyms.ts';
import { wordsOf } from './mentions/words.ts';
import { sentenceSpans } from './text/sentences.ts';

/** A figure with what parts its groups, its decimals or the fields of a date. */
const figure = /\d+(?:[.,:/'’\u00a0\u2009\u202f-]\d+)*/gu;
const date = /^(?:\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}\/\d{1,2}\/\d{4})$/;
const integer = /^\d{1,12}$/;

/** A sentence needs so many words, figures aside, for its gap to be understood. */
const fewestWords = 5;
/** A longer one is much to read, or has lost its stops. */
const mostWords = 60;

interface Gap {
	readonly kind: 'quantity' | 'date' | 'acronym';
	readonly span: Span;
}

/**
 * Gaps in a paragraph of a language that no rule knows: for whole numbers, dates all in figures that
 * can be read in one way, and what an acronym in brackets stands for. What a separator means depends on
 * the language, so that 1.200 is not asked for.
 */
export function gapsInAnyLanguage(
	article: Article,
	paragraph: Span
): { found: FoundFact[]; refused: Refusal[] } {
	const { text } = article;
	const found: FoundFact[] = [];
	const refused: Refusal[] = [];
	for (const sentence of sentenceSpans(text, paragraph)) {
		const { gaps, refused: others } = gapsOf(text, sentence);
		for (const other of others) refused.push(other);
		const count = gaps.length === 0 ? 0 : countWords(text, sentence);
		const reason = count < fewestWords ? 'too-short' : count > mostWords ? 'too-long' : null;
		for (const { kind, span } of gaps) {
			const pattern = `${kind}/any-language`;
			if (reason !== null) refused.push({ reason, span, pattern });
			else found.push({ fact: factOf(article, { kind, span, sentence }), pattern });
		}
	}
	return { found, refused };
}

function gapsOf(text: string, sentence: Span): { gaps: Gap[]; refused: Refusal[] } {
	const gaps: Gap[] = [];
	const refused: Refusal[] = [];
	const refuse = (reason: string, span: Span, kind: Gap['kind']): void => {
		refused.push({ reason, span, pattern: `${kind}/any-language` });
	};
	const own = text.slice(sentence.start, sentence.end);
	for (const { 0: digits, index } of own.matchAll(figure)) {
		const start = sentence.start + index;
		const span = { start, end: start + digits.length };
		const kind = date.test(digits) ? 'date' : 'quantity';
		const isPlain = kind === 'date' ? parseDate(digits) !== null : integer.test(digits);
		if (isInWord(text, span)) refuse('in-word', span, kind);
		else if (!isPlain || isPartial(text, span)) refuse('number-format', span, kind);
		else gaps.push({ kind, span });
	}
	const acronyms = acronymsIn(text, wordsOf(text, sentence));
	const long = acronyms.found.map(({ longSpan }): Gap => ({ kind: 'acronym', span: longSpan }));
	return { gaps: [...gaps, ...long], refused: [...refused, ...acronyms.refused] };
}

/** Part of a word or a name, `B52`; scripts without blanks between words join figures to anything. */
function isInWord(text: string, { start, end }: Span): boolean {
	const joined = /^[\p{L}\p{M}\p{N}-]$/u;
	return joined.test(text.charAt(start - 1)) || joined.test(text.charAt(end));
}

/** `3. März`, `.5`, `1/`: an ordinal number, or part of a longer figure. */
function isPartial(text: string, { start, end }: Span): boolean {
	return /[.,/]/.test(text.charAt(start - 1)) || /^[./]\s?\S/.test(text.slice(end, end + 3));
}

function countWords(text: string, sentence: Span): number {
	return words(text, sentence).filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)))
		.length;
}

function factOf(
	{ id, text, date }: Article,
	{ kind, span, sentence }: Gap & { readonly sentence: Span }
): PassageFact {
	return {
		id: factId(id, `${kind}-${String(span.start)}`),
		type: 'passage',
		evidence: [sentence],
		asOf: date,
		modality: 'asserted',
		attribution: null,
		importance: 1,
		answer: text.slice(span.start, span.end),
		answerSpan: span,
		prompt: ''
	};
}
