import { err, ok, type Result } from '$lib/domain/result.ts';

/** Most bytes of a file: those of the longest text in any script, and of a large web page. */
export const mostBytes = 4_000_000;

/** Why a file gave no text. */
export type FileProblem =
	| { readonly kind: 'file-empty' }
	| { readonly kind: 'file-too-large'; readonly bytes: number }
	| { readonly kind: 'not-text' }
	| { readonly kind: 'file-unreadable' };

/** The parts of a file that this needs; what is known of it beside its bytes may be missing. */
export interface OpenedFile extends Pick<Blob, 'size' | 'arrayBuffer'> {
	readonly name?: string;
	readonly type?: string;
}

/** True for a saved web page, by its type or its name. */
export function isWebPage({ name = '', type = '' }: OpenedFile): boolean {
	return type === 'text/html' || /\.x?html?$/i.test(name);
}

/** The text of a file: UTF-8 and nothing else, so that no letter is guessed. */
export async function readTextFile(file: OpenedFile): Promise<Result<string, FileProblem>> {
	if (file.size > mostBytes) return err({ kind: 'file-too-large', bytes: file.size });
	let bytes: ArrayBuffer;
	try {
		bytes = await file.arrayBuffer();
	} catch {
		// it was moved or changed since it was chosen, or the learner may not read it
		return err({ kind: 'file-unreadable' });
	}
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		// a picture may happen to be UTF-8; no text holds this sign
		if (text.includes('\u0000')) return err({ kind: 'not-text' });
		return text.trim() === '' ? err({ kind: 'file-empty' }) : ok(text);
	} catch {
		return err({ kind: 'not-text' });
	}
}
