import type { CompiledArticle } from '$lib/content/compiled.ts';
import type { Span } from '$lib/domain/facts/fact.ts';
import type { FactLabel } from '$lib/domain/facts/en/label.ts';
import type { QuestionId } from '$lib/domain/ids.ts';
import type { QuestionKind } from '$lib/domain/questions/question.ts';
import type { Standing } from '$lib/domain/schedule/queue.ts';
import type { MarkedFact } from '$lib/domain/text/marked.ts';

/** A fact with its questions, before the learner's own figures are read. */
export interface ArticleFact extends Omit<MarkedFact, 'number'> {
	readonly label: FactLabel;
	readonly asOf: string;
	readonly questions: readonly {
		readonly id: QuestionId;
		readonly kind: QuestionKind;
		readonly stem: string;
		/** Where words are left out of the stem. */
		readonly gap?: Span;
	}[];
}

/** A fact as the reading page shows it. */
export interface ReadFact extends ArticleFact {
	readonly number: number;
	readonly standing: Standing;
	/** False where its article is put away. */
	readonly isAsked: boolean;
}

/** The facts of an article with the names of their questions. */
export function articleFacts({
	facts,
	questions
}: Pick<CompiledArticle, 'facts' | 'questions'>): ArticleFact[] {
	return facts.map(({ id, evidence, label, asOf }) => ({
		...{ id, evidence, label, asOf },
		questions: questions
			.filter(({ factIds }) => factIds.includes(id))
			.map((question) => {
				const { id, kind, stem } = question;
				return { id, kind, stem, ...(question.kind === 'cloze' && { gap: question.gap }) };
			})
	}));
}
