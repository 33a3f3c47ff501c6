import type { EventFact, Span, StatementFact } from '../../../facts/fact.ts';
import { factId } from '../../../ids.ts';
import { verbOfPast } from '../amounts/verb-forms.ts';
import type { FoundFact } from '../../extraction.ts';
import type { ReadSentence, Reading } from '../finding.ts';

/** `Novagen announced on Friday that …`: on which day it was said, where that stands at the verb. */
export function saidWhen(
	sentence: ReadSentence,
	reading: Reading,
	{
		fact,
		verb,
		words
	}: { readonly fact: StatementFact; readonly verb: number; readonly words: Span }
): FoundFact[] {
	const said = sentence.words[verb];
	const forms = said && verbOfPast(said.lower);
	const next = sentence.words[verb + 1];
	const date = sentence.mentions.find(
		(mention) =>
			mention.kind === 'date' &&
			mention.span.start > (said?.end ?? 0) &&
			mention.span.end < words.start
	);
	if (!forms || date?.kind !== 'date' || date.date?.length !== 10 || date.relation) return [];
	const isAtVerb = next && (next.start === date.span.start || next.lower === 'on');
	// without its day an article knows no Friday, and nobody has said what is to come
	if (!isAtVerb || (reading.date === '' ? !date.isExplicit : date.date > reading.date)) return [];
	const event: EventFact = {
		...{
			id: factId(reading.id, `said-${date.span.start}`),
			type: 'event',
			evidence: fact.evidence
		},
		...{ asOf: reading.date, modality: 'asserted', attribution: null, importance: 1 },
		...{ subject: fact.speaker, isPlural: false, verb: { base: forms.base, past: forms.past } },
		rest: `${fact.audience === undefined ? '' : `${fact.audience} `}that ${fact.content}`,
		...{ date: date.date, timing: 'at', status: 'happened' }
	};
	return [{ fact: event, pattern: 'statement/when', answer: date.span }];
}
