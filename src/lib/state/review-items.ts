import type { OwnFact } from '$lib/domain/facts/own-fact.ts';
import type { Candidate } from '$lib/domain/extract/candidates.ts';
import type { Span } from '$lib/domain/facts/fact.ts';
import { groupBy } from '$lib/domain/group-by.ts';
import type { Question } from '$lib/domain/questions/question.ts';
import type { DecisionsState } from './decisions.svelte.ts';

/** A fact that was found, and what the learner decided about it. */
export interface ReviewItem {
	readonly candidate: Candidate;
	/** Counted from 1 in the order of the text. */
	readonly number: number;
	readonly status: 'open' | 'accepted' | 'rejected';
	/** Why it was rejected. */
	readonly rejection: string | null;
}

/** Why a fact is not wanted. */
export const rejections = ['wrong', 'ambiguous', 'trivial', 'wording', 'options'] as const;
export type Rejection = (typeof rejections)[number];

/**
 * What was found, with what was decided: a fact is accepted where the learner has it, and does not hide
 * it. What another engine found as the same fact counts, so that a newer one does not ask again.
 */
export function reviewItems(
	candidates: readonly Candidate[],
	own: readonly OwnFact[],
	{ decided, rejections }: Pick<DecisionsState, 'decided' | 'rejections'>
): ReviewItem[] {
	const kept = own.filter(({ id, found }) => found && !decided.isHidden(id));
	const accepted = new Set(kept.map(({ found }) => found?.id));
	const ids = new Set(candidates.map(({ fact }) => fact.id));
	// found under another id, by another engine
	const others = kept.filter(({ found }) => found && !ids.has(found.id));
	return candidates.map((candidate, index) => {
		const { id } = candidate.fact;
		const isAccepted = accepted.has(id) || others.some((fact) => isSame(fact, candidate));
		const rejection = isAccepted ? null : (rejections.get(id)?.reason ?? null);
		const status = isAccepted ? 'accepted' : rejection === null ? 'open' : 'rejected';
		return { candidate, number: index + 1, status, rejection };
	});
}

/** The records of each fact that was found, by the id it was found under, hidden ones among them. */
export function recordsByFound(own: readonly OwnFact[]): Map<string, OwnFact[]> {
	return groupBy(own, ({ found }) => found?.id ?? '');
}

/** True where a record asks these questions, in these words. */
export function isWorded({ questions }: OwnFact, wanted: readonly Question[]): boolean {
	const wordings = (all: readonly Question[]) => {
		return JSON.stringify(all.map((question) => ({ ...question, id: '', factIds: [] })));
	};
	return wordings(questions) === wordings(wanted);
}

/** The same value of the same type in the same words of the text. */
function isSame({ fact }: OwnFact, { fact: found }: Candidate): boolean {
	return (
		fact.type === found.type &&
		fact.label.head === found.label.head &&
		fact.evidence.some((span) => found.evidence.some((other) => meet(span, other)))
	);
}

function meet(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** The first open item from a place on, else from the start; null where all are decided. */
export function nextOpen(items: readonly ReviewItem[], from: number): number | null {
	const isOpen = ({ status }: ReviewItem) => status === 'open';
	const after = items.findIndex((item, index) => index >= from && isOpen(item));
	const at = after >= 0 ? after : items.findIndex(isOpen);
	return at < 0 ? null : at;
}
