import { ownArticleId, type ArticleId } from '$lib/domain/ids.ts';
import { guessDate } from '$lib/domain/text/en/guess-date.ts';
import { guessTitle } from '$lib/domain/text/guess-title.ts';
import { readShare, type Share } from '$lib/domain/text/shared.ts';
import { readDraft, type DraftProblem } from '$lib/domain/text/draft.ts';
import type { OwnArticle } from '$lib/domain/text/own-article.ts';
import { laterThan } from '$lib/domain/versions.ts';
import {
	mostCharacters,
	normaliseText,
	titleOf,
	withoutTitle
} from '$lib/domain/text/plain-text.ts';
import type { Failure } from '$lib/storage/errors.ts';
import type { AppState } from './app.svelte.ts';
import { DecisionsState } from './decisions.svelte.ts';
import { failureOf } from './failure.ts';
import { readKeptDraft, type KeptDraft } from './kept-draft.ts';
import { LatestSetting } from './latest-setting.ts';
import { isSameWriting, listArticles } from './own-list.ts';
import { toldLanguage } from './told-language.ts';
import { isWebPage, readTextFile, type FileProblem, type OpenedFile } from './text-file.ts';

const settingName = 'add-draft';
const editName = 'edit-draft';

/**
 * An article that is being added, or one whose words are being edited: that writes another wording, and
 * changes nothing that is stored. What is typed is kept at once, and survives a reload.
 */
export class AddState {
	readonly #app: AppState;
	readonly #edits: ArticleId | null;
	readonly #draft: LatestSetting;
	readonly decisions: DecisionsState;
	/** What was tried to be saved: a second try writes the same record. */
	#tried: OwnArticle | null = null;
	#saving = false;

	/** Every wording of every own article. */
	#records = $state.raw<readonly OwnArticle[]>([]);
	readonly #own = $derived.by(() => listArticles(this.#records, this.decisions.decided.isHidden));
	#isReady = $state.raw(false);
	#text = $state.raw('');
	#typedTitle = $state.raw<string | null>(null);
	#typedDate = $state.raw<string | null>(null);
	#replaced = $state.raw<string | null>(null);
	#twin = $state.raw<Pick<OwnArticle, 'id' | 'title'> | null>(null);
	#problem = $state.raw<DraftProblem | FileProblem | null>(null);
	#failure = $state.raw<Failure | null>(null);
	#draftFailure = $state.raw<Failure | null>(null);
	#address = $state.raw<string | null>(null);

