import { err, ok, type Result } from '$lib/domain/result.ts';

/** Most bytes of a file: more is no article. */
export const mostBytes = 1_000_000;

/** Why a file gave no text. */
export type FileProblem =
	| { readonly kind: 'file-empty' }
	| { readonly kind: 'file-too-large'; readonly bytes: number }
	| { readonly kind: 'not-text' }
	| { readonly kind: 'file-unreadable' };

/** The text of a file: UTF-8 and nothing else, so that no letter is guessed. */
export async function readTextFile(
	file: Pick<Blob, 'size' | 'arrayBuffer'>
): Promise<Result<string, FileProblem>> {
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
