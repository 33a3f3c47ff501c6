import type { Fact } from '../../facts/fact.ts';
import { questionId } from '../../ids.ts';
import { parseStem, type Setting } from '../faces/face.ts';
import type { Question } from '../question.ts';

/**
 * Puts items together that fit with one another, in the order in which they come: each joins the first
 * group that has room and holds nothing it does not fit with.
 *
 * @param fits symmetric
 * @returns groups of `least` to `most` items; what is left over is in none
 */
export function groupsOf<T>(
	items: readonly T[],
	fits: (a: T, b: T) => boolean,
	{ least, most }: { least: number; most: number }
): T[][] {
	const groups: T[][] = [];
	// the newest are tried: going back through all of them would take the square of the items
	const reach = 4;
	for (const item of items) {
		const open = groups
			.slice(-reach)
			.find((group) => group.length < most && group.every((other) => fits(item, other)));
		if (open) open.push(item);
		else groups.push([item]);
	}
	return groups.filter(({ length }) => length >= least);
}

type Common = Omit<Question, 'kind' | 'key' | 'options' | 'claims'> & Pick<Question, 'id'>;

/** What questions over several facts have in common; null without a fact. */
export function commonOf(
	facts: readonly Fact[],
	{ article }: Setting,
	kind: Question['kind'],
	face: string,
	marked: string
): Common | null {
	const [first, ...rest] = facts;
	if (!first) return null;
	const dates = facts.map(({ asOf }) => asOf).sort();
	return {
		id: questionId(
			facts.map(({ id }) => id),
			kind,
			face
		),
		factIds: [first.id, ...rest.map(({ id }) => id)],
		articleId: article.id,
		language: article.language,
		...parseStem(marked),
		evidence: facts.flatMap(({ evidence }) => evidence),
		asOf: dates.at(-1) ?? first.asOf,
		// no more important than the least of them
		importance: facts.reduce<1 | 2 | 3>(
			(least, { importance }) => (importance < least ? importance : least),
			3
		)
	};
}
