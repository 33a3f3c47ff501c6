import type { Span } from '../../../facts/fact.ts';
import type { ReadSentence } from '../finding.ts';
import { sayings } from '../speech/sayings.lexicon.ts';
import { auxiliaries, irregularPasts, verbOfForm } from '../verbs.ts';
import { balance, verbWithin, wordsIn } from './cuts.ts';
import type { Cut } from './shorter.ts';

/** Fewer words are no sentence worth asking. */
const fewest = 7;
/** Words of `the 2006 Norra ports bill` behind its article, at most. */
const mostWords = 9;

/**
 * What is said of a name behind it, as a sentence: `The Norra ports bill provides $3 million` of `passed the
 * Norra ports bill, which provides $3 million`. It is said as a fact whatever the sentence says besides.
 */
export function relativePart(
	sentence: ReadSentence,
	part: Span,
	answer: Span,
	text: string
): Cut | null {
	const { words } = sentence;
	const at = words.findLastIndex(
		({ lower, end }) => end < answer.start && (lower === 'which' || lower === 'who')
	);
	const [before, pronoun, verb] = [words[at - 1], words[at], words[at + 1]];
	if (!before || !pronoun || !verb || !isFinite(verb.lower)) return null;
	const from = antecedent(sentence, at);
	const first = from === null ? undefined : words[from];
	if (!first || first.start < part.start) return null;
	// what somebody says of it is no fact
	if (words.some(({ lower, end }) => end <= first.start && isSaying(lower))) return null;
	// `which cost $3 million, opened in 1904`: the answer stands behind the clause
	const isBehind = words.some(
		({ gap, start }) => start > pronoun.start && start <= answer.start && /^[,;]/.test(gap)
	);
	if (isBehind) return null;
	const isApart = pronoun.gap === ', ';
	// `the bill which provides $3 million passed`: only as an object it ends where the sentence does
	if (!isApart && !verbWithin(sentence, { start: part.start, end: first.start })) return null;
	const end = endOf(sentence, part, answer, isApart);
	if (end === null) return null;
	const rest = { start: first.start, end };
	return wordsIn(sentence, rest) > fewest && balance(text.slice(rest.start, rest.end))
		? { part: rest, edits: [{ start: before.end, end: pronoun.end, words: '' }] }
		: null;
}

/** The first word of the name in front of `which`, or of a phrase with `the` that has a name in it. */
function antecedent({ words, names }: ReadSentence, at: number): number | null {
	const isPerson = words[at]?.lower === 'who';
	const name = names.find(({ to }) => to === at);
	if (isPerson !== (name?.mention.sort === 'person')) return null;
	let from = name && isPerson ? name.from : at - 1;
	if (!isPerson) {
		while (from > 0 && at - from <= mostWords && /^[ \n]$/.test(words[from]?.gap ?? '')) {
			if (words[from]?.lower === 'the') break;
			from--;
		}
		const own = words.slice(from + 1, at);
		const isNamed =
			own.some(({ isCapital }) => isCapital) && !own.some(({ lower }) => odd.test(lower));
		if (words[from]?.lower !== 'the' || !isNamed) return null;
	}
	// `the head of the Norra Line, who`: of which of the two it is said
	return /^(?:of|and|or|for|by|with|than|like|as)$/.test(words[from - 1]?.lower ?? '')
		? null
		: from;
}

const odd = /^(?:of|for|in|on|at|to|by|with|from|that|said|was|were|is|are|has|had|have)$/;

/** Where the clause ends: at a semicolon, before a comma and a verb, or with the part. */
function endOf({ words }: ReadSentence, part: Span, answer: Span, isApart: boolean): number | null {
	for (const [at, word] of words.entries()) {
		if (word.start < answer.end || word.start >= part.end) continue;
		const end = words[at - 1]?.end ?? part.end;
		if (word.gap.startsWith(';')) return end;
		if (isApart && word.gap === ', ' && isFinite(word.lower)) return end;
		// where the clause ends before the sentence goes on is not told
		if (isApart && /^,/.test(word.gap) && !/^\d/.test(word.text)) return null;
		if (!isApart && isFinite(word.lower)) return null;
	}
	return part.end;
}

function isSaying(lower: string): boolean {
	return sayings.has(lower) || lower === 'according';
}

function isFinite(lower: string): boolean {
	return (
		auxiliaries.has(lower) ||
		irregularPasts.has(lower) ||
		/[^e]ed$/.test(lower) ||
		(/[^s]s$/.test(lower) && verbOfForm(lower) !== undefined)
	);
}
