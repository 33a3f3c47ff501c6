import type { AmountRefusal } from './amount-clauses.ts';
import { spanOf } from '../finding.ts';
import type { PlacedSum } from './placed-sum.ts';
import type { SumFinding, SumSetting } from './sums.ts';

const pattern = 'money/total';
/** Words between `total` and its sum, at most. */
const farthest = 12;

/**
 * `bringing the total for fiscal year 2021 to $200 million and the total since 2014 to $3 billion`,
 * `which brings the total of aid to Kenya to $5 million`.
 */
export function sumTotal(sum: PlacedSum, setting: SumSetting): SumFinding | null {
	const { sentence, before } = setting;
	const { words } = sentence;
	const to = sum.from - 1;
	if (words[to]?.lower !== 'to') return null;
	const total = lastTotal(setting, to);
	if (total === null || !isBrought(setting, total)) return null;
	const own = words.slice(total + 1, to).map(({ text }) => text);
	const noun = /^(?:amount|sum|value)$/.test(own[0] ?? '') ? own.slice(1) : own;
	const said = noun.join(' ');
	const isOf = said.startsWith('of ');
	const period = /^(?:for|since|in|over|during|from|until) .*\d/.test(said) ? said : undefined;
	const purpose = isOf
		? said.slice(3)
		: before?.fact.doing === undefined
			? before?.fact.purpose
			: undefined;
	const isRead = isOf || period !== undefined || said === '';
	const isNamed = before !== null || /\p{Lu}/u.test(said);
	const problem: AmountRefusal | null =
		purpose === undefined || !isRead || !isNamed
			? 'no-complement'
			: /\b(?:this|last|next|its|their|his|her)\b/i.test(said)
				? 'points-elsewhere'
				: (before?.problem ?? null);
	return {
		...{ pattern, from: before?.from ?? total - 2, to: sum.to, verb: before?.verb ?? total },
		fact: {
			...{ purpose: purpose ?? '', role: 'total', modality: 'asserted', attribution: null },
			...(period !== undefined && { period })
		},
		...(before?.evidence && { evidence: [spanOf(sentence, before.from, sum.to)] }),
		problem
	};
}

function lastTotal({ sentence }: SumSetting, to: number): number | null {
	for (let at = to - 1; at >= 0 && at >= to - farthest; at--) {
		const word = sentence.words[at];
		if (word?.lower === 'total' && sentence.words[at - 1]?.lower === 'the') return at;
		if (word && /[,;:]/.test(word.gap)) return null;
	}
	return null;
}

/** `bringing the total`, or a second one: `… and the total`. */
function isBrought({ sentence, before }: SumSetting, total: number): boolean {
	const verb = sentence.words[total - 2]?.lower ?? '';
	if (
		/^(?:bring(?:ing|s)?|brought|rais(?:ing|es?|ed)|tak(?:ing|es?)|took|lift(?:ing|s|ed)?)$/.test(
			verb
		)
	)
		return true;
	return verb === 'and' && before?.pattern === pattern;
}
