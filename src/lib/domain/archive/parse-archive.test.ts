import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyContents } from './any-contents.fixtures.ts';
import { archiveOf, forged, inOrder } from './archive.fixtures.ts';
import { noContents, type Archive } from './archive.ts';
import { parseArchive } from './parse-archive.ts';
import { writeArchive } from './write-archive.ts';

function read(text: string) {
	return parseArchive(JSON.parse(text));
}

test('what was written is read back, whatever it was', () => {
	const property = fc.property(anyContents, (contents) => {
		const result = read(writeArchive(archiveOf(contents)));
		expect(result).toMatchObject({ ok: true, value: { madeAt: 1_700_000_000_000, app: '0.1.0' } });
		if (result.ok) expect(inOrder(result.value)).toEqual(inOrder(contents));
	});
	fc.assert(property, { seed: 7, numRuns: 300 });
});

test('writing is the same for what was read back', () => {
	const property = fc.property(anyContents, (contents) => {
		const text = writeArchive(archiveOf(contents));
		const result = read(text);
		expect(result.ok && writeArchive(result.value)).toBe(text);
	});
	fc.assert(property, { seed: 8, numRuns: 50 });
});

const decision = { id: 'd1', at: 5, target: 'islands', field: 'hide', value: true } as const;
const archive: Archive = archiveOf({ ...noContents, decisions: [decision as never] });

test('what a newer minor version added to a record is kept', () => {
	const text = forged(archive, (json) => {
		json.minor = 9;
		json.decisions = [{ ...decision, why: { words: 'too easy', stars: [1, 2] } }];
	});
	expect(read(text)).toMatchObject({
		ok: true,
		value: { decisions: [{ ...decision, why: { words: 'too easy', stars: [1, 2] } }] }
	});
});

test('the same record twice is one', () => {
	const { at, ...rest } = decision;
	const text = forged(archive, (json) => void (json.decisions = [decision, { ...rest, at }]));
	expect(read(text)).toMatchObject({ ok: true, value: { decisions: [decision] } });
});

test('a preference without a value is left out', () => {
	const settings = [
		{ name: 'a', value: undefined },
		{ name: 'b', value: 1 }
	];
	expect(read(writeArchive({ ...archive, settings }))).toMatchObject({
		ok: true,
		value: { settings: [{ name: 'b', value: 1 }] }
	});
});

const nested = JSON.parse('['.repeat(10_000) + ']'.repeat(10_000)) as unknown;

describe('is refused:', () => {
	const set = (name: string, value: unknown) => (json: Record<string, unknown>) => {
		json[name] = value;
	};
	const decide = (change: object) => set('decisions', [{ ...decision, ...change }]);
	const withName = (name: string) => (json: Record<string, unknown>) => {
		json.settings = JSON.parse(`[{"name":"a","value":{"${name}":{"isAdmin":true}}}]`);
	};

	test.each<[string, (json: Record<string, unknown>) => unknown, object]>([
		['another format', set('format', 'other'), { kind: 'not-archive' }],
		['no version', set('version', null), { kind: 'not-archive' }],
		['a version from before the first', set('version', 0), { kind: 'not-archive' }],
		['a newer major version', set('version', 2), { kind: 'newer', version: 2 }],
		['a list that is missing', set('reviews', undefined), { kind: 'malformed', at: 'reviews' }],
		['a list that is none', set('articles', { length: 1 }), { kind: 'malformed', at: 'articles' }],
		['a moment that is none', set('madeAt', '2026'), { kind: 'malformed', at: 'madeAt' }],
		['a moment out of time', set('madeAt', 9e15), { kind: 'malformed', at: 'madeAt' }],
		['an app that is none', set('app', 1), { kind: 'malformed', at: 'app' }],
		['a record that is none', set('facts', [null]), { kind: 'malformed', at: 'facts[0]' }],
		['an empty id', decide({ id: '' }), { kind: 'malformed', at: 'decisions[0].id' }],
		['a field that is no field', decide({ field: 'drop' }), { kind: 'malformed' }],
		['a moment without a number', decide({ at: null }), { kind: 'malformed' }],
		['a name of the prototype', withName('__proto__'), { kind: 'forbidden-name' }],
		['a name of the constructor', withName('constructor'), { kind: 'forbidden-name' }],
		['a name of its prototype', withName('prototype'), { kind: 'forbidden-name' }],
		['too much within each other', set('settings', nested), { kind: 'too-deep' }],
		[
			'two records of one id',
			set('decisions', [decision, { ...decision, value: false }]),
			{ kind: 'contradictory', at: 'decisions[1]' }
		]
	])('%s', (_, change, problem) => {
		expect(read(forged(archive, change))).toMatchObject({ ok: false, problem });
	});

	test('an archive after a change that its checksum does not know of', () => {
		const text = writeArchive(archive).replace('"at":5', '"at":6');
		expect(read(text)).toEqual({ ok: false, problem: { kind: 'damaged' } });
	});

	test.each([[null], [[]], ['text'], [7], [{}]])('%j', (json) => {
		expect(parseArchive(json)).toEqual({ ok: false, problem: { kind: 'not-archive' } });
	});
});

test('every field of every record is looked at: another type in its place is refused', () => {
	const [sample] = fc.sample(
		anyContents.filter((all) => all.reviews.length > 3 && all.facts.length > 2),
		{ seed: 3, numRuns: 1 }
	);
	const whole = archiveOf(sample ?? noContents);
	const unseen: string[] = [];
	for (const list of ['reviews', 'attempts', 'attemptEvents', 'articles', 'facts', 'decisions']) {
		const records = whole[list as 'reviews'] as readonly object[];
		for (const [index, record] of records.entries()) {
			for (const name of Object.keys(record)) {
				const text = forged(whole, (json) => {
					json[list] = records.map((one, at) => (at === index ? { ...one, [name]: [[]] } : one));
				});
				if (read(text).ok) unseen.push(`${list}.${name}`);
			}
		}
	}
	expect(unseen).toEqual([]);
});
