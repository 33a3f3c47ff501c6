import { expect, test } from 'vitest';
import { cloze, typed } from '$lib/domain/questions/fixtures.ts';
import { Grader } from './grader.ts';

const almost = { kind: 'typed', raw: 'Pentagom' } as const;
const isRight = (graded: ReturnType<Grader['grade']>) =>
	graded.ok ? graded.value.right : graded.problem.kind;

test('a slip is asked back once, and stands when it is given again as it is', () => {
	const grader = new Grader();
	const question = typed();
	expect(isRight(grader.grade(question, almost))).toBe('almost');
	expect(isRight(grader.grade(question, { ...almost, raw: ' Pentagom ' }))).toBe(true);
});

test('another slip is asked back again, and so is one after something else', () => {
	const grader = new Grader();
	const question = typed();
	grader.grade(question, almost);
	expect(isRight(grader.grade(question, { ...almost, raw: 'Pentaon' }))).toBe('almost');
	expect(isRight(grader.grade(question, almost))).toBe('almost');
	grader.grade(question, { ...almost, raw: 'the White House' });
	expect(isRight(grader.grade(question, almost))).toBe('almost');
});

test('a slip at one question is none at another', () => {
	const grader = new Grader();
	grader.grade(typed(), almost);
	expect(isRight(grader.grade(typed(), almost))).toBe('almost');
});

test('a slip in a gap is asked back once too', () => {
	const grader = new Grader();
	const question = cloze({ key: 'Pentagon', keyText: 'Pentagon', accepted: ['Pentagon'] });
	const slip = { ...almost, kind: 'cloze' } as const;
	expect(isRight(grader.grade(question, slip))).toBe('almost');
	expect(isRight(grader.grade(question, slip))).toBe(true);
});
