import { foldMemory, addToDay } from '$lib/domain/schedule/memory-fold.ts';
import { retentions } from '$lib/domain/schedule/memory.ts';
import { cacheRules } from '$lib/domain/stats/cache-rules.ts';
import { countAnswer, dayStatsId, isRight } from '$lib/domain/stats/day-stats.ts';
import { foldFact } from '$lib/domain/stats/fact-stats.ts';
import type { CacheFolds } from '$lib/storage/store.ts';

/** The domain's folds, for the store that keeps its caches true with them. */
export const cacheFolds: CacheFolds = {
	countAnswer,
	dayStatsId,
	foldFact,
	isRight,
	foldMemory,
	addToDay,
	rules: cacheRules,
	retention: retentions.usual
};
