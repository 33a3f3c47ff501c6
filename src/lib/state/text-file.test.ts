import { expect, test } from 'vitest';
import { mostBytes, readTextFile, type FileProblem } from './text-file.ts';

test('a file of UTF-8 gives its text, without the mark of its coding', async () => {
	const file = new Blob(['\ufeff', 'Über Bagdad\r\n<script>']);
	expect(await readTextFile(file)).toEqual({ ok: true, value: 'Über Bagdad\r\n<script>' });
});

test.each<[string, Blob, FileProblem]>([
	['without anything', new Blob([]), { kind: 'file-empty' }],
	['of white space', new Blob([' \n\n']), { kind: 'file-empty' }],
	['of Latin-1', new Blob([new Uint8Array([0xdc, 0x62, 0x65, 0x72])]), { kind: 'not-text' }],
	['of UTF-16', new Blob([new Uint8Array([0xff, 0xfe, 0x41, 0])]), { kind: 'not-text' }],
	['of zeros', new Blob([new Uint8Array(8)]), { kind: 'not-text' }],
	[
		'too large',
		new Blob([new Uint8Array(mostBytes + 1).fill(65)]),
		{ kind: 'file-too-large', bytes: mostBytes + 1 }
	]
])('a file %s gives none', async (_what, file, problem) => {
	expect(await readTextFile(file)).toEqual({ ok: false, problem });
});

test('a file that is gone gives none', async () => {
	const file = { size: 3, arrayBuffer: () => Promise.reject(new Error('NotReadableError')) };
	expect(await readTextFile(file)).toEqual({ ok: false, problem: { kind: 'file-unreadable' } });
});
