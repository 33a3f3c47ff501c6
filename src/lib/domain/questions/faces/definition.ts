import type { DefinitionFact } from '../../facts/fact.ts';
import type { Question } from '../question.ts';
import { choice, trueFalse, typedWords, type Setting } from './face.ts';

/** What a term is short for, and what it means. */
export function definitionFaces(fact: DefinitionFact, setting: Setting): (Question | null)[] {
	const { definition: wording, articleSays, capitalise } = setting.wording;
	const { index } = setting;
	const right = index.slotOf(fact).map((other) => other.meaning);
	const { aliases = [] } = fact;
	const meanings = index.near(fact).map((other) => other.meaning);
	const foils = [...meanings, ...(fact.foils ?? [])].filter((meaning) => !right.includes(meaning));

	return [
		choice(fact, setting, 'meaning', {
			stem: wording.meaning(fact),
			key: { text: capitalise(fact.meaning) },
			distractors: foils.map((meaning) => ({ text: capitalise(meaning) }))
		}),
		trueFalse(fact, setting, 'meaning', {
			truth: wording.claim(fact, fact.meaning),
			falsehoods: foils.map((meaning) => ({
				text: wording.claim(fact, meaning),
				isTrue: false,
				note: articleSays(`${fact.term} means ${fact.meaning}.`)
			})),
			answer: fact.term
		}),
		fact.longForm === undefined
			? typedWords(fact, setting, 'term', {
					stem: wording.term(fact),
					accepted: [fact.term, ...aliases]
				})
			: typedWords(fact, setting, 'longForm', {
					stem: wording.longForm(fact),
					accepted: [fact.longForm, ...aliases]
				})
	];
}
