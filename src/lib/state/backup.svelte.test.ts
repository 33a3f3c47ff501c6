import { describe, expect, test } from 'vitest';
import type { ChosenFile, Written } from '$lib/pwa/chosen-file.ts';
import { StorageError } from '$lib/storage/errors.ts';
import { answered } from '$lib/storage/fixtures.ts';
import { readArchiveFile } from './archive-file.ts';
import { BackupState } from './backup.svelte.ts';
import { testApp } from './fixtures.ts';

/** A file of a device that takes what is written, or does not. */
function deviceFile(result: Written = 'written') {
	const contents: Blob[] = [];
	const chosen = { name: 'backup.json.gz' } as ChosenFile;
	const access = {
		readChosenFile: (stored: unknown) => (stored ? chosen : null),
		writeChosenFile: (_file: ChosenFile, content: Blob) => {
			if (result === 'written') contents.push(content);
			return Promise.resolve(result);
		}
	};
	return { chosen, access, contents };
}

function setUp(result?: Written) {
	const { app, store, clock } = testApp();
	const device = deviceFile(result);
	return { app, store, clock, ...device, backup: new BackupState(app, '0.1.0', device.access) };
}

describe('a backup', () => {
	test('holds what is stored, under the name of its day', async () => {
		const { backup, store } = setUp();
		await store.recordReview(answered('r1'));
		await backup.make();
		expect(backup.made?.file.name).toBe('dossier-2026-01-05.json.gz');
		expect(backup.made?.summary).toMatchObject({ answers: 1, days: 1 });
		const read = await readArchiveFile(backup.made?.file ?? new Blob());
		expect(read).toMatchObject({
			ok: true,
			value: { reviews: [answered('r1')], app: '0.1.0', madeAt: Date.UTC(2026, 0, 5, 10) }
		});
	});

	test('that cannot be read back is not given out, and leaves a fault', async () => {
		const { backup, store } = setUp();
		await store.recordReview(answered('r1', { durationMs: NaN }));
		await backup.make();
		expect(backup.made).toBeNull();
		expect(backup.flaw).toEqual({ kind: 'malformed', at: 'reviews[0].durationMs' });
		expect((await store.faults())[0]?.message).toContain('reviews[0].durationMs');
	});

	test('that cannot be made says why', async () => {
		const { backup, store } = setUp();
		store.contents = () => Promise.reject(new StorageError('closed-by-browser'));
		await backup.make();
		expect([backup.made, backup.failure]).toEqual([null, 'closed-by-browser']);
	});
});

describe('the reminder', () => {
	async function study(days: number, each: number) {
		const all = setUp();
		for (let day = 1; day <= days; day++) {
			for (let n = 0; n < each; n++) {
				await all.store.recordReview(answered(`r${day}-${n}`, { dayKey: `2026-01-0${day}` }));
			}
		}
		return all;
	}

	test('comes after seven days and fifty answers', async () => {
		const { backup } = await study(7, 8);
		await backup.load();
		expect(backup.since).toEqual({ days: 7, answers: 56, isDue: true });
	});

	test('goes with the backup that is kept', async () => {
		const { backup } = await study(5, 20);
		await backup.make();
		await backup.kept();
		expect(backup.since).toEqual({ days: 0, answers: 0, isDue: false });
		expect(backup.last).toMatchObject({ dayKey: '2026-01-05' });
		expect(backup.made).toBeNull();
	});
});

describe('the file that is written after each day’s study', () => {
	test('is written when it is chosen, and then once a day', async () => {
		const { backup, chosen, contents, clock } = setUp();
		await backup.chooseFile(chosen);
		expect([backup.written, contents.length]).toEqual(['written', 1]);
		await backup.writeDaily();
		expect(contents).toHaveLength(1);
		clock.moment = () => ({ at: clock.wall, dayKey: '2026-01-06', zone: 'Europe/Vienna' });
		await backup.writeDaily();
		expect(contents).toHaveLength(2);
		expect(backup.last?.dayKey).toBe('2026-01-06');
	});

	test('that the browser does not let us write makes no backup of the day', async () => {
		const { backup, chosen } = setUp('needs-permission');
		await backup.chooseFile(chosen);
		expect([backup.written, backup.last]).toEqual(['needs-permission', null]);
	});

	test('is left alone where none was chosen', async () => {
		const { backup, contents } = setUp();
		await backup.writeDaily();
		expect([backup.written, backup.made, contents.length]).toEqual([null, null, 0]);
	});
});
