import type { DefinitionFact } from '../../facts/fact.ts';
import { acronymsIn } from '../mentions/acronyms.ts';
import { clauseProblem, wordList } from './speech/clauses.ts';
import {
	idAt,
	isFlawed,
	refusal,
	spanOf,
	withArticle,
	type Findings,
	type ReadSentence,
	type Reading
} from './finding.ts';

/** What acronyms of a sentence stand for. */
export function acronymFacts(sentence: ReadSentence, reading: Reading): Findings {
	const { found, refused } = acronymsIn(reading.text, sentence);
	const facts = found
		.filter(({ span }) => !isFlawed(sentence, span))
		.map(({ short, long, span }): DefinitionFact => ({
			...{
				id: idAt(reading, 'definition', span),
				type: 'definition',
				evidence: [span],
				asOf: reading.date
			},
			...{ modality: 'asserted', attribution: null, importance: 1, term: short, longForm: long }
		}));
	return { found: facts.map((fact) => ({ fact, pattern: 'definition/acronym' })), refused };
}

const complement = /^(?:of|for|that|which|in|on|to|from|by|with|between|based|used|designed)$/;

/** `The Ghan is a train that …`: what something other than a person is, where the words tell it apart. */
export function definitionsIn(sentence: ReadSentence, reading: Reading): Findings {
	const { words } = sentence;
	const name = sentence.names.find(
		({ from }) => from === 0 || (from === 1 && words[0]?.lower === 'the')
	);
	if (!name || name.mention.sort === 'person' || words[name.to - 1]?.isPossessive) return none;
	if (words[name.to]?.lower !== 'is' || words[name.to]?.gap !== ' ') return none;
	const from = name.to + 1;
	if (!/^(?:an?|the)$/.test(words[from]?.lower ?? '')) return none;
	const span = spanOf(sentence, 0, words.length);
	const own = spanOf(sentence, from, words.length);
	const meaning = reading.text.slice(own.start, own.end).replace(/\s+/g, ' ');
	const list = wordList(meaning);
	// `Karl is a witty guy`: a person whom nothing else sorts
	if (/\b(?:man|woman|guy|person|boy|girl|lady|gentleman)\b/.test(meaning))
		return refusedAs('no-complement', own);
	if (!list.slice(2, 9).some((word) => complement.test(word)))
		return refusedAs('no-complement', own);
	if (
		/^(?:the|an?) (?:good|bad|great|only|best|worst|most|big|real|very|matter|way|step|problem|reason|victory|threat|sign)\b/.test(
			meaning
		)
	)
		return refusedAs('no-complement', own);
	if (list.some((word) => /^(?:it|its|they|them|their|he|she|his|her)$/.test(word)))
		return refusedAs('pronoun', own);
	const problem = clauseProblem(meaning, () => false);
	if (problem !== null && problem !== 'bare-subject') return refusedAs(problem, own);
	if (isFlawed(sentence, span) || /["“”]/.test(meaning)) return refusedAs('flawed-words', own);
	if (/, (?:and|but|while|so|said)\b/.test(meaning)) return refusedAs('too-long', own);
	const fact: DefinitionFact = {
		...{
			id: idAt(reading, 'meaning', span),
			type: 'definition',
			evidence: [span],
			asOf: reading.date
		},
		...{
			modality: 'asserted',
			attribution: null,
			importance: 2,
			term: withArticle(sentence, name),
			meaning
		}
	};
	return { found: [{ fact, pattern: 'definition/is' }], refused: [] };
}

const none: Findings = { found: [], refused: [] };

function refusedAs(
	reason: Parameters<typeof refusal>[0],
	span: Parameters<typeof refusal>[1]
): Findings {
	return { found: [], refused: [refusal(reason, span, 'definition/is')] };
}
