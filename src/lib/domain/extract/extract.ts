import type { CalendarDate } from '../facts/calendar-date.ts';
import type { Fact, Span } from '../facts/fact.ts';
import { articleId, type ArticleId } from '../ids.ts';
import { compose } from '../questions/compose.ts';
import { groupBy } from '../group-by.ts';
import { silent, within, type Tell } from '../telling.ts';
import type { Question } from '../questions/question.ts';
import { wordingOf } from '../questions/wordings.ts';
import type { Article } from '../text/article.ts';
import { gapsInAnyLanguage } from './any-language.ts';
import { bandOf, type Band } from './bands.ts';
import { broughtBack } from './brought-back.ts';
import { eventsIn } from './en/events/dated-events.ts';
import { allRules, factsOfNames, undatedRules } from './en/facts-of-names.ts';
import { readSentences } from './en/read-sentences.ts';
import { quotedIn, withSpoken } from './en/standing/quoted.ts';
import { spokenIn } from './en/standing/spoken.ts';
import type { Block, FoundFact, Refusal, Sentence } from './extraction.ts';
import { gapsIn } from './gaps.ts';
import { languageAt, languageOf } from './language.ts';
import { notAskedTwice } from './not-asked-twice.ts';
import { peopleAndPlaces } from './mentions/people-and-places.ts';
import { blocksOf } from './text/blocks.ts';
import { sentenceSpans } from './text/sentences.ts';
import { restored } from './text/restored.ts';
import { sentencesOf } from './text/sentences-of.ts';

/** Why a paragraph is not read by the rules of English. */
type ForeignReason = 'other-language' | 'unknown-language';

/** A question with the rule that made its fact. */
export interface ExtractedQuestion {
	readonly question: Question;
	readonly pattern: string;
	readonly band: Band;
	/** Why a person has to look at it, where it is not for want of verdicts. */
	readonly reason?: ForeignReason;
}

export interface Extraction {
	/** BCP 47, as far as it can be told: `en`, `de`, `und-Cyrl`, `und`. */
	readonly language: string;
	readonly facts: readonly FoundFact[];
	readonly questions: readonly ExtractedQuestion[];
	/**
	 * What could be asked and is not: by the rules that find facts, or by the item lint. A text of which
	 * nothing can be asked is refused as a whole, with the reason.
	 */
	readonly refused: readonly Refusal[];
}

/** UTF-16 units of the longest text that is read: three long novels. */
export const mostLength = 2_000_000;

const unnamed = articleId('text');

interface Options {
	/** The day of the article; without it no present holder of an office is asked for. */
	readonly date: CalendarDate | null;
	readonly id?: ArticleId;
	/** Hears how far the work is. */
	readonly tell?: Tell;
}

/**
 * Finds the facts of a text and makes questions of them. Deterministic; takes time in proportion to the
 * text. Each paragraph is read in its own language: those that are not English, or are too short and
 * stand in a text that is not, give only gaps of figures and acronyms, all of them to be reviewed.
 */
export function extract(text: string, { date, id = unnamed, tell = silent }: Options): Extraction {
	const none = { language: 'und', facts: [], questions: [] };
	if (text.length > mostLength) return { ...none, refused: [wholly('too-long', text)] };
	const whole = languageOf(text);
	const article: Article = { id, title: '', date: date ?? '', language: 'en', source: '', text };
	const blocks = blocksOf(text);
	const languages = new Map(
		blocks
			.filter(({ role }) => role === 'body')
			.map((block) => [block, languageAt(text, block.span, whole)])
	);
	const isForeign = (block: Block) => (languages.get(block)?.language ?? 'en') !== 'en';
	const english = blocks.map((block): Block => {
		return isForeign(block) ? { ...block, role: 'noise' } : block;
	});
	const byTag = groupBy(blocks.filter(isForeign), (block) => languages.get(block)?.tag ?? 'und');
	tell(0.02);
	const parts = [
		inRestored(article, english, date, tell) ??
			inEnglish(article, { sentences: sentencesOf(text, english), blocks: english, date, tell }),
		...[...byTag].map(([language, own]) => inAnyLanguage({ ...article, language }, own))
	];
	const reason = whyNothing(text, blocks);
	return {
		language: whole.tag,
		facts: parts.flatMap(({ facts }) => facts),
		questions: parts.flatMap(({ questions }) => questions),
		refused: [...(reason ? [wholly(reason, text)] : []), ...parts.flatMap(({ refused }) => refused)]
	};
}

type Part = Omit<Extraction, 'language'>;

