import { expect, test } from 'vitest';
import { namesOf, sentencesOf } from '../fixtures.ts';
import { nameCases } from './names.cases.ts';
import { peopleAndPlaces } from './people-and-places.ts';

const signs: Record<string, string> = { person: 'p', organisation: 'o', place: 'l', other: 'x' };

const inShort = (text: string) =>
	namesOf(text)
		.map((name) =>
			name.replace(
				/^(.*) \((\w+)\)$/,
				(_, words: string, sort: string) => `${signs[sort]} ${words}`
			)
		)
		.join(', ');

test.each(nameCases)('names in: %s', (text, names) => {
	expect(inShort(text)).toBe(names);
});

test('every mention lies in the text as it is spelt', () => {
	const text = nameCases.map(([sentence]) => sentence).join('\n\n');
	for (const { span } of peopleAndPlaces(text, sentencesOf(text)).mentions) {
		expect(text.slice(span.start, span.end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}.]$/u);
	}
});
