import type { OwnCompiled, StaleFact } from '$lib/content/own-fact.ts';
import type { Candidate } from '$lib/domain/extract/candidates.ts';
import { ledId } from '$lib/domain/extract/led-id.ts';
import type { Span } from '$lib/domain/facts/fact.ts';
import { keptOn, type StaleCause } from '$lib/domain/facts/led-over.ts';
import type { OwnFact } from '$lib/domain/facts/own-fact.ts';
import type { ArticleId, FactId } from '$lib/domain/ids.ts';
import { ENGINE_VERSION } from '$lib/domain/questions/engine-version.ts';
import type { Question } from '$lib/domain/questions/question.ts';
import type { Article } from '$lib/domain/text/article.ts';

/**
 * What is proposed about a fact that was accepted: that its text is looked at, which has changed; or what
 * a newer engine would ask otherwise, or no longer. Nothing of it is done before a person says so.
 */
export type Proposal = {
	/** The fact as it was accepted, with spans into the text that it was written for. */
	readonly record: OwnFact;
	/** What stood where the fact was found, sentence by sentence. */
	readonly quotes: readonly string[];
} & (
	| {
			readonly kind: 'stale';
			readonly cause: StaleCause;
			/** The same fact was found in the new text; else it is asked as it was, on what stands there. */
			readonly isFound: boolean;
			/** Something stands there: it can be accepted. */
			readonly hasPlace: boolean;
			/** The words of an answer stood in the text, and stand there no more. */
			readonly lostAnswer: boolean;
	  }
	| { readonly kind: 'reworded' }
	| { readonly kind: 'gone' }
);

/** A proposal with what it would put in the place of the fact; for `gone`, the fact itself. */
export interface Proposed {
	readonly proposal: Proposal;
	readonly candidate: Candidate;
}

/** Finds the candidate that is the same fact as one that was accepted. */
export type FindSame = (record: OwnFact, places?: readonly Span[]) => Candidate | undefined;

/**
 * The same fact is found under the same id, led over to the text of now, or is of the same value and type
 * in the same place.
 */
export function sameFinder(
	candidates: readonly Candidate[],
	{ version, leadingFrom }: Pick<OwnCompiled, 'version' | 'leadingFrom'>
): FindSame {
	const byId = new Map(candidates.map((candidate) => [candidate.fact.id, candidate]));
	return ({ fact, found }, places = fact.evidence) => {
		const id = found && ledId(found.id, version.id, leadingFrom);
		return (
			(id ? byId.get(id) : undefined) ??
			(found && candidates.find(({ fact: other }) => isSame({ ...fact, evidence: places }, other)))
		);
	};
}

/**
 * Everything that is proposed about the facts of an article that a learner has and does not hide.
 *
 * @param engine the version of the engine that found the candidates
 */
export function proposalsOf(
	{ article, records, stale }: OwnCompiled,
	{
		findSame,
		isHidden,
		engine = ENGINE_VERSION
	}: {
		readonly findSame: FindSame;
		readonly isHidden: (id: FactId) => boolean;
		readonly engine?: number;
	}
): Proposed[] {
	const proposed: Proposed[] = [];
	for (const one of stale) {
		if (!isHidden(one.record.id)) proposed.push(...proposeStale(one, article, findSame));
	}
	for (const record of records) {
		if (isHidden(record.id) || record.engine >= engine || !isAsFound(record)) continue;
		const same = findSame(record);
		const quotes = quotesOf(record, article.text);
		const old = asCandidate(record);
		if (same && !isWorded(record, same.questions)) {
			proposed.push({ proposal: { kind: 'reworded', record, quotes }, candidate: same });
		} else if (!same && old) {
			proposed.push({ proposal: { kind: 'gone', record, quotes }, candidate: old });
		}
	}
	return proposed;
}

function proposeStale(
	{ record, cause, was, places }: StaleFact,
	{ text }: Article,
	findSame: FindSame
): Proposed[] {
	const [place, ...others] = places;
	const same = place && findSame(record, places);
	const here = place
		? keptOn(record, { places: [place, ...others], text }, { id: record.id, addedAt: 0 })
		: withoutPlace(record);
	const candidate = same ?? asCandidate(here);
	if (!candidate) return [];
	const rest = { cause, isFound: same !== undefined, hasPlace: place !== undefined };
	const lostAnswer = !same && countAnswers(here) < countAnswers(record);
	const quotes = quotesOf(record, was.text);
	return [{ proposal: { kind: 'stale', record, quotes, lostAnswer, ...rest }, candidate }];
}

/** What a decision is about that keeps a fact as it is, whatever this engine proposes. */
export function keptTarget({ id }: OwnFact, engine = ENGINE_VERSION): string {
	return `${id}@${engine}`;
}

/** True where a record asks these questions, in these words. */
export function isWorded({ questions }: OwnFact, wanted: readonly Question[]): boolean {
	const wordings = (all: readonly Question[]) => {
		return JSON.stringify(all.map((question) => sorted({ ...question, id: '', factIds: '' })));
	};
	return wordings(questions) === wordings(wanted);
}

/** False where the learner worded it: then the words are theirs, and no engine has better ones. */
function isAsFound({ id, found }: OwnFact): boolean {
	return found?.id === id;
}

function quotesOf({ fact }: OwnFact, text: string): string[] {
	return fact.evidence.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
}

function countAnswers({ questions }: OwnFact): number {
	return questions.filter(({ answerSpan }) => answerSpan).length;
}

function withoutPlace(record: OwnFact): OwnFact {
	const questions = record.questions.map((question) => ({ ...question, evidence: [] }));
	return { ...record, fact: { ...record.fact, evidence: [] }, questions };
}

/** A fact that was accepted, as if it had been found; null where nothing is asked about it. */
function asCandidate({ fact, questions: [first, ...others], found }: OwnFact): Candidate | null {
	if (!first) return null;
	const pattern = found?.pattern ?? 'own';
	return { fact, questions: [first, ...others], pattern, band: 'review' };
}

/** The same value of the same type in the same words of the text. */
function isSame(fact: OwnFact['fact'], found: Candidate['fact']): boolean {
	return (
		fact.type === found.type &&
		fact.label.head === found.label.head &&
		fact.evidence.some((span) => found.evidence.some((other) => meet(span, other)))
	);
}

function meet(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** Fields in one order: a record may have been put together in another. */
function sorted(question: object): unknown {
	return Object.fromEntries(Object.entries(question).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What was found in a wording of an article, as facts and questions of the article. */
export function ofArticle(candidate: Candidate, articleId: ArticleId): Candidate {
	const [first, ...others] = candidate.questions.map((question) => ({ ...question, articleId }));
	return first ? { ...candidate, questions: [first, ...others] } : candidate;
}
