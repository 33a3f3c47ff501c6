import { copyResponse } from 'workbox-core';
import { PrecacheController, PrecacheRoute, type PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { shareKey, sharesName } from '$lib/pwa/shared.ts';
import type { FileCount, PageMessage, WorkerMessage } from '$lib/pwa/worker-message.ts';

// The contract:
// - an installation holds every file of its build, or fails and leaves nothing behind;
// - a waiting worker takes over when a page asks for it, or when no page is open: never by itself;
// - the files of the build before stay for one generation, so that a page of that build can still
//   import its chunks;
// - what another app shares is kept for the page that takes it over, and goes nowhere else;
// - the learner's data is none of its business: it opens no database.

declare const self: ServiceWorkerGlobalScope & {
	readonly __WB_MANIFEST: readonly PrecacheEntry[];
};

const lanes = 6;
const scope = new URL(self.registration.scope).pathname;
// two apps on one origin, at / and at /sub/, keep apart: neither prefix begins with the other
const family = `dossier:${scope}:`;
const activatedName = `${family}activated`;
const manifest = [...self.__WB_MANIFEST];
const cacheName = `${family}${fingerprint(JSON.stringify(manifest))}`;

const precache = new PrecacheController({ cacheName });
// some hosts vary by headers that differ between a page's request and the worker's
precache.strategy.matchOptions = { ignoreVary: true };
precache.addToCacheList(manifest);

registerRoute(new NavigationRoute(answerNavigation));
registerRoute(
	new PrecacheRoute(precache, { ignoreURLParametersMatching: [/.*/], cleanURLs: false })
);
registerRoute(({ url }) => url.pathname === `${scope}add/`, keepShare, 'POST');
registerRoute(
	({ url }) => isImmutable(url.href),
	async ({ request }) => (await matchAnyBuild(request.url)) ?? fetch(request)
);

self.addEventListener('install', (event) => event.waitUntil(install()));

self.addEventListener('activate', (event) => {
	event.waitUntil(Promise.all([forgetOlderBuilds(), self.clients.claim()]));
});

self.addEventListener('message', (event) => {
	const message = event.data as PageMessage;
	const port = event.ports[0];
	if (message.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
	if (message.type === 'COUNT_FILES' && port) {
		const counted = fetchMissing((files) => port.postMessage(files));
		event.waitUntil(counted.catch(() => port.postMessage(null)));
	}
});

/** A page with or without its final slash and with any query; else the fallback page. */
async function answerNavigation({ url, request }: { url: URL; request: Request }) {
	const { pathname } = url;
	const known =
		(await precache.matchPrecache(pathname)) ?? (await precache.matchPrecache(`${pathname}/`));
	if (known) return known;

	// the address of a file that is not precached, a screenshot perhaps
	const isFile = /\.\w+$/.test(pathname);
	const answer = isFile ? await fetch(request).catch(() => undefined) : undefined;
	return answer ?? (await precache.matchPrecache(`${scope}404.html`)) ?? Response.error();
}

/** Keeps what another app shares, and opens the page that takes it over. No network is asked. */
async function keepShare({ request }: { request: Request }) {
	const form = await request.formData();
	const id = crypto.randomUUID();
	const words = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value : '';
	};
	const files = form.getAll('files').filter((value) => typeof value !== 'string');
	const cache = await caches.open(sharesName(scope));
	for (const [index, file] of files.entries())
		await cache.put(shareKey(scope, id, String(index)), new Response(file));
	const names = files.map(({ name }) => name);
	const share = { title: words('title'), text: words('text'), url: words('url'), names };
	await cache.put(shareKey(scope, id, 'words'), new Response(JSON.stringify(share)));
	return Response.redirect(`${scope}add/?shared=${id}`, 303);
}

async function install() {
	try {
		await fetchMissing((files) => void tellPages({ type: 'FILES', files }));
	} catch (error) {
		// the same build may be in use already: the worker alone was fetched again
		if (!(await activatedBuilds()).includes(cacheName)) await caches.delete(cacheName);
		throw error;
	}
}

/** Stores what is not there yet, several files at a time. Rejects when one cannot be had. */
async function fetchMissing(report: (files: FileCount) => void) {
	const cache = await caches.open(cacheName);
	const files = [...precache.getURLsToCacheKeys()];
	const stored = new Set((await cache.keys()).map(({ url }) => url));
	const missing = files.filter(([, key]) => !stored.has(key));
	let done = files.length - missing.length;
	report({ done, of: files.length });
	if (missing.length === 0) return;

	const fetchNext = async () => {
		for (let file = missing.shift(); file; file = missing.shift()) {
			const [url, key] = file;
			await cache.put(key, await fetchFile(url, key));
			report({ done: ++done, of: files.length });
		}
	};
	try {
		await Promise.all(Array.from({ length: lanes }, fetchNext));
	} finally {
		// one failure ends all lanes
		missing.length = 0;
	}

	// a cache that another worker deleted meanwhile takes files and keeps none
	const kept = await caches.open(cacheName).then((cache) => cache.keys());
	if (kept.length < files.length) throw new Error('stored files are gone');
}

async function fetchFile(url: string, key: string): Promise<Response> {
	// only these names change with the content, so only these are taken from another build
	const known = isImmutable(url) ? await matchAnyBuild(url) : undefined;
	if (known) return known;

	const cache = key === url ? 'default' : 'reload';
	const response = await fetch(url, { cache, credentials: 'same-origin' });
	if (!response.ok) throw new Error(`${response.status} for ${url}`);
	// a redirected response may not answer a navigation; a copy may
	return response.redirected ? copyResponse(response) : response;
}

/**
 * Keeps this build and the one active before it. The order is that of activation, which the names of
 * caches do not tell: a build may come back, or be replaced before it was ever active.
 */
async function forgetOlderBuilds() {
	const others = (await activatedBuilds()).filter((name) => name !== cacheName);
	const kept = [...others.slice(-1), cacheName];
	await (await caches.open(activatedName)).put(scope, new Response(JSON.stringify(kept)));

	// a cache without a worker may belong to one that is just being installed
	if (self.registration.installing ?? self.registration.waiting) return;
	const builds = (await caches.keys()).filter((name) => name.startsWith(family));
	const lasting = [activatedName, sharesName(scope), ...kept];
	const stale = builds.filter((name) => !lasting.includes(name));
	await Promise.all(stale.map((name) => caches.delete(name)));
}

/** Names of the caches of the builds that were active, the latest last. */
async function activatedBuilds(): Promise<readonly string[]> {
	const record = await caches.match(scope, { cacheName: activatedName });
	return record ? ((await record.json()) as string[]) : [];
}

function matchAnyBuild(url: string) {
	return caches.match(url, { ignoreVary: true });
}

function isImmutable(url: string) {
	return url.startsWith(`${self.location.origin}${scope}_app/immutable/`);
}

async function tellPages(message: WorkerMessage) {
	const pages = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
	for (const page of pages) page.postMessage(message);
}

/** FNV-1a: short, and enough to tell one build from the next. */
function fingerprint(text: string): string {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) {
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	}
	return (hash >>> 0).toString(36);
}