	/** False until the kept draft has been read: nothing may overwrite it. */
	readonly isReady = $derived(this.#isReady);
	readonly text = $derived(this.#text);
	/** An article is edited, and none added. */
	readonly isEdit: boolean;
	/** The article whose words are edited; null where one is added, and where there is no such article. */
	readonly edited = $derived.by(() => {
		const { isHidden } = this.decisions.decided;
		return this.#own.find(({ id }) => id === this.#edits && !isHidden(id)) ?? null;
	});
	/** The article that was to be edited is not there. */
	readonly isLost = $derived.by(() => this.#isReady && this.isEdit && this.edited === null);
	readonly #titleInText = $derived(titleOf(this.#text));
	readonly title = $derived.by(
		() => this.#typedTitle ?? (this.#titleInText || guessTitle(this.#text))
	);
	/** Nobody wrote the title as one: it is made of the first sentence. */
	readonly isTitleGuessed = $derived.by(
		() => this.#typedTitle === null && this.#titleInText === '' && this.title !== ''
	);
	readonly #guessedDate = $derived(guessDate(this.#text));
	readonly date = $derived.by(
		() => this.#typedDate ?? this.#guessedDate ?? (this.#isReady ? this.#today() : '')
	);
	/** Where the date comes from: whoever typed it or the page it was in, the text, or the device. */
	readonly dateFromWhere = $derived(
		this.#typedDate !== null ? 'typed' : this.#guessedDate !== null ? 'text' : 'today'
	);
	/** The address that was shared without the text that stands there. */
	readonly address = $derived(this.#address);
	readonly problem = $derived(this.#problem);
	/** Why the article is not saved yet. */
	readonly failure = $derived(this.#failure);
	/** Why a reload would lose the draft. */
	readonly draftFailure = $derived(this.#draftFailure);
	/** An article with the same text. */
	readonly twin = $derived(this.#twin);
	/** An opened file took the place of other text, which can be put back. */
	readonly hasReplaced = $derived(this.#replaced !== null);
	readonly removed = $derived(
		this.#own.filter(({ id }) => this.decisions.decided.isHidden(id)).reverse()
	);
	readonly archived = $derived(
		this.#own.filter(({ id }) => this.decisions.decided.isArchived(id)).reverse()
	);

	/** @param edits the article to edit, null where its address is none; left out to add one */
	constructor(app: AppState, edits?: ArticleId | null) {
		this.#app = app;
		this.#edits = edits ?? null;
		this.isEdit = edits !== undefined;
		this.decisions = new DecisionsState(app);
		this.#draft = new LatestSetting(
			() => app.store,
			this.isEdit ? editName : settingName,
			(cause) => (this.#draftFailure = cause === null ? null : failureOf(cause))
		);
	}

	async load() {
		try {
			const [stored, own] = await Promise.all([
				this.#app.store.setting(this.isEdit ? editName : settingName),
				this.#app.store.ownArticles(),
				this.decisions.load()
			]);
			this.#records = own;
			const { text, title, date } = this.#startOf(readKeptDraft(stored));
			this.#text = text;
			this.#typedTitle = title;
			this.#typedDate = date;
			this.#isReady = true;
		} catch (cause) {
			this.#app.fail(cause);
		}
	}

	/** What the fields begin with: an edit that was left, where it began with the words of now. */
	#startOf(kept: KeptDraft): KeptDraft {
		const { edited } = this;
		return edited === null || kept.edits === edited.version ? kept : edited;
	}

	write(text: string) {
		this.#text = text;
		this.#replaced = null;
		this.#changed();
	}

	name(title: string) {
		this.#typedTitle = title;
		this.#changed();
	}

	dateFrom(date: string) {
		this.#typedDate = date;
		this.#changed();
	}

	/** Puts the text of a file into the field. Where there is none, the field stays as it is. */
	async open(file: OpenedFile) {
		const read = await readTextFile(file);
		if (!read.ok) {
			this.#problem = read.problem;
			return;
		}
		if (!isWebPage(file)) return this.take(read.value);
		// few learners open web pages: what reads them is not loaded before
		const { readWebPage } = await import('$lib/generation/web-page.ts');
		const { text, title, date } = readWebPage(read.value);
		if (text === '') this.#problem = { kind: 'file-empty' };
		else this.take(text, { title: title === '' ? null : title, date });
	}

	/** Puts a text in the place of what is in the field, which can be put back. */
	take(
		text: string,
		{ title, date }: Pick<KeptDraft, 'title' | 'date'> = { title: null, date: null }
	) {
		if (text.length > mostCharacters) {
			this.#problem = { kind: 'text-too-long', length: text.length };
			return;
		}
		const before = this.#text;
		this.#typedTitle = title;
		this.#typedDate = date;
		this.write(text);
		if (before.trim() !== '' && before !== text) this.#replaced = before;
		this.lookForTwin();
	}

	/**
	 * Takes over what another app shares: its first file, or its words.
	 *
	 * @returns whether it may be forgotten: it is kept as the draft, or holds no text
	 */
	async receive({ files, ...share }: Share & { readonly files: readonly OpenedFile[] }) {
		const [file] = files;
		const read = readShare(share);
		this.#address = null;
		if (file) await this.open(file);
		else if (read.kind === 'text') this.take(read.text, { title: read.title || null, date: null });
		else if (read.kind === 'address') this.#address = read.address;
		await this.#keep();
		return this.#draftFailure === null;
	}

	/** Puts back what an opened file took the place of. */
	putBack() {
		if (this.#replaced !== null) this.write(this.#replaced);
	}

	/** Looks whether the text was added before: after a paste, not with every key. */
	lookForTwin() {
		const { text } = this;
		if (text.length > mostCharacters) return;
		this.#twin = this.#twinOf(withoutTitle(normaliseText(text), this.title)) ?? null;
	}

	/**
	 * Saves the article.
	 *
	 * @returns its id; null where the draft is no article yet, or could not be stored, or is an article
	 * already: that is told once, and a second call saves it all the same
	 */
	async save(): Promise<ArticleId | null> {
		const read = readDraft({ text: this.#text, title: this.title, date: this.date });
		if (!read.ok) this.#problem = read.problem;
		if (!read.ok || this.#saving) return null;
		const twin = this.#twinOf(read.value.text);
		if (twin && !this.#twin) {
			this.#twin = twin;
			return null;
		}
		this.#saving = true;
		try {
			const article = this.#recordOf(read.value);
			if (!isSameWriting(this.edited, article)) await this.#app.store.saveArticle(article);
			await this.#draft.keep(null);
			return article.versionOf ?? article.id;
		} catch (cause) {
			this.#failure = failureOf(cause);
			this.#app.recordFault(cause);
			return null;
		} finally {
			this.#saving = false;
		}
	}

	/** Shows a removed or archived article again; returns whether that is stored. */
	async restore(id: ArticleId): Promise<boolean> {
		const wanted = { target: id, field: 'hide', value: false } as const;
		return (await this.decisions.decide(() => wanted)) !== null;
	}

	#recordOf(written: Pick<OwnArticle, 'text' | 'title' | 'date'>): OwnArticle {
		const before = this.#tried;
		this.#tried =
			before && isSameWriting(before, written)
				? before
				: {
						...written,
						id: ownArticleId(this.#app.clock.newId()),
						language: toldLanguage(written.text),
						source: 'Added by you.',
						...this.#placeInTime()
					};
		return this.#tried;
	}

	#placeInTime(): Pick<OwnArticle, 'addedAt' | 'versionOf'> {
		const { at } = this.#app.clock.moment();
		const { edited } = this;
		return edited ? { addedAt: laterThan(edited, at), versionOf: edited.id } : { addedAt: at };
	}

	#twinOf(text: string) {
		const { isHidden } = this.decisions.decided;
		return this.#own.find(
			(article) => article.text === text && article.id !== this.#edits && !isHidden(article.id)
		);
	}

	#changed() {
		this.#problem = null;
		this.#failure = null;
		this.#twin = null;
		this.#address = null;
		void this.#keep();
	}

	#keep(): Promise<unknown> {
		const [text, title, date] = [this.#text, this.#typedTitle, this.#typedDate];
		const edits = this.edited?.version;
		return this.#draft.keep({ text, title, date, ...(edits && { edits }) });
	}

	#today(): string {
		return this.#app.clock.moment().dayKey;
	}
}
