import type { FactLabel } from '$lib/domain/facts/en/label.ts';
import type { QuestionId } from '$lib/domain/ids.ts';
import type { QuestionKind } from '$lib/domain/questions/question.ts';
import type { Standing } from '$lib/domain/schedule/queue.ts';
import type { MarkedFact } from '$lib/domain/text/marked.ts';

/** A fact as the reading page shows it. */
export interface ReadFact extends MarkedFact {
	readonly label: FactLabel;
	readonly asOf: string;
	readonly standing: Standing;
	readonly questions: readonly {
		readonly id: QuestionId;
		readonly kind: QuestionKind;
		readonly stem: string;
	}[];
}
