import { expect, test } from 'vitest';
import { askToKeep, persistence, storageUse } from './persistence.ts';

const granted = (isGranted: boolean) => () => Promise.resolve(isGranted);

test('says in one word whether the data is kept', async () => {
	expect(await persistence({ persisted: granted(true) })).toBe('kept');
	expect(await persistence({ persisted: granted(false) })).toBe('may-be-cleared');
	expect(await persistence({})).toBe('unknown');
	expect(await askToKeep({ persist: granted(true) })).toBe('kept');
	expect(await askToKeep({})).toBe('unknown');
});

test('tells what is used, or nothing where the browser keeps it to itself', async () => {
	const estimate = () => Promise.resolve({ usage: 10, quota: 1000 });
	expect(await storageUse({ estimate })).toEqual({ usedBytes: 10, allowedBytes: 1000 });
	expect(await storageUse({ estimate: () => Promise.resolve({}) })).toBeNull();
	expect(await storageUse({})).toBeNull();
});
