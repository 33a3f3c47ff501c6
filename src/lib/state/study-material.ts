import type { CompiledArticle } from '$lib/content/compiled.ts';
import { foldAttempt } from '$lib/domain/quiz/attempt.ts';
import type { ArticleId, AttemptId, FactId, QuestionId } from '$lib/domain/ids.ts';
import { isTypedByHand, type Question } from '$lib/domain/questions/question.ts';
import { secretsAmong, type SecretsOf } from '$lib/domain/questions/secrets.ts';
import { slotName } from '$lib/domain/questions/slot.ts';
import type { Memory } from '$lib/domain/schedule/memory.ts';
import { relatedAmong } from '$lib/domain/schedule/related.ts';
import type { Apart } from '$lib/domain/schedule/round.ts';
import { foldFact, type FactStats } from '$lib/domain/stats/fact-stats.ts';
import { Agenda } from './agenda.ts';
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
	/** Every fact of the scope, in the order of the articles. */
	readonly all: readonly FactId[];
	readonly stats: Map<FactId, FactStats>;
	readonly memories: Map<FactId, Memory>;
	/** Facts that were met for the first time today. */
	readonly learnedToday: number;
	/** What is to study now, in order. */
	queue(): readonly FactId[];
	/** Everything, what is due soonest first. */
	ahead(): readonly FactId[];
	/** How many facts come tomorrow: due again, and new. */
	tomorrow(): { readonly again: number; readonly unseen: number };
	/** What must not be asked together. */
	readonly apart: Apart;
	readonly secretsOf: SecretsOf;
	/** Every question about a fact, alone or with others. */
	facesOf(fact: FactId): readonly Question[];
	articleOf(question: Question): CompiledArticle;
	/** Reads the figures of facts anew after a review of them. */
	refresh(factIds: readonly FactId[]): Promise<void>;
	/** Words count as right for a question from now on, or no more. */
	decide(question: QuestionId, words: string, isRight: boolean): void;
}

/** Reads the packs and figures that a round needs, and nothing of the log. */
export async function loadStudy(app: AppState, scope: StudyScope): Promise<StudyMaterial> {
	await app.ready();
	const { articles, engine } = await loadMaterial(app);
	const found = lookUp(articles, await scopeFilter(app, scope));
	const { store } = app;
	const [stats, memories] = await Promise.all([store.factStats(), store.memories(found.all)]);
	const known = {
		stats: new Map(stats.map((row) => [row.factId, row])),
		memories: new Map(memories.map((row) => [row.factId, row]))
	};
	const agenda = new Agenda(app, { facts: found.all, memories: known.memories });
	await agenda.refresh();
	// a fact or a quiz was asked for by name: its facts are asked whether due or not
	const isNamed = scope.kind === 'fact' || scope.kind === 'attempt';
	return {
		...found,
		...known,
		engine,
		get learnedToday() {
			return agenda.learnedToday;
		},
		queue: () => (isNamed ? found.all : agenda.queue()),
		ahead: () => agenda.ahead(),
		tomorrow: () => agenda.tomorrow(),
		apart: { ...found.apart, before: isNamed ? [] : agenda.metToday() },
		async refresh(factIds) {
			for (const factId of factIds) {
				const row = foldFact(factId, await store.reviewsOfFact(factId));
				if (row) known.stats.set(factId, row);
				else known.stats.delete(factId);
				known.memories.delete(factId);
			}
			for (const row of await store.memories(factIds)) known.memories.set(row.factId, row);
			await agenda.refresh();
		}
	};
}

type Found = Pick<StudyMaterial, 'all' | 'secretsOf' | 'facesOf' | 'articleOf' | 'decide'> & {
	readonly apart: Omit<Apart, 'before'>;
};

/** The facts of a scope that are asked about, in the order of their articles, and what is known of them. */
function lookUp(
	articles: readonly CompiledArticle[],
	inScope: (fact: FactId, article: ArticleId) => boolean
): Found {
	const byId = new Map(articles.map((article) => [article.id, article]));
	const faces = facesByFact(articles);
	const facts = new Map(
		articles.flatMap((article) => article.facts.map((fact) => [fact.id, { fact, article }]))
	);
	const secretsOf = secretsAmong(articles.flatMap(({ questions }) => questions));
	const facesOf = (fact: FactId) => faces.get(fact) ?? [];
	const areRelated = relatedAmong({
		facesOf,
		secretsOf,
		proofOf: (id) => {
			const found = facts.get(id);
			const spans = found?.fact.evidence ?? [];
			return spans.map(({ start, end }) => found?.article.text.slice(start, end)).join(' ');
		}
	});
	return {
		all: [...facts].flatMap(([id, { article }]) =>
			faces.has(id) && inScope(id, article.id) ? id : []
		),
		secretsOf,
		facesOf,
		apart: {
			slotOf(id) {
				const found = facts.get(id);
				return found ? slotName(found.fact) : id;
			},
			areRelated
		},
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
