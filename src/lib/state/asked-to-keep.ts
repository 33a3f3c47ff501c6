import type { Persistence } from '$lib/pwa/persistence.ts';
import { devicePrefix, type StudyStore } from '$lib/storage/store.ts';

const settingName = `${devicePrefix}asked-to-keep`;

/** What a browser says about keeping; see `pwa/persistence.ts`. */
export interface Keeping {
	persistence(): Promise<Persistence>;
	askToKeep(): Promise<Persistence>;
}

/**
 * Asks the browser to keep the work, once for a device: some browsers ask the learner then. Settings
 * asks again when it is told to.
 *
 * @returns whether it is kept now
 */
export async function askOnceToKeep(store: StudyStore, keeping: Keeping): Promise<Persistence> {
	const present = await keeping.persistence();
	if (present !== 'may-be-cleared') return present;
	if ((await store.setting(settingName)) === true) return present;
	await store.saveSetting(settingName, true);
	return await keeping.askToKeep();
}
