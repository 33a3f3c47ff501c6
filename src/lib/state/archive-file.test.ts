import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyContents } from '$lib/domain/archive/any-contents.fixtures.ts';
import { archiveOf, forged, inOrder } from '$lib/domain/archive/archive.fixtures.ts';
import { noContents } from '$lib/domain/archive/archive.ts';
import { canonical } from '$lib/domain/archive/canonical.ts';
import { mergeContents } from '$lib/domain/archive/merge-contents.ts';
import { writeArchive } from '$lib/domain/archive/write-archive.ts';
import { fileLimits, readArchiveFile, writeArchiveFile } from './archive-file.ts';
import { TestStore } from './fixtures.ts';

const [here, there] = fc.sample(
	anyContents.filter((all) => all.reviews.length > 2 && all.attempts.length > 0),
	{ seed: 5, numRuns: 2 }
);
if (!here || !there) throw new Error('two samples');
const archive = archiveOf(there);
const text = writeArchive(archive);

test('an archive comes out of its file as it went in', async () => {
	const file = await writeArchiveFile(archive);
	expect(file.type).toBe('application/gzip');
	expect(file.size).toBeLessThan(text.length / 2);
	const read = await readArchiveFile(file);
	expect(read.ok && inOrder(read.value)).toEqual(inOrder(there));
});

test.each([
	['plain text', text],
	['plain text with a mark of the byte order', `\ufeff${text}`],
	['compressed by another program', gzipSync(text)]
])('an archive is read as %s', async (_, content) => {
	expect(await readArchiveFile(new Blob([content]))).toMatchObject({ ok: true });
});

/** A file with its name and the problem that it gives; any of those named where there are several. */
type Malformed = readonly [string, BlobPart, ...string[]];

function flipped(bytes: Uint8Array, at: number): Uint8Array<ArrayBuffer> {
	const copy = Uint8Array.from(bytes);
	copy[at] = (copy[at] ?? 0) ^ 4;
	return copy;
}

/** The same places of a file in every run, spread over all of it. */
function places(length: number, count: number): number[] {
	return Array.from({ length: count }, (_, nth) => Math.floor(((nth + 0.5) * length) / count));
}

const plain = new TextEncoder().encode(text);
const gzipped = Uint8Array.from(gzipSync(text));
const damage = ['damaged', 'not-archive', 'newer', 'unreadable'];

const truncations = [
	...places(plain.length, 20).map((end): Malformed => [
		`text cut at ${end}`,
		text.slice(0, end),
		...damage
	]),
	...places(gzipped.length, 20).map((end): Malformed => [
		`file cut at ${end}`,
		gzipped.slice(0, end),
		...damage
	])
];
const flips = [
	...places(plain.length, 30).map((at): Malformed => [
		`a bit of the text at ${at}`,
		flipped(plain, at),
		...[...damage, 'malformed', 'forbidden-name']
	]),
	...places(gzipped.length - 10, 20).map((at): Malformed => [
		`a bit of the file at ${at + 10}`,
		flipped(gzipped, at + 10),
		...damage
	])
];

const lists = [
	'reviews',
	'attempts',
	'attemptEvents',
	'articles',
	'facts',
	'decisions',
	'settings'
];
const wrongTypes = lists.flatMap((list) =>
	[null, 'text', 7, {}, [[]], [null], ['text'], [{}]].map((value): Malformed => {
		const name = `${list} as ${JSON.stringify(value)}`;
		return [name, forged(archive, (json) => void (json[list] = value)), 'malformed'];
	})
);

function deep(depth: number): string {
	return '['.repeat(depth) + ']'.repeat(depth);
}

function setting(value: string): string {
	return forged(
		archive,
		(json) => void (json.settings = [{ name: 'a', value: JSON.parse(value) as unknown }])
	);
}

