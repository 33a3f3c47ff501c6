import type { Share } from '$lib/domain/text/shared.ts';

/** What was shared with the app, as the service worker keeps it for the page that takes it over. */
export interface SharedWork extends Share {
	readonly files: readonly File[];
}

/** The cache of shares of an app at this scope, which ends with a slash: nothing of it is ever sent. */
export function sharesName(scope: string): string {
	return `dossier:${scope}:shares`;
}

/** Where a share is kept: its words, and each of its files. */
export function shareKey(scope: string, id: string, part: string): string {
	return `${scope}shares/${id}/${part}`;
}

/** What an id of a share in an address may look like. */
export function isShareId(text: string | null): text is string {
	return text !== null && /^[a-z0-9-]{1,64}$/.test(text);
}

/** A share that is kept on the device; null where there is none of that id. */
export async function readShared(scope: string, id: string): Promise<SharedWork | null> {
	const cache = await caches.open(sharesName(scope));
	const words = await cache.match(shareKey(scope, id, 'words'));
	if (!words) return null;
	const { title, text, url, names } = (await words.json()) as Share & { names: string[] };
	const files = await Promise.all(
		names.map(async (name, index) => {
			const body = await (await cache.match(shareKey(scope, id, String(index))))?.blob();
			return new File(body ? [body] : [], name, { type: body?.type ?? '' });
		})
	);
	return { title, text, url, files };
}

/** Forgets a share: what it held is kept elsewhere by now. */
export async function forgetShared(scope: string, id: string) {
	const cache = await caches.open(sharesName(scope));
	const own = shareKey(scope, id, '');
	for (const { url } of await cache.keys()) {
		if (new URL(url).pathname.startsWith(own)) await cache.delete(url);
	}
}
