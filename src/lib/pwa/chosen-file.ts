/** A file on the device that the learner chose once (File System Access, Chromium alone). */
export interface ChosenFile {
	readonly name: string;
	createWritable(): Promise<{
		write(data: Blob): Promise<void>;
		close(): Promise<void>;
		abort(): Promise<void>;
	}>;
	queryPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
	requestPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** TypeScript does not know it: no other engine has it. */
interface FilePicker {
	showSaveFilePicker?: (options: { suggestedName: string }) => Promise<ChosenFile>;
}

/** True where a file can be chosen once and written again and again. */
export function canChooseFile(picker: FilePicker = window as FilePicker): boolean {
	return picker.showSaveFilePicker !== undefined;
}

/** Lets the learner choose a file to write to; only from a click. Null where none was chosen. */
export async function chooseFile(
	suggestedName: string,
	picker: FilePicker = window as FilePicker
): Promise<ChosenFile | null> {
	try {
		return (await picker.showSaveFilePicker?.({ suggestedName })) ?? null;
	} catch (cause) {
		if (cause instanceof Error && cause.name === 'AbortError') return null;
		throw cause;
	}
}

/** A chosen file as the database gives it back; null for anything else. */
export function readChosenFile(stored: unknown): ChosenFile | null {
	const isFile = typeof stored === 'object' && stored !== null && 'createWritable' in stored;
	return isFile ? (stored as ChosenFile) : null;
}

/** What became of a file that was to be written. */
export type Written = 'written' | 'needs-permission' | 'failed';

/**
 * Writes a file anew. The old content stays until all of the new one is there.
 *
 * @param mayAsk the browser may ask the learner for the permission: only from a click
 */
export async function writeChosenFile(
	file: ChosenFile,
	content: Blob,
	mayAsk: boolean
): Promise<Written> {
	try {
		const mode = { mode: 'readwrite' } as const;
		const permission = await (mayAsk ? file.requestPermission(mode) : file.queryPermission(mode));
		if (permission !== 'granted') return 'needs-permission';
		const writable = await file.createWritable();
		try {
			await writable.write(content);
		} catch (cause) {
			await writable.abort();
			throw cause;
		}
		await writable.close();
		return 'written';
	} catch {
		// the file was moved or deleted, its disk is full or gone: the caller says so
		return 'failed';
	}
}
