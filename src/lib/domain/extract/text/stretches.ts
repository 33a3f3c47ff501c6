import type { Span } from '../../facts/fact.ts';
import { finiteVerbsIn } from './finite-verb.ts';
import { isWideGap } from './run-ons.ts';
import type { Token } from './tokens.ts';

/** Words of the longest stretch that is read as one breath, and the verbs it may have. */
const mostWords = 45;
const mostVerbs = 2;

/**
 * Stretches of a sentence where stops seem to be lost: many words with no sign between them, and the
 * verbs of several clauses. A long sentence with its commas is none.
 */
export function stretchesWithoutSigns(text: string, words: readonly Token[]): Span[] {
	const found: Span[] = [];
	let from = 0;
	words.forEach((word, at) => {
		const next = words[at + 1];
		if (next && !isParted(text, word, next)) return;
		const own = words.slice(from, at + 1);
		const [first] = own;
		from = at + 1;
		if (first && own.length > mostWords && finiteVerbsIn(text, own) > mostVerbs) {
			found.push({ start: first.start, end: word.end });
		}
	});
	return found;
}

function isParted(text: string, word: Span, next: Span): boolean {
	if (next.start - word.end > 8) return true;
	return /[^\s/&+$€£#%-]/.test(text.slice(word.end, next.start)) || isWideGap(text, word, next);
}
