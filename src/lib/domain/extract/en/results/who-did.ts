import type { RelationFact } from '../../../facts/fact.ts';
import { factId } from '../../../ids.ts';
import type { FoundFact } from '../../extraction.ts';
import type { EventReading, EventSentence } from '../events/event-reading.ts';
import type { EventSubject } from '../events/event-subjects.ts';
import type { ClauseVerb } from '../events/verb-group.ts';
import { isFlawed, spanOf } from '../finding.ts';
import type { Agent } from './agents.ts';

/** No flaw, and no date that only the day of the article tells, stands in the words of a clause. */
export function isSure(sentence: EventSentence, from: number, to: number): boolean {
	const span = spanOf(sentence, from, to);
	const isOpen = sentence.dates.some(
		({ isExplicit, span: { start, end } }) => !isExplicit && start < span.end && end > span.start
	);
	return !isOpen && !isFlawed(sentence, span);
}

/** `did Mary Smith open a mill in Leeds`, `was the Leeds Act passed`: behind what is asked for. */
export function asked(
	{ base, isPassive }: ClauseVerb,
	{ text, isPlural }: EventSubject,
	rest: string
): string {
	const helper = isPassive ? (isPlural ? 'were' : 'was') : 'did';
	return `${helper} ${text} ${base.replace(/^be /, '')} ${rest}`.trimEnd();
}

/** The fact that somebody did what the predicate says; none where that names the doer. */
export function whoDid(
	{ id, date }: EventReading,
	sentence: EventSentence,
	{
		agent: { text, link, name },
		predicate,
		pattern,
		from,
		to
	}: {
		readonly agent: Pick<Agent, 'text' | 'link' | 'name'>;
		readonly predicate: string;
		readonly pattern: string;
		readonly from: number;
		readonly to: number;
	}
): FoundFact[] {
	const span = spanOf(sentence, from, to);
	const { fullName } = name.mention;
	if (isGiven(fullName, link, predicate)) return [];
	const fact: RelationFact = {
		...{ id: factId(id, `deed-${name.mention.span.start}`), type: 'relation', evidence: [span] },
		...{ asOf: date ?? '', modality: 'asserted', attribution: null, importance: 2 },
		...{ relation: 'cause', subject: predicate, link, isPerson: link === 'person', predicate },
		objects: [text],
		...(text !== fullName && { aliases: [fullName] })
	};
	return [{ fact, pattern, answer: name.mention.span }];
}

/** A word of the name stands in the question; of a person the first name may, which many bear. */
function isGiven(name: string, link: Agent['link'], predicate: string): boolean {
	const words = name.split(/[ -]/);
	return (link === 'person' ? words.slice(-1) : words).some(
		(word) => /^\p{Lu}\p{L}{2}/u.test(word) && predicate.includes(word)
	);
}