/** What inflates to more than it may: zeros, which compress a thousandfold. */
const bomb = Uint8Array.from(gzipSync(Buffer.alloc(40_000_000)));
const lying = Uint8Array.from(bomb);
// the last four bytes say how large the content is: a thousand bytes, it says
lying.set([0xe8, 3, 0, 0], lying.length - 4);

const others: readonly Malformed[] = [
	['nothing', '', 'empty'],
	['spaces', '  \n', 'not-archive'],
	['a word', 'hello', 'not-archive'],
	['a number', '7', 'not-archive'],
	['NaN', 'NaN', 'not-archive'],
	['an empty object', '{}', 'not-archive'],
	['a list', '[]', 'not-archive'],
	['another format', '{"format":"anki","version":1}', 'not-archive'],
	['UTF-16', Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le')), 'not-archive'],
	['half a sign in bytes', Uint8Array.from([0x22, 0xed, 0xa0, 0x80, 0x22]), 'not-archive'],
	['a database', Uint8Array.from(Buffer.from('SQLite format 3\0\u0010\0')), 'not-archive'],
	['a zip', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'not-archive'],
	['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a]), 'not-archive'],
	['a compressed word', gzipSync('hello'), 'not-archive'],
	['the beginning of a compressed file alone', Uint8Array.from([0x1f, 0x8b]), 'damaged'],
	['two archives', text + text, 'damaged'],
	['a number that is none', text.replace('"madeAt":1', '"madeAt":NaN'), 'damaged'],
	['a number beyond all', text.replace('"madeAt":1', '"madeAt":1e999'), 'damaged'],
	['10,000 lists in each other', deep(10_000), 'not-archive'],
	['a setting as deep', setting(deep(10_000)), 'too-deep'],
	['a name of the prototype', setting('{"__proto__":{"isAdmin":true}}'), 'forbidden-name'],
	['a name of the constructor', setting('{"a":[{"constructor":1}]}'), 'forbidden-name'],
	['a newer version', forged(archive, (json) => void (json.version = 2)), 'newer'],
	['a far newer version', forged(archive, (json) => void (json.version = 1e9)), 'newer'],
	['a bomb', bomb, 'too-large'],
	['a bomb that lies about its size', lying, 'too-large']
];

const corpus = [...truncations, ...flips, ...wrongTypes, ...others];

describe('files that are no archive', () => {
	test('are more than a hundred', () => {
		expect(corpus.length).toBeGreaterThanOrEqual(150);
	});

	test('each give a problem of a known kind, and leave what is stored as it was', async () => {
		const store = new TestStore();
		await store.rewrite(() => here);
		await store.rebuildCaches();
		const state = async () =>
			canonical([await store.contents(), await store.factStats(), await store.dayStats('0', '9')]);
		const before = await state();
		for (const [name, content, ...kinds] of corpus) {
			const read = await readArchiveFile(new Blob([content]));
			// what a screen does with it: nothing is written unless all of it was read
			if (read.ok) await store.rewrite((present) => mergeContents(present, read.value));
			expect(read.ok ? 'read' : read.problem.kind, name).toBeOneOf(kinds);
			expect(await state(), name).toBe(before);
		}
	});
});

test('a file that is larger than any backup is not read at all', async () => {
	const unread = () => {
		throw new Error('it was read');
	};
	const large = {
		size: fileLimits.inflated + 1,
		slice: () => new Blob(['{}']),
		stream: unread
	};
	expect(await readArchiveFile(large)).toEqual({ ok: false, problem: { kind: 'too-large' } });
});

test('a file that is gone by now gives a problem', async () => {
	const gone = new Blob(['{}']);
	gone.slice = () => {
		throw new DOMException('gone', 'NotFoundError');
	};
	expect(await readArchiveFile(gone)).toEqual({ ok: false, problem: { kind: 'unreadable' } });
});

test('an archive without anything can be written and read', async () => {
	const read = await readArchiveFile(await writeArchiveFile(archiveOf(noContents)));
	expect(read).toMatchObject({ ok: true, value: noContents });
});
