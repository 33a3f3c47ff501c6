import { expect, test } from 'vitest';
import { canShareFile, shareFile } from './save-file.ts';

const file = new File(['{}'], 'backup.json');

test('a file is shared where the browser takes it', async () => {
	const shared: unknown[] = [];
	const sharing = {
		canShare: () => true,
		share: (data?: ShareData) => {
			shared.push(data);
			return Promise.resolve();
		}
	};
	expect(canShareFile(file, sharing)).toBe(true);
	expect(await shareFile(file, sharing)).toBe(true);
	expect(shared).toEqual([{ files: [file] }]);
});

test('a browser without a share sheet shares nothing', async () => {
	expect(canShareFile(file, {})).toBe(false);
	expect(await shareFile(file, {})).toBe(false);
});

test('a share sheet that was closed is no failure, anything else is', async () => {
	const failing = (name: string) => ({ share: () => Promise.reject(new DOMException('', name)) });
	expect(await shareFile(file, failing('AbortError'))).toBe(false);
	await expect(shareFile(file, failing('NotAllowedError'))).rejects.toThrow();
});
