import { compilePack, indexOf } from '$lib/content/compile.ts';
import type { CompiledPack } from '$lib/content/compiled.ts';
import type { AuthoredFact } from '$lib/content/pack.ts';
import { cacheRules } from '$lib/domain/stats/cache-rules.ts';
import { Catalogue } from '$lib/storage/catalogue.ts';
import { StorageError } from '$lib/storage/errors.ts';
import { domainFolds } from '$lib/storage/fixtures.ts';
import { MemoryStore } from '$lib/storage/memory-store.ts';
import { AppState } from './app.svelte.ts';
import type { Clock } from './clock.ts';

/** A clock that a test moves. Ids and seeds count up. */
export class TestClock implements Clock {
	wall = Date.UTC(2026, 0, 5, 10);
	monotonic = 1_000;
	#count = 0;

	/** Time passes: both clocks go on. */
	pass(ms: number) {
		this.wall += ms;
		this.monotonic += ms;
	}

	read() {
		return { wall: this.wall, monotonic: this.monotonic };
	}

	moment() {
		const dayKey = new Date(this.wall).toISOString().slice(0, 10);
		return { at: this.wall, dayKey, zone: 'UTC' };
	}

	newId<T>(): T {
		return `id-${String(++this.#count).padStart(4, '0')}` as T;
	}

	newSeed() {
		return ++this.#count;
	}
}

/** A store that can be made to fail at writing, as a full disk does. */
export class TestStore extends MemoryStore {
	isFull = false;

	constructor() {
		super({ ...domainFolds, rules: cacheRules });
	}

	#write<T>(write: () => Promise<T>): Promise<T> {
		return this.isFull ? Promise.reject(new StorageError('full')) : write();
	}

	override recordReview(...args: Parameters<MemoryStore['recordReview']>) {
		return this.#write(() => super.recordReview(...args));
	}

	override appendAttemptEvent(...args: Parameters<MemoryStore['appendAttemptEvent']>) {
		return this.#write(() => super.appendAttemptEvent(...args));
	}

	override finishAttempt(...args: Parameters<MemoryStore['finishAttempt']>) {
		return this.#write(() => super.finishAttempt(...args));
	}

	override recordDecision(...args: Parameters<MemoryStore['recordDecision']>) {
		return this.#write(() => super.recordDecision(...args));
	}

	override startAttempt(...args: Parameters<MemoryStore['startAttempt']>) {
		return this.#write(() => super.startAttempt(...args));
	}

	override saveArticle(...args: Parameters<MemoryStore['saveArticle']>) {
		return this.#write(() => super.saveArticle(...args));
	}

	override saveFacts(...args: Parameters<MemoryStore['saveFacts']>) {
		return this.#write(() => super.saveFacts(...args));
	}
}

/** A pack of countries, each with its number of islands. @param gap between their sentences */
export function testPack(names = ['Norway', 'Greece', 'Japan'], gap = ' '): CompiledPack {
	const facts: AuthoredFact[] = names.map((name, index) => ({
		id: name.toLowerCase(),
		type: 'quantity',
		quotes: [`${name} had ${40 + index} islands.`],
		counted: 'islands',
		predicate: `belonged to ${name}`,
		amount: { bound: 'exact', value: 40 + index },
		unit: 'islands',
		importance: 2
	}));
	const compiled = compilePack({
		pack: {
			id: 'islands',
			title: 'Islands',
			language: 'en',
			licence: 'CC0-1.0',
			edition: 1,
			articles: [{ id: 'islands', title: 'Islands', date: '2026-01-05', source: 'Made up.' }]
		},
		texts: { islands: names.map((name, index) => `${name} had ${40 + index} islands.`).join(gap) },
		facts: { islands: facts },
		factSources: {}
	});
	if (!compiled.ok) throw new Error(JSON.stringify(compiled.problem));
	return compiled.value;
}

/** The app on a store of its own, with the packs that its catalogue serves. */
export function testApp(pack = testPack()) {
	const clock = new TestClock();
	const store = new TestStore();
	const files: Record<string, unknown> = {
		'/packs/index.json': indexOf([pack]),
		[`/packs/${pack.id}.json`]: pack
	};
	const catalogue = new Catalogue(
		(url) => Promise.resolve(Response.json(typeof url === 'string' ? files[url] : null)),
		''
	);
	const app = new AppState({
		store,
		openMemory: () => Promise.resolve(store),
		catalogue,
		clock,
		build: 'test'
	});
	return { app, clock, store };
}
