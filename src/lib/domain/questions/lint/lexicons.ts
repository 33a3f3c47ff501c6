import { english } from './en/english.ts';
import type { Lexicon } from './lexicon.ts';

const lexicons = new Map<string, Lexicon>([['en', english]]);

/** What is known of a language, or null where only the rules without words can be applied. */
export function lexiconOf(language: string): Lexicon | null {
	return lexicons.get(language.toLowerCase().split('-')[0] ?? '') ?? null;
}
