import type { QuestionKind } from '../questions/question.ts';
import { byCodeUnits, seedOf } from '../random.ts';
import type { Candidate } from './stock.ts';

/** Puts questions in an order in which two neighbours are of one kind only where it cannot be helped. */
export function arrange(chosen: readonly Candidate[], seed: number): Candidate[] {
	const waiting = new Map<QuestionKind, Candidate[]>();
	for (const candidate of inDrawnOrder(chosen, seed)) {
		const { kind } = candidate.question;
		waiting.set(kind, [...(waiting.get(kind) ?? []), candidate]);
	}
	const arranged: Candidate[] = [];
	while (arranged.length < chosen.length) {
		const queue = nextQueue([...waiting.values()], arranged.at(-1)?.question.kind, seed);
		const next = queue?.shift();
		if (!next) break;
		arranged.push(next);
	}
	return arranged;
}

/** A kind that has more than half of what waits must come now, or its last ones would stand together. */
function nextQueue(
	queues: Candidate[][],
	last: QuestionKind | undefined,
	seed: number
): Candidate[] | undefined {
	const open = queues.filter((queue) => queue.length > 0);
	const others = open.filter((queue) => queue[0]?.question.kind !== last);
	const total = open.reduce((sum, { length }) => sum + length, 0);
	const pressing = others.find(({ length }) => 2 * length > total);
	if (pressing) return pressing;
	const heads = inDrawnOrder(
		(others.length > 0 ? others : open).flatMap(([head]) => head ?? []),
		seed
	);
	return open.find(([head]) => head === heads[0]);
}

function inDrawnOrder(candidates: readonly Candidate[], seed: number): Candidate[] {
	return candidates
		.map((candidate) => ({ candidate, place: seedOf(candidate.question.id, seed, 'place') }))
		.sort(
			(a, b) => a.place - b.place || byCodeUnits(a.candidate.question.id, b.candidate.question.id)
		)
		.map(({ candidate }) => candidate);
}
