import { isOver } from '$lib/domain/quiz/is-over.ts';
import type { AttemptId } from '$lib/domain/ids.ts';
import type { AttemptRow } from '$lib/domain/quiz/attempt-event.ts';
import type { AppState } from './app.svelte.ts';
import { AttemptState } from './attempt.svelte.ts';

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
	runOf = (id: AttemptId) => new AttemptState(app, id)
): Promise<boolean> {
	const over = attempts.filter((row) => isOver(row, app.clock.read().wall));
	for (const { id } of over) {
		const run = runOf(id);
		await run.load();
		await run.saving.settled();
		run.leave();
	}
	return over.length > 0;
}
