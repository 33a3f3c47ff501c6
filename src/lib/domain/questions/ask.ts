import { byCodeUnits, seededRandom, seedOf, shuffled, type RandomSource } from '../random.ts';
import { unreachable } from '../result.ts';
import type {
	ChoiceQuestion,
	Claim,
	NumericQuestion,
	Option,
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

/**
 * A question as it is put to a learner: options drawn and in order, one claim to judge. An attempt
 * freezes it, so that a new engine never changes a paper in progress.
 */
export type AskedQuestion = AskedChoice | NumericQuestion | TypedQuestion | AskedTrueFalse;

/** Wrong options on a screen: three suffice (Haladyna, Downing & Rodriguez 2002, rule 18). */
export const mostWrong = 3;
/** Fewer wrong options make no choice question: it is asked as a typed answer instead. */
export const leastWrong = 2;

/** Puts a question the same way for the same seed: draws the distractors and their order. */
export function ask(question: Question, seed: number): AskedQuestion {
	const random = seededRandom(seedOf(question.id, seed));
	switch (question.kind) {
		case 'choice':
			return { ...question, options: drawOptions(question, random) };
		case 'trueFalse':
			return askClaim(question, random);
		case 'numeric':
		case 'typed':
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
	const options = [key, ...drawn];
	return key.rank === undefined
		? shuffled(options, random)
		: options.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || byCodeUnits(a.text, b.text));
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
			return question.keyText;
		case 'trueFalse':
			return question.claim.isTrue ? 'True' : 'False';
		default:
			return unreachable(question);
	}
}
