import { sinceBackup, type SinceBackup } from '$lib/domain/archive/backup-due.ts';
import { summarise, type ContentsSummary } from '$lib/domain/archive/summary.ts';
import type { ChosenFile, Written } from '$lib/pwa/chosen-file.ts';
import type { Failure } from '$lib/storage/errors.ts';
import { devicePrefix } from '$lib/storage/store.ts';
import type { AppState } from './app.svelte.ts';
import { readArchiveFile, writeArchiveFile, type FileProblem } from './archive-file.ts';
import { failureOf } from './failure.ts';
import { readLastBackup, type LastBackup } from './last-backup.ts';

const lastName = `${devicePrefix}last-backup`;
const fileName = `${devicePrefix}backup-file`;

/** What a browser can do with files; see `pwa/chosen-file.ts`. */
export interface FileAccess {
	readChosenFile(stored: unknown): ChosenFile | null;
	writeChosenFile(file: ChosenFile, content: Blob, mayAsk: boolean): Promise<Written>;
}

/** A backup that is made and was read back, and waits to be kept. */
export interface MadeBackup {
	readonly file: File;
	readonly summary: ContentsSummary;
}

/** The learner's backups: the last one, what was done since, and making one. */
export class BackupState {
	readonly #app: AppState;
	readonly #version: string;
	readonly #access: FileAccess;

	#last = $state.raw<LastBackup | null>(null);
	#since = $state.raw<SinceBackup | null>(null);
	#file = $state.raw<ChosenFile | null>(null);
	#made = $state.raw<MadeBackup | null>(null);
	#isMaking = $state.raw(false);
	#failure = $state.raw<Failure | null>(null);
	#flaw = $state.raw<FileProblem | null>(null);
	#written = $state.raw<Written | null>(null);

	/** Null where there is none that we know of. */
	readonly last = $derived(this.#last);
	/** Null until it is known. */
	readonly since = $derived(this.#since);
	/** The file that is written after each day's study. */
	readonly file = $derived(this.#file);
	readonly made = $derived(this.#made);
	readonly isMaking = $derived(this.#isMaking);
	/** Why the learner's work could not be read. */
	readonly failure = $derived(this.#failure);
	/** What is wrong with the backup that was made: it cannot be read back, and is not given out. */
	readonly flaw = $derived(this.#flaw);
	/** What became of the chosen file. */
	readonly written = $derived(this.#written);

	/** @param version the app's, which the archive names */
	constructor(app: AppState, version: string, access: FileAccess) {
		this.#app = app;
		this.#version = version;
		this.#access = access;
	}

	async load() {
		try {
			const { store } = this.#app;
			this.#last = readLastBackup(await store.setting(lastName));
			this.#file = this.#access.readChosenFile(await store.setting(fileName));
			this.#since = sinceBackup(await store.dayStats('0', '9'), this.#last?.dayKey ?? null);
		} catch (cause) {
			this.#app.fail(cause);
		}
	}

	/** Makes a backup and reads it back; `made` then, or `failure` or `flaw`. */
	async make() {
		if (this.#isMaking) return;
		this.#isMaking = true;
		this.#made = null;
		this.#failure = null;
		this.#flaw = null;
		try {
			await this.#make();
		} catch (cause) {
			this.#app.recordFault(cause);
			this.#failure = failureOf(cause);
		} finally {
			this.#isMaking = false;
		}
	}

	/** What was made is kept now, as far as we can know. */
	async kept() {
		const { at, dayKey } = this.#app.clock.moment();
		const last: LastBackup = { at, dayKey };
		await this.#app.store.saveSetting(lastName, last);
		this.#made = null;
		await this.load();
	}

	/** The learner is done with what was made, kept or not. */
	drop() {
		this.#made = null;
	}

	/** From now on this file is written after each day's study; null for none. It is written at once. */
	async chooseFile(file: ChosenFile | null) {
		await this.#app.store.saveSetting(fileName, file);
		this.#file = file;
		if (file) await this.writeFile(true);
	}

	/** Writes a backup into the chosen file. @param mayAsk see `writeChosenFile` */
	async writeFile(mayAsk: boolean) {
		const chosen = this.#file;
		if (!chosen) return;
		if (!this.#made) await this.make();
		if (!this.#made) return;
		this.#written = await this.#access.writeChosenFile(chosen, this.#made.file, mayAsk);
		if (this.#written === 'written') await this.kept();
	}

	/** Writes into the chosen file, unless that was done today. */
	async writeDaily() {
		await this.load();
		if (this.#last?.dayKey !== this.#app.clock.moment().dayKey) await this.writeFile(false);
	}

	async #make() {
		const contents = await this.#app.store.contents();
		const { at: madeAt, dayKey } = this.#app.clock.moment();
		const blob = await writeArchiveFile({ ...contents, madeAt, app: this.#version });
		const back = await readArchiveFile(blob);
		if (!back.ok) {
			this.#flaw = back.problem;
			this.#app.recordFault(new Error(`backup: ${JSON.stringify(back.problem)}`));
			return;
		}
		const ending = blob.type === 'application/gzip' ? '.json.gz' : '.json';
		const file = new File([blob], `dossier-${dayKey}${ending}`, { type: blob.type });
		this.#made = { file, summary: summarise(back.value) };
	}
}
