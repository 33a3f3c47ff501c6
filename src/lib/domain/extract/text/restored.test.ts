import { expect, test } from 'vitest';
import { extract } from '../extract.ts';
import { blocksOf } from './blocks.ts';
import { restored } from './restored.ts';

const lost =
	'In the wake of the great storm of May  the U S  Senate on Monday approved an act to add  3 billion in targeted funding for ports  Senator Lee  D Vt  spoke of it  The act passed in a vote of 60 to 33  According to VTrans  Norra has the most old ports of the country  ranking 9th with more than 16 percent  436  of its 2 686 long piers  For many years an average of  5 3 billion was spent on ports of Norra  Norras ports  of wood  are among the oldest';

test.each([
	['storm of May, the U.S. Senate on Monday'],
	['to add $3 billion in targeted funding'],
	['for ports. Senator Lee • D Vt • spoke of it. The act'],
	['60 to 33. According to VTrans, Norra has'],
	['country, ranking 9th with more than 16 percent (436) of its 2,686 long piers. For many'],
	['an average of $5.3 billion was spent'],
	["Norra's ports • of wood • are"]
])('a text without signs has them again: %s', (words) => {
	expect(restored(lost, blocksOf(lost))?.text).toContain(words);
});

test('every place leads back to where the words stood', () => {
	const whole = restored(lost, blocksOf(lost));
	for (const word of ['storm', 'Senate', 'targeted', 'ranking', '436', 'piers', 'oldest']) {
		const at = whole?.toRaw(whole.text.indexOf(word)) ?? -1;
		expect(lost.slice(at, at + word.length)).toBe(word);
	}
});

test('a text that has its signs stays as it is', () => {
	const text = `${lost}, as the town's paper wrote.`;
	expect(restored(text, blocksOf(text))).toBeNull();
});

test('questions are asked with the signs, and prove themselves where the text has none', () => {
	const { questions } = extract(lost, { date: '2024-03-05' });
	const stems = questions.map(({ question }) => question.stem);
	expect(stems.join('\n')).toContain('ranking _____ with more than 16 percent (436) of its 2,686');
	for (const { question } of questions)
		for (const { start, end } of question.evidence) {
			expect(start).toBeGreaterThanOrEqual(0);
			expect(end).toBeLessThanOrEqual(lost.length);
			expect(start).toBeLessThan(end);
		}
});
