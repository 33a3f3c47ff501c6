import type { Bound, Span } from '../../../facts/fact.ts';
import { at, matchWords, spanOf, type Token } from '../../mentions/tokens.ts';
import { boundsAfter, boundsBefore, notBefore } from './bounds.lexicon.ts';

/** How exact a number is, by the words beside it. */
export interface FoundBound {
	readonly bound: Bound;
	readonly span: Span;
	/** The first token of the words, where they stand in front. */
	readonly from: number;
	/** The token behind the words, where they stand behind. */
	readonly to: number;
}

type Row = readonly [words: readonly string[], bound: Bound];

const before = byEdge(boundsBefore, -1);
const after = byEdge(boundsAfter, 0);

/** The words of a bound that end just before a token; a number with `a` may follow: `about a third`. */
export function boundBefore(tokens: readonly Token[], end: number): FoundBound | null {
	const last = at(tokens, end - 1);
	for (const [words, bound] of before.get(last.lower) ?? []) {
		const from = end - words.length;
		if (from < 0 || !matchWords(tokens, from, words)) continue;
		if (isOther(tokens, from, words)) continue;
		return { bound, span: spanOf(tokens, from, end), from, to: end };
	}
	return null;
}

/** The words of a bound that begin at a token. */
export function boundAfter(tokens: readonly Token[], start: number): FoundBound | null {
	const first = at(tokens, start);
	if (first.text === '+' && first.isJoined) {
		return { bound: 'atLeast', span: spanOf(tokens, start, start + 1), from: start, to: start + 1 };
	}
	if (first.lower !== 'or') return null;
	for (const [words, bound] of after.get('or') ?? []) {
		const count = matchWords(tokens, start, words);
		if (count === 0 || at(tokens, start + count).lower === 'than') continue;
		return { bound, span: spanOf(tokens, start, start + count), from: start, to: start + count };
	}
	return null;
}

/** `more than` is none in `no more than`, which has its own row; `handed over 20 letters` is a verb. */
function isOther(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
	const verbs = words.length === 1 ? notBefore[words[0] ?? ''] : undefined;
	return verbs !== undefined && verbs.split(' ').includes(at(tokens, from - 1).lower);
}

function byEdge(rows: typeof boundsBefore, edge: number): ReadonlyMap<string, readonly Row[]> {
	const map = new Map<string, Row[]>();
	const longest = [...rows].map<Row>(([words, bound]) => [words.split(' '), bound]);
	longest.sort(([a], [b]) => b.length - a.length);
	for (const row of longest) {
		const key = row[0].at(edge) ?? '';
		map.set(key, [...(map.get(key) ?? []), row]);
	}
	return map;
}
