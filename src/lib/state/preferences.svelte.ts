import { retentions } from '$lib/domain/schedule/memory.ts';
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
	/** Facts that study asks for the first time on one day. */
	readonly newADay: number;
	/** How much of what is due is to be remembered, 0.7–0.97. */
	readonly retention: number;
	/** The hour at which the learner's day begins, 0–6. */
	readonly dayStart: number;
	/** Study offers "Hard" and "Easy" after a right answer. */
	readonly ratesEase: boolean;
}

export const defaultPreferences: Preferences = {
	theme: 'auto',
	textSize: 100,
	wideSpacing: false,
	lessMotion: false,
	vibrate: true,
	leftHand: false,
	hidesTime: false,
	newADay: 10,
	retention: retentions.usual,
	dayStart: 0,
	ratesEase: false
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
	const flag = (name: FlagName) =>
		typeof given[name] === 'boolean' ? given[name] : defaultPreferences[name];
	const number = (name: NumberName, [least, most]: readonly [number, number]) => {
		const value = given[name];
		const isRight = typeof value === 'number' && value >= least && value <= most;
		return isRight ? value : defaultPreferences[name];
	};
	return {
		theme: themes.find((theme) => theme === given.theme) ?? defaultPreferences.theme,
		textSize: number('textSize', [90, 200]),
		wideSpacing: flag('wideSpacing'),
		lessMotion: flag('lessMotion'),
		vibrate: flag('vibrate'),
		leftHand: flag('leftHand'),
		hidesTime: flag('hidesTime'),
		newADay: Math.round(number('newADay', [0, 1000])),
		retention: number('retention', [retentions.least, retentions.most]),
		dayStart: Math.round(number('dayStart', [0, 6])),
		ratesEase: flag('ratesEase')
	};
}

type NameOf<T> = {
	[Name in keyof Preferences]: Preferences[Name] extends T ? Name : never;
}[keyof Preferences];
type FlagName = NameOf<boolean>;
type NumberName = NameOf<number>;
