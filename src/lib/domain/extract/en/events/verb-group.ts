import type { EventStatus } from '../../../facts/fact.ts';
import type { Word } from '../../mentions/words.ts';
import { baseOfParticiple, baseOfPast, lasting, pastOfBase } from './event-verbs.lexicon.ts';

/** The verb of a clause with its auxiliaries. */
export interface ClauseVerb {
	/** `open`, `be opened`, `officially open`. */
	readonly base: string;
	/** `opened`, `was opened`; of what is to come the form that it would have. */
	readonly past: string;
	/** The bare verb: `open` of all of them. */
	readonly lemma: string;
	readonly isPassive: boolean;
	readonly isPerfect: boolean;
	readonly status: EventStatus;
	/** The first word of it, and the first behind it. */
	readonly from: number;
	readonly to: number;
}

export type ClauseProblem = 'no-verb' | 'not-an-event' | 'negated' | 'hedged' | 'unclear-verb';

const dropped =
	/^(?:also|then|later|finally|eventually|subsequently|soon|thus|ultimately|immediately|already|thereafter)$/;
const kept = /^(?:first|again|\p{Ll}{3,}ly)$/u;
const hedges =
	/^(?:reportedly|allegedly|apparently|nearly|tentatively|supposedly|seemingly|possibly|probably|hardly|barely|scarcely|usually|generally|normally|early|only|family|hourly|mostly)$/;
const modals = /^(?:may|might|can|could|would|should|must|cannot|shall)$/;

