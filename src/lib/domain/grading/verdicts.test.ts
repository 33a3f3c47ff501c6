import { expect, test } from 'vitest';
import { askedMatch, askedOrder, choice } from '../questions/fixtures.ts';
import { itemVerdicts, partsRight, rowVerdicts } from './verdicts.ts';

const half = {
	kind: 'match',
	pairs: [
		{ left: 'Joe Biden', right: 'US president' },
		{ left: 'Antony Blinken', right: 'Prime minister of Iraq' }
	]
} as const;

test('each row of a match has what belongs to it beside what was chosen', () => {
	expect(rowVerdicts(askedMatch(), half)).toEqual([
		{ left: 'Joe Biden', right: 'US president', given: 'US president', verdict: 'right' },
		{
			left: 'Antony Blinken',
			right: 'US secretary of state',
			given: 'Prime minister of Iraq',
			verdict: 'wrong'
		},
		{ left: 'Fuad Hussein', right: 'Foreign minister of Iraq', given: null, verdict: 'missed' }
	]);
	expect(partsRight(askedMatch(), half)).toEqual({ right: 1, of: 3 });
});

test('events stand in their right order, each with the place it was given', () => {
	const [war = '', deal = '', withdrawal = ''] = askedOrder().items.map(({ text }) => text);
	const answer = { kind: 'order', items: [war, withdrawal, deal] } as const;
	const places = itemVerdicts(askedOrder(), answer).map(({ text, note, place, verdict }) => [
		...[text, note, place, verdict]
	]);
	expect(places).toEqual([
		[war, '2003', 1, 'right'],
		[deal, '2015', 3, 'wrong'],
		[withdrawal, '2018', 2, 'wrong']
	]);
	expect(partsRight(askedOrder(), answer)).toEqual({ right: 1, of: 3 });
});

test('what was not answered is missed in every part', () => {
	const none = { kind: 'none', why: 'unknown' } as const;
	expect(rowVerdicts(askedMatch(), none).map(({ verdict }) => verdict)).toEqual(
		Array(3).fill('missed')
	);
	expect(itemVerdicts(askedOrder(), null).map(({ place }) => place)).toEqual([null, null, null]);
});

test('other questions have no parts', () => {
	expect(partsRight(choice(), null)).toBeNull();
});