/** What is found in a text that has lost its signs, once they are put back; null for others. */
function inRestored(
	article: Article,
	blocks: readonly Block[],
	date: CalendarDate | null,
	tell: Tell
): Part | null {
	const whole = restored(article.text, blocks);
	if (whole === null) return null;
	const { text } = whole;
	const sentences = sentencesOf(text, blocksOf(text), true);
	const part = inEnglish({ ...article, text }, { sentences, blocks: [], date, tell });
	return broughtBack(part, whole, article.text);
}

interface EnglishText {
	readonly sentences: readonly Sentence[];
	readonly blocks: readonly Block[];
	readonly date: CalendarDate | null;
	readonly tell: Tell;
}

/** The shares of the work are those that were measured on news. */
function inEnglish(article: Article, { sentences, blocks, date, tell }: EnglishText): Part {
	const { id, text } = article;
	tell(0.1);
	const names = peopleAndPlaces(text, sentences);
	const { entities } = names;
	const read = readSentences(text, sentences, names, date, within(0.15, 0.25, tell));
	const quoted = quotedIn(text, read);
	const spoken = spokenIn(text, blocks, read, entities);
	const named = factsOfNames({ id, text, date: date ?? '', quoted, spoken }, read, entities, {
		rules: date === null ? undatedRules : allRules,
		tell: within(0.25, 0.4, tell)
	});
	const gaps = gapsIn(
		article,
		read,
		{ date, quoted: withSpoken(quoted, spoken), entities },
		within(0.4, 0.55, tell)
	);
	const events = eventsIn({ id, text, date }, read, entities, within(0.55, 0.65, tell));
	// a number that a count asks for is not asked for again by a deed
	const counted = new Set(named.found.map(({ answer }) => answer?.start));
	const others = events.found.filter(
		({ fact, answer }) => fact.type !== 'quantity' || !counted.has(answer?.start)
	);
	const facts = [...named.found, ...others, ...gaps.found];
	const asked = ask(
		article,
		facts,
		sentences.map(({ span }) => span),
		within(0.65, 1, tell)
	);
	return {
		...asked,
		refused: [...named.refused, ...events.refused, ...gaps.refused, ...asked.refused]
	};
}

/** Only the interface speaks: the sentences of the wording are English, those of the text its own. */
function inAnyLanguage(article: Article, blocks: readonly Block[]): Part {
	const reason: ForeignReason = article.language === 'und' ? 'unknown-language' : 'other-language';
	const gaps = blocks.map(({ span }) => gapsInAnyLanguage(article, span));
	const asked = ask(
		article,
		gaps.flatMap(({ found }) => found),
		blocks.flatMap(({ span }) => sentenceSpans(article.text, span))
	);
	return {
		facts: asked.facts,
		questions: asked.questions.map((one) => ({
			...one,
			band: 'review' as const,
			reason
		})),
		refused: [
			...blocks.map(({ span }) => ({ reason, span })),
			...gaps.flatMap(({ refused }) => refused),
			...asked.refused
		]
	};
}

function ask(
	article: Article,
	facts: readonly FoundFact[],
	sentences: readonly Span[],
	tell: Tell = silent
): Part {
	const { questions, refused } = compose(
		article,
		facts.map(({ fact }) => fact),
		{ wording: wordingOf('en'), sentences, gaps: 'given', tell }
	);
	const byId = new Map<string, FoundFact>(facts.map((found) => [found.fact.id, found]));
	return {
		facts,
		questions: notAskedTwice(questions, facts).flatMap((question) => {
			const found = byId.get(question.factIds[0]);
			// the gaps say in which sentences an answer may be left out
			if (!found || (question.kind === 'cloze' && !isGap(found.fact))) return [];
			const { pattern } = found;
			return [{ question, pattern, band: bandOf(pattern, question.kind) }];
		}),
		refused: refused.flatMap(({ questionId, code }) => {
			const found = byId.get(firstFactOf(questionId));
			const [span] = found?.fact.evidence ?? [];
			return found && span ? [{ reason: code, span, pattern: found.pattern }] : [];
		})
	};
}

function isGap(fact: Fact): boolean {
	return fact.type === 'passage' && fact.prompt === '';
}

/** The id of a question begins with those of its facts; see `questionId`. */
function firstFactOf(id: string): string {
	return id.replace(/\/[^/]*\/[^/]*$/, '').split('+')[0] ?? '';
}

/** Why a text is refused as a whole; null where some of it is read. */
function whyNothing(text: string, blocks: readonly Block[]): string | null {
	if (text.trim() === '') return 'no-text';
	return blocks.some(({ role }) => role === 'body') ? null : 'no-sentences';
}

function wholly(reason: string, { length }: string): Refusal {
	return { reason, span: { start: 0, end: length } };
}
