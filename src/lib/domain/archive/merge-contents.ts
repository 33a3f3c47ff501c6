import { groupBy } from '../group-by.ts';
import type { AttemptEvent, AttemptRow } from '../quiz/attempt-event.ts';
import type { Contents } from './archive.ts';
import { byCanonical } from './canonical.ts';
import { recordKey, type ListName } from './record-key.ts';

/**
 * The union of two learners' works that are one learner's, from two devices or two days. The same
 * twice changes nothing, and any order of unions gives the same records; those of `here` come first.
 *
 * Of two records with one id that differ, the same one wins wherever they meet. An attempt is taken
 * whole: the one that was ended, else the longer one, else the one that was seen later. Settings are
 * those of `here`: how a device is set is no part of the work.
 */
export function mergeContents(here: Contents, other: Contents): Contents {
	return {
		...mergeAttempts(here, other),
		reviews: union('reviews', here, other),
		articles: union('articles', here, other),
		facts: union('facts', here, other),
		decisions: union('decisions', here, other),
		settings: here.settings
	};
}

/** Records are never changed: two that differ are a rare accident, and the greater text wins. */
function union<L extends ListName>(
	list: L,
	here: Contents,
	other: Contents
): readonly Contents[L][number][] {
	const byKey = new Map<string, Contents[L][number]>();
	for (const record of [...here[list], ...other[list]]) {
		const key = recordKey(list, record);
		const twin = byKey.get(key);
		if (twin === undefined || byCanonical(record, twin) > 0) byKey.set(key, record);
	}
	return [...byKey.values()];
}

/** An attempt with all that is known of it. */
interface Whole {
	readonly rows: readonly AttemptRow[];
	readonly events: readonly AttemptEvent[];
}

function mergeAttempts(
	here: Contents,
	other: Contents
): Pick<Contents, 'attempts' | 'attemptEvents'> {
	const [ours, theirs] = [wholes(here), wholes(other)];
	const winners = [...new Set([...ours.keys(), ...theirs.keys()])].map((id) => {
		const [a, b] = [ours.get(id), theirs.get(id)];
		if (!a || !b) return a ?? b ?? { rows: [], events: [] };
		return compareWholes(b, a) > 0 ? b : a;
	});
	return {
		attempts: winners.flatMap(({ rows }) => rows),
		attemptEvents: winners.flatMap(({ events }) => events)
	};
}

function wholes({ attempts, attemptEvents }: Contents): Map<string, Whole> {
	const rows = groupBy(attempts, ({ id }) => id);
	const events = groupBy(attemptEvents, ({ attemptId }) => attemptId);
	const ids = new Set([...rows.keys(), ...events.keys()]);
	return new Map(
		[...ids].map((id) => [
			id,
			{
				rows: rows.get(id) ?? [],
				events: [...(events.get(id) ?? [])].sort((a, b) => a.seq - b.seq)
			}
		])
	);
}

/** A total order, so that the greatest of any number is the same in whatever order they are compared. */
function compareWholes(a: Whole, b: Whole): number {
	return (
		Number(isFinished(a)) - Number(isFinished(b)) ||
		a.events.length - b.events.length ||
		lastSeenAt(a) - lastSeenAt(b) ||
		byCanonical(a, b)
	);
}

function isFinished({ rows, events }: Whole): boolean {
	return (
		rows.some(({ phase }) => phase === 'finished') || events.some(({ kind }) => kind === 'finished')
	);
}

function lastSeenAt({ rows }: Whole): number {
	return Math.max(0, ...rows.map((row) => row.lastSeenAt));
}
