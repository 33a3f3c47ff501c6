import type { Fault } from '$lib/storage/store.ts';

/** What a learner can send us: the build, the browser and the last faults. No words of the learner's. */
export function problemReport(faults: readonly Fault[], browser: string): string {
	const lines = faults.map(
		({ at, code, message, stack, build }) =>
			`${new Date(at).toISOString()} ${build} ${code}: ${message}\n${stack}`
	);
	return [`Dossier ${__APP_VERSION__}, build ${__APP_BUILD__}`, browser, ...lines].join('\n\n');
}
