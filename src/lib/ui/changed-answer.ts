import type { Answer } from '$lib/domain/grading/answer.ts';
import type { AskedOrder } from '$lib/domain/questions/ask.ts';

/** What was chosen for each row of a match that has something. */
export function chosenRights(answer: Answer | null): ReadonlyMap<string, string> {
	const pairs = answer?.kind === 'match' ? answer.pairs : [];
	return new Map(pairs.map(({ left, right }) => [left, right]));
}

/** A match with another choice for one row; nothing chosen opens the row again. */
export function withPair(answer: Answer | null, left: string, right: string): Answer {
	const rights = new Map(chosenRights(answer));
	if (right === '') rights.delete(left);
	else rights.set(left, right);
	return { kind: 'match', pairs: [...rights].map((pair) => ({ left: pair[0], right: pair[1] })) };
}

/** The items of a timeline in the order the learner gave them; before that, as they were shown. */
export function itemsInOrder({ shown }: AskedOrder, answer: Answer | null): readonly string[] {
	return answer?.kind === 'order' ? answer.items : shown;
}

/** A list with one item a step further up or down; at the end the list as it was. */
export function moved(items: readonly string[], item: string, step: -1 | 1): readonly string[] {
	const from = items.indexOf(item);
	const other = items[from + step];
	if (from < 0 || other === undefined) return items;
	return items.with(from, other).with(from + step, item);
}
