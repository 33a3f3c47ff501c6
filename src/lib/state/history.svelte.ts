import type { ArticleId } from '$lib/domain/ids.ts';
import { foldDecisions } from '$lib/domain/archive/decided.ts';
import { latestVersions } from '$lib/domain/versions.ts';
import type { AttemptRow } from '$lib/domain/quiz/attempt-event.ts';
import type { AppState } from './app.svelte.ts';
import { endTimedOut } from './end-timed-out.ts';

/** Attempts on a screen at once; more come when they are asked for. */
const pageLength = 50;

/** Every quiz that was taken on this device. */
export class HistoryState {
	readonly #app: AppState;
	#rows = $state.raw<readonly AttemptRow[] | null>(null);
	#titles = $state.raw<ReadonlyMap<ArticleId, string>>(new Map());
	#length = $state.raw(pageLength);

	readonly isLoaded = $derived(this.#rows !== null);
	/** Not finished yet. */
	readonly open = $derived((this.#rows ?? []).filter(({ phase }) => phase !== 'finished'));
	readonly #finished = $derived((this.#rows ?? []).filter(({ phase }) => phase === 'finished'));
	readonly count = $derived(this.#finished.length);
	/** The newest first, as many as were asked for. */
	readonly finished = $derived(this.#finished.slice(0, this.#length));
	readonly hasMore = $derived(this.#finished.length > this.#length);

	constructor(app: AppState) {
		this.#app = app;
	}

	async load() {
		const { store, catalogue } = this.#app;
		try {
			const [attempts, own, decisions] = await Promise.all([
				store.attempts(),
				store.ownArticles(),
				store.decisions()
			]);
			const { isHidden } = foldDecisions(decisions);
			const titles = latestVersions(own, isHidden).map(({ id, record: { title } }) => ({
				id,
				title
			}));
			const hasEnded = await endTimedOut(this.#app, attempts);
			const rows = hasEnded ? await store.attempts() : attempts;
			const index = await catalogue.index().catch((cause: unknown) => {
				// without the packs the list is the same, only with fewer names
				this.#app.recordFault(cause);
				return { articles: [] };
			});
			this.#titles = new Map([...index.articles, ...titles].map(({ id, title }) => [id, title]));
			this.#rows = rows;
		} catch (cause) {
			this.#app.fail(cause);
		}
	}

	showMore() {
		this.#length += pageLength;
	}

	/** What a quiz was about, in a few words. */
	subjectOf({ articleIds }: AttemptRow): string {
		const [first, ...others] = articleIds.map((id) => this.#titles.get(id) ?? 'A removed article');
		if (first === undefined) return 'No article';
		return others.length === 0 ? first : `${articleIds.length} articles`;
	}
}
