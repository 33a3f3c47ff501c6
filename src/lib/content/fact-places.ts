import type { FactId } from '../domain/ids.ts';
import type { LabelledFact } from '../domain/facts/own-fact.ts';

/** Where each fact stands in its article: 0–100 % of the text, in the order of the text. */
export function factPlaces({
	facts,
	text
}: {
	readonly facts: readonly Pick<LabelledFact, 'id' | 'evidence'>[];
	readonly text: string;
}): { readonly id: FactId; readonly at: number }[] {
	return facts
		.map(({ id, evidence }) => ({
			id,
			at: Math.round(((evidence[0]?.start ?? 0) / text.length) * 1000) / 10
		}))
		.sort((a, b) => a.at - b.at);
}
