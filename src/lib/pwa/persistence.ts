/** Whether the browser may clear what is stored when space runs short; `unknown` where it is silent. */
export type Persistence = 'kept' | 'may-be-cleared' | 'unknown';

export interface StorageUse {
	readonly usedBytes: number;
	/** What the browser would allow. A guess of the browser's, never a promise to the learner. */
	readonly allowedBytes: number;
}

type Storage = Partial<Pick<StorageManager, 'persisted' | 'persist' | 'estimate'>>;

/** Looks, without asking the learner anything. */
export async function persistence(
	storage: Storage | undefined = navigator.storage
): Promise<Persistence> {
	if (!storage?.persisted) return 'unknown';
	return named(await storage.persisted());
}

/** Asks the browser to keep the data; some ask the learner then. Call it after a finished quiz. */
export async function askToKeep(
	storage: Storage | undefined = navigator.storage
): Promise<Persistence> {
	if (!storage?.persist) return 'unknown';
	return named(await storage.persist());
}

/** Null where the browser does not say. */
export async function storageUse(
	storage: Storage | undefined = navigator.storage
): Promise<StorageUse | null> {
	const { usage, quota } = (await storage?.estimate?.()) ?? {};
	return usage === undefined || quota === undefined
		? null
		: { usedBytes: usage, allowedBytes: quota };
}

function named(isPersisted: boolean): Persistence {
	return isPersisted ? 'kept' : 'may-be-cleared';
}
