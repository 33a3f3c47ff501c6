import type { CountFact, MeasureFact, QuantityTime } from '../../../facts/fact.ts';
import type { FoundFact, QuantityMention, Refusal } from '../../extraction.ts';
import { amountRefusal, contextProblem, isQuoted, type AmountRefusal } from './amount-clauses.ts';
import { byNearest, openingsOf, type Opening } from './amount-openings.ts';
import { countedByDoing } from './counted-by.ts';
import { countedThere } from './counted-there.ts';
import { countedSubject } from './counted-subject.ts';
import {
	firstMade,
	idAt,
	isFlawed,
	spanOf,
	type Findings,
	type ReadSentence,
	type Reading
} from '../finding.ts';
import { measuredBy } from './measured.ts';
import type { DateMention } from '../../extraction.ts';
import { isPlural } from '../numbers/nouns.ts';

/** A quantity with the words it takes. */
export interface PlacedCount {
	readonly mention: QuantityMention;
	/** The first word of number and bound. */
	readonly from: number;
	/** The word behind its noun. */
	readonly to: number;
	/** What is counted, as far as number and noun tell: `US troops`. */
	readonly noun: string;
	readonly isShare: boolean;
}

/** What a rule for quantities looks at. */
export interface CountSetting {
	readonly sentence: ReadSentence;
	readonly reading: Reading;
	readonly opening: Opening;
	readonly dates: readonly DateMention[];
}

/** What a rule makes of a quantity in its form. */
export interface CountFinding {
	readonly pattern: string;
	readonly fact:
		| Pick<CountFact, 'counted' | 'predicate' | 'doing' | 'modality'>
		| Pick<MeasureFact, 'measured' | 'modality'>;
	readonly holds: QuantityTime;
	/** The word behind the evidence. */
	readonly to: number;
	/** The verb, which may be one of saying. */
	readonly verb: number;
	readonly evidence?: CountFact['evidence'];
	readonly problem: AmountRefusal | null;
}

/** Units that are written short, in the plural too. */
const isSign = /^(?:[kcm]?m|[km]?g|ha|[kMGT]W|mph|km\/h|°[CF]|[kMG]B|dB|lbs?|ft)$/;
const rules = [countedThere, countedSubject, measuredBy, countedByDoing];
export const shareUnit = 'per cent';

/** The quantities of a sentence of which it says what they are a number of, and who did what with them. */
export function countsIn(sentence: ReadSentence, reading: Reading): Findings {
	if (!/\d|\p{L}/u.test(sentence.words[0]?.text ?? '')) return { found: [], refused: [] };
	const { mentions } = sentence;
	const counts = mentions.filter((mention) => mention.kind === 'quantity');
	if (counts.length === 0) return { found: [], refused: [] };
	const dates = mentions.filter((mention) => mention.kind === 'date');
	const openings = openingsOf(sentence, reading.spoken.get(sentence)?.speaker);
	const found: FoundFact[] = [];
	const refused: Refusal[] = [];
	for (const mention of counts) {
		const count = placed(sentence, reading, mention);
		const made = byNearest(openings, count.from, (opening) => {
			const setting = { sentence, reading, opening, dates };
			const finding = firstMade(rules, (rule) => rule(count, setting));
			return finding ? { finding, setting } : null;
		});
		if (!made) continue;
		const { finding, setting } = made;
		const problem = problemOf(count, finding, setting);
		if (problem === null) found.push(factOf(count, finding, setting));
		else refused.push(amountRefusal(problem, mention.span, finding.pattern));
	}
	return { found, refused };
}

/** The place of a quantity among the words. */
function placed(sentence: ReadSentence, reading: Reading, mention: QuantityMention): PlacedCount {
	const { words } = sentence;
	const first = Math.min(mention.span.start, mention.boundSpan?.start ?? Infinity);
	const index = (test: (at: number) => boolean) => {
		const at = words.findIndex((_, index) => test(index));
		return at < 0 ? words.length : at;
	};
	const from = index((at) => (words[at]?.end ?? 0) > first);
	const end = mention.conversion?.end ?? mention.phrase.end;
	return {
		...{ mention, from },
		to: index((at) => (words[at]?.start ?? 0) >= end),
		noun: reading.text.slice(mention.span.end, mention.phrase.end).replace(/\s+/g, ' ').trim(),
		isShare: /^(?:%|per ?cent|percent)$/i.test(mention.unit)
	};
}

function problemOf(
	{ mention, isShare, noun, from }: PlacedCount,
	{ problem, to, verb, pattern, fact, holds }: CountFinding,
	{ sentence, reading, opening }: CountSetting
): AmountRefusal | null {
	const { amount, unit, span } = mention;
	const start = opening.evidenceFrom;
	if (isQuoted(reading, span.start)) return 'quoted';
	const isCounted = isShare || isSign.test(unit) || isPlural(unit.toLowerCase());
	if (unit === '' || !isCounted) return 'no-unit';
	if (mention.inWords && amount.value <= 2) return 'small-word';
	if (mention.conversion) return 'given-twice';
	if (amount.bound === 'range' && pattern === 'quantity/object') return 'range';
	if (/^[-‐‑–+%]|\bor\b/.test(noun) && !isShare) return 'part-of-a-name';
	if (/^(?:other|such|further|more)\b/.test(noun)) return 'points-elsewhere';
	const isCount = 'counted' in fact;
	if (isCount && /[$£€¥]/.test(`${fact.counted} ${fact.predicate}`)) return 'goes-on';
	if (reading.date === '' && holds === 'asOf') return 'no-date';
	const own = problem ?? opening.problem;
	if (own !== null) return own;
	if (opening.attribution !== null && !(isCount && fact.doing)) return 'said-by-somebody';
	if (isFlawed(sentence, spanOf(sentence, start, to))) return 'flawed-words';
	const allowed = [opening.saying, verb];
	return contextProblem(sentence, Math.min(opening.from, from), to, allowed);
}

function factOf(count: PlacedCount, finding: CountFinding, setting: CountSetting): FoundFact {
	const { mention, isShare } = count;
	const { sentence, reading, opening } = setting;
	const { pattern, fact, holds, to } = finding;
	const evidence = finding.evidence ?? [spanOf(sentence, opening.evidenceFrom, to)];
	return {
		pattern,
		answer: mention.span,
		fact: {
			...{ id: idAt(reading, 'count', mention.span), type: 'quantity', evidence },
			...{ asOf: reading.date, importance: 2, attribution: opening.attribution, holds },
			...{ amount: mention.amount, unit: isShare ? shareUnit : mention.unit },
			...fact
		}
	};
}
