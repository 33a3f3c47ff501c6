import { expect, test } from 'vitest';
import { InstallState, type InstallSource } from './installing.svelte.ts';

test('says what the browser offers, and passes on what the learner chose', async () => {
	const browser: InstallSource = {
		onstatus: () => {},
		prompt: () => Promise.resolve('accepted')
	};
	const installing = new InstallState(browser);
	expect(installing).toMatchObject({ canPrompt: false, isInstalled: false, platform: 'other' });

	browser.onstatus({ canPrompt: true, isInstalled: false, platform: 'ios' });
	expect(installing).toMatchObject({ canPrompt: true, isInstalled: false, platform: 'ios' });
	expect(await installing.install()).toBe('accepted');
});
