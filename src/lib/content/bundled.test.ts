import { describe, expect, test } from 'vitest';
import { authoredFactTypes } from '../domain/facts/fact.ts';
import { isKey } from '../domain/questions/ask.ts';
import { findFlaws, findSetFlaws } from '../domain/questions/lint/lint.ts';
import { bundledFiles, bundledPacks, problemsOf } from './fixtures.ts';
import { isRight, isRightInRow } from './oracle.fixtures.ts';
import { problemLine } from './problems.ts';

test('there are packs', () => {
	expect(bundledFiles.length).toBeGreaterThan(0);
});

test.each(bundledFiles)('the pack $pack.id compiles without a problem', (files) => {
	expect(problemsOf(files).map(problemLine)).toEqual([]);
});

test('facts of all types are among them', () => {
	const facts = bundledPacks.flatMap(({ articles }) => articles.flatMap((one) => one.facts));
	expect(new Set(facts.map(({ type }) => type))).toEqual(new Set(authoredFactTypes));
});

const articles = bundledPacks.flatMap((pack) => pack.articles);

describe.each(articles)('the article $id', ({ text, facts, questions }) => {
	test('every fact is asked in two ways or more', () => {
		const faces = facts.map(({ id }) => {
			const asked = questions.filter(({ factIds }) => factIds.includes(id));
			return [id, asked.map((question) => question.id)] as const;
		});
		expect(faces.filter(([, asked]) => asked.length < 2)).toEqual([]);
	});

	test('no question has a flaw, and no two have one id', () => {
		expect(questions.flatMap((question) => findFlaws(question, { text, facts }))).toEqual([]);
		expect(findSetFlaws(questions)).toEqual([]);
		expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
	});

	test('the marked answer is words of the evidence', () => {
		const outside = questions.filter(
			({ answerSpan, evidence }) =>
				answerSpan &&
				!evidence.some(({ start, end }) => answerSpan.start >= start && answerSpan.end <= end)
		);
		expect(outside.map(({ id }) => id)).toEqual([]);
		expect(facts.every(({ evidence }) => evidence.every(({ end }) => end <= text.length))).toBe(
			true
		);
	});

	test('of each pool of options the key is right by the facts, and nothing else', () => {
		const wrong = questions.flatMap((question) => {
			if (question.kind !== 'choice') return [];
			const right = question.options.filter(({ text: words }) => isRight(question, words, facts));
			return right.length === 1 && right[0]?.text === question.key
				? []
				: [`${question.id}: ${right.map((option) => option.text).join(' / ')}`];
		});
		expect(wrong).toEqual([]);
	});

	test('of the options of each question with several keys the keys are right, and nothing else', () => {
		const wrong = questions.flatMap((question) => {
			if (question.kind !== 'multi') return [];
			return question.options
				.filter(({ text: words }) => isRight(question, words, facts) !== isKey(words, question))
				.map(({ text: words }) => `${question.id}: ${words}`);
		});
		expect(wrong).toEqual([]);
	});

	test('each row of a match has one right choice, each timeline one order', () => {
		const wrong = questions.flatMap((question) => {
			if (question.kind === 'order') {
				const dates = question.items.map(({ factId }) => {
					const fact = facts.find(({ id }) => id === factId);
					return fact?.type === 'event' ? fact.date : '';
				});
				return dates.every((date, at) => at === 0 || (dates[at - 1] ?? '') < date)
					? []
					: [question.id];
			}
			if (question.kind !== 'match') return [];
			const choices = [...question.pairs.map(({ right }) => right), ...question.distractors];
			return question.pairs.flatMap(({ left, right }) =>
				choices
					.filter(({ text: words }) => isRightInRow(left, words, facts) !== (words === right.text))
					.map(({ text: words }) => `${question.id}: ${left}: ${words}`)
			);
		});
		expect(wrong).toEqual([]);
	});

	test('of each set of claims the true one is true by the facts, and no other', () => {
		const wrong = questions.flatMap((question) => {
			if (question.kind !== 'trueFalse') return [];
			const claims = question.claims.filter(
				(claim) => isRight(question, claim.text, facts) !== claim.isTrue
			);
			return claims.map((claim) => `${question.id}: ${claim.text}`);
		});
		expect(wrong).toEqual([]);
	});
});
