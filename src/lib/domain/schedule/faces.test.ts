import { expect, test } from 'vitest';
import { choice, numeric, trueFalse, typed } from '../questions/fixtures.ts';
import { nextFace } from './faces.ts';
import { figures } from './fixtures.ts';

const faces = [choice(), trueFalse(), numeric(), typed()];
const kinds = (stats: Parameters<typeof nextFace>[1][]) =>
	stats.map((one) => nextFace(faces, one).kind);

test('a new fact is met by recognising it', () => {
	expect(kinds([null])).toEqual(['choice']);
});

test('after a right answer it is to be recalled, the faces in turn', () => {
	const right = [1, 2, 3, 4].map((answers) => figures('a', { answers }));
	expect(kinds(right)).toEqual(['typed', 'numeric', 'typed', 'numeric']);
});

test('after a wrong answer it is to be recognised again, the faces in turn', () => {
	const wrong = [1, 2, 3].map((answers) => figures('a', { answers, lastRight: false }));
	expect(kinds(wrong)).toEqual(['trueFalse', 'choice', 'trueFalse']);
});

test('a fact with faces of one sort alone is asked by these', () => {
	expect(nextFace([choice()], figures('a')).kind).toBe('choice');
	expect(nextFace([typed(), numeric()], null).kind).toBe('typed');
});

test('a fact without questions cannot be asked', () => {
	expect(() => nextFace([], null)).toThrow('cannot be asked');
});
