import type { StatementFact } from '../../facts/fact.ts';
import type { Question } from '../question.ts';
import { slotOf } from '../slot.ts';
import { peopleOf } from './people.ts';
import { choice, trueFalse, typedWords, type Setting } from './face.ts';

/** "Who said that …?": what was said is never asked as true. */
export function statementFaces(fact: StatementFact, setting: Setting): (Question | null)[] {
	const { statement: wording, namesOf, capitalise } = setting.wording;
	const statements = setting.facts.filter((other) => other.type === 'statement');
	const right = slotOf(fact, statements).map((other) => other.speaker);
	const speakers = statements.filter((other) => !right.includes(other.speaker));
	const people = peopleOf(setting.facts);
	const others = new Set([...speakers.map((other) => other.speaker), ...people]);
	for (const speaker of right) others.delete(speaker);
	const titles = setting.facts
		.filter((other) => other.type === 'role')
		.filter((other) => other.person === fact.speaker)
		.map((other) => other.title);

	return [
		choice(fact, setting, 'speaker', {
			stem: wording.who(fact),
			key: { text: capitalise(fact.speaker) },
			distractors: [...others].map((speaker) => {
				const said = speakers.find((other) => other.speaker === speaker);
				return {
					text: capitalise(speaker),
					...(said && { note: `${capitalise(wording.note(said))}.` })
				};
			})
		}),
		trueFalse(fact, setting, 'speaker', {
			truth: capitalise(wording.claim(fact, fact.speaker)),
			falsehoods: speakers.map((other) => ({
				text: capitalise(wording.claim(fact, other.speaker)),
				isTrue: false,
				note: `${capitalise(wording.note(fact))}.`
			})),
			answer: fact.speaker
		}),
		typedWords(fact, setting, 'speaker', {
			stem: wording.who(fact),
			accepted: fact.isPerson
				? [fact.speaker, ...namesOf(fact.speaker, people, titles).slice(1)]
				: [fact.speaker]
		})
	];
}
