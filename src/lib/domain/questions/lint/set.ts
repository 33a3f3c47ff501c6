import { groupBy } from '../../group-by.ts';
import type { Question } from '../question.ts';
import type { Severity } from './rule.ts';
import { textOf } from './text.ts';

interface Found {
	readonly question: Question;
	readonly detail: string;
}

interface SetRule<Code extends string> {
	readonly code: Code;
	readonly severity: Severity;
	readonly says: string;
	readonly find: (questions: readonly Question[]) => Found[];
}

function setRulesOf<const Code extends string>(
	...rules: readonly SetRule<Code>[]
): readonly SetRule<Code>[] {
	return rules;
}

/** What can only be seen of all questions of an article together. */
export const setRules = setRulesOf(
	{
		code: 'id-twice',
		severity: 'hard',
		says: 'Two questions have one id.',
		find(questions) {
			const seen = new Set<string>();
			return questions
				.filter(({ id }) => seen.size === seen.add(id).size)
				.map((question) => ({ question, detail: question.id }));
		}
	},
	{
		code: 'stem-asks-two',
		severity: 'hard',
		says: 'Another fact answers the same stem in another way: nobody can tell which is meant.',
		find: (questions) => [...byStem(questions).values()].flatMap(answeredInTwoWays)
	}
);

/** A question with every wording of its right answer. */
interface Answered {
	readonly question: Question;
	readonly right: readonly string[];
}

/** Questions with one answer, by the words of their stem. */
function byStem(questions: readonly Question[]): Map<string, Answered[]> {
	const answered = questions
		.map((question): Answered => ({ question, right: answersOf(question) }))
		.filter(({ right }) => right.length > 0);
	return groupBy(answered, ({ question: { articleId, stem } }) =>
		[articleId, textOf(stem).padded].join('')
	);
}

/** Looks at each answer once for a question, however many others have it: a text may repeat itself. */
function answeredInTwoWays(alike: readonly Answered[]): Found[] {
	const byAnswer = [...groupBy(alike, ({ right }) => right.join('|')).values()];
	return alike.flatMap((one) => {
		for (const group of byAnswer) {
			if (!group[0] || !isAnotherAnswer(one, group[0])) continue;
			const other = group.find(({ question }) => !shareFact(one.question, question));
			if (!other) continue;
			const detail = `${one.question.stem} ← ${other.question.id}`;
			return [{ question: one.question, detail }];
		}
		return [];
	});
}

function shareFact(one: Question, other: Question): boolean {
	return other.factIds.some((id) => one.factIds.includes(id));
}

/** Of a choice it matters only where the other answer is among the options, and wrong there. */
function isAnotherAnswer({ question, right }: Answered, other: Answered): boolean {
	if (other.right.some((answer) => right.includes(answer))) return false;
	if (question.kind !== 'choice') return true;
	return question.options.some(({ text }) => other.right.includes(textOf(text).padded));
}

/** Every wording of the right answer; none for kinds with several parts. */
function answersOf(question: Question): string[] {
	switch (question.kind) {
		case 'choice':
			return [textOf(question.key).padded];
		case 'typed':
		case 'cloze':
			return [question.keyText, ...question.accepted].map((words) => textOf(words).padded);
		case 'numeric':
			return [textOf(question.keyText).padded, String(question.key)];
		case 'multi':
		case 'trueFalse':
		case 'match':
		case 'order':
			return [];
	}
}
