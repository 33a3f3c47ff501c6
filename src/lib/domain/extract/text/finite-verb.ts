import {
	bareContractions,
	determiners,
	prepositions,
	relatives,
	subjects,
	subordinators
} from '../en/function-words.ts';
import { gather } from '../../gather.ts';
import {
	afterVerb,
	auxiliaries,
	bareParticiples,
	contracted,
	irregularPasts,
	nounLike,
	plainVerbs,
	plurals,
	verbOfForm
} from '../en/verbs.ts';
import { isCapitalised, type Token } from './tokens.ts';

/**
 * True where a main clause of an English sentence seems to have a finite verb. Without a parser it must
 * guess: a fragment is rather missed seldom than a sentence never.
 *
 * @param text the whole text, into which the words point
 */
export function hasFiniteVerb(text: string, words: readonly Token[]): boolean {
	const main = mainVerbs(text, words);
	const [first] = words;
	if (!first || main.length === 0) return false;
	if (main.length > 1 || !subordinators.has(first.lower)) return true;
	// `Because it rained.` has a verb and is no sentence
	const verb = words[main[0] ?? 0];
	return verb !== undefined && /,|[ \t\u00a0]{2}/.test(text.slice(first.end, verb.start));
}

/** How many verbs of main clauses stand in some words. */
export function finiteVerbsIn(text: string, words: readonly Token[]): number {
	return mainVerbs(text, words).length;
}

function mainVerbs(text: string, words: readonly Token[]): number[] {
	return gather(words, (_, index) =>
		isFinite(words, index) && !isRelative(text, words, index) ? [index] : []
	);
}

/** The verb of `the man who was shot`: no sentence stands on it. */
function isRelative(text: string, words: readonly Token[], index: number): boolean {
	const at = beforeAdverbs(words, index);
	const word = words[at];
	if (at <= 0 || !word || !relatives.has(word.lower)) return false;
	// `in short, that has helped`
	return word.lower !== 'that' || !text.slice(words[at - 1]?.end, word.start).includes(',');
}

function beforeAdverbs(words: readonly Token[], index: number): number {
	let at = index - 1;
	while (at > 0 && index - at < 4 && isAdverb(words[at]?.lower ?? '')) at--;
	return at;
}

const adverbs = new Set(
	'also never always often still now then just even only once soon already not too later again yet'.split(
		' '
	)
);

function isAdverb(lower: string): boolean {
	return adverbs.has(lower) || (lower.endsWith('ly') && lower.length > 4);
}

function isFinite(words: readonly Token[], index: number): boolean {
	const word = words[index];
	if (!word) return false;
	const { lower } = word;
	if (auxiliaries.has(lower) || contracted.test(lower) || bareContractions.has(lower)) return true;
	const at = beforeAdverbs(words, index);
	const subject = at < index && at >= 0 ? words[at] : undefined;
	const next = words[index + 1]?.lower ?? '';
	if (!subject) return false;
	if (subjects.has(subject.lower) && looksLikeVerb(lower)) return true;
	if (!couldBeSubject(subject.lower)) return false;
	if (irregularPasts.has(lower)) return next !== 'by';
	if (lower.endsWith('ed') && lower.length > 3 && !lower.includes('-')) {
		return !bareParticiples.has(lower) && next !== 'by';
	}
	const isAdverbBetween = at < index - 1;
	const isName = at > 0 && isCapitalised(subject.words) && /^\p{Ll}/u.test(next);
	const base = verbOfForm(lower);
	if (base !== undefined) {
		return !nounLike.has(base) || isAdverbBetween || isName || isAfterVerb(next);
	}
	return plainVerbs.has(lower) && agreesAsPlural(words, at) && !/^(?:of|for|and|or)?$/.test(next);
}

/** The word before the verb is a plural, or stands behind one: `the roots of the threat lie`. */
function agreesAsPlural(words: readonly Token[], at: number): boolean {
	if (isPlural(words[at]?.lower ?? '')) return true;
	const before = words.slice(Math.max(0, at - 6), at).map(({ lower }) => lower);
	return before.some((lower, index) => isPlural(lower) && before[index + 1] === 'of');
}

function looksLikeVerb(lower: string): boolean {
	if (lower === 'like') return true;
	if (bareParticiples.has(lower) || prepositions.has(lower) || determiners.has(lower)) return false;
	return (
		irregularPasts.has(lower) ||
		plainVerbs.has(lower) ||
		(/(?:ed|[^s]s)$/.test(lower) && lower.length > 3)
	);
}

function couldBeSubject(lower: string): boolean {
	return !prepositions.has(lower) && !determiners.has(lower) && !auxiliaries.has(lower);
}

function isPlural(lower: string): boolean {
	return plurals.has(lower) || (/[^s']s$/.test(lower) && !lower.endsWith("'s"));
}

function isAfterVerb(next: string): boolean {
	return afterVerb.has(next) || /^\p{N}/u.test(next) || isAdverb(next);
}
