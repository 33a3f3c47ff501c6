import { at, type Token } from '../../mentions/tokens.ts';
import { futureWords, planWords, pastVerbs } from './tense.lexicon.ts';

/** When that which is said of a day took or takes place. */
export type Tense = 'past' | 'future';

/** No verb that speaks of a day is farther from it; so a text of any length takes the same time a word. */
const maxTokens = 30;

/**
 * The tense of the verb that speaks of the words at a token: the nearest before it, else the nearest
 * behind it. Null where none can be told.
 */
export function tenseAt(tokens: readonly Token[], from: number, to: number): Tense | null {
	for (let i = from - 1; i >= 0 && i >= from - maxTokens; i--) {
		const tense = tenseOf(tokens, i);
		if (tense !== undefined) return tense;
	}
	for (let i = to; i < tokens.length && i < to + maxTokens; i++) {
		const tense = tenseOf(tokens, i);
		if (tense !== undefined) return tense;
	}
	return null;
}

/** The tense that a verb gives; null where it is one of two, undefined where the word is no verb. */
function tenseOf(tokens: readonly Token[], i: number): Tense | null | undefined {
	const { lower, isCapital, kind } = at(tokens, i);
	if (kind !== 'word') return undefined;
	if (lower === 'would' || lower === 'could' || lower === 'should') return null;
	if (lower === 'won') return isJoinedNot(tokens, i + 1) ? 'future' : group(tokens, i);
	if (futureWords.has(lower)) return lower === 'will' && isCapital && i > 0 ? undefined : 'future';
	const next = at(tokens, i + 1).lower;
	if (/^(?:is|are|am|was|were)$/.test(lower) && (next === 'to' || planWords.has(next))) {
		return /^w/.test(lower) ? null : 'future';
	}
	if (/^(?:plans?|intends?|hopes?|expects?|vows?|promises?)$/.test(lower) && next === 'to') {
		return 'future';
	}
	if (planWords.has(lower) || pastVerbs.has(lower)) return group(tokens, i);
	if (
		lower.length > 4 &&
		lower.endsWith('ed') &&
		(/(?:agreed|guaranteed|freed)$/.test(lower) || !/(?:eed|red)$/.test(lower))
	) {
		return isCapital && i > 0 ? undefined : group(tokens, i);
	}
	return lower.length > 5 && lower.endsWith('red') ? group(tokens, i) : undefined;
}

/** The tense of a past form or participle, by its helpers: `will be held`, `is due`, `were met`. */
function group(tokens: readonly Token[], i: number): Tense | null | undefined {
	const isPlan = planWords.has(at(tokens, i).lower);
	for (let back = 1; back <= 4; back++) {
		const { lower } = at(tokens, i - back);
		if (lower === 'will' || lower === 'shall' || lower === 'll') return 'future';
		if (/^(?:would|could|should|may|might|can|must)$/.test(lower)) return null;
		if (/^(?:is|are|being)$/.test(lower)) return isPlan ? 'future' : null;
		if (/^(?:was|were)$/.test(lower)) return isPlan ? null : 'past';
		if (lower === 'to' && at(tokens, i - back + 1).lower === 'be') return 'future';
		if (!/^(?:be|been|have|has|had|not|also|only|already|to|ly)$|ly$/.test(lower)) break;
	}
	if (!isPlan) return 'past';
	// `an election slated for October`
	const isBare = !/^(?:be|been|have|has|had|not)$/.test(at(tokens, i - 1).lower);
	return isBare && at(tokens, i + 1).lower === 'for' ? 'future' : undefined;
}

function isJoinedNot(tokens: readonly Token[], i: number): boolean {
	return /^['’]$/.test(at(tokens, i).text) && at(tokens, i + 1).lower === 't';
}
