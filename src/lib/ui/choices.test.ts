import { expect, test } from 'vitest';
import { askedClaim, askedMatch, choice, multi } from '$lib/domain/questions/fixtures.ts';
import { answerAt, choicesOf, gradedChoices } from './choices.ts';

test('pressing an option among several chooses it, and pressed again takes it back', () => {
	const [trade] = choicesOf(multi(), null);
	expect(trade).toMatchObject({ text: 'Trade', isChosen: false });
	const chosen = trade?.answer ?? null;
	expect(chosen).toEqual({ kind: 'multi', options: ['Trade'] });
	expect(choicesOf(multi(), chosen)[0]).toMatchObject({
		isChosen: true,
		answer: { kind: 'multi', options: [] }
	});
});

test('a digit answers where there is such an option', () => {
	expect(answerAt(choice(), null, 1)).toEqual({ kind: 'choice', option: 'Qatar' });
	const one = { kind: 'multi', options: ['Trade'] } as const;
	expect(answerAt(multi(), one, 2)).toEqual({ kind: 'multi', options: ['Trade', 'Health'] });
	expect(answerAt(askedClaim(true), null, 2)).toEqual({ kind: 'trueFalse', isTrue: false });
	expect(answerAt(choice(), null, 5)).toBeNull();
	expect(answerAt(choice(), null, 0)).toBeNull();
	expect(answerAt(askedMatch(), null, 1)).toBeNull();
});

test('all that apply: what was right, chosen wrongly and missed', () => {
	const answer = { kind: 'multi', options: ['Trade', 'Sport'] } as const;
	expect(gradedChoices(multi(), answer).map(({ verdict, word }) => [verdict, word])).toEqual([
		['right', 'Right answer, yours'],
		['missed', 'Right answer, missed'],
		['wrong', 'Yours, wrong'],
		['rest', '']
	]);
});

test('without an answer the right ones show, and nothing was missed', () => {
	const none = { kind: 'none', why: 'unknown' } as const;
	expect(gradedChoices(multi(), none).map(({ word }) => word)).toEqual([
		'Right answer',
		'Right answer',
		'',
		''
	]);
});
