import type { SecretsOf } from '../questions/secrets.ts';
import { CandidateOrder } from './candidate-order.ts';
import { IndependentSet } from './independent.ts';
import type { Candidate } from './stock.ts';

interface Wanted {
	/** At most; infinite for all that can be asked together. */
	readonly count: number;
	readonly seed: number;
	readonly secretsOf: SecretsOf;
}

/**
 * Chooses the questions of a paper, one by one. Next is the kind used least; of its questions those of
 * the article, then those of the part of it, whose turn it is by the number of their facts; of these the
 * highest lot that depends on no question chosen before.
 *
 * A question over several facts uses them all up, so it is chosen only while there is one for every
 * place besides. Where that leaves places empty after all, questions over one fact come first.
 */
export function assemble(candidates: readonly Candidate[], wanted: Wanted): Candidate[] {
	const spare = slotsOfOne(candidates).size - wanted.count;
	const mixed = gather(candidates, { ...wanted, spare });
	if (mixed.length >= wanted.count || spare <= 0) return mixed;
	const singlesFirst = gather(candidates, { ...wanted, spare: 0 });
	return singlesFirst.length > mixed.length ? singlesFirst : mixed;
}

/** What can be asked by a question of its own. */
function slotsOfOne(candidates: readonly Candidate[]): Set<string> {
	return new Set(candidates.flatMap(({ slots }) => (slots.length === 1 ? slots : [])));
}

function gather(
	candidates: readonly Candidate[],
	{ count, seed, spare, secretsOf }: Wanted & { spare: number }
): Candidate[] {
	const chosen: Candidate[] = [];
	const set = new IndependentSet(secretsOf, seed);
	const order = new CandidateOrder(candidates, seed);
	const alone = slotsOfOne(candidates);
	const costly: Candidate[] = [];
	let left = spare;
	const isAdmitted = (candidate: Candidate) => {
		const cost = candidate.slots.filter((slot) => alone.has(slot)).length - 1;
		const isCostly = cost > Math.max(0, left);
		if (isCostly) costly.push(candidate);
		if (isCostly || !set.admit(candidate)) return false;
		left -= Math.max(0, cost);
		return true;
	};
	const fill = (isWanted: (candidate: Candidate) => boolean) => {
		while (chosen.length < count) {
			const next = order.next(isWanted);
			if (!next) return;
			chosen.push(next);
		}
	};
	fill(isAdmitted);
	order.refill(costly);
	fill((candidate) => set.admit(candidate));
	return chosen;
}
