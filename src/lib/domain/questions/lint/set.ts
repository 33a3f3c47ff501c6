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
		find: (questions) =>
			[...byStem(questions).values()].flatMap((alike) =>
				alike.flatMap((question) => {
					const other = alike.find((each) => isAnsweredOtherwise(question, each));
					return other ? [{ question, detail: `${question.stem} ← ${other.id}` }] : [];
				})
			)
	}
);

/** Questions with one answer, by the words of their stem. */
function byStem(questions: readonly Question[]): Map<string, Question[]> {
	const stems = new Map<string, Question[]>();
	for (const question of questions) {
		if (answersOf(question).length === 0) continue;
		const stem = `${question.articleId}${textOf(question.stem).padded}`;
		const alike = stems.get(stem);
		if (alike) alike.push(question);
		else stems.set(stem, [question]);
	}
	return stems;
}

/** Of a choice it matters only where the other answer is among the options, and wrong there. */
function isAnsweredOtherwise(one: Question, other: Question): boolean {
	if (other.factIds.some((id) => one.factIds.includes(id))) return false;
	const right = new Set(answersOf(one));
	const others = answersOf(other);
	if (others.some((answer) => right.has(answer))) return false;
	if (one.kind !== 'choice') return true;
	return one.options.some(({ text }) => others.includes(textOf(text).padded));
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
