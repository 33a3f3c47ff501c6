import type { CompiledArticle } from '$lib/content/compiled.ts';
import type { FactLabel } from '$lib/domain/facts/en/label.ts';
import type { FactId } from '$lib/domain/ids.ts';
import type { Memory, MemoryDay } from '$lib/domain/schedule/memory.ts';
import type { FactStats } from '$lib/domain/stats/fact-stats.ts';
import { forecastOf, type Forecast } from '$lib/domain/stats/forecast.ts';
import { hardestFacts, type Hardness } from '$lib/domain/stats/hardest.ts';
import { retentionOver, type Retention } from '$lib/domain/stats/retention.ts';
import type { Material } from './material.ts';

/** Over how many days retention is told. */
const spans = [7, 30] as const;

/** How many days of the memory are read. */
export const longestSpan = Math.max(...spans);

/** How many days the forecast has. */
const forecastLength = 14;

/** How many of the hardest facts are shown. */
const hardestCount = 5;

/** A fact as it is named where it stands alone. */
export interface NamedFact {
	readonly label: FactLabel;
	readonly article: Pick<CompiledArticle, 'id' | 'title'>;
}

/** A fact that was hard, with its name. */
export interface HardFact extends Hardness {
	readonly name: NamedFact;
}

/** What Stats shows of the memory. */
export interface MemoryFigures {
	/** The desired retention in percent. */
	readonly wanted: number;
	/** The last 7 days, and the last 30. */
	readonly retention: readonly Retention[];
	readonly forecast: Forecast;
	/** The hardest first. */
	readonly hardest: readonly HardFact[];
}

interface Known {
	/** Of the facts that are asked. */
	readonly memories: readonly Memory[];
	readonly memoryDays: readonly MemoryDay[];
	readonly factStats: readonly FactStats[];
	/** The learner's day. */
	readonly today: string;
	/** The desired retention, 0–1. */
	readonly wanted: number;
}

/** The facts that study asks: neither hidden nor gone, and with a question. */
export function askedFacts({ articles }: Material): ReadonlyMap<FactId, NamedFact> {
	return new Map(
		articles.flatMap((article) => {
			const asked = new Set(article.questions.flatMap(({ factIds }) => factIds));
			const facts = article.facts.filter(({ id }) => asked.has(id));
			return facts.map(({ id, label }) => [id, { label, article }] as const);
		})
	);
}

/** What days did counts for all facts, hidden ones too; what is to come and what was hard, for `facts`. */
export function memoryFiguresOf(
	facts: ReadonlyMap<FactId, NamedFact>,
	{ memories, memoryDays, factStats, today, wanted }: Known
): MemoryFigures {
	const stats = factStats.filter(({ factId }) => facts.has(factId));
	return {
		wanted: Math.round(wanted * 100),
		retention: spans.map((days) => retentionOver(memoryDays, { today, days, wanted })),
		forecast: forecastOf(memories, today, forecastLength),
		hardest: hardestFacts(stats, memories, hardestCount).flatMap((hard) => {
			const name = facts.get(hard.factId);
			return name ? [{ ...hard, name }] : [];
		})
	};
}
