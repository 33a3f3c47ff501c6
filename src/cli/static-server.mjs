import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';

/** @type {Record<string, string>} */
const types = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2'
};
const encodings = [
	['br', '.br'],
	['gzip', '.gz']
];
const lasting = (/** @type {string} */ pathname) =>
	pathname.includes('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache';
const isFile = (/** @type {string} */ file) => statSync(file, { throwIfNoEntry: false })?.isFile();

/**
 * Serves a built site the way a plain static host does: `index.html` for a folder, a redirect to the
 * final slash, `404.html` with status 404, precompressed twins. `stop()` really closes the port.
 * `cacheControl` replaces the usual headers; a path in `failing` is answered with status 503.
 *
 * @param {{ root: string, base?: string, port?: number, host?: string, cacheControl?: string }} options
 */
export async function serveStatic({ root, base = '', port = 0, host = '127.0.0.1', cacheControl }) {
	const site = { root: path.resolve(root) };
	/** @type {string[]} */
	const requests = [];
	/** @type {Set<string>} */
	const failing = new Set();
	/** @type {Set<import('node:net').Socket>} */
	const sockets = new Set();

	const server = createServer((request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		requests.push(pathname + search);
		if (failing.has(pathname)) return send(503, null);
		if (pathname === base && base !== '') return redirect(`${base}/${search}`);

		let name;
		try {
			name = decodeURIComponent(pathname);
		} catch {
			return send(400, null);
		}
		const inside = name.startsWith(`${base}/`)
			? path.join(site.root, name.slice(base.length))
			: null;
		if (inside === null || !inside.startsWith(site.root + path.sep)) return send(404, null);
		if (name.endsWith('/')) {
			const index = path.join(inside, 'index.html');
			return isFile(index) ? send(200, index) : send(404, path.join(site.root, '404.html'));
		}
		if (isFile(inside)) return send(200, inside);
		if (isFile(path.join(inside, 'index.html'))) return redirect(`${pathname}/${search}`);
		return send(404, path.join(site.root, '404.html'));

		/** @param {string} location */
		function redirect(location) {
			response.writeHead(308, { location }).end();
		}

		/** @param {number} status @param {string | null} file */
		function send(status, file) {
			if (file === null || !existsSync(file)) {
				response.writeHead(status, { 'content-type': 'text/plain' }).end();
				return;
			}
			const accepted = request.headers['accept-encoding'] ?? '';
			const [encoding, suffix] = encodings.find(
				([name, end]) => accepted.includes(name ?? '') && existsSync(file + end)
			) ?? [undefined, ''];
			const { size, mtimeMs } = statSync(file + suffix);
			const etag = `"${size.toString(36)}-${mtimeMs.toString(36)}"`;
			const isKnown = status === 200 && request.headers['if-none-match'] === etag;
			response.writeHead(isKnown ? 304 : status, {
				'content-type': types[path.extname(file)] ?? 'application/octet-stream',
				...(!isKnown && { 'content-length': size }),
				'cache-control': cacheControl ?? lasting(pathname),
				etag,
				vary: 'accept-encoding',
				...(encoding && { 'content-encoding': encoding })
			});
			if (isKnown || request.method === 'HEAD') response.end();
			// a visitor may leave in the middle; that is no fault of ours
			else pipeline(createReadStream(file + suffix), response, () => {});
		}
	});
	server.on('connection', (socket) => {
		sockets.add(socket);
		socket.on('close', () => sockets.delete(socket));
	});
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve(undefined));
	});
	const address = /** @type {import('node:net').AddressInfo} */ (server.address());

	return {
		/** Always with the final slash. `localhost` is a secure context: service workers run there. */
		url: `http://localhost:${address.port}${base}/`,
		requests,
		failing,
		/** Serves another build from now on. @param {string} folder */
		setRoot(folder) {
			site.root = path.resolve(folder);
		},
		async stop() {
			const closed = new Promise((resolve) => server.close(resolve));
			for (const socket of sockets) socket.destroy();
			await closed;
		}
	};
}
