import type { MoneyFact } from '../../../facts/fact.ts';
import type { DateMention, FoundFact, MoneyMention, Refusal } from '../../extraction.ts';
import { amountRefusal, contextProblem, isQuoted, type AmountRefusal } from './amount-clauses.ts';
import { byNearest, openingsOf, type Opening } from './amount-openings.ts';
import {
	firstMade,
	idAt,
	isFlawed,
	spanOf,
	type Findings,
	type ReadSentence,
	type Reading
} from '../finding.ts';
import { placedSum, type PlacedSum } from './placed-sum.ts';
import { sumByDoing, sumInList, sumSubject } from './sum-heads.ts';
import { sumTotal } from './sum-totals.ts';

/** What a rule for sums looks at. */
export interface SumSetting {
	readonly sentence: ReadSentence;
	readonly reading: Reading;
	readonly opening: Opening;
	readonly dates: readonly DateMention[];
	/** What was found of the sum before in the sentence. */
	readonly before: SumFinding | null;
}

/** What a rule makes of a sum in its form. */
export interface SumFinding {
	readonly pattern: string;
	readonly fact: Pick<MoneyFact, 'purpose' | 'role' | 'modality'> &
		Partial<Pick<MoneyFact, 'doing' | 'sized' | 'holds' | 'period' | 'attribution'>>;
	/** The words of the evidence. */
	readonly from: number;
	readonly to: number;
	readonly verb: number;
	readonly evidence?: MoneyFact['evidence'];
	readonly problem: AmountRefusal | null;
}

const rules = [sumTotal, sumSubject, sumByDoing, sumInList];

/** The sums of a sentence of which it says who did what with them, or what they are the total of. */
export function sumsIn(sentence: ReadSentence, reading: Reading): Findings {
	const { mentions } = sentence;
	const sums = mentions.filter((mention) => mention.kind === 'money');
	if (sums.length === 0) return { found: [], refused: [] };
	const dates = mentions.filter((mention) => mention.kind === 'date');
	const openings = openingsOf(sentence, reading.spoken.get(sentence)?.speaker);
	const found: FoundFact[] = [];
	const refused: Refusal[] = [];
	let before: SumFinding | null = null;
	for (const mention of sums) {
		const sum = placedSum(sentence, mention);
		const previous: SumFinding | null = before;
		const made: Made | null = byNearest<Made>(openings, sum.from, (opening) =>
			madeBy(sum, { sentence, reading, opening, dates, before: previous })
		);
		before = made?.finding ?? null;
		if (!made) continue;
		const problem = problemOf(sum, made.finding, { sentence, reading, opening: made.opening });
		if (problem === null)
			found.push(factOf(mention, made.finding, reading, sentence, made.opening));
		else refused.push(amountRefusal(problem, mention.span, made.finding.pattern));
	}
	return { found, refused };
}

interface Made {
	readonly finding: SumFinding;
	readonly opening: Opening;
}

function madeBy(sum: PlacedSum, setting: SumSetting): Made | null {
	const finding = firstMade(rules, (rule) => rule(sum, setting));
	return finding ? { finding, opening: setting.opening } : null;
}

function problemOf(
	{ mention, problem: own }: PlacedSum,
	{ problem, from, to, verb, fact }: SumFinding,
	{ sentence, reading, opening }: Pick<SumSetting, 'sentence' | 'reading' | 'opening'>
): AmountRefusal | null {
	if (isQuoted(reading, mention.span.start)) return 'quoted';
	if (mention.conversion) return 'given-twice';
	if (mention.amount.bound === 'range') return 'range';
	const isOfDay = fact.holds === 'asOf' || (!fact.doing && fact.role === 'total');
	if (reading.date === '' && isOfDay) return 'no-date';
	const first = own ?? problem ?? opening.problem;
	if (first !== null) return first;
	if (isFlawed(sentence, spanOf(sentence, from, to))) return 'flawed-words';
	return contextProblem(sentence, opening.from, to, [opening.saying, verb]);
}

function factOf(
	{ span, amount, currency }: MoneyMention,
	{ fact, from, to, pattern, evidence }: SumFinding,
	reading: Reading,
	sentence: ReadSentence,
	{ attribution }: Opening
): FoundFact {
	return {
		pattern,
		answer: span,
		fact: {
			...{ id: idAt(reading, 'sum', span), type: 'money', asOf: reading.date, importance: 2 },
			...{ evidence: evidence ?? [spanOf(sentence, from, to)], attribution },
			...{ amount, currency, ...fact }
		}
	};
}
