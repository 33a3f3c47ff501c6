import { countAnswer, dayStatsId, isRight } from '$lib/domain/stats/day-stats.ts';
import { foldFact } from '$lib/domain/stats/fact-stats.ts';
import type { CacheFolds } from '$lib/storage/store.ts';

/** The domain's folds, for the store that keeps its caches true with them. */
export const cacheFolds: CacheFolds = { countAnswer, dayStatsId, foldFact, isRight };
