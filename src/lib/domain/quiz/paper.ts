import type { FactId } from '../ids.ts';
import { ask } from '../questions/ask.ts';
import type { Question, QuestionKind } from '../questions/question.ts';
import { seededRandom, shuffled, type RandomSource } from '../random.ts';
import type { Article } from '../text/article.ts';
import { cuttingOf } from '../text/cutting.ts';
import type { Blueprint, PaperQuestion } from './attempt-event.ts';

/** An article with all that can be asked about it. */
export interface PaperSource {
	readonly article: Article;
	readonly questions: readonly Question[];
}

/**
 * Draws the questions of a quiz: no two about one fact, kinds spread as evenly as the facts allow. The
 * same sources, blueprint and seed give the same paper on every device.
 */
export function drawPaper(
	sources: readonly PaperSource[],
	{ count, kinds }: Pick<Blueprint, 'count' | 'kinds'>,
	seed: number
): PaperQuestion[] {
	const random = seededRandom(seed);
	const byFact = groupByFact(sources, kinds);
	const facts = shuffled([...byFact.values()], random).slice(0, count);
	const used = new Map<QuestionKind, number>();
	return facts.map(({ article, questions }) => {
		const question = pickFace(questions, used, random);
		used.set(question.kind, (used.get(question.kind) ?? 0) + 1);
		return { question: ask(question, seed), cutting: cuttingOf(article, question) };
	});
}

/** How many questions a paper of these kinds can have: one for each fact. */
export function paperLimit(
	sources: readonly PaperSource[],
	kinds: readonly QuestionKind[]
): number {
	return groupByFact(sources, kinds).size;
}

function groupByFact(
	sources: readonly PaperSource[],
	kinds: readonly QuestionKind[]
): Map<FactId, { article: Article; questions: Question[] }> {
	const byFact = new Map<FactId, { article: Article; questions: Question[] }>();
	for (const { article, questions } of sources) {
		for (const question of questions) {
			if (!kinds.includes(question.kind)) continue;
			const [fact] = question.factIds;
			const group = byFact.get(fact) ?? { article, questions: [] };
			group.questions.push(question);
			byFact.set(fact, group);
		}
	}
	return byFact;
}

/** A face of the kind that the paper has least of so far. */
function pickFace(
	faces: readonly Question[],
	used: ReadonlyMap<QuestionKind, number>,
	random: RandomSource
): Question {
	const uses = (face: Question) => used.get(face.kind) ?? 0;
	const least = Math.min(...faces.map(uses));
	const candidates = faces.filter((face) => uses(face) === least);
	const face = candidates[random(Math.max(1, candidates.length))];
	if (!face) throw new Error('a paper was drawn from a fact without questions');
	return face;
}
