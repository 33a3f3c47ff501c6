/** When the last backup of this device was kept. */
export interface LastBackup {
	readonly at: number;
	/** The learner's day then. */
	readonly dayKey: string;
}

/** Junk in the database is no backup. */
export function readLastBackup(stored: unknown): LastBackup | null {
	const given: Partial<Record<keyof LastBackup, unknown>> =
		typeof stored === 'object' && stored !== null ? stored : {};
	const { at, dayKey } = given;
	return typeof at === 'number' && typeof dayKey === 'string' ? { at, dayKey } : null;
}
