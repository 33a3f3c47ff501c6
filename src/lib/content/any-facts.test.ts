import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyFacts } from '../domain/facts/any-facts.fixtures.ts';
import type { Fact } from '../domain/facts/fact.ts';
import { article } from '../domain/facts/fixtures.ts';
import { comparable } from '../domain/grading/words.ts';
import { ask, isKey, keyText } from '../domain/questions/ask.ts';
import { compose } from '../domain/questions/compose.ts';
import type { Question } from '../domain/questions/question.ts';
import { seededRandom, shuffled } from '../domain/random.ts';
import { isRight, isRightInRow } from './oracle.fixtures.ts';

const seed = 20_260_105;
const runs = { seed, numRuns: 300 };
process.stdout.write(`questions out of any facts: seed ${seed}\n`);

/** What is right and must not be, or is not and must be, by an oracle that knows no engine. */
function wrongs(question: Question, facts: readonly Fact[]): string[] {
	const tell = (words: string) => `${question.id}: ${question.stem} ← ${words}`;
	switch (question.kind) {
		case 'choice':
			return question.options
				.filter(({ text }) => isRight(question, text, facts) !== (text === question.key))
				.map(({ text }) => tell(text));
		case 'multi':
			return question.options
				.filter(({ text }) => isRight(question, text, facts) !== isKey(text, question))
				.map(({ text }) => tell(text));
		case 'trueFalse':
			return question.claims
				.filter(({ text, isTrue }) => isRight(question, text, facts) !== isTrue)
				.map(({ text }) => tell(text));
		case 'match': {
			const choices = [...question.pairs.map(({ right }) => right), ...question.distractors];
			return question.pairs.flatMap(({ left, right }) =>
				choices
					.filter(({ text }) => isRightInRow(left, text, facts) !== (text === right.text))
					.map(({ text }) => tell(`${left}: ${text}`))
			);
		}
		case 'order': {
			const dates = question.items.map(({ factId }) => {
				const fact = facts.find(({ id }) => id === factId);
				return fact?.type === 'event' ? fact.date : '';
			});
			return dates.every((date, at) => at === 0 || isBefore(dates[at - 1] ?? '', date))
				? []
				: [tell(dates.join())];
		}
		case 'numeric':
		case 'typed':
		case 'cloze':
			return [];
	}
}

/** All of the first date lies before all of the second. */
function isBefore(first: string, second: string): boolean {
	const length = Math.min(first.length, second.length);
	return first.slice(0, length) < second.slice(0, length);
}

test('of each question the keys are right by the facts, and nothing else is', () => {
	const property = fc.property(anyFacts, (facts) => {
		expect(compose(article, facts).questions.flatMap((one) => wrongs(one, facts))).toEqual([]);
	});
	fc.assert(property, runs);
});

test('no stem holds the key', () => {
	const holds = (text: string, words: string) =>
		` ${comparable(text)} `.includes(` ${comparable(words)} `);
	const property = fc.property(anyFacts, fc.nat(), (facts, drawn) => {
		const leaks = compose(article, facts)
			.questions.map((question) => ask(question, drawn))
			.filter(({ kind }) => kind !== 'trueFalse' && kind !== 'order')
			.filter((question) => holds(question.stem, keyText(question)));
		expect(leaks).toEqual([]);
	});
	fc.assert(property, runs);
});

test('the order in which facts are given changes no question', () => {
	const property = fc.property(anyFacts, fc.nat(), (facts, drawn) => {
		const sorted = (list: readonly Fact[]) =>
			compose(article, list)
				.questions.map((question) => [question.id, question] as const)
				.sort(([a], [b]) => (a < b ? -1 : 1));
		expect(sorted(shuffled(facts, seededRandom(drawn)))).toEqual(sorted(facts));
	});
	fc.assert(property, runs);
});

test('no two questions have one id, and the same seed asks the same', () => {
	const property = fc.property(anyFacts, fc.nat(), (facts, drawn) => {
		const { questions } = compose(article, facts);
		expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
		const asked = () => questions.map((question) => ask(question, drawn));
		expect(asked()).toEqual(asked());
	});
	fc.assert(property, runs);
});

test('what is refused carries a code, and what is asked is not among it', () => {
	const property = fc.property(anyFacts, (facts) => {
		const { questions, refused, contradictions } = compose(article, facts);
		expect(refused.filter(({ code }) => code === undefined)).toEqual([]);
		const asked = new Set(questions.map(({ id }) => id));
		expect(refused.filter(({ questionId }) => asked.has(questionId))).toEqual([]);
		const blocked = new Set(contradictions.flatMap(({ factIds }) => factIds));
		expect(questions.filter(({ factIds }) => factIds.some((id) => blocked.has(id)))).toEqual([]);
	});
	fc.assert(property, runs);
});
