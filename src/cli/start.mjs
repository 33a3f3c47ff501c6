import { buildFolder } from './build-folder.mjs';
import { buildIfStale } from './build.mjs';
import { serveStatic } from './static-server.mjs';

const base = process.env.BASE_PATH ?? '';
const wanted = Number(process.env.PORT ?? 4173);

buildIfStale();
const site = await serveStatic({ root: buildFolder, base, port: wanted }).catch((error) => {
	if (error.code !== 'EADDRINUSE' || process.env.PORT) throw error;
	return serveStatic({ root: buildFolder, base });
});
console.log(`Dossier is at ${site.url}  (end with Ctrl+C)`);
for (const signal of ['SIGINT', 'SIGTERM'])
	process.on(signal, () => site.stop().then(() => process.exit(0)));
