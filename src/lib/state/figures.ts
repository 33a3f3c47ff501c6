import { factPlaces } from '$lib/content/fact-places.ts';
import type { ArticleId } from '$lib/domain/ids.ts';
import { questionKinds, type QuestionKind } from '$lib/domain/questions/question.ts';
import { calibrationOf, type Calibration } from '$lib/domain/stats/calibration.ts';
import { daySeries, type Day } from '$lib/domain/stats/day-series.ts';
import type { DayStats } from '$lib/domain/stats/day-stats.ts';
import type { FactStats } from '$lib/domain/stats/fact-stats.ts';
import { totalOf, totalsBy, type Totals } from '$lib/domain/stats/totals.ts';
import { lastWeeks, type Week } from '$lib/domain/stats/weeks.ts';
import { partsOfArticle } from '$lib/domain/text/part.ts';
import type { Material } from './material.ts';
import { standingsOf, type Standings } from './standings.ts';

/** How many days the series of days has. */
export const seriesLength = 14;

/** How many weeks the calendar of days has. */
const weekCount = 12;

/** What was answered about one article. */
export interface ArticleFigures {
	readonly id: ArticleId;
	readonly title: string;
	readonly totals: Totals;
	/** Null where the article is hidden or put away: none of its facts is asked. */
	readonly standings: Standings | null;
	/** It is put away. */
	readonly isArchived: boolean;
}

/** What Stats shows, from the counts of all days and of all facts. */
export interface Figures {
	readonly today: Totals;
	readonly all: Totals;
	/** On how many days there were answers. */
	readonly activeDays: number;
	/** The last days, the oldest first, today the last. */
	readonly days: readonly Day[];
	/** The last weeks, the oldest first, today's the last. */
	readonly weeks: readonly Week[];
	/** Kinds with answers, in the order of the vocabulary. */
	readonly kinds: readonly { readonly kind: QuestionKind; readonly totals: Totals }[];
	/** Parts of the articles with answers, from 0; what does not tell its part is in none of them. */
	readonly parts: readonly { readonly part: number; readonly totals: Totals }[];
	/** How sure the learner was, in rising order, and how often that was right. */
	readonly calibration: readonly Calibration[];
	/** Articles with answers, in the order of the library. */
	readonly articles: readonly ArticleFigures[];
	/** What was answered about articles that are no longer there; null where there is nothing. */
	readonly gone: Totals | null;
	/** How many articles of the library have no answer yet. */
	readonly untouched: number;
}

interface Counted {
	readonly rows: readonly DayStats[];
	readonly factStats: readonly FactStats[];
	/** The learner's day. */
	readonly today: string;
}

const allParts = Array.from({ length: partsOfArticle }, (_, part) => part);

/** Every row counts once among the kinds, and once among the articles and what is gone. */
export function figuresOf(material: Material, { rows, factStats, today }: Counted): Figures {
	const known = new Set(material.compiled.map(({ id }) => id));
	const byDay = totalsBy(rows, (row) => row.dayKey);
	const byKind = totalsBy(rows, (row) => row.questionKind);
	const byPart = totalsBy(rows, (row) => row.part);
	const byArticle = totalsBy(rows, (row) => (known.has(row.articleId) ? row.articleId : null));
	return {
		today: byDay.get(today) ?? totalOf([]),
		all: totalOf(rows),
		activeDays: byDay.size,
		days: daySeries(rows, today, seriesLength),
		weeks: lastWeeks(rows, today, weekCount),
		kinds: [...byKind]
			.map(([kind, totals]) => ({ kind, totals }))
			.sort((a, b) => questionKinds.indexOf(a.kind) - questionKinds.indexOf(b.kind)),
		parts: allParts.flatMap((part) => {
			const totals = byPart.get(part);
			return totals ? [{ part, totals }] : [];
		}),
		calibration: calibrationOf(rows),
		articles: articleFigures(material, byArticle, factStats),
		gone: byArticle.get(null) ?? null,
		untouched: material.articles.filter(({ id }) => !byArticle.has(id)).length
	};
}

function articleFigures(
	{ compiled, articles, decided }: Material,
	totals: ReadonlyMap<ArticleId | null, Totals>,
	factStats: readonly FactStats[]
): ArticleFigures[] {
	const stats = new Map(factStats.map((row) => [row.factId, row]));
	const shown = new Map(articles.map((article) => [article.id, article]));
	return compiled.flatMap(({ id, title }) => {
		const counted = totals.get(id);
		const article = shown.get(id);
		if (!counted) return [];
		const standings = article ? standingsOf(factPlaces(article), stats) : null;
		return [{ id, title, totals: counted, standings, isArchived: decided.isArchived(id) }];
	});
}
