import { expect, test } from 'vitest';
import { defaultPreferences, readPreferences } from './preferences.svelte.ts';

test.each([
	undefined,
	null,
	'dark',
	[],
	{ theme: 'neon', textSize: 1000, wideSpacing: 'yes', vibrate: 1 },
	{ textSize: Number.NaN }
])('junk falls back to the defaults: %j', (stored) => {
	expect(readPreferences(stored)).toEqual(defaultPreferences);
});

test('good fields stay beside bad ones', () => {
	expect(readPreferences({ theme: 'dark', textSize: 150, leftHand: 'no' })).toEqual({
		...defaultPreferences,
		theme: 'dark',
		textSize: 150
	});
});
