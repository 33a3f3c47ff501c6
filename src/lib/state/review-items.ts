import type { OwnCompiled } from '$lib/content/own-fact.ts';
import type { Candidate } from '$lib/domain/extract/candidates.ts';
import { ledId } from '$lib/domain/extract/led-id.ts';
import type { OwnFact } from '$lib/domain/facts/own-fact.ts';
import type { FactId } from '$lib/domain/ids.ts';
import type { DecisionsState } from './decisions.svelte.ts';
import { keptTarget, sameFinder, type Proposal, type Proposed } from './proposals.ts';

/** A fact that was found, and what the learner decided about it. */
export interface ReviewItem {
	/** What is asked once it is accepted. */
	readonly candidate: Candidate;
	/** Counted from 1 in the order of the text. */
	readonly number: number;
	readonly status: 'open' | 'accepted' | 'rejected';
	/** Why it was rejected. */
	readonly rejection: string | null;
	/** Where it is about a fact that was accepted before, what is proposed. */
	readonly proposal: Proposal | null;
}

/** Why a fact is not wanted. */
export const rejections = ['wrong', 'ambiguous', 'trivial', 'wording', 'options'] as const;
export type Rejection = (typeof rejections)[number];

/** What was found and proposed when a review began, and what the learner has by now. */
interface Reviewed {
	readonly candidates: readonly Candidate[];
	readonly proposed: readonly Proposed[];
	readonly compiled: OwnCompiled;
	readonly decisions: Pick<DecisionsState, 'decided' | 'rejections'>;
}

/**
 * What was found, with what was decided: a fact is accepted where the learner has it, and does not hide
 * it. What another engine found as the same fact counts, so that a newer one does not ask again; so does
 * what was decided about it in an earlier wording of the article.
 */
export function reviewItems({ candidates, proposed, compiled, decisions }: Reviewed): ReviewItem[] {
	const { isHidden } = decisions.decided;
	const rejected = rejectedNow(decisions.rejections, compiled);
	const findSame = sameFinder(candidates, compiled);
	const kept = compiled.records.filter(({ id }) => !isHidden(id));
	const accepted = new Set(kept.map((record) => findSame(record)?.fact.id));
	const ids = new Set(candidates.map(({ fact }) => fact.id));
	const about = new Map(proposed.map((one) => [one.candidate.fact.id, one]));
	const asked = ({ proposal, candidate }: Proposed): Unnumbered => {
		const status = proposalStatus(proposal, compiled, decisions);
		return { candidate, status, rejection: null, proposal };
	};
	const found = candidates.map((candidate): Unnumbered => {
		const { id } = candidate.fact;
		const proposed = about.get(id);
		if (proposed) return asked(proposed);
		const isAccepted = accepted.has(id);
		const rejection = isAccepted ? null : (rejected.get(id)?.reason ?? null);
		const status = isAccepted ? 'accepted' : rejection === null ? 'open' : 'rejected';
		return { candidate, status, rejection, proposal: null };
	});
	const others = proposed.filter(({ candidate }) => !ids.has(candidate.fact.id)).map(asked);
	return [...found, ...others]
		.sort((a, b) => startOf(a) - startOf(b))
		.map((item, index) => ({ ...item, number: index + 1 }));
}

type Unnumbered = Omit<ReviewItem, 'number'>;

function proposalStatus(
	{ kind, record }: Proposal,
	{ records, stale }: OwnCompiled,
	{ decided, rejections }: Reviewed['decisions']
): ReviewItem['status'] {
	if (decided.isHidden(record.id)) return 'rejected';
	if (kind === 'stale') {
		return stale.some((one) => one.record.id === record.id) ? 'open' : 'accepted';
	}
	const now = records.find(({ id }) => id === record.id);
	const isTaken = now !== undefined && now.engine > record.engine;
	return isTaken || rejections.has(keptTarget(record)) ? 'accepted' : 'open';
}

/**
 * Tells what is shown of what was found: not what often wrong rules found, unless it was decided on, or is
 * wanted all the same.
 */
export function toldFilter(
	found: readonly Candidate[],
	wanted: ReadonlySet<FactId>,
	compiled: OwnCompiled | null,
	rejections: DecisionsState['rejections']
): (candidate: Candidate) => boolean {
	if (!compiled) return () => false;
	const findSame = sameFinder(found, compiled);
	const accepted = new Set(compiled.records.map((record) => findSame(record)?.fact.id));
	const rejected = rejectedNow(rejections, compiled);
	return ({ fact: { id }, band }) =>
		band !== 'hidden' || wanted.has(id) || accepted.has(id) || rejected.has(id);
}

/** What was rejected, by the id it is found under now. */
export function rejectedNow(
	rejections: DecisionsState['rejections'],
	{ version, leadingFrom }: Pick<OwnCompiled, 'version' | 'leadingFrom'>
): ReadonlyMap<string, { readonly reason: string; readonly target: FactId }> {
	return new Map(
		[...rejections].flatMap(([id, { reason }]) => {
			const now = ledId(id, version.id, leadingFrom);
			return now ? [[now, { reason, target: id as FactId }] as const] : [];
		})
	);
}

/** The facts that the learner has of a candidate, hidden ones among them. */
export function recordsOf(
	{ fact }: Candidate,
	candidates: readonly Candidate[],
	compiled: OwnCompiled
): OwnFact[] {
	const findSame = sameFinder(candidates, compiled);
	return compiled.records.filter((record) => findSame(record)?.fact.id === fact.id);
}

/**
 * The first open item from a place on, else from the start; null where all are decided. Behind a fact
 * whose text changed it is another such fact while there are some.
 */
export function nextOpen(items: readonly ReviewItem[], from: number): number | null {
	const isStale = ({ proposal }: ReviewItem) => proposal?.kind === 'stale';
	const nextOf = (isWanted: (item: ReviewItem) => boolean) => {
		const isNext = (item: ReviewItem) => item.status === 'open' && isWanted(item);
		const after = items.findIndex((item, index) => index >= from && isNext(item));
		return after >= 0 ? after : items.findIndex(isNext);
	};
	const before = items[from - 1];
	const stale = before && isStale(before) ? nextOf(isStale) : -1;
	const at = stale >= 0 ? stale : nextOf(() => true);
	return at < 0 ? null : at;
}

function startOf({ candidate }: Unnumbered): number {
	return candidate.fact.evidence[0]?.start ?? 0;
}
