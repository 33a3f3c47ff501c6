import type { Span } from '../facts/fact.ts';
import type { FactId } from '../ids.ts';
import type { Paragraph } from './paragraphs.ts';

/** A fact as the reading page marks it; `number` counts from 1 in the order of the text. */
export interface MarkedFact {
	readonly id: FactId;
	readonly number: number;
	readonly evidence: readonly Span[];
}

/** A run of text under the same marks. */
export interface Run {
	readonly text: string;
	/** The facts whose evidence holds this run, the one with the shortest evidence first. */
	readonly facts: readonly MarkedFact[];
	/** Facts whose number stands after this run, where their first evidence ends. */
	readonly ending: readonly MarkedFact[];
}

/** Numbers facts by where their evidence begins. */
export function numberFacts(
	facts: readonly { readonly id: FactId; readonly evidence: readonly Span[] }[]
): MarkedFact[] {
	const start = ({ evidence }: { evidence: readonly Span[] }) => evidence[0]?.start ?? 0;
	return [...facts]
		.sort((a, b) => start(a) - start(b))
		.map(({ id, evidence }, index) => ({ id, evidence, number: index + 1 }));
}

/** Cuts a paragraph into runs wherever a mark begins or ends; marks may overlap. */
export function markRuns(
	text: string,
	{ start, end }: Paragraph,
	facts: readonly MarkedFact[]
): Run[] {
	const within = facts.flatMap((fact) =>
		fact.evidence
			.filter((span) => span.start < end && span.end > start)
			.map((span) => ({ fact, span, isFirst: fact.evidence[0] === span && span.start >= start }))
	);
	const edges = new Set([start, end]);
	for (const { span } of within) {
		edges.add(Math.max(start, span.start));
		edges.add(Math.min(end, span.end));
	}
	const cuts = [...edges].sort((a, b) => a - b);
	return cuts.slice(0, -1).map((from, index) => {
		const to = cuts[index + 1] ?? end;
		return {
			text: text.slice(from, to),
			facts: unique(
				within
					.filter(({ span }) => span.start <= from && span.end >= to)
					.sort((a, b) => length(a.span) - length(b.span))
					.map(({ fact }) => fact)
			),
			ending: within
				.filter(({ span, isFirst }) => isFirst && Math.min(end, span.end) === to)
				.map(({ fact }) => fact)
		};
	});
}

function unique<T>(items: readonly T[]): T[] {
	return [...new Set(items)];
}

function length({ start, end }: Span): number {
	return end - start;
}
