import type { CompiledPack, PackIndex } from '$lib/content/compiled.ts';
import type { PackId } from '$lib/domain/ids.ts';
import { CatalogueError, type CatalogueCode } from './errors.ts';

/**
 * Reads the bundled packs as the build serves them, each once. A failed reading is not remembered:
 * asking again tries again. Failures are `CatalogueError`s.
 */
export class Catalogue {
	readonly #fetchFile: typeof fetch;
	readonly #folder: string;
	readonly #indexes = new Map<string, Promise<PackIndex>>();
	readonly #packs = new Map<string, Promise<CompiledPack>>();

	/** @param baseUrl where the app is, without a slash at the end: empty, or `/dossier` */
	constructor(fetchFile: typeof fetch, baseUrl: string) {
		// called as a method of another object, a browser's fetch throws
		this.#fetchFile = (...request) => fetchFile(...request);
		this.#folder = `${baseUrl}/packs`;
	}

	/** What the library shows of every article. */
	index(): Promise<PackIndex> {
		return once(this.#indexes, 'index', async () => {
			const index = await this.#read('index', 'unreachable');
			if (isIndex(index)) return index;
			throw new CatalogueError('malformed');
		});
	}

	/** A pack with its texts, facts and questions. */
	pack(id: PackId): Promise<CompiledPack> {
		return once(this.#packs, id, async () => {
			const pack = await this.#read(id, 'unknown-pack');
			if (isPack(pack) && pack.id === id) return pack;
			throw new CatalogueError('malformed');
		});
	}

	async #read(name: string, ifMissing: CatalogueCode): Promise<unknown> {
		const text = await this.#text(`${this.#folder}/${encodeURIComponent(name)}.json`, ifMissing);
		try {
			return JSON.parse(text);
		} catch (cause) {
			throw new CatalogueError('malformed', { cause });
		}
	}

	async #text(url: string, ifMissing: CatalogueCode): Promise<string> {
		let response: Response;
		try {
			response = await this.#fetchFile(url);
			if (response.ok) return await response.text();
		} catch (cause) {
			throw new CatalogueError('unreachable', { cause });
		}
		throw new CatalogueError(response.status === 404 ? ifMissing : 'unreachable');
	}
}

function once<T>(
	answers: Map<string, Promise<T>>,
	name: string,
	read: () => Promise<T>
): Promise<T> {
	const known = answers.get(name);
	if (known) return known;
	const answer = read();
	answers.set(name, answer);
	// whoever asked hears of the failure; here it is only forgotten
	answer.catch(() => answers.delete(name));
	return answer;
}

/** The envelope alone is checked: the same build wrote what is inside, from checked facts. */
function isIndex(value: unknown): value is PackIndex {
	return (
		typeof value === 'object' &&
		value !== null &&
		'engine' in value &&
		typeof value.engine === 'number' &&
		'edition' in value &&
		typeof value.edition === 'number' &&
		'articles' in value &&
		Array.isArray(value.articles)
	);
}

function isPack(value: unknown): value is CompiledPack {
	return isIndex(value) && 'id' in value && typeof value.id === 'string';
}
