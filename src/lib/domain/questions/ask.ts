import { byCodeUnits, seededRandom, seedOf, shuffled, type RandomSource } from '../random.ts';
import { unreachable } from '../result.ts';
import type {
	ChoiceQuestion,
	Claim,
	ClozeQuestion,
	MatchPair,
	MatchQuestion,
	MultiQuestion,
	NumericQuestion,
	Option,
	OrderQuestion,
	Question,
	TrueFalseQuestion,
	TypedQuestion
} from './question.ts';

export interface AskedChoice extends Omit<ChoiceQuestion, 'options'> {
	/** As shown, from first to last; two to four. */
	readonly options: readonly Option[];
}

export interface AskedTrueFalse extends Omit<TrueFalseQuestion, 'claims'> {
	readonly claim: Claim;
}

export interface AskedMatch extends Omit<MatchQuestion, 'pairs' | 'distractors'> {
	/** As shown, from first to last. */
	readonly rows: readonly MatchPair[];
	/** What each row offers, in this order: one more than there are rows, where there is one. */
	readonly choices: readonly Option[];
}

export interface AskedOrder extends OrderQuestion {
	/** The texts of the items in the order in which they are first shown, which is not the right one. */
	readonly shown: readonly string[];
}

/**
 * A question as it is put to a learner: options drawn and in order, one claim to judge. An attempt
 * freezes it, so that a new engine never changes a paper in progress.
 */
export type AskedQuestion =
	| AskedChoice
	/** With the options as shown, and the keys among them. */
	| MultiQuestion
	| NumericQuestion
	| TypedQuestion
	| ClozeQuestion
	| AskedTrueFalse
	| AskedMatch
	| AskedOrder;

/** Wrong options on a screen: three suffice (Haladyna, Downing & Rodriguez 2002, rule 18). */
export const mostWrong = 3;
/** Fewer wrong options make no choice question: it is asked as a typed answer instead. */
export const leastWrong = 2;
/** Options of a question with several keys, at most. */
const mostOfMulti = 5;
/** Keys of a question with several keys that are shown, at most: some wrong ones must stand beside them. */
const mostKeys = 3;

/** Puts a question the same way for the same seed: draws the distractors and their order. */
export function ask(question: Question, seed: number): AskedQuestion {
	const random = seededRandom(seedOf(question.id, seed));
	switch (question.kind) {
		case 'choice':
			return { ...question, options: drawOptions(question, random) };
		case 'multi':
			return askMulti(question, random);
		case 'trueFalse':
			return askClaim(question, random);
		case 'match':
			return askMatch(question, random);
		case 'order':
			return { ...question, shown: disordered(question, random) };
		case 'numeric':
		case 'typed':
		case 'cloze':
			return question;
		default:
			return unreachable(question);
	}
}

function drawOptions(question: ChoiceQuestion, random: RandomSource): Option[] {
	const key = question.options.find((option) => option.text === question.key);
	if (!key) throw new Error(`${question.id}: the key is not among the options`);
	const wrong = question.options.filter((option) => option !== key);
	const drawn =
		key.rank === undefined
			? shuffled(wrong, random).slice(0, mostWrong)
			: drawAround(key.rank, wrong, random);
	return arranged([key, ...drawn], random);
}

/**
 * Distractors for ordered options. Numbers and dates stand in order (rule 21), so the key's position
 * is drawn first: how many smaller options it has; else a learner would guess the middle. No more
 * options than either side can fill: the key would never stand at the other end.
 */
function drawAround(keyRank: number, wrong: readonly Option[], random: RandomSource): Option[] {
	const below = shuffled(
		wrong.filter((option) => (option.rank ?? 0) < keyRank),
		random
	);
	const above = shuffled(
		wrong.filter((option) => (option.rank ?? 0) > keyRank),
		random
	);
	const evenly = Math.max(leastWrong, Math.min(below.length, above.length));
	const count = Math.min(mostWrong, below.length + above.length, evenly);
	const least = Math.max(0, count - above.length);
	const most = Math.min(count, below.length);
	const smaller = least + random(most - least + 1);
	return [...below.slice(0, smaller), ...above.slice(0, count - smaller)];
}

/** Draws how many keys are shown, so that their number tells nothing, and asks about their facts alone. */
function askMulti(question: MultiQuestion, random: RandomSource): MultiQuestion {
	const most = Math.min(mostKeys, question.keys.length);
	const count = 2 + random(most - 1);
	const keys = shuffled(question.keys, random).slice(0, count);
	const [first, ...others] = new Set(keys.map(({ factId }) => factId));
	if (!first) throw new Error(`${question.id}: no key to ask for`);
	const wrong = question.options.filter(({ text }) => !isKey(text, question));
	const drawn = shuffled(wrong, random).slice(0, Math.max(1, mostOfMulti - count));
	const right = question.options.filter(({ text }) => isKey(text, { keys }));
	const options = arranged([...right, ...drawn], random);
	return { ...question, factIds: [first, ...others], keys, options };
}

function askMatch(question: MatchQuestion, random: RandomSource): AskedMatch {
	const { pairs, distractors, ...rest } = question;
	const rows = shuffled(pairs, random);
	const [extra] = shuffled(distractors, random);
	const choices = [...pairs.map(({ right }) => right), ...(extra ? [extra] : [])];
	return { ...rest, rows, choices: arranged(choices, random) };
}

/** Any order but the right one. */
function disordered({ id, items }: OrderQuestion, random: RandomSource): string[] {
	const right = items.map(({ text }) => text);
	if (right.length < 2) throw new Error(`${id}: nothing to put in order`);
	const drawn = shuffled(right, random);
	const [first = '', ...others] = drawn;
	return drawn.every((text, at) => text === right[at]) ? [...others, first] : drawn;
}

/** Ordered options from first to last, others in any order. */
function arranged(options: readonly Option[], random: RandomSource): Option[] {
	return options.every(({ rank }) => rank === undefined)
		? shuffled(options, random)
		: [...options].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || byCodeUnits(a.text, b.text));
}

function askClaim(question: TrueFalseQuestion, random: RandomSource): AskedTrueFalse {
	const { claims, ...rest } = question;
	const isTrue = random(2) === 0;
	const candidates = claims.filter((claim) => claim.isTrue === isTrue);
	const claim = candidates[random(Math.max(1, candidates.length))] ?? claims[0];
	if (!claim) throw new Error(`${question.id}: nothing to judge`);
	return { ...rest, claim };
}

/** The right answer of an asked question, as it is read. */
export function keyText(question: AskedQuestion): string {
	switch (question.kind) {
		case 'choice':
			return question.key;
		case 'numeric':
		case 'typed':
		case 'cloze':
			return question.keyText;
		case 'multi':
			return question.options
				.flatMap(({ text }) => (isKey(text, question) ? [text] : []))
				.join('; ');
		case 'trueFalse':
			return question.claim.isTrue ? 'True' : 'False';
		case 'match':
			return question.rows.map(({ left, right }) => `${left}: ${right.text}`).join('; ');
		case 'order':
			return question.items.map(({ text, note }) => `${text} (${note})`).join('; ');
		default:
			return unreachable(question);
	}
}

/** True when that option of a question with several keys is right. */
export function isKey(text: string, { keys }: Pick<MultiQuestion, 'keys'>): boolean {
	return keys.some((key) => key.text === text);
}
