import type { PassageFact } from '../../../facts/fact.ts';
import { factId } from '../../../ids.ts';
import type { FoundFact } from '../../extraction.ts';
import type { EventReading, EventSentence } from '../events/event-reading.ts';
import { phraseOf } from '../events/event-words.ts';
import { spanOf } from '../finding.ts';
import { isSure } from '../results/who-did.ts';
import { objectEnd } from './object-phrase.ts';
import { isGiven, promptOf } from './prompts.ts';
import type { ToldClause } from './told-clause.ts';

/** Of these what follows is no object, or says nothing without more, or is named with what it is made. */
const otherVerbs =
	/^(?:be|become|remain|seem|appear|look|feel|sound|go|come|get|make|take|have|do|let|keep|put|set|turn|call|name|elect|appoint|consider|declare|find|render|deem|dub|tell|ask|say|think|know|believe|hope|want|mean|need|include|see|give|show|play|lead|face|spend|last|weigh|cost|total|number|wait|stay|live|arrive|depart|die|help|allow|enable|force|urge|cause|lack|share|fail|try|begin|start|continue|stop|end)$/;
const fewestWords = 6;

/** `The Harrow Bank bought two old mills in Leeds`: what it was that it bought. */
export function whatDid(
	sentence: EventSentence,
	reading: EventReading,
	told: ToldClause
): FoundFact[] {
	const { verb, to, opening, lemma } = told;
	if (!/^(?:active|would)$/.test(verb.kind) || otherVerbs.test(lemma)) return [];
	const objectTo = objectEnd(sentence, verb.to, to);
	if (objectTo === null || !isSure(sentence, opening.from, to)) return [];
	const span = spanOf(sentence, verb.to, objectTo);
	// numbers and sums are asked for by rules of their own
	if (sentence.mentions.some(({ span: { start } }) => start >= span.start && start < span.end))
		return [];
	const answer = phraseOf(sentence, reading, verb.to, objectTo);
	const tail = phraseOf(sentence, reading, objectTo, to);
	if (typeof answer !== 'string' || typeof tail !== 'string') return [];
	// `questions with fifty words`: it may say which, not how
	if (/^with (?!\p{Lu}|the \p{Lu})/u.test(tail)) return [];
	// who makes, wins or buys one thing once does so again: only where or with whom tells which is meant
	if (!verb.kind.startsWith('would') && !/\p{Lu}/u.test(tail)) return [];
	const prompt = promptOf(sentence, reading, told, { asks: 'What', tail });
	if (prompt === null || isGiven(answer, prompt, '')) return [];
	if (prompt.split(' ').length < fewestWords) return [];
	const aliases = [answer, answer.replace(/^(?:the|an?) /i, '')];
	return [
		{
			fact: askedOf(sentence, reading, told, { prompt, span, aliases }),
			pattern: 'clause/object',
			answer: span
		}
	];
}

/** The fact that words of a clause answer a question. */
export function askedOf(
	sentence: EventSentence,
	{ id, text, date }: EventReading,
	{ subject, opening, to }: ToldClause,
	{
		prompt,
		span,
		aliases
	}: Pick<PassageFact, 'prompt'> & {
		readonly span: PassageFact['answerSpan'];
		readonly aliases: readonly string[];
	}
): PassageFact {
	const own = spanOf(sentence, opening.evidenceFrom, to);
	return {
		...{ id: factId(id, `told-${span.start}`), type: 'passage', answerSpan: span },
		evidence: [...(subject.named ? [subject.named] : []), own],
		...{ asOf: date ?? '', modality: 'asserted', attribution: opening.attribution, importance: 2 },
		...{ answer: text.slice(span.start, span.end).replace(/\s+/g, ' '), prompt },
		aliases: [...new Set(aliases)]
	};
}
