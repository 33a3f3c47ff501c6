import { expect, test } from 'vitest';
import { cloze } from '$lib/domain/questions/fixtures.ts';
import { spokenStem, stemRuns } from './stem-runs.ts';

test('a stem is cut at its emphasis and its gap', () => {
	const stem = 'About _____ troops stayed';
	const runs = stemRuns({
		stem,
		emphasis: [{ start: 0, end: 5 }],
		gap: { start: 6, end: 11 }
	});
	expect(runs).toEqual([
		{ kind: 'emphasis', text: 'About' },
		{ kind: 'plain', text: ' ' },
		{ kind: 'gap', text: '_____' },
		{ kind: 'plain', text: ' troops stayed' }
	]);
	expect(stemRuns({ stem: 'Who?' })).toEqual([{ kind: 'plain', text: 'Who?' }]);
});

test('a gap is read as blank', () => {
	expect(spokenStem(cloze())).toBe('What fills the gap: “The institute is based in blank.”?');
});
