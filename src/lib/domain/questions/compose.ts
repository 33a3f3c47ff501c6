import type { Fact } from '../facts/fact.ts';
import { unreachable } from '../result.ts';
import type { Article } from '../text/article.ts';
import { definitionFaces } from './faces/definition.ts';
import { eventFaces } from './faces/event.ts';
import type { Setting } from './faces/face.ts';
import { moneyFaces } from './faces/money.ts';
import { passageFaces } from './faces/passage.ts';
import { quantityFaces } from './faces/quantity.ts';
import { relationFaces } from './faces/relation.ts';
import { roleFaces } from './faces/role.ts';
import { statementFaces } from './faces/statement.ts';
import { findFlaws, findSetFlaws, type Flaw } from './lint/lint.ts';
import type { Question } from './question.ts';
import { wordingOf } from './wordings.ts';

export interface Composition {
	/** In the order of the facts, recognition faces of a fact before its recall faces. */
	readonly questions: readonly Question[];
	/** Questions that the lint refused, with the reason. */
	readonly refused: readonly Flaw[];
}

/**
 * Makes every question that can be asked about the facts of an article. Deterministic: the same facts
 * and the same engine give the same questions with the same ids. A language the engine does not speak
 * gives none.
 */
export function compose(article: Article, facts: readonly Fact[]): Composition {
	const wording = wordingOf(article.language);
	if (wording === null) return { questions: [], refused: [] };
	const setting: Setting = { article, facts, wording };
	const surroundings = { text: article.text, facts };
	const made = facts.flatMap((fact) => facesOf(fact, setting)).filter((face) => face !== null);
	const refused = [
		...made.flatMap((question) => findFlaws(question, surroundings)),
		...findSetFlaws(made)
	];
	const flawed = new Set(refused.map(({ questionId }) => questionId));
	return { questions: made.filter(({ id }) => !flawed.has(id)), refused };
}

function facesOf(fact: Fact, setting: Setting): (Question | null)[] {
	switch (fact.type) {
		case 'quantity':
			return quantityFaces(fact, setting);
		case 'money':
			return moneyFaces(fact, setting);
		case 'role':
			return roleFaces(fact, setting);
		case 'event':
			return eventFaces(fact, setting);
		case 'statement':
			return statementFaces(fact, setting);
		case 'definition':
			return definitionFaces(fact, setting);
		case 'relation':
			return relationFaces(fact, setting);
		case 'passage':
			return passageFaces(fact, setting);
		default:
			return unreachable(fact);
	}
}
