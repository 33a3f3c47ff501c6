import type { CompiledArticle } from '$lib/content/compiled.ts';
import { foldAttempt } from '$lib/domain/quiz/attempt.ts';
import type { ArticleId, AttemptId, FactId, QuestionId } from '$lib/domain/ids.ts';
import { isTypedByHand, type Question } from '$lib/domain/questions/question.ts';
import { secretsAmong, type SecretsOf } from '$lib/domain/questions/secrets.ts';
import { slotName } from '$lib/domain/questions/slot.ts';
import { oldestFirst, studyQueue } from '$lib/domain/schedule/queue.ts';
import { foldFact, type FactStats } from '$lib/domain/stats/fact-stats.ts';
import type { AppState } from './app.svelte.ts';
import { loadMaterial } from './material.ts';
import { ResultsRegrading } from './results-regrading.svelte.ts';
import { rowsOf } from './results-rows.ts';

/** What a round is about. */
export type StudyScope =
	| { readonly kind: 'library' }
	| { readonly kind: 'article'; readonly id: ArticleId }
	| { readonly kind: 'fact'; readonly id: FactId }
	/** What was missed or left open in a quiz. */
	| { readonly kind: 'attempt'; readonly id: AttemptId };

export interface StudyMaterial {
	readonly engine: number;
	/** Facts that are due, in the order to ask them. */
	readonly queue: readonly FactId[];
	/** Every fact of the scope, the one answered longest ago first. */
	readonly all: readonly FactId[];
	readonly stats: Map<FactId, FactStats>;
	readonly secretsOf: SecretsOf;
	/** Every question about a fact, alone or with others. */
	facesOf(fact: FactId): readonly Question[];
	/** Names what a fact gives the value of. */
	slotOf(fact: FactId): string;
	articleOf(question: Question): CompiledArticle;
	/** Reads the figures of facts anew after a review of them. */
	refresh(factIds: readonly FactId[]): Promise<void>;
	/** Words count as right for a question from now on, or no more. */
	decide(question: QuestionId, words: string, isRight: boolean): void;
}

/** Reads the packs and figures that a round needs. */
export async function loadStudy(app: AppState, scope: StudyScope): Promise<StudyMaterial> {
	const { articles, engine } = await loadMaterial(app);
	const stats = new Map((await app.store.factStats()).map((row) => [row.factId, row]));
	const { all, ...found } = lookUp(articles, await scopeFilter(app, scope));
	return {
		...found,
		engine,
		// a fact or a quiz was asked for by name: its facts are asked whether due or not
		queue: scope.kind === 'fact' || scope.kind === 'attempt' ? all : studyQueue(all, stats),
		all: oldestFirst(all, stats),
		stats,
		async refresh(factIds) {
			for (const factId of factIds) {
				const row = foldFact(factId, await app.store.reviewsOfFact(factId));
				if (row) stats.set(factId, row);
				else stats.delete(factId);
			}
		}
	};
}

/** The facts of a scope that are asked about, in the order of their articles, and what is known of them. */
function lookUp(
	articles: readonly CompiledArticle[],
	inScope: (fact: FactId, article: ArticleId) => boolean
): Omit<StudyMaterial, 'engine' | 'queue' | 'stats' | 'refresh'> {
	const byId = new Map(articles.map((article) => [article.id, article]));
	const faces = facesByFact(articles);
	const facts = articles.flatMap((article) => article.facts);
	const slots = new Map(facts.map((fact) => [fact.id, slotName(fact)]));
	const asked = articles.flatMap(({ id: article, facts: own }) =>
		own.filter(({ id }) => faces.has(id) && inScope(id, article))
	);
	return {
		all: asked.map(({ id }) => id),
		secretsOf: secretsAmong(articles.flatMap(({ questions }) => questions)),
		facesOf: (fact) => faces.get(fact) ?? [],
		slotOf: (fact) => slots.get(fact) ?? fact,
		articleOf({ id, articleId }) {
			const article = byId.get(articleId);
			if (!article) throw new Error(`${id} is of no article that is here`);
			return article;
		},
		decide(id, words, isRight) {
			for (const [fact, questions] of faces) {
				const changed = questions.map((question) =>
					question.id === id ? withAlias(question, words, isRight) : question
				);
				faces.set(fact, changed);
			}
		}
	};
}

function facesByFact(articles: readonly CompiledArticle[]): Map<FactId, Question[]> {
	const faces = new Map<FactId, Question[]>();
	for (const question of articles.flatMap(({ questions }) => questions)) {
		for (const fact of question.factIds) {
			const others = faces.get(fact);
			if (others) others.push(question);
			else faces.set(fact, [question]);
		}
	}
	return faces;
}

function withAlias(question: Question, words: string, isRight: boolean): Question {
	if (!isTypedByHand(question)) return question;
	const others = (question.alsoRight ?? []).filter((other) => other !== words);
	return { ...question, alsoRight: isRight ? [...others, words] : others };
}

async function scopeFilter(
	app: AppState,
	scope: StudyScope
): Promise<(fact: FactId, article: ArticleId) => boolean> {
	switch (scope.kind) {
		case 'library':
			return () => true;
		case 'article':
			return (_, article) => article === scope.id;
		case 'fact':
			return (fact) => fact === scope.id;
		case 'attempt': {
			const attempt = foldAttempt(await app.store.attemptEvents(scope.id));
			const regrading = new ResultsRegrading(app);
			if (attempt) await regrading.load(attempt);
			const rows = attempt ? rowsOf(attempt, regrading.reviews) : [];
			const missed = rows.filter(({ verdict }) => verdict !== 'right');
			const ids = new Set(missed.flatMap((place) => place.question.factIds));
			return (fact) => ids.has(fact);
		}
	}
}
