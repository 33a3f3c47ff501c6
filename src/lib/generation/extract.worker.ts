import { find } from './find.ts';
import type { Wanted } from './protocol.ts';

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener('message', ({ data }: MessageEvent<Wanted>) => {
	find(data, (told) => self.postMessage(told));
});
