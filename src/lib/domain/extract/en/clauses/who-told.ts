import type { FoundFact } from '../../extraction.ts';
import type { EventReading, EventSentence } from '../events/event-reading.ts';
import { isProper } from '../events/event-words.ts';
import { agentAt } from '../results/agents.ts';
import { isSure, whoDid } from '../results/who-did.ts';
import type { ToldClause } from './told-clause.ts';

/** What many do, or do to the same one, or what tells nothing of who it was. */
const shared =
	/^(?:be|become|have|do|say|tell|ask|think|know|believe|hope|want|need|see|go|come|get|make|take|give|put|seem|appear|remain|stay|live|play|endorse|attack|contact|raid|bomb|greet|welcome|follow|shell|occupy|join|attend|support|vote|serve|work|win|lose|beat|face|suffer|receive|leave|arrive|return|travel|move|agree|meet|help|start|begin|continue|end|die|run|lead|show|use|feel|look|include|participate|compete|fight|sign|sponsor|study|graduate|marry|hear|watch|enjoy|enter|visit|cite)$/;
const fewestWords = 5;

/** `Mary Smith asked the Kenyan Senate to reopen the Leeds Mill`: who it was, where little else can be meant. */
export function whoTold(
	sentence: EventSentence,
	reading: EventReading,
	{ opening, verb, lemma, to, rest, subject }: ToldClause
): FoundFact[] {
	const isPast =
		opening.attribution === null &&
		verb.kind === 'active' &&
		!verb.isPresent &&
		verb.helper === undefined;
	if (!isPast || shared.test(lemma) || rest.split(' ').length < fewestWords) return [];
	const agent = agentAt(sentence, opening.from, lemma);
	if (agent?.text !== subject.text && agent?.text !== `the ${subject.text}`) return [];
	const isNamed = sentence.words
		.slice(verb.to, to)
		.some((_, at) => isProper(sentence, verb.to + at));
	const isOther = /\b(?:his|her|its|their|only)\b/.test(rest);
	if (!isNamed || isOther || !isSure(sentence, verb.at, to)) return [];
	const predicate = `${verb.past} ${rest}`;
	const place = { from: opening.from, to, pattern: 'clause/who' } as const;
	return whoDid(reading, sentence, { agent, predicate, ...place });
}
