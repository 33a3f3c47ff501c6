import { englishWording } from './en/wording.ts';
import type { Wording } from './wording.ts';

const wordings = new Map<string, Wording>([['en', englishWording]]);

/** The sentences of a language, or null where the engine does not speak it. */
export function wordingOf(language: string): Wording | null {
	return wordings.get(language.toLowerCase().split('-')[0] ?? '') ?? null;
}
