import { expect, test } from 'vitest';
import { choice, match, numeric, trueFalse, typed } from '../questions/fixtures.ts';
import { nextFace } from './faces.ts';
import { figures } from './fixtures.ts';

const faces = [choice(), trueFalse(), match(), numeric(), typed()];
const unknown = { stats: null, memory: null };
const young = { stability: 6.9 };
const old = { stability: 7 };
const answered = (answers: number) => figures('a', { answers });

test('a new fact is met by recognising it', () => {
	expect(nextFace(faces, unknown).kind).toBe('choice');
});

test('a young fact is recognised, the faces in turn, and no statement is judged', () => {
	const kinds = [1, 2, 3].map((n) => nextFace(faces, { stats: answered(n), memory: young }).kind);
	expect(kinds).toEqual(['match', 'choice', 'match']);
});

test('a fact that is held for a week is to be recalled, the faces in turn', () => {
	const kinds = [1, 2, 3].map((n) => nextFace(faces, { stats: answered(n), memory: old }).kind);
	expect(kinds).toEqual(['typed', 'numeric', 'typed']);
});

test('a fact with faces of one sort alone is asked by these', () => {
	expect(nextFace([choice()], { stats: answered(1), memory: old }).kind).toBe('choice');
	expect(nextFace([typed(), numeric()], unknown).kind).toBe('typed');
	expect(nextFace([trueFalse()], { stats: answered(1), memory: young }).kind).toBe('trueFalse');
});

test('where only a statement can be recognised, it is judged once', () => {
	const some = [trueFalse(), numeric()];
	expect(nextFace(some, unknown).kind).toBe('trueFalse');
	expect(nextFace(some, { stats: answered(1), memory: null }).kind).toBe('numeric');
});

test('a fact without questions cannot be asked', () => {
	expect(() => nextFace([], unknown)).toThrow('cannot be asked');
});
