import type { FactId } from '$lib/domain/ids.ts';
import { standing, type Standing } from '$lib/domain/schedule/queue.ts';
import type { FactStats } from '$lib/domain/stats/fact-stats.ts';

/** How the facts of an article stand with the learner. */
export interface Standings {
	/** In the order of the text; `at` is the place in it, 0–100 %. */
	readonly strokes: readonly { readonly at: number; readonly standing: Standing }[];
	readonly counts: Readonly<Record<Standing, number>>;
}

export function standingsOf(
	places: readonly { readonly id: FactId; readonly at: number }[],
	stats: ReadonlyMap<FactId, FactStats>
): Standings {
	const strokes = places.map(({ id, at }) => ({ at, standing: standing(stats.get(id)) }));
	const of = (wanted: Standing) => strokes.filter((stroke) => stroke.standing === wanted).length;
	return { strokes, counts: { new: of('new'), missed: of('missed'), held: of('held') } };
}
