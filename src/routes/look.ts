import type { Preferences } from '$lib/state/preferences.svelte.ts';

/** Where `static/look.js` finds the look before the first paint: a copy, the database has the truth. */
const copyName = 'dossier-look';

/** Gives the document the look that the learner likes. */
export function applyLook({ theme, textSize, wideSpacing, lessMotion, leftHand }: Preferences) {
	const attributes = {
		'data-theme': theme === 'auto' ? null : theme,
		'data-spacing': wideSpacing ? 'wide' : null,
		'data-motion': lessMotion ? 'less' : null,
		'data-hand': leftHand ? 'left' : null
	};
	const root = document.documentElement;
	for (const [name, value] of Object.entries(attributes)) {
		if (value === null) root.removeAttribute(name);
		else root.setAttribute(name, value);
	}
	root.style.setProperty('--text-scale', String(textSize / 100));
	try {
		localStorage.setItem(copyName, JSON.stringify({ attributes, textSize }));
	} catch {
		// storage is denied: the look comes a moment after the first paint, and nothing is lost
	}
}
