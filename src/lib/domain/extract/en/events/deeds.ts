import type { RelationFact } from '../../../facts/fact.ts';
import { factId } from '../../../ids.ts';
import type { FoundFact } from '../../extraction.ts';
import type { EventReading, EventSentence } from './event-reading.ts';
import { restEnd } from './event-rest.ts';
import { tellingProblem } from './event-stem.ts';
import { phraseOf } from './event-words.ts';
import { isFlawed, spanOf, type PlacedName } from '../finding.ts';
import { clauseAt, type SimpleClause } from './simple-clause.ts';
import { lowerAt } from './verb-group.ts';

/** What one person alone does to a person or thing. */
const once = /^(?:defeat|beat|succeed|replace|found|discover|invent|assassinate|overthrow|depose)$/;
/** What one person mostly does alone, to a thing that is named. */
const making = /^(?:write|compose|paint|open|launch)$/;
const onlyOne = /^the (?:first|only|youngest|oldest|largest|longest|highest|last|\p{Ll}{3,}est)\b/u;
const bigNumber = /(?:^|\s)(?:\d{1,3}(?:,\d{3})+|\d{4,})(?=\s|$)/;

/** Who did what nobody else can have done, where a sentence begins with the person by name. */
export function deedsIn(sentence: EventSentence, reading: EventReading): FoundFact[] {
	const clause = clauseAt(sentence.words, 0);
	if (typeof clause === 'string' || sentence.isQuoted) return [];
	const { verb } = clause;
	const name = doerOf(sentence, clause);
	const to = restEnd(sentence, verb.to);
	if (!name || typeof to === 'string' || verb.status !== 'happened' || verb.isPerfect) return [];
	const rest = phraseOf(sentence, reading, verb.to, to);
	if (typeof rest !== 'string' || rest.split(' ').length < 3) return [];
	const person = name.mention.fullName;
	const subject = { text: person, isPlural: false, isPerson: false, named: null };
	const pieces = [[verb.to, to]] as const;
	const parts = { sentence, reading, clause, subject, pieces, rest };
	if (tellingProblem(parts) !== null || !isOnly(sentence, clause, rest)) return [];
	const span = spanOf(sentence, name.from, to);
	const hasOpenDate = sentence.dates.some(
		({ isExplicit, span: { start, end } }) => !isExplicit && start < span.end && end > span.start
	);
	if (isFlawed(sentence, span) || hasOpenDate || rest.includes(person)) return [];
	const fact: RelationFact = {
		...{ id: factId(reading.id, `deed-${span.start}`), type: 'relation', evidence: [span] },
		...{ asOf: reading.date ?? '', modality: 'asserted', attribution: null, importance: 2 },
		...{ relation: 'cause', subject: rest, link: 'person', isPerson: true },
		...{ predicate: `${verb.past} ${rest}`, objects: [person] }
	};
	return [{ fact, pattern: 'event/who' }];
}

/** The person at the start, with words in front that say what the person is, or `of the Green Party` behind. */
function doerOf({ words, names }: EventSentence, { subjectTo }: SimpleClause): PlacedName | null {
	const persons = names.filter(({ to, mention }) => to <= subjectTo && mention.sort === 'person');
	const [name, other] = persons;
	if (!name || other || !name.mention.fullName.includes(' ')) return null;
	const before = words.slice(0, name.from);
	const isPlain = before.every(
		({ lower, isPossessive }) =>
			!isPossessive && !/^(?:of|for|in|on|at|by|with|and|or|to|from|as|an?)$/.test(lower)
	);
	if (!isPlain || before.length > 5 || words[name.to - 1]?.isPossessive) return null;
	if (name.to === subjectTo) return name;
	const of = /^(?:of|from)$/.test(lowerAt(words, name.to));
	const start = name.to + (lowerAt(words, name.to + 1) === 'the' ? 2 : 1);
	return of && names.some(({ from, to }) => from === start && to === subjectTo) ? name : null;
}

/** Only one person can have done it, as far as the words tell. */
function isOnly(sentence: EventSentence, { verb }: SimpleClause, rest: string): boolean {
	const { lemma, isPassive } = verb;
	if (bigNumber.test(rest.replace(/\b(?:1[5-9]|20)\d\d\b/g, ''))) return true;
	if (lemma === 'become' || (isPassive && /^(?:name|elect|appoint|declare)$/.test(lemma)))
		return onlyOne.test(rest);
	const hasName = sentence.names.some(({ from }) => from >= verb.to && from <= verb.to + 6);
	if (isPassive || !hasName) return false;
	return once.test(lemma) || (making.test(lemma) && /^(?:the|\p{Lu})/u.test(rest));
}
