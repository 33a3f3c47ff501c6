import { expect, it } from 'vitest';
import { onceFor, remembered } from './remembered.ts';

it('asks once for the same words, until too many others came', () => {
	const asked: string[] = [];
	const lengthOf = remembered((words) => asked.push(words) && words.length, 2);
	expect(['a', 'bb', 'a', 'bb'].map(lengthOf)).toEqual([1, 2, 1, 2]);
	expect(asked).toEqual(['a', 'bb']);
	expect(['ccc', 'a'].map(lengthOf)).toEqual([3, 1]);
	expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
});

it('asks once for an object, and again for another that is equal', () => {
	const asked: object[] = [];
	const nothingFor = onceFor((subject: object) => {
		asked.push(subject);
		return undefined;
	});
	const [one, other] = [{ words: 'a' }, { words: 'a' }];
	for (const subject of [one, one, other, one]) expect(nothingFor(subject)).toBeUndefined();
	expect(asked).toEqual([one, other]);
	expect(asked[1]).toBe(other);
});
