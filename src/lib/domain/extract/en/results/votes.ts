import type { CountFact, Doing } from '../../../facts/fact.ts';
import { factId } from '../../../ids.ts';
import type { FoundFact, QuantityMention } from '../../extraction.ts';
import type { EventReading, EventSentence } from '../events/event-reading.ts';
import { lowerAt } from '../events/verb-group.ts';
import { spanOf, withArticle } from '../finding.ts';
import { isAsserted } from './asserted.ts';
import { endingAt } from './margins.ts';
import { isSure } from './who-did.ts';

const won: ReadonlyMap<string, string> = new Map([
	['received', 'receive'],
	['won', 'win'],
	['got', 'get'],
	['polled', 'poll']
]);

/** `Mary Smith of the Green Party was elected with 310 votes`: how many somebody had. */
export function votesIn(sentence: EventSentence, reading: EventReading): FoundFact[] {
	if (sentence.isQuoted) return [];
	return sentence.mentions.flatMap((mention) => {
		if (mention.kind !== 'quantity' || mention.unit.toLowerCase() !== 'votes') return [];
		const { bound } = mention.amount;
		const fact =
			bound === 'exact' || bound === 'about' ? votesAt(sentence, reading, mention) : null;
		return fact ? [{ fact, pattern: 'result/votes', answer: mention.span }] : [];
	});
}

function votesAt(
	sentence: EventSentence,
	reading: EventReading,
	{ span, amount, unit, phrase, boundSpan }: QuantityMention
): CountFact | null {
	const { words } = sentence;
	const first = Math.min(span.start, boundSpan?.start ?? Infinity);
	const at = words.findIndex(({ end }) => end > first);
	const behind = words.findIndex(({ start }) => start >= phrase.end);
	const to = behind < 0 ? words.length : behind;
	const doing = doingAt(sentence, at);
	if (doing === null || /^(?:to|and|or|more|fewer|less)$/.test(lowerAt(words, to))) return null;
	const voter = endingAt(sentence, doing.verb);
	if (voter === null || !isAsserted(sentence, voter.from, doing.verb)) return null;
	const place = sentence.names.find(({ from, mention }) => {
		return from === to + 1 && mention.sort === 'place' && lowerAt(words, to) === 'in';
	});
	const end = place?.to ?? to;
	if (!isSure(sentence, voter.from, end)) return null;
	return {
		...{ id: factId(reading.id, `votes-${span.start}`), type: 'quantity', amount, unit },
		...{ evidence: [spanOf(sentence, voter.from, end)], asOf: reading.date ?? '' },
		...{ modality: 'asserted', attribution: null, importance: 2, holds: 'past' },
		...{ counted: 'votes', predicate: place ? `in ${place.mention.fullName}` : '' },
		doing: { subject: withArticle(sentence, voter), ...doing.doing }
	};
}

/** The verb in front of a number of votes, and how it is asked. */
function doingAt(
	{ words }: EventSentence,
	at: number
): { readonly verb: number; readonly doing: Omit<Doing, 'subject'> } | null {
	const base = won.get(lowerAt(words, at - 1));
	if (base !== undefined) return { verb: at - 1, doing: { base, past: lowerAt(words, at - 1) } };
	const done = lowerAt(words, at - 2);
	const isElected = lowerAt(words, at - 1) === 'with' && /^(?:re-?)?elected$/.test(done);
	if (!isElected || lowerAt(words, at - 3) !== 'was') return null;
	const doing = { helper: 'was', base: done, past: `was ${done}`, preposition: 'with' } as const;
	return { verb: at - 3, doing };
}
