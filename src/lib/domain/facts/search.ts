import { comparable } from '../grading/words.ts';
import type { ArticleId } from '../ids.ts';
import type { Standing } from '../schedule/queue.ts';

/** Which facts to list: all, those of one standing, or those that were hidden. */
export const factViews = ['all', 'new', 'missed', 'held', 'hidden'] as const;
export type FactView = (typeof factViews)[number];

/** What a search looks at in a fact. */
export interface SearchableFact {
	readonly articleId: ArticleId;
	readonly standing: Standing;
	/** The fact itself was hidden: it is not asked, so it stands in no way with the learner. */
	readonly isHidden: boolean;
	/** One of its questions was hidden. */
	readonly hasHiddenQuestion: boolean;
	/** Everything in it that can be found, out of `searchWords`. */
	readonly words: string;
}

/** What is looked for. */
export interface FactSearch {
	/** As it was typed; nothing typed finds everything. */
	readonly text: string;
	/** Null stands for every article. */
	readonly articleId: ArticleId | null;
	readonly view: FactView;
}

export const everyFact: FactSearch = { text: '', articleId: null, view: 'all' };

/**
 * Texts as a search compares them: without accents, case and punctuation, and with the digits of a
 * number together, so that 2500 finds 2,500.
 */
export function searchWords(texts: readonly string[]): string {
	return comparable(texts.join('\n').replace(groupedDigits, '$1'));
}

const groupedDigits = /(\d)[.,'’\u00a0\u2009\u202f](?=\d{3}(?!\d))/g;

/** Tells which facts a search finds: those that hold every word of it and are in its view. */
export function factFinder(search: FactSearch): (fact: SearchableFact) => boolean {
	const wanted = searchWords([search.text]).split(' ').filter(Boolean);
	return (fact) =>
		(search.articleId === null || fact.articleId === search.articleId) &&
		isInView(fact, search.view) &&
		wanted.every((word) => holds(fact.words, word));
}

function isInView({ isHidden, hasHiddenQuestion, standing }: SearchableFact, view: FactView) {
	if (view === 'all') return true;
	if (view === 'hidden') return isHidden || hasHiddenQuestion;
	return !isHidden && standing === view;
}

/** A word may stand within a longer one; one or two letters alone must begin it: us, not house. */
function holds(words: string, word: string): boolean {
	return /^\p{Ll}{1,2}$/u.test(word) ? ` ${words}`.includes(` ${word}`) : words.includes(word);
}
