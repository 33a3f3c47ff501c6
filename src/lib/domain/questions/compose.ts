import type { Fact, Span } from '../facts/fact.ts';
import { unreachable } from '../result.ts';
import { counted, silent, within, type Tell } from '../telling.ts';
import type { Article } from '../text/article.ts';
import { definitionFaces } from './faces/definition.ts';
import { eventFaces } from './faces/event.ts';
import { clozeOf } from './faces/cloze.ts';
import { contradictionsIn, type Contradiction } from './contradictions.ts';
import { settingOf, type Setting } from './faces/face.ts';
import { moneyFaces } from './faces/money.ts';
import { passageFaces } from './faces/passage.ts';
import { quantityFaces } from './faces/quantity.ts';
import { relationFaces } from './faces/relation.ts';
import { roleFaces } from './faces/role.ts';
import { statementFaces } from './faces/statement.ts';
import { matches } from './groups/match.ts';
import { multis } from './groups/multi.ts';
import { timelines } from './groups/order.ts';
import { findFlaws, findSetFlaws, type Flaw } from './lint/lint.ts';
import type { Question } from './question.ts';
import type { Wording } from './wording.ts';
import { wordingOf } from './wordings.ts';

export interface Composition {
	/**
	 * In the order of the facts, recognition faces of a fact before its recall faces; questions over
	 * several facts after those over one.
	 */
	readonly questions: readonly Question[];
	/** Questions that the lint refused, with the reason. */
	readonly refused: readonly Flaw[];
	/** Facts that contradict each other: none of them is asked. */
	readonly contradictions: readonly Contradiction[];
}

interface Language {
	readonly wording?: Wording | null;
	readonly sentences?: readonly Span[];
	readonly gaps?: 'made' | 'given';
	/** Hears how far the work is: on the device it takes a while. */
	readonly tell?: Tell;
}

/**
 * Makes every question that can be asked about the facts of an article. Deterministic: the same facts
 * and the same engine give the same questions with the same ids. A language the engine does not speak
 * gives none, unless the wording of another is given.
 *
 * @param sentences of the article, in order, where more is known than its stops tell
 * @param gaps `given` where passages among the facts say which words may be left out
 */
export function compose(
	article: Article,
	facts: readonly Fact[],
	{ wording = wordingOf(article.language), sentences, gaps = 'made', tell = silent }: Language = {}
): Composition {
	if (wording === null) return { questions: [], refused: [], contradictions: [] };
	// of facts that contradict each other either may be true: they go on to rule out wrong answers
	const setting = settingOf(article, facts, { wording, ...(sentences && { sentences }) });
	const contradictions = contradictionsIn(setting.index);
	const blocked = new Set(contradictions.flatMap(({ factIds }) => factIds));
	const isAsked = ({ id }: Fact) => !blocked.has(id);
	const flawsOf = linter(article, facts);
	const inOrder = setting.index.facts.filter(isAsked);
	const asked = facts.filter(isAsked);
	const made = [
		...(gaps === 'given'
			? [...counted(asked, within(0, 0.5, tell))].flatMap((fact) => facesOf(fact, setting))
			: withClozes(asked, setting, flawsOf)),
		...multis(inOrder, setting),
		...matches(inOrder, setting),
		...timelines(inOrder, setting)
	];
	const refused: Flaw[] = [];
	for (const question of counted(made, within(0.5, 1, tell))) refused.push(...flawsOf(question));
	refused.push(...findSetFlaws(made));
	const flawed = new Set(refused.map(({ questionId }) => questionId));
	return { questions: made.filter(({ id }) => !flawed.has(id)), refused, contradictions };
}

/**
 * The faces of each fact, and one of its typed answers once more as a gap in a sentence; no gap twice.
 * The sentence was not written to be one: where the lint finds a flaw, there is no gap.
 */
function withClozes(facts: readonly Fact[], setting: Setting, flawsOf: Linter): Question[] {
	const gaps = new Set<string>();
	return facts.flatMap((fact) => {
		const faces = facesOf(fact, setting);
		const cloze = faces
			.map((face) => clozeOf(fact, face, setting))
			.filter((face) => face !== null && !gaps.has(face.stem))
			.find((face) => face !== null && flawsOf(face).length === 0);
		if (!cloze) return faces;
		gaps.add(cloze.stem);
		return [...faces, cloze];
	});
}

type Linter = (question: Question) => Flaw[];

/** Looks at a question with the text and its own facts at hand; once, however often it is asked. */
function linter({ text }: Article, facts: readonly Fact[]): Linter {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	const known = new Map<Question, Flaw[]>();
	return (question) => {
		const before = known.get(question);
		if (before) return before;
		const own = question.factIds.flatMap((id) => byId.get(id) ?? []);
		const flaws = findFlaws(question, { text, facts: own });
		known.set(question, flaws);
		return flaws;
	};
}

function facesOf(fact: Fact, setting: Setting): Question[] {
	return anyFacesOf(fact, setting).filter((face) => face !== null);
}

function anyFacesOf(fact: Fact, setting: Setting): (Question | null)[] {
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
