import type { EventFact } from '../../../facts/fact.ts';
import { factId } from '../../../ids.ts';
import type { FoundFact } from '../../extraction.ts';
import { datePhraseOf } from '../events/date-phrases.ts';
import type { EventReading, EventSentence } from '../events/event-reading.ts';
import { lowerAt } from '../events/verb-group.ts';
import { spanOf, withArticle, type PlacedName } from '../finding.ts';
import { isPlural } from '../numbers/nouns.ts';
import { agentAt } from './agents.ts';
import { isSure, whoDid } from './who-did.ts';

/** What is done to a thing once, by one or by few. */
const made =
	/^(?:founded|established|written|authored|designed|built|composed|painted|directed|invented|discovered|introduced|developed|created|launched|commissioned|published|opened|completed|signed|enacted|abolished|chartered|sponsored)$/;
const phrasal = /^(?:of|for|in|on|at|by|with|and|or|to|from|that|which|who)$/;
/** Mostly by several, of whom one is named. */
const signed = /^(?:signed|published|sponsored|developed)$/;

/** `the Harrow Museum, designed by Mary Smith, opened in 1990 and`: who made it, and when. */
export function makersIn(sentence: EventSentence, reading: EventReading): FoundFact[] {
	if (sentence.isQuoted) return [];
	const { words, names } = sentence;
	return names.flatMap((name) => {
		const at =
			words[name.to]?.gap === ', ' && isThing(sentence, name) ? madeAt(words, name.to) : null;
		if (at === null) return [];
		const rule = lowerAt(words, at + 1) === 'by' ? makerOf : madeIn;
		return rule(sentence, reading, name, at);
	});
}

/** The participle behind a comma, with a noun in front perhaps: `, a small gallery founded`. */
function madeAt(words: EventSentence['words'], from: number): number | null {
	if (made.test(lowerAt(words, from))) return from;
	if (!/^an?$/.test(lowerAt(words, from))) return null;
	for (let at = from + 2; at < from + 6; at++) {
		if (words[at]?.gap !== ' ' || phrasal.test(lowerAt(words, at))) return null;
		if (made.test(lowerAt(words, at))) return at;
	}
	return null;
}

function isThing({ words }: EventSentence, { from, mention }: PlacedName): boolean {
	const before = lowerAt(words, from - 1);
	const isPart = /^(?:of|for|by|and|or|with|in)$/.test(
		before === 'the' ? lowerAt(words, from - 2) : before
	);
	const isMany = isPlural(mention.fullName.split(' ').at(-1)?.toLowerCase() ?? '');
	return mention.sort !== 'person' && !isMany && mention.fullName.includes(' ') && !isPart;
}

function makerOf(
	sentence: EventSentence,
	reading: EventReading,
	name: PlacedName,
	at: number
): FoundFact[] {
	const done = lowerAt(sentence.words, at);
	const agent = agentAt(sentence, at + 2, done === 'written' ? 'write' : done.replace(/d$/, ''));
	if (agent === null || signed.test(done) || !isEnd(sentence, agent.to)) return [];
	if (!isSure(sentence, name.from, agent.to)) return [];
	const past = done === 'written' ? 'wrote' : done;
	const predicate = `${past} ${withArticle(sentence, name)}`;
	const place = { from: name.from, to: agent.to, pattern: 'result/maker' } as const;
	return whoDid(reading, sentence, { agent, predicate, ...place });
}

/** Nothing follows that would say when or how, and only of a part. */
function isEnd({ words }: EventSentence, at: number): boolean {
	return words[at] === undefined || /^[,;]/.test(words[at].gap) || /^in$/.test(lowerAt(words, at));
}

function madeIn(
	sentence: EventSentence,
	reading: EventReading,
	name: PlacedName,
	at: number
): FoundFact[] {
	const done = lowerAt(sentence.words, at);
	const next = sentence.words[at + 1]?.start ?? Infinity;
	const mention = sentence.dates.find(({ span }) => span.start >= next);
	const phrase = mention ? datePhraseOf(sentence, mention) : null;
	if (phrase?.from !== at + 1 || phrase.timing !== 'at') return [];
	const behind = sentence.words[phrase.to];
	if (behind && !/^[,;]/.test(behind.gap)) return [];
	const isPast = reading.date === null || phrase.date <= reading.date;
	const isOpen = !phrase.mention.isExplicit && reading.date === null;
	if (!isPast || isOpen || !isSure(sentence, name.from, at + 1)) return [];
	const subject = withArticle(sentence, name);
	if (subject.includes(phrase.date.slice(0, 4))) return [];
	const fact: EventFact = {
		...{ id: factId(reading.id, `event-${phrase.mention.span.start}`), type: 'event' },
		...{ evidence: [spanOf(sentence, name.from, phrase.to)], asOf: reading.date ?? '' },
		...{ modality: 'asserted', attribution: null, importance: 2 },
		...{ subject, isPlural: false, verb: { base: `be ${done}`, past: `was ${done}` } },
		...{ date: phrase.date, timing: 'at', status: 'happened' }
	};
	return [{ fact, pattern: 'result/made', answer: phrase.mention.span }];
}
