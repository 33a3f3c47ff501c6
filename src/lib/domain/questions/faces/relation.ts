import type { RelationFact } from '../../facts/fact.ts';
import type { Question } from '../question.ts';
import { slotOf } from '../slot.ts';
import { peopleOf } from './people.ts';
import { choice, trueFalse, typedWords, type Setting } from './face.ts';

/** More words than these nobody types as they stand: such an object is only recognised. */
const mostTypedWords = 4;

/** One object of the relation, and whether a given one belongs to it. */
export function relationFaces(fact: RelationFact, setting: Setting): (Question | null)[] {
	const { relation: wording, capitalise } = setting.wording;
	const right = slotOf(fact, setting.facts).flatMap((other) => other.objects);
	const foils = foilsOf(fact, setting).filter((foil) => !right.includes(foil));
	const [first] = fact.objects;
	if (first === undefined) return [];
	const note = wording.note(fact);

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
				note
			})),
			answer: first
		}),
		fact.objects.every((object) => object.split(' ').length <= mostTypedWords)
			? typedWords(fact, setting, 'object', {
					stem: fact.objects.length > 1 ? wording.nameOne(fact) : wording.which(fact),
					accepted: [first, ...acceptedOf(fact, setting).filter((words) => words !== first)]
				})
			: null
	];
}

function acceptedOf(fact: RelationFact, { facts, wording }: Setting): string[] {
	const people = peopleOf(facts);
	const names = isPersonal(fact)
		? fact.objects.flatMap((object) => wording.namesOf(object, people, []))
		: fact.objects;
	return [...names, ...(fact.aliases ?? [])];
}

/** What the author wrote; without that, between people, everybody else whom the article names. */
function foilsOf(fact: RelationFact, { facts }: Setting): string[] {
	const named = isPersonal(fact) ? peopleOf(facts) : [];
	return (fact.foils ?? named).filter((foil) => foil !== fact.subject);
}

function isPersonal({ relation, isPerson = false }: RelationFact): boolean {
	return isPerson || relation === 'counterpart';
}
