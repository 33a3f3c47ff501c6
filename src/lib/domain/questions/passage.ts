import type { PassageFact } from '../facts/fact.ts';
import { gapped, type Passage } from '../text/passage.ts';
import type { Article } from '../text/article.ts';
import type { Composition } from './compose.ts';
import { passageFaces } from './faces/passage.ts';
import { findFlaws } from './lint/lint.ts';
import { wordingOf } from './wordings.ts';

/** The question that asks for chosen words, unless the learner writes another: the sentence with a gap. */
export function suggestedPrompt({ text, language }: Article, passage: Passage): string {
	const words = gapped(text, passage);
	return wordingOf(language)?.passage.missing(words) ?? `${words} ?`;
}

/** Makes the question of a learner's own fact, or tells why it may not be asked. */
export function composePassage(article: Article, fact: PassageFact): Composition {
	const wording = wordingOf(article.language);
	if (wording === null) return { questions: [], refused: [] };
	const questions = passageFaces(fact, { article, facts: [fact], wording });
	const refused = questions.flatMap((question) => findFlaws(question));
	return refused.length > 0 ? { questions: [], refused } : { questions, refused: [] };
}
