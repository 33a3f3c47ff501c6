import { memoryRules } from '../schedule/memory.ts';

/**
 * The version of everything that is counted of the log: the memories and the days. With another one the
 * caches are made anew.
 */
export const cacheRules = `${memoryRules} days/2`;
