import { isOver } from '$lib/domain/quiz/is-over.ts';
import type { AttemptId } from '$lib/domain/ids.ts';
import type { AttemptRow } from '$lib/domain/quiz/attempt-event.ts';
import type { AppState } from './app.svelte.ts';
import type { AttemptState } from './attempt.svelte.ts';

/**
 * Ends the attempts whose time ran out while nobody looked, as opening them would: with their reviews. One
 * that another tab runs is left to it, and one that cannot be stored stays open.
 *
 * @param attempts every attempt
 * @returns whether there was any
 * @throws StorageError
 */
export async function endTimedOut(
	app: AppState,
	attempts: readonly AttemptRow[],
	runOf?: (id: AttemptId) => AttemptState
): Promise<boolean> {
	const over = attempts.filter((row) => isOver(row, app.clock.read().wall));
	if (over.length === 0) return false;
	// few visits find any: what runs a quiz is not loaded before
	const { AttemptState } = await import('./attempt.svelte.ts');
	for (const { id } of over) {
		const run = runOf?.(id) ?? new AttemptState(app, id);
		await run.load();
		await run.saving.settled();
		run.leave();
	}
	return true;
}
