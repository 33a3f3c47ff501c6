// For the day when a released worker does harm: `npm run build`, `node src/cli/kill-switch.mjs`,
// deploy. Every device then drops the worker and the stored files of the app at its next visit.
// The learner's data is in another store and stays; no page is reloaded. The next release with the
// usual worker brings offline use back.
import { rmSync, writeFileSync } from 'node:fs';

const worker = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire() {
	const family = 'dossier:' + new URL(registration.scope).pathname + ':';
	const names = (await caches.keys()).filter((name) => name.startsWith(family));
	await Promise.all(names.map((name) => caches.delete(name)));
	await registration.unregister();
}
`;

/**
 * Puts a worker that removes itself in the place of a build's own.
 *
 * @param {string} folder
 */
export function killSwitch(folder) {
	for (const twin of ['.br', '.gz']) rmSync(`${folder}/service-worker.js${twin}`, { force: true });
	writeFileSync(`${folder}/service-worker.js`, worker);
}

if (process.argv[1]?.endsWith('kill-switch.mjs')) killSwitch('build');
