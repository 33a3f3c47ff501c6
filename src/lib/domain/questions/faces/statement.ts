import type { StatementFact } from '../../facts/fact.ts';
import type { Question } from '../question.ts';
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
			accepted: [fact.speaker, ...otherNames(fact, setting), ...otherSpeakers(fact, setting)]
		})
	];
}

/**
 * The statements of speakers who did not say it, and the names to offer: speakers of the same sort
 * before others. Nobody speaks of himself by name, so whom the words name would be seen to be wrong.
 */
function wrongSpeakers(fact: StatementFact, { index }: Setting) {
	const statements = index.near(fact);
	const right = index.slotOf(fact).map((other) => other.speaker);
	const isWrong = (name: string) => !right.includes(name) && !fact.content.includes(name);
	const speakers = statements.filter(({ speaker }) => isWrong(speaker));
	const alike = speakers.filter(({ isPerson }) => isPerson === fact.isPerson);
	const names = speakers.map(({ speaker }) => speaker);
	const others = believable([
		alike.map(({ speaker }) => speaker),
		names,
		[...names, ...index.peopleNear(fact).filter(isWrong)]
	]);
	return { speakers, others };
}

function otherNames(fact: StatementFact, { index, namesOf }: Setting): string[] {
	const aliases = fact.aliases ?? [];
	if (!fact.isPerson) return [...aliases];
	const titles = index
		.rolesOf(fact.speaker)
		.filter(({ status }) => status !== 'former')
		.map(({ title }) => title);
	return [...namesOf(fact.speaker, titles).slice(1), ...aliases];
}

/** Whoever said the same is a right answer too. */
function otherSpeakers(fact: StatementFact, setting: Setting): string[] {
	return setting.index
		.slotOf(fact)
		.filter(({ speaker }) => speaker !== fact.speaker)
		.flatMap((other) => [other.speaker, ...otherNames(other, setting)]);
}
