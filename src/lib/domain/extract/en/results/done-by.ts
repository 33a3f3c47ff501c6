import type { FoundFact } from '../../extraction.ts';
import { clauseStarts } from '../events/event-clauses.ts';
import type { EventReading, EventSentence } from '../events/event-reading.ts';
import { restEnd } from '../events/event-rest.ts';
import { tellingProblem } from '../events/event-stem.ts';
import { subjectOf } from '../events/event-subjects.ts';
import { pastOfBase } from '../events/event-verbs.lexicon.ts';
import { phraseOf } from '../events/event-words.ts';
import { clauseAt, type SimpleClause } from '../events/simple-clause.ts';
import { lowerAt } from '../events/verb-group.ts';
import { agentAt } from './agents.ts';
import { isSure, whoDid } from './who-did.ts';

/** What many do to the same one. */
const shared = /^(?:visit|endorse|attack|contact|raid|bomb|greet|welcome|follow|shell|occupy)$/;
const mostWords = 18;

/** `Mary Smith was recruited by Anna Brown to serve in Kenya`: who did it. */
export function doneBy(sentence: EventSentence, reading: EventReading): FoundFact[] {
	if (sentence.isQuoted || !sentence.words.some(({ lower }) => lower === 'by')) return [];
	return clauseStarts(sentence).flatMap((start) => {
		const clause = clauseAt(sentence.words, start);
		return typeof clause === 'string' ? [] : agentOf(sentence, reading, clause);
	});
}

function agentOf(
	sentence: EventSentence,
	reading: EventReading,
	clause: SimpleClause
): FoundFact[] {
	const { verb, from, subjectTo } = clause;
	const { words } = sentence;
	const past = pastOfBase.get(verb.lemma);
	if (!verb.isPassive || verb.isPerfect || verb.status !== 'happened') return [];
	const end = restEnd(sentence, verb.to);
	if (past === undefined || shared.test(verb.lemma) || typeof end === 'string') return [];
	const by = words.findIndex(({ lower }, at) => at >= verb.to && at < end && lower === 'by');
	const agent = by < 0 ? null : agentAt(sentence, by + 1, verb.lemma);
	const subject = subjectOf(sentence, reading, from, subjectTo);
	if (agent === null || agent.to > end || typeof subject === 'string') return [];
	const pieces = [
		[verb.to, by],
		[agent.to, end]
	] as const;
	const phrases: string[] = [];
	for (const [first, last] of pieces) {
		const words = phraseOf(sentence, reading, first, last);
		if (typeof words !== 'string') return [];
		if (words !== '') phrases.push(words);
	}
	const rest = phrases.join(' ');
	const told = `${subject.text} ${rest}`.trim();
	const problem = tellingProblem({ sentence, reading, clause, subject, pieces, rest });
	// with nothing behind it, the verb must tell enough itself
	if (problem !== null || / by /.test(` ${rest} `) || told.split(' ').length > mostWords) return [];
	if (lowerAt(words, end - 1) === 'by' || !isSure(sentence, from, end)) return [];
	const predicate = `${past} ${told}`;
	return whoDid(reading, sentence, { agent, predicate, pattern: 'result/by', from, to: end });
}
