import { paragraphs } from './paragraphs.ts';
import { sentences } from './sentences.ts';

/** UTF-16 units of a text that are looked at. */
const opening = 2000;
const longest = 70;
/** A clause shorter than that names nothing. */
const shortest = 15;
/** Place and day before the first sentence, with the dash behind them. */
const dateline = /^\p{Lu}[^—–]{0,70}\d[^—–]{0,20}[—–]\s*/u;

/**
 * A title for a text that has none: its first sentence, to the end of a clause or a word where it is long.
 * Empty where there is nothing to name it by.
 */
export function guessTitle(raw: string): string {
	const text = raw.slice(0, opening);
	const [block] = paragraphs(text);
	if (!block) return '';
	const words = text.slice(block.start, block.end).replace(dateline, '');
	const [first] = sentences(words, { start: 0, end: words.length });
	const sentence = words
		.slice(first?.start ?? 0, first?.end ?? 0)
		.replace(/\s+/g, ' ')
		.replace(/[.!?…:;,。！？]+["'”’»)]*$/, '');
	if (!/\p{L}/u.test(sentence)) return '';
	return sentence.length <= longest ? sentence : shortened(sentence);
}

function shortened(sentence: string): string {
	const start = sentence.slice(0, longest);
	const clauses = [...start.matchAll(/(?:[,;:]|\s[–—-])\s/gu)].map(({ index }) => index);
	const clause = clauses.at(-1);
	if (clause !== undefined && clause >= shortest) return `${start.slice(0, clause)}…`;
	const word = start.lastIndexOf(' ');
	// without a blank it is a script that has none; half of a sign is no sign
	const end = word >= shortest ? word : longest;
	return `${start.slice(0, end).replace(/[\ud800-\udbff]$/, '')}…`;
}
