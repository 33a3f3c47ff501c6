import type { ArticleId, FactId } from '../ids.ts';
import { functionWords } from './en/function-words.ts';
import { plainWords, rootOf } from './plain-words.ts';
import type { Question } from './question.ts';

/** Says of words what they are about: their roots without those that most of the article has. */
export type Topics = (words: readonly string[]) => string[];

/** A root in the questions about more facts than this part of the article's says nothing: its subject. */
const commonPart = 10;
/** In a short article two facts may share a word that still tells them from the others. */
const leastCommon = 2;

/** The facts of an article that are asked about, and those whose questions have a word of that root. */
interface Uses {
	readonly facts: Set<FactId>;
	readonly byRoot: Map<string, Set<FactId>>;
}

/** What the words of each article's questions are about. */
export function topicsOf(questions: readonly Question[]): (article: ArticleId) => Topics {
	const articles = new Map<ArticleId, Uses>();
	for (const question of questions.filter(isOfOneFact)) {
		const uses = articles.get(question.articleId) ?? { facts: new Set(), byRoot: new Map() };
		articles.set(question.articleId, uses);
		count(question, uses);
	}
	return (id) => {
		const article = articles.get(id);
		const most = Math.max(leastCommon, (article?.facts.size ?? 0) / commonPart);
		const isTelling = (word: string) =>
			!functionWords.has(word) && (article?.byRoot.get(rootOf(word))?.size ?? 0) <= most;
		return (words) => [...new Set(words.filter(isTelling).map(rootOf))];
	};
}

/** In a sentence of the article, and over several facts, stand words that are of other facts. */
function isOfOneFact({ kind, factIds }: Question): boolean {
	return kind !== 'cloze' && factIds.length === 1;
}

function count(question: Question, { facts, byRoot }: Uses) {
	const [fact] = question.factIds;
	facts.add(fact);
	for (const word of plainWords(wordsOf(question))) {
		const root = rootOf(word);
		const holders = byRoot.get(root);
		if (holders) holders.add(fact);
		else byRoot.set(root, new Set([fact]));
	}
}

/** What a question asks about: a statement to judge has it in the claim. */
function wordsOf(question: Question): string {
	const claim =
		question.kind === 'trueFalse' ? question.claims.find(({ isTrue }) => isTrue)?.text : '';
	return `${question.stem} ${claim ?? ''}`;
}
