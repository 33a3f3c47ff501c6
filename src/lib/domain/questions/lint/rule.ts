import type { Question } from '../question.ts';
import type { Sight } from './sight.ts';

/** `hard`: the question is refused. `soft`: it is kept, and a person should look at it. */
export type Severity = 'hard' | 'soft';

/** One way in which a question can be flawed. */
export interface Rule<Code extends string = string> {
	/** Kebab-case, and for ever: people and tables refer to it. */
	readonly code: Code;
	readonly severity: Severity;
	/** What is wrong, as one sentence for whoever wrote the question. */
	readonly says: string;
	/** The flawed words, to be shown; null where nothing is wrong. */
	readonly find: (question: Question, sight: Sight) => string | null;
}

/** A group of rules that keeps its codes as types. */
export function rulesOf<const Code extends string>(
	...rules: readonly Rule<Code>[]
): readonly Rule<Code>[] {
	return rules;
}
