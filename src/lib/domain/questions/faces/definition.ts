import type { DefinitionFact } from '../../facts/fact.ts';
import type { Question } from '../question.ts';
import { choice, trueFalse, typedWords, type Setting } from './face.ts';

/** What a term is short for, and what it means where the article says it. */
export function definitionFaces(fact: DefinitionFact, setting: Setting): (Question | null)[] {
	const { definition: wording } = setting.wording;
	const { aliases = [], meaning } = fact;

	return [
		...(meaning === undefined ? [] : meaningFaces({ ...fact, meaning }, setting)),
		fact.longForm !== undefined
			? typedWords(fact, setting, 'longForm', {
					stem: wording.longForm(fact),
					accepted: [fact.longForm, ...aliases]
				})
			: meaning === undefined
				? null
				: typedWords(fact, setting, 'term', {
						stem: wording.term({ ...fact, meaning }),
						accepted: [fact.term, ...aliases]
					})
	];
}

function meaningFaces(
	fact: DefinitionFact & { readonly meaning: string },
	setting: Setting
): (Question | null)[] {
	const { definition: wording, articleSays, capitalise } = setting.wording;
	const { index } = setting;
	const right = meaningsOf(index.slotOf<DefinitionFact>(fact));
	const meanings = meaningsOf(index.near<DefinitionFact>(fact));
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
		})
	];
}

function meaningsOf(facts: readonly DefinitionFact[]): string[] {
	return facts.flatMap(({ meaning }) => (meaning === undefined ? [] : [meaning]));
}
