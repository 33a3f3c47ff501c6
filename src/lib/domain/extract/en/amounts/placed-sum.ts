import type { MoneyRole } from '../../../facts/fact.ts';
import type { MoneyMention } from '../../extraction.ts';
import { isAdjacent, type AmountRefusal } from './amount-clauses.ts';
import type { ReadSentence } from '../finding.ts';
import { isPlural } from '../numbers/nouns.ts';

/** A sum with the words it takes. */
export interface PlacedSum {
	readonly mention: MoneyMention;
	/** The first word of `an additional over $5 million`. */
	readonly from: number;
	/** The word behind. */
	readonly to: number;
	readonly role: MoneyRole;
	/** What is that large: the `cut` of `a $5 million cut`. */
	readonly sized?: string;
	readonly problem: AmountRefusal | null;
}

const extra = /^(?:additional|extra|further|another)$/;

/** The place of a sum among the words, with what belongs to it in front. */
export function placedSum(sentence: ReadSentence, mention: MoneyMention): PlacedSum {
	const { words } = sentence;
	const start = Math.min(mention.span.start, mention.boundSpan?.start ?? Infinity);
	const end = Math.max(
		mention.conversion?.end ?? mention.span.end,
		mention.boundSpan?.end ?? mention.span.end
	);
	const index = (test: (at: number) => boolean) => {
		const at = words.findIndex((_, index) => test(index));
		return at < 0 ? words.length : at;
	};
	const number = index((at) => (words[at]?.end ?? 0) > start);
	const behind = index((at) => (words[at]?.start ?? 0) >= end);
	const to = words[behind]?.lower === 'more' && isAdjacent(words[behind]) ? behind + 1 : behind;
	const sized = sizedAt(sentence, number, behind);
	if (sized) return { mention, from: number - 1, ...sized, role: 'new', problem: null };
	const { from, role } = lead(sentence, number, to > behind);
	const isOwned = /^(?:a|an|the|its|his|her|their|this|these|those|that|our|my)$/.test(
		words[from - 1]?.lower ?? ''
	);
	return {
		...{ mention, from, to, role },
		problem: isOwned || modifies(sentence, to) ? 'modifies-a-noun' : null
	};
}

/** The noun behind `a $5 million`, of one or two words, before a preposition or the end. */
function sizedAt(
	{ words }: ReadSentence,
	number: number,
	behind: number
): { sized: string; to: number } | null {
	if (words[number - 1]?.lower !== 'a') return null;
	for (const to of [behind + 1, behind + 2]) {
		const own = words.slice(behind, to);
		const isNoun = own.every(
			(word) =>
				isAdjacent(word) &&
				/^\p{Ll}+$/u.test(word.text) &&
				!mayFollow.test(word.lower) &&
				!isPlural(word.lower)
		);
		if (!isNoun || own.length < to - behind) return null;
		const next = words[to];
		const isOver = !next || !isAdjacent(next) || mayFollow.test(next.lower);
		if (isOver) return { sized: own.map(({ text }) => text).join(' '), to };
	}
	return null;
}

function lead({ words }: ReadSentence, number: number, isMore: boolean) {
	const lower = (at: number) => words[at]?.lower ?? '';
	let from = number;
	if (/^(?:only|just)$/.test(lower(from - 1))) from--;
	let role: MoneyRole = isMore ? 'additional' : 'new';
	if (extra.test(lower(from - 1))) {
		from -= lower(from - 2) === 'an' || lower(from - 2) === 'a' ? 2 : 1;
		role = 'additional';
	} else if (lower(from - 1) === 'of' && lower(from - 2) === 'total' && lower(from - 3) === 'a') {
		from -= 3;
		role = 'total';
	}
	return { from, role };
}

const mayFollow =
	/^(?:for|to|in|of|from|on|over|by|at|during|since|per|a|each|every|through|under|towards?|between|with|until|after|before|annually|yearly|monthly|weekly|today|now|and|but|or|as|on|via|within|across|against|while|which|that|this|last|next|is|was|has|had|will|would|were|are)$/;

/** `a $5 million cut`: the sum says how large something else is. */
function modifies({ words }: ReadSentence, to: number): boolean {
	const next = words[to];
	if (!next) return false;
	return /^[ \u00a0\n-]$/.test(next.gap) && !mayFollow.test(next.lower);
}