/** The verb that begins at a word, with its auxiliaries; why it tells of no event; null where none does. */
export function verbAt(words: readonly Word[], start: number): ClauseVerb | ClauseProblem | null {
	let at = start;
	const adverbs: string[] = [];
	while (at < start + 2 && !baseOfPast.has(lowerAt(words, at)) && isAdverb(lowerAt(words, at))) {
		if (hedges.test(lowerAt(words, at)) && isVerbLike(words, at + 1)) return 'hedged';
		if (kept.test(lowerAt(words, at))) adverbs.push(lowerAt(words, at));
		at++;
	}
	const word = words[at];
	if (!word || word.isCapital || (at > start && isBreak(word))) return null;
	const { lower } = word;
	if (modals.test(lower)) return 'hedged';
	if (/n't$/.test(lower)) return 'negated';
	if (lower === 'did' || lower === 'does' || lower === 'do')
		return lowerAt(words, at + 1) === 'not' ? 'negated' : 'not-an-event';
	if (lower === 'has' || lower === 'have') return 'not-an-event';
	const group = lower === 'was' || lower === 'were' ? passive(words, at, adverbs) : null;
	if (group !== null) return { ...group, from: start };
	if (lower === 'was' || lower === 'were') return copula(words, at);
	if (lower === 'had') return perfect(words, at, start, adverbs);
	if (lower === 'will' || lower === 'is' || lower === 'are') return toCome(words, at, start);
	const lemma =
		baseOfPast.get(lower) ?? (adverbs.includes('first') ? lasting.get(lower) : undefined);
	if (lemma === undefined || isAdjective(words, at)) return otherVerb(words, at);
	const base = [...adverbs, lemma].join(' ');
	const past = [...adverbs, lower].join(' ');
	return {
		...{ base, past, lemma, isPassive: false, isPerfect: false },
		...{ status: 'happened', from: start, to: at + 1 }
	};
}

function isAdverb(lower: string): boolean {
	return dropped.test(lower) || kept.test(lower);
}

function isVerbLike(words: readonly Word[], at: number): boolean {
	const lower = lowerAt(words, at);
	return (
		/^(?:was|were|had|will|is|are)$/.test(lower) || baseOfPast.has(lower) || lower.endsWith('ed')
	);
}

function copula(words: readonly Word[], at: number): ClauseProblem {
	return /^(?:not|never|no)$/.test(lowerAt(words, at + 1)) ? 'negated' : 'not-an-event';
}

/** `the united front`, `a newly elected mayor`: the form is no verb. */
function isAdjective(words: readonly Word[], at: number): boolean {
	const before = lowerAt(words, at - 1);
	const lead = /ly$/.test(before) ? lowerAt(words, at - 2) : before;
	return (
		/^(?:the|an?|his|her|its|their|of|in|by|with|from|for|to|on|at|and|or|this|that|these|no|two|three)$/.test(
			lead
		) || words[at - 1]?.isPossessive === true
	);
}

/** A verb of what lasts, or of which the base is not certain: the clause has it, and is not asked. */
function otherVerb(words: readonly Word[], at: number): ClauseProblem | null {
	const lower = lowerAt(words, at);
	if (isAdjective(words, at)) return null;
	return /^(?:said|told|led|knew|thought|saw|rose|grew|felt|kept|stood|spent|drew|drove|got|did|wrote|fought|served|lived|worked|played|remained|stayed)$/.test(
		lower
	) ||
		(/[a-z]{3}ed$/.test(lower) && !/eed$/.test(lower) && !lower.includes('-'))
		? 'not-an-event'
		: null;
}

/** `was opened`, `were officially opened`; null where no participle follows. */
function passive(
	words: readonly Word[],
	at: number,
	adverbs: readonly string[]
): Omit<ClauseVerb, 'from'> | null {
	const be = lowerAt(words, at);
	const done = participleAt(words, at + 1);
	if (done === null) return null;
	const phrase = [...adverbs, done.phrase].join(' ');
	return {
		...{ base: `be ${phrase}`, past: `${be} ${phrase}`, lemma: done.lemma, isPassive: true },
		...{ isPerfect: false, status: 'happened', to: done.to }
	};
}

function participleAt(words: readonly Word[], from: number) {
	let at = from;
	const adverbs: string[] = [];
	while (at < from + 2 && isAdverb(lowerAt(words, at)) && !hedges.test(lowerAt(words, at))) {
		if (kept.test(lowerAt(words, at))) adverbs.push(lowerAt(words, at));
		at++;
	}
	const lower = lowerAt(words, at);
	const lemma = baseOfParticiple.get(lower);
	if (lemma === undefined || words.slice(from, at + 1).some((word) => isBreak(word))) return null;
	return { lemma, phrase: [...adverbs, lower].join(' '), to: at + 1 };
}

/** `had abolished`, `had been opened`. */
function perfect(
	words: readonly Word[],
	at: number,
	from: number,
	adverbs: readonly string[]
): ClauseVerb | ClauseProblem {
	if (/^(?:not|never|no)$/.test(lowerAt(words, at + 1))) return 'negated';
	const isPassive = lowerAt(words, at + 1) === 'been';
	const done = participleAt(words, at + (isPassive ? 2 : 1));
	const simple = done && pastOfBase.get(done.lemma);
	if (!done || (!isPassive && simple === undefined)) return 'not-an-event';
	const base = isPassive ? `be ${done.phrase}` : [...adverbs, done.lemma].join(' ');
	const past = isPassive ? `was ${done.phrase}` : [...adverbs, simple].join(' ');
	return {
		...{ base, past, lemma: done.lemma, isPassive, isPerfect: true },
		...{ status: 'happened', from, to: done.to }
	};
}

/** `will open`, `is scheduled to be opened`, `are to leave`. */
function toCome(words: readonly Word[], at: number, from: number): ClauseVerb | ClauseProblem {
	const isWill = lowerAt(words, at) === 'will';
	const plan = isWill ? '' : lowerAt(words, at + 1);
	if (lowerAt(words, at + 1) === 'not') return 'negated';
	const isPlan = /^(?:scheduled|expected|due|set|slated)$/.test(plan);
	const to = isWill ? at + 1 : plan === 'to' ? at + 2 : at + 3;
	if (!isWill && plan !== 'to' && !(isPlan && lowerAt(words, at + 2) === 'to'))
		return 'not-an-event';
	const status = isWill || plan === 'expected' ? 'expected' : 'scheduled';
	const common = { isPerfect: false, status, from } as const;
	if (lowerAt(words, to) === 'be') {
		const done = participleAt(words, to + 1);
		if (!done) return 'not-an-event';
		const past = `was ${done.phrase}`;
		return {
			...common,
			base: `be ${done.phrase}`,
			past,
			lemma: done.lemma,
			isPassive: true,
			to: done.to
		};
	}
	const base = lowerAt(words, to);
	const past = pastOfBase.get(base);
	if (past === undefined || isBreak(words[to])) return 'not-an-event';
	return { ...common, base, past, lemma: base, isPassive: false, to: to + 1 };
}

export function lowerAt(words: readonly Word[], at: number): string {
	return words[at]?.lower ?? '';
}

/** Something other than a blank stands in front of the word; the ending of an owner is nothing. */
export function isBreak(word: Word | undefined): boolean {
	return word === undefined || !/^(?:['’]s?)?[\s\u00a0]+$/.test(word.gap);
}
