import type { OwnFact } from '../facts/own-fact.ts';
import type { Rejected } from '../archive/rejections.ts';
import { bandBy, bandOf, leastTrusted, verdictsFor, type Band } from './bands.ts';
import type { Candidate } from './candidates.ts';
import { verdicts, type Verdicts } from './verdicts.ts';

/** What the learner's own decisions say about each rule, by its name. */
export type Learned = ReadonlyMap<string, Verdicts>;

/** The parts of a candidate that its band hangs on. */
type Banded = Pick<Candidate, 'pattern' | 'band' | 'reason'> & {
	readonly questions: readonly Pick<Candidate['questions'][0], 'kind'>[];
};

const none: Verdicts = { right: 0, wrong: 0, printable: 0 };

/** What a reason to reject says: that the answer does not hold, or only that it is not worth asking. */
const wrongReasons: ReadonlySet<string> = new Set(['wrong', 'ambiguous', 'options']);

/**
 * Counts what a learner accepted and rejected as if they were verdicts: accepted as it was is right and
 * printable, accepted in other words right only; so is what was rejected for being trivial or badly
 * worded. A fact that has several records counts once, the untouched one first.
 *
 * @param kept accepted facts that still stand; those that no rule found are not counted
 * @param rejected what was rejected and still is; without its rule it is not counted
 */
export function learnedFrom(kept: readonly OwnFact[], rejected: Iterable<Rejected>): Learned {
	const counts = new Map<string, Verdicts>();
	const count = (rule: string, verdict: Verdicts) => {
		counts.set(rule, sum(counts.get(rule) ?? none, verdict));
	};
	const byFound = new Map<string, { readonly rule: string; readonly isPlain: boolean }>();
	for (const { id, found } of kept) {
		if (!found) continue;
		const isPlain = byFound.get(found.id)?.isPlain === true || found.id === id;
		byFound.set(found.id, { rule: found.pattern, isPlain });
	}
	for (const { rule, isPlain } of byFound.values()) {
		count(rule, { right: 1, wrong: 0, printable: isPlain ? 1 : 0 });
	}
	for (const { rule, reason } of rejected) {
		if (rule === undefined) continue;
		const isWrong = wrongReasons.has(reason);
		count(rule, { right: isWrong ? 0 : 1, wrong: isWrong ? 1 : 0, printable: 0 });
	}
	return counts;
}

/**
 * The band of what was found, by all that is known of its rule: where the learner's decisions alone are
 * enough to trust a rule or to hide it, they decide; else they are added to the verdicts of others. What
 * has to be looked at for a reason of its own is left as it is.
 */
export function learnedBand(
	{ pattern, questions, band, reason }: Banded,
	learned: Learned,
	table = verdicts
): Band {
	const own = learned.get(pattern);
	if (!own || reason) return band;
	const alone = bandBy(own);
	if (alone !== 'review') return alone;
	return leastTrusted(
		questions.map(({ kind }) => {
			const others = verdictsFor(pattern, kind, table);
			return others ? bandBy(sum(others, own)) : bandOf(pattern, kind, table);
		})
	);
}

function sum(a: Verdicts, b: Verdicts): Verdicts {
	return {
		right: a.right + b.right,
		wrong: a.wrong + b.wrong,
		printable: a.printable + b.printable
	};
}
