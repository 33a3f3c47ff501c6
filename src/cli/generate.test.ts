import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generated } from './generated.ts';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'generate-'));
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

interface Printed {
	readonly text: string;
	readonly language: string;
	readonly questions: readonly {
		readonly stem: string;
		readonly evidence: { readonly start: number; readonly end: number };
		readonly band: string;
		readonly reason?: string;
	}[];
	readonly facts: readonly unknown[];
	readonly refused: readonly { readonly reason: string }[];
}

/** Writes a file and gives its name. */
function written(bytes: string | Uint8Array): string {
	const file = join(folder, 'article.txt');
	writeFileSync(file, bytes);
	return file;
}

function read(bytes: string | Uint8Array, ...more: readonly string[]): Printed {
	return JSON.parse(generated([written(bytes), ...more])) as Printed;
}

const sentence = 'The harbour of Norra took in 412 ships in the spring of 1904 alone.';

describe('a file of which nothing can be asked gives empty lists and the reason', () => {
	test.each([
		['no-text', ''],
		['no-text', '\ufeff \r\n\r\n'],
		['no-sentences', 'Word'],
		['no-sentences', 'Year | Ships | Cargo\n1904 | 412 | 3,100\n1905 | 398 | 2,900\n'],
		['other-language', 'Это не та лодка, и она не идёт на север.']
	])('%s: %j', (reason, text) => {
		const { facts, questions, refused } = read(text);
		expect([facts, questions]).toEqual([[], []]);
		expect(refused.map((each) => each.reason)).toContain(reason);
	});
});

describe('a file that is no text is refused in one line that says what to do', () => {
	test.each([
		['NUL bytes', new Uint8Array([0x54, 0x68, 0x65, 0, 0, 0x20]), /no text in UTF-8\. Save it/],
		['Latin-1', new Uint8Array([0x54, 0xe4, 0x67, 0x20]), /no text in UTF-8\. Save it/],
		['UTF-16', Buffer.from(`\ufeff${sentence}`, 'utf16le'), /no text in UTF-8\. Save it/],
		['5 MB', sentence.repeat(5e6 / sentence.length), /characters, and at most .* Cut it/]
	])('%s', (_, bytes, message) => {
		const file = written(bytes);
		expect(() => generated([file])).toThrow(message);
		expect(() => generated([file])).toThrow(/^[^\n]+$/);
	});

	test('a folder, and a file that is not there', () => {
		expect(() => generated([folder])).toThrow(/cannot be read/);
		expect(() => generated([join(folder, 'nothing')])).toThrow(/cannot be read/);
	});
});

test.each([[[]], [['a', 'b']], [['a', '--date']], [['a', '--date', '2021-02-30']]])(
	'arguments that say too little: %j',
	(given) => {
		expect(() => generated(given)).toThrow(/^Usage|is no day of the calendar/);
	}
);

test('the day comes from the first line, or from the arguments', () => {
	const text = 'Norwegian Prime Minister Ida Holm opened the bridge of the town on a cold morning.';
	const stems = (printed: Printed) => printed.questions.map(({ stem }) => stem).join('\n');
	expect(stems(read(text))).not.toContain('as of');
	expect(stems(read(`date 2024-02-30\n${text}`))).not.toContain('as of');
	expect(stems(read(`date 2024-03-05\r\n${text}`))).toContain('as of 5 March 2024');
	expect(stems(read(`date 2024-03-05\n${text}`, '--date', '2021-07-26'))).toContain('26 July 2021');
});

test.each([
	['as it is', sentence],
	['with a mark of byte order', `\ufeff${sentence}`],
	['with Windows line ends', `date 1904-06-01\r\n\r\n${sentence}\r\n`]
])('offsets are into the text that is printed: %s', (_, bytes) => {
	const { text, language, questions } = read(bytes);
	expect(language).toBe('en');
	expect(questions.length).toBeGreaterThan(0);
	for (const { evidence, band } of questions) {
		expect(text.slice(evidence.start, evidence.end)).toBe(sentence);
		expect(['auto', 'review']).toContain(band);
	}
});

test('a text in another language says so', () => {
	const { language, questions } = read(
		'Die Fähre von Norra hat im Jahr 2019 genau 412 Schiffe in den Hafen gebracht.'
	);
	expect(language).toBe('de');
	expect(questions.map(({ band, reason }) => [band, reason])).toEqual([
		['review', 'other-language'],
		['review', 'other-language']
	]);
});
