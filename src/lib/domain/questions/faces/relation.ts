import type { RelationFact } from '../../facts/fact.ts';
import type { Question } from '../question.ts';
import { slotOf } from '../slot.ts';
import { peopleOf } from './people.ts';
import { choice, trueFalse, typedWords, type Setting } from './face.ts';

/** One object of the relation, and whether a given one belongs to it. */
export function relationFaces(fact: RelationFact, setting: Setting): (Question | null)[] {
	const { relation: wording, namesOf, articleSays, capitalise } = setting.wording;
	const people = peopleOf(setting.facts);
	const right = slotOf(fact, setting.facts).flatMap((other) => other.objects);
	const foils = foilsOf(fact, people).filter((foil) => !right.includes(foil));
	const [first] = fact.objects;
	if (first === undefined) return [];
	const says = articleSays(`${fact.objects.join(', ')}.`);
	const names = fact.relation === 'counterpart' ? namesOf(first, people, []) : [first];
	const accepted = fact.objects.length > 1 ? fact.objects : names;

	return [
		choice(fact, setting, 'object', {
			stem: wording.which(fact),
			key: { text: capitalise(first) },
			distractors: foils.map((foil) => ({ text: capitalise(foil) }))
		}),
		trueFalse(fact, setting, 'object', {
			truth: wording.claim(fact, first),
			falsehoods: foils.map((foil) => ({
				text: wording.claim(fact, foil),
				isTrue: false,
				note: says
			})),
			answer: first
		}),
		typedWords(fact, setting, 'object', {
			stem: fact.objects.length > 1 ? wording.nameOne(fact) : wording.which(fact),
			accepted: [first, ...accepted.slice(1)]
		})
	];
}

/** What the author wrote; without that, between people, everybody else whom the article names. */
function foilsOf(fact: RelationFact, people: readonly string[]): string[] {
	const named = fact.relation === 'counterpart' ? people : [];
	return (fact.foils ?? named).filter((foil) => foil !== fact.subject);
}
