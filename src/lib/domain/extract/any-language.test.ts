import { describe, expect, test } from 'vitest';
import { extract } from './extract.ts';

const date = '2024-03-08';

/** What stands in the gaps of a text, after checks that hold for all of them. */
function gapsOf(text: string): string[] {
	return extract(text, { date }).questions.map(({ question, band, reason }) => {
		expect([question.kind, band, reason]).toEqual(['cloze', 'review', 'other-language']);
		expect(question.stem).toMatch(/^Fill the gap as in the article: /);
		const { start, end } = question.answerSpan ?? { start: 0, end: 0 };
		return text.slice(start, end);
	});
}

describe('figures and acronyms of a text that is not English are gaps to be reviewed', () => {
	test.each([
		[
			'de',
			'Die Fähre von Norra hat im Jahr 2019 genau 412 Schiffe in den Hafen gebracht.',
			['2019', '412']
		],
		[
			'de',
			'Am 26.07.2021 wurde die Linie der Neuen Fährgesellschaft (NF) von der Stadt eingestellt.',
			['26.07.2021', 'Neuen Fährgesellschaft']
		],
		[
			'fr',
			'Le port de Norra a reçu 412 bateaux et 9 navires dans la nuit du 2021-07-26.',
			['412', '9', '2021-07-26']
		],
		['und-Cyrl', 'В 2019 году порт Норра принял 412 судов с севера и из городов.', ['2019', '412']],
		['und-Arab', 'في عام 2019 استقبل ميناء نورا 412 سفينة من الشمال.', ['2019', '412']],
		['he', 'בשנת 2019 קיבל נמל נורה 412 אוניות מן הצפון.', ['2019', '412']]
	])('%s: %s', (language, text, answers) => {
		expect(gapsOf(text)).toEqual(answers);
		expect(extract(text, { date }).language).toBe(language);
	});
});

describe('what cannot be read alike everywhere is refused with the reason', () => {
	test.each([
		['number-format', '1.200', 'Die Fähre von Norra hat 1.200 Gäste und nicht mehr in den Hafen.'],
		['number-format', '3', 'Die Fähre von Norra ist am 3. Mai nicht in den Hafen gekommen.'],
		[
			'number-format',
			'3/4/2021',
			'Die Fähre von Norra ist am 3/4/2021 nicht in den Hafen gekommen.'
		],
		['in-word', '52', 'Die Fähre von Norra ist von einer B52 und nicht von der Stadt.'],
		['in-word', '412', '诺拉港接待了412艘来自北方的船只，其中大部分是渔船。'],
		['too-short', '412', 'Это порт, их 412.']
	])('%s: %s of %s', (reason, words, text) => {
		expect(gapsOf(text)).toEqual([]);
		const refused = extract(text, { date }).refused.map(({ reason, span }) => [
			reason,
			text.slice(span.start, span.end)
		]);
		expect(refused).toContainEqual([reason, words]);
		expect(refused).toContainEqual(['other-language', text]);
	});
});

test('each paragraph is read in its own language, the text told by most of it', () => {
	const german =
		'Die Fähre von Norra hat im Jahr 2019 genau 412 Schiffe aus dem Norden in den Hafen gebracht.';
	const text = `The harbour of Norra took in 512 ships in the spring of 1904, and all of Ostra was glad of it.\n\n${german}`;
	const { questions, refused } = extract(text, { date });
	const asked = questions.map(({ question, pattern }) => {
		const answer = text.slice(question.answerSpan?.start, question.answerSpan?.end);
		return `${answer} ${pattern.endsWith('/any-language') ? 'in any language' : 'in English'}`;
	});
	expect([...new Set(asked)]).toEqual([
		'512 in English',
		'1904 in English',
		'2019 in any language',
		'412 in any language'
	]);
	const wholly = refused.filter(({ pattern }) => pattern === undefined);
	expect(wholly.map(({ reason, span }) => [reason, text.slice(span.start, span.end)])).toEqual([
		['other-language', german]
	]);
});
