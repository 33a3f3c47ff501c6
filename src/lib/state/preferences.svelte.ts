import type { StudyStore } from '$lib/storage/store.ts';

export const themes = ['auto', 'light', 'dark'] as const;

export interface Preferences {
	readonly theme: (typeof themes)[number];
	/** Text size in percent, 90–200. */
	readonly textSize: number;
	readonly wideSpacing: boolean;
	readonly lessMotion: boolean;
	/** Short vibration with a verdict. */
	readonly vibrate: boolean;
	readonly leftHand: boolean;
	/** A running quiz does not show how much time is left; it is announced all the same. */
	readonly hidesTime: boolean;
}

export const defaultPreferences: Preferences = {
	theme: 'auto',
	textSize: 100,
	wideSpacing: false,
	lessMotion: false,
	vibrate: true,
	leftHand: false,
	hidesTime: false
};

const settingName = 'preferences';

/** How the learner likes the screens. */
export class PreferencesState {
	#value = $state.raw<Preferences>(defaultPreferences);
	#isLoaded = $state.raw(false);
	readonly value = $derived(this.#value);
	/** False until the stored preferences have been read: defaults must not overwrite them. */
	readonly isLoaded = $derived(this.#isLoaded);

	async load(store: StudyStore) {
		this.#value = readPreferences(await store.setting(settingName));
		this.#isLoaded = true;
	}

	async change(store: StudyStore, change: Partial<Preferences>) {
		const value = { ...this.#value, ...change };
		await store.saveSetting(settingName, value);
		this.#value = value;
	}
}

/** Junk in the database falls back to the defaults, field by field. */
export function readPreferences(stored: unknown): Preferences {
	const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
		Record<keyof Preferences, unknown>
	>;
	const flag = (name: 'wideSpacing' | 'lessMotion' | 'vibrate' | 'leftHand' | 'hidesTime') =>
		typeof given[name] === 'boolean' ? given[name] : defaultPreferences[name];
	return {
		theme: themes.find((theme) => theme === given.theme) ?? defaultPreferences.theme,
		textSize:
			typeof given.textSize === 'number' && given.textSize >= 90 && given.textSize <= 200
				? given.textSize
				: defaultPreferences.textSize,
		wideSpacing: flag('wideSpacing'),
		lessMotion: flag('lessMotion'),
		vibrate: flag('vibrate'),
		leftHand: flag('leftHand'),
		hidesTime: flag('hidesTime')
	};
}
