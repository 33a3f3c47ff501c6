import { expect, test } from 'vitest';
import { askedClaim, choice, multi, numeric } from '$lib/domain/questions/fixtures.ts';
import { answerNote } from './answer-note.ts';

const oman = { text: 'Oman', note: 'It is where they met.' };
const place = choice({ options: [{ text: 'Qatar', note: 'So it is.' }, { text: 'Iraq' }, oman] });
const fields = multi({
	options: [
		...multi().options,
		{ text: 'Oil', note: 'Oil is on another list.' },
		{ text: 'Gas', note: 'Oil is on another list.' }
	]
});
const claim = askedClaim(false);
const noted = { ...claim, claim: { ...claim.claim, note: 'That was in 2018.' } };

test.each([
	['what the wrong option is', place, { kind: 'choice', option: 'Oman' }, 'It is where they met.'],
	['nothing of a wrong option that is nothing else', place, { kind: 'choice', option: 'Iraq' }, ''],
	['nothing of the right option', place, { kind: 'choice', option: 'Qatar' }, ''],
	['nothing where no option was chosen', place, null, ''],
	[
		'once what several wrong options are',
		fields,
		{ kind: 'multi', options: ['Trade', 'Oil', 'Gas'] },
		'Oil is on another list.'
	],
	['nothing of right ones among several', fields, { kind: 'multi', options: ['Trade'] }, ''],
	['what a false statement should have said', noted, null, 'That was in 2018.'],
	['nothing of a statement without a note', claim, { kind: 'trueFalse', isTrue: true }, ''],
	['nothing of a number', numeric(), { kind: 'none', why: 'unknown' }, '']
] as const)('it says %s', (_, question, answer, note) => {
	expect(answerNote(question, answer)).toBe(note);
});
