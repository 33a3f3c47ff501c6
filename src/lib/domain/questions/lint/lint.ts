import type { QuestionId } from '../../ids.ts';
import type { Question } from '../question.ts';
import type { Rule, Severity } from './rule.ts';
import { rules, setRules, type FlawCode } from './rules.ts';
import { sightOf, type Surroundings } from './sight.ts';

export type { FlawCode } from './rules.ts';

/** What is wrong with a question, and which one. */
export interface Flaw {
	readonly questionId: QuestionId;
	readonly code: FlawCode;
	readonly severity: Severity;
	/** What is wrong, as a sentence for whoever wrote the question. */
	readonly says: string;
	/** The stem and the words concerned. */
	readonly detail: string;
}

/** Every code there is, in the order in which flaws are told. */
export const flawCodes: readonly FlawCode[] = [...rules, ...setRules].map(({ code }) => code);

const hardRules = rules.filter(({ severity }) => severity === 'hard');

/**
 * What refuses a question; none means that it may be asked. Rules that know a language are left out
 * for others, and rules that need the article or its facts where these are not given.
 */
export function findFlaws(question: Question, surroundings: Surroundings = {}): Flaw[] {
	return flawsBy(hardRules, question, surroundings);
}

/** Every flaw, and every remark: what does not refuse a question but should be looked at by a person. */
export function lint(question: Question, surroundings: Surroundings = {}): Flaw[] {
	return flawsBy(rules, question, surroundings);
}

function flawsBy(
	applied: readonly Rule<FlawCode>[],
	question: Question,
	surroundings: Surroundings
): Flaw[] {
	const sight = sightOf(question, surroundings);
	const flaws: Flaw[] = [];
	for (const { code, severity, says, find } of applied) {
		const detail = find(question, sight);
		if (detail !== null) flaws.push({ questionId: question.id, code, severity, says, detail });
	}
	return flaws;
}

/**
 * Every flaw and remark of the questions of an article: of each by itself, with its facts and the text
 * at hand, and of all together.
 */
export function lintSet(questions: readonly Question[], surroundings: Surroundings = {}): Flaw[] {
	return [
		...questions.flatMap((question) => lint(question, surroundings)),
		...findSetFlaws(questions)
	];
}

/** What is wrong with questions only because of others: one stem that asks two things, one id twice. */
export function findSetFlaws(questions: readonly Question[]): Flaw[] {
	return setRules.flatMap(({ code, severity, says, find }) =>
		find(questions).map(({ question, detail }) => ({
			questionId: question.id,
			code,
			severity,
			says,
			detail
		}))
	);
}
