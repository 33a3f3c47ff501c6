import type { CompiledArticle } from '$lib/content/compiled.ts';
import type { StaleFact } from '$lib/content/own-fact.ts';
import type { StaleCause } from '$lib/domain/facts/led-over.ts';
import type { Article } from '$lib/domain/text/article.ts';
import type { LabelledFact } from '$lib/domain/facts/own-fact.ts';
import type { Decided } from '$lib/domain/archive/decided.ts';
import type { Span } from '$lib/domain/facts/fact.ts';
import type { FactLabel } from '$lib/domain/facts/en/label.ts';
import { searchWords, type SearchableFact } from '$lib/domain/facts/search.ts';
import type { FactId, QuestionId } from '$lib/domain/ids.ts';
import { canReword } from '$lib/domain/questions/reword.ts';
import { modelAnswer, modelParts } from '$lib/domain/questions/model-answer.ts';
import type { Question, QuestionKind } from '$lib/domain/questions/question.ts';
import { standing } from '$lib/domain/schedule/queue.ts';
import type { FactStats } from '$lib/domain/stats/fact-stats.ts';

/** A fact as it was compiled, with what a search compares: made once. */
export interface FactSource {
	readonly article: CompiledArticle;
	readonly fact: LabelledFact;
	readonly questions: readonly Question[];
	readonly words: string;
	/** Why it is not asked until a person has looked at it. */
	readonly stale: StaleCause | null;
	/** The article as it was when the fact was written: what its spans count in. */
	readonly proof: Article;
}

/** A question in the list of facts, with what was decided about it. */
export interface ListedQuestion {
	readonly id: QuestionId;
	readonly kind: QuestionKind;
	/** As the learner worded it, or as it was compiled. */
	readonly stem: string;
	/** Its stem is the learner's. */
	readonly isReworded: boolean;
	readonly canReword: boolean;
	/** Where words are left out of the stem. */
	readonly gap?: Span;
	/** The right answer as it is read, part by part. */
	readonly answers: readonly string[];
	/** How many facts it asks about: it is listed under each of them. */
	readonly factCount: number;
	readonly isHidden: boolean;
	/** Wordings that the learner decided to be right. */
	readonly alsoRight: readonly string[];
	/** What the learner reported about it. */
	readonly reports: readonly string[];
}

/** A fact in the list of facts. */
export interface ListedFact extends SearchableFact {
	readonly id: FactId;
	readonly label: FactLabel;
	readonly article: CompiledArticle;
	readonly evidence: LabelledFact['evidence'];
	/** The article with the text that the evidence counts in. */
	readonly proof: Article;
	readonly stale: StaleCause | null;
	/** The article is put away. */
	readonly isArchived: boolean;
	readonly questions: readonly ListedQuestion[];
}

/** Every fact of the articles, in their order; behind those of an article the ones whose text has changed. */
export function factSources(
	articles: readonly CompiledArticle[],
	stale: readonly StaleFact[]
): FactSource[] {
	return articles.flatMap((article) => [
		...standingSources(article),
		...stale
			.filter(({ record }) => record.articleId === article.id)
			.map(({ record: { fact, questions }, cause, was }) => {
				const words = wordsOf(was, fact, questions);
				return { article, fact, questions, words, stale: cause, proof: { ...was, id: article.id } };
			})
	]);
}

function standingSources(article: CompiledArticle): FactSource[] {
	const asking = new Map<FactId, Question[]>();
	for (const question of article.questions) {
		for (const id of question.factIds) asking.set(id, [...(asking.get(id) ?? []), question]);
	}
	return article.facts.map((fact) => {
		const questions = asking.get(fact.id) ?? [];
		const words = wordsOf(article, fact, questions);
		return { article, fact, questions, words, stale: null, proof: article };
	});
}

function wordsOf(
	article: Article,
	{ label, evidence }: LabelledFact,
	questions: readonly Question[]
): string {
	return searchWords([
		label.head,
		label.detail,
		...evidence.map(({ start, end }) => article.text.slice(start, end)),
		...new Set(questions.flatMap((question) => [question.stem, modelAnswer(question)]))
	]);
}

/** A fact as it stands with the learner, and after the decisions about it. */
export function listFact(
	{ article, fact, questions, words, stale, proof }: FactSource,
	decided: Decided,
	stats: ReadonlyMap<FactId, FactStats>
): ListedFact {
	const listed = questions.map((question) => ({
		id: question.id,
		kind: question.kind,
		stem: decided.stemOf(question.id) ?? question.stem,
		isReworded: decided.stemOf(question.id) !== null,
		canReword: canReword(question),
		...(question.kind === 'cloze' && { gap: question.gap }),
		answers: modelParts(question),
		factCount: question.factIds.length,
		isHidden: decided.isHidden(question.id),
		alsoRight: decided.aliasesOf(question.id),
		reports: decided.reportsOf(question.id)
	}));
	const own = listed.flatMap(({ stem, isReworded }) => (isReworded ? [stem] : []));
	return {
		id: fact.id,
		label: fact.label,
		article,
		articleId: article.id,
		evidence: fact.evidence,
		...{ proof, stale },
		isArchived: decided.isArchived(article.id),
		standing: standing(stats.get(fact.id)),
		isHidden: decided.isHidden(fact.id),
		hasHiddenQuestion: listed.some(({ isHidden }) => isHidden),
		questions: listed,
		words: own.length === 0 ? words : `${words} ${searchWords(own)}`
	};
}

/** Facts of one article, as they stand under its title. */
export interface FactGroup {
	readonly article: CompiledArticle;
	readonly facts: readonly ListedFact[];
}

/** Facts under the titles of their articles; their order stays. */
export function groupByArticle(facts: readonly ListedFact[]): FactGroup[] {
	const groups = new Map<CompiledArticle, ListedFact[]>();
	for (const fact of facts) {
		const group = groups.get(fact.article);
		if (group) group.push(fact);
		else groups.set(fact.article, [fact]);
	}
	return [...groups].map(([article, facts]) => ({ article, facts }));
}
