import type { StatementFact } from '../../facts/fact.ts';
import type { Question } from '../question.ts';
import { slotOf } from '../slot.ts';
import { peopleOf } from './people.ts';
import { believable, choice, trueFalse, typedWords, type Setting } from './face.ts';

/** "Who said that …?": what was said is never asked as true. */
export function statementFaces(fact: StatementFact, setting: Setting): (Question | null)[] {
	const { statement: wording, capitalise } = setting.wording;
	const { speakers, others } = wrongSpeakers(fact, setting);
	const saidBy = (name: string) => speakers.find(({ speaker }) => speaker === name);

	return [
		choice(fact, setting, 'speaker', {
			stem: wording.who(fact),
			key: { text: capitalise(fact.speaker) },
			distractors: others.map((speaker) => {
				const said = saidBy(speaker);
				return {
					text: capitalise(speaker),
					...(said && { note: `${capitalise(wording.note(said))}.` })
				};
			})
		}),
		trueFalse(fact, setting, 'speaker', {
			truth: capitalise(wording.claim(fact, fact.speaker)),
			// who says nothing in the article proves nothing
			falsehoods: others.filter(saidBy).map((other) => ({
				text: capitalise(wording.claim(fact, other)),
				isTrue: false,
				note: `${capitalise(wording.note(fact))}.`
			})),
			answer: fact.speaker
		}),
		typedWords(fact, setting, 'speaker', {
			stem: wording.who(fact),
			accepted: [fact.speaker, ...otherNames(fact, setting)]
		})
	];
}

/**
 * The statements of speakers who did not say it, and the names to offer: speakers of the same sort
 * before others. Nobody speaks of himself by name, so whom the words name would be seen to be wrong.
 */
function wrongSpeakers(fact: StatementFact, { facts }: Setting) {
	const statements = facts.filter((other) => other.type === 'statement');
	const right = slotOf(fact, statements).map((other) => other.speaker);
	const isWrong = (name: string) => !right.includes(name) && !fact.content.includes(name);
	const speakers = statements.filter(({ speaker }) => isWrong(speaker));
	const alike = speakers.filter(({ isPerson }) => isPerson === fact.isPerson);
	const names = speakers.map(({ speaker }) => speaker);
	const others = believable([
		alike.map(({ speaker }) => speaker),
		names,
		[...names, ...peopleOf(facts).filter(isWrong)]
	]);
	return { speakers, others };
}

function otherNames(fact: StatementFact, { facts, wording }: Setting): string[] {
	const aliases = fact.aliases ?? [];
	if (!fact.isPerson) return [...aliases];
	const roles = facts.filter((other) => other.type === 'role');
	const titles = roles.filter(({ person }) => person === fact.speaker).map(({ title }) => title);
	return [...wording.namesOf(fact.speaker, peopleOf(facts), titles).slice(1), ...aliases];
}
