import { scriptUrl } from '$lib/pwa/script-url.ts';
import { Generation } from './client.ts';
import workerUrl from './extract.worker.ts?worker&url';

/** The worker of this build, not started yet. */
export function newGeneration(): Generation {
	return new Generation(() => new Worker(scriptUrl(workerUrl), { type: 'module', name: 'facts' }));
}
