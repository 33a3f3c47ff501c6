import type { RelationFact } from '../../facts/fact.ts';
import type { Wording } from '../wording.ts';
import { capitalise } from './words.ts';

export const relationWording: Wording['relation'] = {
	which(fact) {
		const { predicate } = fact;
		if (predicate !== undefined)
			return `${fact.isPerson ? 'Who' : `Which ${fact.link}`} ${predicate}?`;
		switch (fact.relation) {
			case 'counterpart':
				return `Who was the ${fact.link} of ${fact.subject}?`;
			case 'place':
				return `In which ${fact.link} is ${fact.subject} based?`;
			case 'list':
				return `Which ${fact.link} was on ${fact.subject}?`;
			case 'cause':
				return `Which ${fact.link} led to ${fact.subject}?`;
			case 'member':
			case 'part':
				return `Which ${fact.link} belongs to ${fact.subject}?`;
		}
	},
	nameOne: (fact) =>
		fact.predicate === undefined
			? `Name *one* ${fact.link} ${ties[fact.relation]} ${fact.subject}.`
			: `Name *one* ${fact.link} ${fact.isPerson ? 'who' : 'that'} ${fact.predicate}.`,
	every: (fact) =>
		fact.predicate === undefined
			? `Choose *every* ${fact.link} ${ties[fact.relation]} ${fact.subject}.`
			: `Choose *every* ${fact.link} ${fact.isPerson ? 'who' : 'that'} ${fact.predicate}.`,
	claim(fact, object) {
		if (fact.predicate !== undefined) return `${capitalise(object)} ${fact.predicate}.`;
		switch (fact.relation) {
			case 'counterpart':
				return `The ${fact.link} of ${fact.subject} was ${object}.`;
			case 'place':
				return `${capitalise(fact.subject)} is based in ${object}.`;
			case 'list':
				return `${capitalise(object)} was on ${fact.subject}.`;
			case 'cause':
				return `${capitalise(object)} led to ${fact.subject}.`;
			case 'member':
			case 'part':
				return `${capitalise(object)} belongs to ${fact.subject}.`;
		}
	},
	note: ({ objects }) => `The article names ${listed(objects)}.`
};

/** `a, b and c`. */
function listed(words: readonly string[]): string {
	const [last = '', ...others] = words.toReversed();
	return others.length === 0 ? last : `${others.toReversed().join(', ')} and ${last}`;
}

const ties: Record<RelationFact['relation'], string> = {
	counterpart: 'of',
	place: 'of',
	list: 'on',
	cause: 'that led to',
	member: 'that belongs to',
	part: 'that belongs to'
};
