import { archiveFormat, type Archive } from '$lib/domain/archive/archive.ts';
import { parseArchive, type ArchiveProblem } from '$lib/domain/archive/parse-archive.ts';
import { writeArchive } from '$lib/domain/archive/write-archive.ts';
import { err, ok, type Result } from '$lib/domain/result.ts';

/** What a file may be; a year of 200 answers a day is about 50 MB of text and 5 MB compressed. */
export const fileLimits = {
	/** Bytes of a compressed file. */
	compressed: 50_000_000,
	/** Bytes of the text in it. */
	inflated: 200_000_000,
	/** How many times larger the text may be; nothing that a learner does repeats itself so often. */
	ratio: 200
} as const;

/** Up to here a text is no burden, however well it is compressed. */
const smallText = 1_000_000;

/** Why a file cannot be restored from. Nothing is changed by it. */
export type FileProblem =
	| ArchiveProblem
	| { readonly kind: 'empty' }
	| { readonly kind: 'too-large' }
	/** It was moved or changed since it was chosen, or may not be read. */
	| { readonly kind: 'unreadable' };

/** An archive as a file: compressed where the browser can, else as it is. */
export async function writeArchiveFile(archive: Archive): Promise<Blob> {
	const text = new Blob([writeArchive(archive)], { type: 'application/json' });
	if (typeof CompressionStream === 'undefined') return text;
	const compressed = text.stream().pipeThrough(new CompressionStream('gzip'));
	const bytes = await new Response(compressed).arrayBuffer();
	return new Blob([bytes], { type: 'application/gzip' });
}

/**
 * Reads an archive out of a file, compressed or not, whatever it is called. What the file says of its
 * own size is not believed: what comes out is counted, and reading ends where a limit is passed.
 */
export async function readArchiveFile(
	file: Pick<Blob, 'size' | 'slice' | 'stream'>
): Promise<Result<Archive, FileProblem>> {
	if (file.size === 0) return err({ kind: 'empty' });
	let text: Result<string, FileProblem>;
	try {
		const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
		const isGzip = head[0] === 0x1f && head[1] === 0x8b;
		if (file.size > (isGzip ? fileLimits.compressed : fileLimits.inflated)) {
			return err({ kind: 'too-large' });
		}
		text = await (isGzip ? inflate(file) : readText(file.stream(), fileLimits.inflated));
	} catch {
		return err({ kind: 'unreadable' });
	}
	return text.ok ? parseText(text.value) : text;
}

async function inflate(file: Pick<Blob, 'size' | 'stream'>): Promise<Result<string, FileProblem>> {
	const limit = Math.min(fileLimits.inflated, Math.max(smallText, file.size * fileLimits.ratio));
	try {
		return await readText(file.stream().pipeThrough(new DecompressionStream('gzip')), limit);
	} catch {
		// the end is missing, or its own checksum tells that it is not what was compressed
		return err({ kind: 'damaged' });
	}
}

/** UTF-8 and nothing else, so that no letter is guessed; a mark of the byte order is left out. */
async function readText(
	stream: ReadableStream<Uint8Array>,
	limit: number
): Promise<Result<string, FileProblem>> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const reader = stream.getReader();
	const parts: string[] = [];
	let bytes = 0;
	for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
		bytes += chunk.value.byteLength;
		if (bytes > limit) {
			await reader.cancel();
			return err({ kind: 'too-large' });
		}
		const part = decoded(decoder, chunk.value);
		if (part === null) return err({ kind: 'not-archive' });
		parts.push(part);
	}
	const last = decoded(decoder);
	return last === null ? err({ kind: 'not-archive' }) : ok([...parts, last].join(''));
}

/** Null where the bytes are no text. */
function decoded(decoder: TextDecoder, bytes?: Uint8Array): string | null {
	try {
		return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
	} catch {
		return null;
	}
}

function parseText(text: string): Result<Archive, FileProblem> {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		const isOurs = text.slice(0, 100).includes(`"${archiveFormat}"`);
		return err({ kind: isOurs ? 'damaged' : 'not-archive' });
	}
	return parseArchive(json);
}
