import { ledOver, type StaleCause } from '../domain/facts/led-over.ts';
import type { OwnFact } from '../domain/facts/own-fact.ts';
import type { Span } from '../domain/facts/fact.ts';
import { groupBy } from '../domain/group-by.ts';
import type { ArticleId, FactId } from '../domain/ids.ts';
import { leadOver, type Leading } from '../domain/text/lead-over.ts';
import type { OwnArticle } from '../domain/text/own-article.ts';
import { latestVersions, type Latest } from '../domain/versions.ts';
import type { CompiledArticle } from './compiled.ts';

/** A fact that is not asked, because the text that proves it is another by now. */
export interface StaleFact {
	/** Its spans count in the text that it was written for. */
	readonly record: OwnFact;
	readonly cause: StaleCause;
	/** The article as it was. */
	readonly was: OwnArticle;
	/** What stands in the places of its evidence now; empty where nothing does. */
	readonly places: readonly Span[];
}

/** An own article as it is now, with everything that is asked about it. */
export interface OwnCompiled {
	/** Under the id that it was added with; its facts in the order of the text. */
	readonly article: CompiledArticle;
	/** The record that holds its text. */
	readonly version: OwnArticle;
	/** The facts with what else is kept of them, each under the id that it was accepted with first. */
	readonly records: readonly OwnFact[];
	/** The id of the record that each fact is held by, standing or stale. */
	readonly heldBy: ReadonlyMap<FactId, FactId>;
	readonly stale: readonly StaleFact[];
	/** Leads places of the text of a record over to the text of now. */
	readonly leadingFrom: (version: ArticleId | undefined) => Leading | null;
}

/**
 * Own articles as they are after every edit, in the order in which they were added. A pure fold: whatever
 * devices edited, the same records give the same articles and facts.
 *
 * @param isTakenBack tells of a record that took the place of another whether that was undone
 */
export function compileOwn(
	articles: readonly OwnArticle[],
	facts: readonly OwnFact[],
	isTakenBack: (record: OwnArticle['id'] | OwnFact['id']) => boolean
): OwnCompiled[] {
	const texts = new Map(articles.map((article) => [article.id, article]));
	const factsOf = groupBy(latestVersions(facts, isTakenBack), ({ record }) => record.articleId);
	return latestVersions(articles, isTakenBack).map(({ id, record: version }) =>
		compileOne(id, version, { texts, facts: factsOf.get(id) ?? [] })
	);
}

interface Stored {
	/** Every wording of every article. */
	readonly texts: ReadonlyMap<ArticleId, OwnArticle>;
	/** Of the article. */
	readonly facts: readonly Latest<OwnFact>[];
}

function compileOne(id: ArticleId, version: OwnArticle, { texts, facts }: Stored): OwnCompiled {
	const leadingFrom = leadings(id, version, texts);
	const records: OwnFact[] = [];
	const stale: StaleFact[] = [];
	for (const { id: factId, record: held } of facts) {
		const record = { ...held, id: factId };
		const was = texts.get(record.textVersion ?? id);
		const leading = leadingFrom(record.textVersion);
		// what was written for a text that is not here can be neither shown nor proved
		if (!was || !leading) continue;
		const { record: led, stale: cause } = ledOver(record, { from: was, to: version, leading });
		if (!cause) records.push(led);
		else stale.push({ record, cause, was, places: placesOf(record, leading) });
	}
	records.sort((a, b) => startOf(a) - startOf(b));
	const { title, date, language, source, text } = version;
	return {
		article: {
			...{ id, title, date, language, source, text },
			facts: records.map(({ fact }) => fact),
			questions: records.flatMap(({ questions }) => questions)
		},
		heldBy: new Map(facts.map((fact) => [fact.id, fact.record.id])),
		...{ version, records, stale, leadingFrom }
	};
}

/** How to lead over from each wording of an article, made once each. */
function leadings(
	id: ArticleId,
	version: OwnArticle,
	texts: Stored['texts']
): OwnCompiled['leadingFrom'] {
	const made = new Map<ArticleId, Leading>();
	return (from = id) => {
		const text = texts.get(from)?.text;
		if (text === undefined) return null;
		const leading = made.get(from) ?? leadOver(text, version.text);
		made.set(from, leading);
		return leading;
	};
}

/** What stands in the places of the evidence, in the order of the text; nothing where one has none. */
function placesOf({ fact }: OwnFact, { placeOf }: Leading): Span[] {
	const places = fact.evidence.flatMap((span) => placeOf(span) ?? []);
	if (places.length < fact.evidence.length) return [];
	return places
		.filter(({ start }, at) => places.findIndex((other) => other.start === start) === at)
		.sort((a, b) => a.start - b.start);
}

function startOf({ fact }: OwnFact): number {
	return fact.evidence[0]?.start ?? 0;
}
