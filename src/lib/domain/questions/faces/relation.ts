import type { RelationFact } from '../../facts/fact.ts';
import type { Question } from '../question.ts';
import { choice, multi, trueFalse, typedWords, type Setting } from './face.ts';

/** More words than these nobody types as they stand: such an object is only recognised. A surname will do. */
const mostTypedWords = 4;

/** One object of the relation, and whether a given one belongs to it. */
export function relationFaces(fact: RelationFact, setting: Setting): (Question | null)[] {
	const { relation: wording, capitalise } = setting.wording;
	const right = setting.index.slotOf(fact).flatMap((other) => other.objects);
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
		multi(fact, setting, 'objects', {
			stem: wording.every(fact),
			keys: fact.objects.map((object) => ({ text: capitalise(object) })),
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
		isPersonal(fact) || fact.objects.every((object) => object.split(' ').length <= mostTypedWords)
			? typedWords(fact, setting, 'object', {
					stem: fact.objects.length > 1 ? wording.nameOne(fact) : wording.which(fact),
					accepted: [first, ...acceptedOf(fact, setting).filter((words) => words !== first)]
				})
			: null
	];
}

function acceptedOf(fact: RelationFact, { namesOf }: Setting): string[] {
	const names = isPersonal(fact)
		? fact.objects.flatMap((object) => namesOf(object, []))
		: fact.objects;
	return [...names, ...(fact.aliases ?? [])];
}

/**
 * What the author wrote; without that what stands in the same place elsewhere: between people everybody
 * whom the article names, else the objects of such relations, a city beside cities.
 */
function foilsOf(fact: RelationFact, { index }: Setting): string[] {
	const named = () =>
		isPersonal(fact)
			? index.peopleNear(fact)
			: index
					.near(fact)
					.filter(({ relation, link }) => relation === fact.relation && link === fact.link)
					.flatMap(({ objects }) => objects);
	return (fact.foils ?? named()).filter((foil) => foil !== fact.subject);
}

function isPersonal({ relation, isPerson = false }: RelationFact): boolean {
	return isPerson || relation === 'counterpart';
}
