import type { CalendarDate } from '../facts/calendar-date.ts';
import type { PassageFact, Span } from '../facts/fact.ts';
import { factId, type ArticleId } from '../ids.ts';
import type { Article } from '../text/article.ts';
import { mentionsIn } from './en/mentions.ts';
import type { FoundFact, Refusal, Sentence } from './extraction.ts';

type Mention = ReturnType<typeof mentionsIn>[number];

/**
 * Numbers, sums and dates that no other rule asks for, as gaps in their sentences. Only sentences
 * without a flaw, and only dates that name themselves whole: which Friday it was cannot be typed.
 *
 * @param date of the article, null where it is not known
 */
export function gapsIn(
	article: Article,
	sentences: readonly Sentence[],
	date: CalendarDate | null
): { found: FoundFact[]; refused: Refusal[] } {
	const found: FoundFact[] = [];
	const refused: Refusal[] = [];
	for (const sentence of sentences) {
		for (const mention of mentionsIn(article.text, sentence.span, date)) {
			const pattern = `${mention.kind}/gap`;
			const reason = reasonAgainst(mention, sentence);
			if (reason === null) found.push({ fact: gapOf(article, sentence.span, mention), pattern });
			else refused.push({ reason, span: mention.span, pattern });
		}
	}
	return { found, refused };
}

/** Why a mention makes no gap; null where it makes one. */
function reasonAgainst(mention: Mention, { flags }: Sentence): string | null {
	const [flaw] = flags;
	if (flaw) return flaw.flag;
	if (mention.kind === 'date') {
		if (!mention.isExplicit || mention.date === null) return 'relative-date';
		return mention.isModifier ? 'part-of-a-name' : null;
	}
	if (mention.conversion) return 'given-twice';
	if (mention.amount.bound === 'range') return 'range';
	return mention.kind === 'quantity' && mention.inWords && mention.amount.value <= 2
		? 'small-word'
		: null;
}

function gapOf({ id, text, date }: Article, evidence: Span, { kind, span }: Mention): PassageFact {
	return {
		id: gapId(id, kind, span),
		type: 'passage',
		evidence: [evidence],
		asOf: date,
		modality: 'asserted',
		attribution: null,
		importance: 1,
		answer: text.slice(span.start, span.end),
		answerSpan: span,
		prompt: ''
	};
}

function gapId(article: ArticleId, kind: string, { start }: Span) {
	return factId(article, `${kind}-${start}`);
}
