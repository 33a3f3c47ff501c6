import { isFunctionWord } from '../function-words.lexicon.ts';
import type { Word } from '../../mentions/words.ts';
import type { ReadSentence } from '../finding.ts';
import type { VerbForms } from './irregular-verbs.lexicon.ts';
import { isPlural } from '../numbers/nouns.ts';
import { afterVerb } from '../verbs.ts';
import {
	isProgressive,
	verbOfBase,
	verbOfParticiple,
	verbOfPast,
	verbOfThird
} from './verb-forms.ts';

/** A finite verb with its helpers. */
export interface VerbGroup {
	readonly helper?: 'was' | 'were' | 'had' | 'would';
	readonly base: string;
	readonly past: string;
	/** The word behind it. */
	readonly to: number;
	/** What is told holds on the day of the article. */
	readonly isPresent: boolean;
	readonly kind: 'active' | 'passive' | 'be' | 'would';
	/** Where the verb itself stands. */
	readonly at: number;
}

type Row = Pick<ReadSentence, 'words' | 'names'>;

/**
 * The group of the finite verb that stands at a word; null where none is known.
 *
 * @param isSure whether a verb must stand there: behind a whole name
 */
export function verbAt(sentence: Row, at: number, isSure = false): VerbGroup | null {
	const { words, names } = sentence;
	const word = words[at];
	if (!word || word.text !== word.lower || names.some((name) => name.from <= at && name.to > at))
		return null;
	switch (word.lower) {
		case 'will':
		case 'would':
			return wouldGroup(sentence, at);
		case 'has':
		case 'have':
		case 'had':
			return hadGroup(sentence, at) ?? mainVerb(sentence, at, isSure);
		case 'is':
		case 'are':
		case 'was':
		case 'were':
			return beGroup(sentence, at);
		default:
			return mainVerb(sentence, at, isSure);
	}
}

/** Adverbs in a group that may be left out. */
function behindAdverbs({ words }: Row, at: number): number {
	let to = at;
	while (/^(?:also|now|currently|already|then|only|successfully)$/.test(words[to]?.lower ?? ''))
		to++;
	return to;
}

function wouldGroup(row: Row, from: number): VerbGroup | null {
	const { words } = row;
	const next = behindAdverbs(row, from + 1);
	const adverb = /\p{L}ly$/u.test(words[next]?.lower ?? '') ? `${words[next]?.lower ?? ''} ` : '';
	const at = adverb === '' ? next : next + 1;
	const isBe = words[at]?.lower === 'be';
	const verb = isBe
		? verbOfParticiple(words[at + 1]?.lower ?? '')
		: verbOfBase(words[at]?.lower ?? '');
	if (!verb) return null;
	const base = adverb + (isBe ? `be ${verb.participle}` : verb.base);
	const to = isBe ? at + 2 : at + 1;
	const past = `would ${base}`;
	return { helper: 'would', base, past, to, isPresent: false, kind: 'would', at: to - 1 };
}

function hadGroup(row: Row, from: number): VerbGroup | null {
	const at = behindAdverbs(row, from + 1);
	const { words } = row;
	const isBeen = words[at]?.lower === 'been';
	const verb = verbOfParticiple(words[isBeen ? at + 1 : at]?.lower ?? '');
	if (!verb) return null;
	const base = isBeen ? `been ${verb.participle}` : verb.participle;
	const to = isBeen ? at + 2 : at + 1;
	const isPresent = words[from]?.lower !== 'had';
	return {
		...{ helper: 'had', base, past: `had ${base}`, to, isPresent, at: to - 1 },
		kind: isBeen ? 'passive' : 'active'
	};
}

function beGroup(row: Row, from: number): VerbGroup {
	const { words } = row;
	const lower = words[from]?.lower ?? '';
	const helper = /^(?:is|was)$/.test(lower) ? 'was' : 'were';
	const isPresent = /^(?:is|are)$/.test(lower);
	const at = behindAdverbs(row, from + 1);
	const lone = words[at]?.lower ?? '';
	if (isProgressive(lone)) {
		const past = `${helper} ${lone}`;
		return { helper, base: lone, past, to: at + 1, isPresent, kind: 'active', at };
	}
	const verb = verbOfParticiple(lone);
	if (!verb) return { helper, base: '', past: helper, to: at, isPresent, kind: 'be', at: from };
	const base = verb.participle;
	return { helper, base, past: `${helper} ${base}`, to: at + 1, isPresent, kind: 'passive', at };
}

function mainVerb({ words }: Row, at: number, isSure: boolean): VerbGroup | null {
	const lower = words[at]?.lower ?? '';
	const next = words[at + 1];
	const active = ({ base, past }: VerbForms, isPresent: boolean): VerbGroup => ({
		...{ base, past, to: at + 1, isPresent, kind: 'active', at }
	});
	const before = words[at - 1];
	if (before && /^(?:the|an?|of|in|by|for|with|to|on|at|and)$/.test(before.lower)) return null;
	const past = verbOfPast(lower);
	if (past && lower !== past.base) return active(past, false);
	// `cost`, `cut`: past and base are alike, and nouns too
	const isFollowed = next !== undefined && followsVerb(next);
	if (past && (isSure || isFollowed)) return active(past, false);
	const third = verbOfThird(lower);
	if (third && (!third.isNounToo || isSure || isFollowed)) return active(third.verb, true);
	const plural = before !== undefined && isPlural(before.lower) && !isFunctionWord(before.lower);
	const base = plural ? verbOfBase(lower) : undefined;
	return base && base.base !== 'be' && isFollowed ? active(base, true) : null;
}

/** What may stand behind a verb and seldom stands behind a noun. */
function followsVerb({ lower, text, isCapital }: Word): boolean {
	return afterVerb.has(lower) || /^\d/.test(text) || isCapital || numberWords.test(lower);
}

const numberWords =
	/^(?:approximately|roughly|exactly|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundreds?|thousands?|additional|up|at|just)$/;

/** The second verb of `will fund A and provide …`, which shares subject and helper. */
export function secondVerb({ words }: Row, first: VerbGroup, at: number): VerbGroup | null {
	const lower = words[at]?.lower ?? '';
	if (words[at - 1]?.lower !== 'and' || words[at]?.gap !== ' ') return null;
	const { helper, isPresent } = first;
	const common = { isPresent, kind: first.kind, to: at + 1, at } as const;
	if (helper === 'would') {
		const verb = verbOfBase(lower);
		return verb ? { ...common, helper, base: verb.base, past: `would ${verb.base}` } : null;
	}
	if (helper !== undefined) return null;
	const verb = isPresent ? verbOfThird(lower)?.verb : verbOfPast(lower);
	return verb ? { ...common, base: verb.base, past: verb.past } : null;
}
