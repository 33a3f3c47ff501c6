import type { MoneyRole } from '../../../facts/fact.ts';
import { at, type Token } from '../../mentions/tokens.ts';

const additional = /^(?:additional|extra|further|another)$/;
const totals = /^(?:totals?|totall?ed|totall?ing|cumulative|altogether|overall|combined)$/;
const rests = /^(?:remaining|rest|remainder)$/;

/** How far from a sum the word for its total may stand. */
const maxTokens = 7;

/** What a sum is beside others, by the words around it: `an additional`, `a total of`, `the remaining`. */
export function moneyRole(tokens: readonly Token[], from: number, to: number): MoneyRole {
	const before = [1, 2, 3].map((step) => at(tokens, from - step).lower);
	const after = [0, 1, 2].map((step) => at(tokens, to + step).lower);
	if (before.slice(0, 2).some((word) => additional.test(word)) || isMore(after))
		return 'additional';
	if (before.some((word) => rests.test(word)) || /^(?:remaining|left)$/.test(after[0] ?? '')) {
		return 'remaining';
	}
	return isTotal(tokens, from, after) ? 'total' : 'new';
}

/** `$5 million more`, `$5 million in additional aid`; not `$5 million more than`. */
function isMore([first = '', second = '', third = '']: readonly string[]): boolean {
	if (first === 'more') return second !== 'than';
	if (additional.test(first)) return true;
	return (
		/^(?:in|of|worth)$/.test(first) &&
		(additional.test(second) || (second === 'more' && third !== 'than'))
	);
}

function isTotal(tokens: readonly Token[], from: number, after: readonly string[]): boolean {
	if (after[0] === 'altogether' || (/^(?:in|as)$/.test(after[0] ?? '') && after[1] === 'total')) {
		return true;
	}
	for (let i = from - 1; i >= 0 && i >= from - maxTokens; i--) {
		const token = at(tokens, i);
		if (/^[,;:.$€£]$/.test(token.text) || token.kind === 'number') return false;
		if (totals.test(token.lower)) return true;
	}
	return false;
}
