import { expect, test } from 'vitest';
import { longText, madeArticles } from './articles.fixtures.ts';
import { candidatesOf } from './candidates.ts';
import { extract } from './extract.ts';

test.each(madeArticles.map(({ name, text, date }) => [name, text, date] as const))(
	'each fact of %s stands once, in the order of the text, with its own questions',
	(_name, text, date) => {
		const candidates = candidatesOf(extract(text, { date }));
		expect(candidates.length).toBeGreaterThan(0);
		const ids = candidates.map(({ fact }) => fact.id);
		expect(new Set(ids).size).toBe(ids.length);
		const starts = candidates.map(({ fact }) => fact.evidence[0]?.start ?? 0);
		expect([...starts].sort((a, b) => a - b)).toEqual(starts);
		for (const { fact, questions } of candidates) {
			expect(new Set(questions.flatMap(({ factIds }) => factIds))).toEqual(new Set([fact.id]));
		}
	}
);

test('no question of a fact is less trusted than its band says', () => {
	const extraction = extract(longText(30_000), { date: '2023-08-24' });
	const bandOf = new Map(extraction.questions.map(({ question, band }) => [question.id, band]));
	for (const { band, questions } of candidatesOf(extraction)) {
		const own = questions.map(({ id }) => bandOf.get(id));
		if (band === 'auto') expect(new Set(own)).toEqual(new Set(['auto']));
		if (band === 'review') expect(own).not.toContain('hidden');
	}
});

test('what is not English waits for a person, with the reason', () => {
	const text =
		'Die Brücke wurde 1931 von 450 Arbeitern in nur zwei Jahren für die Stadt gebaut und ist noch da.';
	const candidates = candidatesOf(extract(text, { date: '2023-08-24' }));
	expect(candidates.map(({ band, reason }) => [band, reason])).toEqual([
		['review', 'other-language'],
		['review', 'other-language']
	]);
});
