import type { CountFact } from '../../../facts/fact.ts';
import { factId } from '../../../ids.ts';
import type { FoundFact, QuantityMention } from '../../extraction.ts';
import type { EventReading, EventSentence } from '../events/event-reading.ts';
import { lowerAt } from '../events/verb-group.ts';
import { spanOf, withArticle, type PlacedName } from '../finding.ts';
import { isPlural } from '../numbers/nouns.ts';
import { isAsserted } from './asserted.ts';
import { isSure, whoDid } from './who-did.ts';

/** Who beat whom, and where it says so. */
interface Match {
	readonly winner: PlacedName;
	readonly loser: PlacedName;
	readonly verb: number;
	readonly from: number;
	readonly to: number;
}

const active = /^(?:defeated|beat|defeating|beating)$/;
const passive = /^(?:defeated|beaten)$/;
const mostBetween = 14;

/** `Mary Smith defeated Anna Brown by 424 votes`, also with `defeating`, or as a passive. */
export function marginsIn(sentence: EventSentence, reading: EventReading): FoundFact[] {
	if (sentence.isQuoted) return [];
	return sentence.mentions.flatMap((mention) => {
		if (mention.kind !== 'quantity' || !isPlural(mention.unit.toLowerCase())) return [];
		const first = Math.min(mention.span.start, mention.boundSpan?.start ?? Infinity);
		const at = sentence.words.findIndex(({ end }) => end > first);
		if (lowerAt(sentence.words, at - 1) !== 'by') return [];
		const match = matchAt(sentence, at - 1, mention);
		return match === null ? [] : factsOf(sentence, reading, mention, match);
	});
}

function matchAt(sentence: EventSentence, by: number, { phrase }: QuantityMention): Match | null {
	const { words } = sentence;
	const behind = words.findIndex(({ start }) => start >= phrase.end);
	const to = behind < 0 ? words.length : behind;
	// `by three goals to one`
	if (/^(?:to|or|and)$/.test(lowerAt(words, to))) return null;
	for (let verb = by - 1; verb > 0 && verb >= by - mostBetween; verb--) {
		const lower = lowerAt(words, verb);
		const isPassive = passive.test(lower) && /^(?:was|were)$/.test(lowerAt(words, verb - 1));
		if (!isPassive && !active.test(lower)) continue;
		const front = endingAt(sentence, isPassive ? verb - 1 : verb);
		if (front === null) return null;
		if (!isPassive) {
			const loser = onlyNamed(sentence, verb + 1, by);
			return loser && { winner: front, loser, verb, from: front.from, to };
		}
		if (verb !== by - 1 || lowerAt(words, to) !== 'by') return null;
		const winner = sentence.names.find(({ from }) => from === to + 1 || from === to + 2);
		return winner && isFull(winner)
			? { winner, loser: front, verb, from: front.from, to: winner.to }
			: null;
	}
	return null;
}

/** The name in front of a verb, with what it belongs to perhaps: `Mary Smith of the Green Party`. */
export function endingAt({ words, names }: EventSentence, at: number): PlacedName | null {
	const end = /ly$/.test(lowerAt(words, at - 1)) ? at - 1 : at;
	const last = names.find(({ to }) => to === end);
	if (!last) return null;
	const isOf = lowerAt(words, last.from - 1) === 'the' ? last.from - 2 : last.from - 1;
	const owner = /^(?:of|from)$/.test(lowerAt(words, isOf))
		? names.find(({ to }) => to === isOf)
		: last;
	const isJoined = /^(?:and|or|of|by|for)$/.test(lowerAt(words, (owner?.from ?? 0) - 1));
	return owner && isFull(owner) && !isJoined ? owner : null;
}

/** The one who is named in the words, but for whom or what the person belongs to. */
function onlyNamed({ words, names }: EventSentence, from: number, to: number): PlacedName | null {
	const all = names.filter((name) => name.from >= from && name.to <= to);
	const own = all.filter((name) => {
		const before = words.slice(Math.max(0, name.from - 2), name.from).map(({ lower }) => lower);
		return !/(?:^|,)(?:of|from)(?:,the)?$/.test(before.join(','));
	});
	const [one, other] = own;
	const isOdd = words
		.slice(from, to)
		.some(({ lower }) => /^(?:and|or|who|which|that|when|in|at)$/.test(lower));
	return one && !other && !isOdd && isFull(one) ? one : null;
}

function isFull({ mention: { sort, fullName } }: PlacedName): boolean {
	return fullName.includes(' ') || sort === 'place' || sort === 'organisation';
}

function factsOf(
	sentence: EventSentence,
	reading: EventReading,
	{ span, amount, unit, phrase }: QuantityMention,
	{ winner, loser, verb, from, to }: Match
): FoundFact[] {
	if (!isAsserted(sentence, from, verb)) return [];
	if (!isSure(sentence, from, to) || winner.mention.fullName === loser.mention.fullName) return [];
	const beaten = `defeat ${withArticle(sentence, loser)}`;
	const past = beaten.replace('defeat', 'defeated');
	const counted = reading.text.slice(span.end, phrase.end).replace(/\s+/g, ' ').trim();
	const fact: CountFact = {
		...{ id: factId(reading.id, `margin-${span.start}`), type: 'quantity' },
		...{ evidence: [spanOf(sentence, from, to)], asOf: reading.date ?? '', modality: 'asserted' },
		...{ attribution: null, importance: 2, holds: 'past', amount, unit, counted, predicate: '' },
		doing: { subject: withArticle(sentence, winner), base: beaten, past, preposition: 'by' }
	};
	const bound = reading.text.slice(spanOf(sentence, verb, to).start, phrase.end);
	const by = /\bby\s+(?!.*\bby\s)(.*)$/s.exec(bound)?.[1]?.replace(/\s+/g, ' ') ?? '';
	const pattern = 'result/margin';
	const agent = { text: withArticle(sentence, winner), link: 'person', name: winner } as const;
	// `by under 20 votes` is no English
	const isSaid = amount.bound === 'exact' || amount.bound === 'about';
	return [
		...(isSaid ? [{ fact, pattern, answer: span }] : []),
		...whoDid(reading, sentence, { agent, predicate: `${past} by ${by}`, pattern, from, to })
	];
}
