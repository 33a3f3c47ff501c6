import type { PassageFact } from '../facts/fact.ts';
import { gapped, type Passage } from '../text/passage.ts';
import type { Article } from '../text/article.ts';
import type { Composition } from './compose.ts';
import { settingOf } from './faces/face.ts';
import { passageFaces } from './faces/passage.ts';
import { findFlaws, type Flaw } from './lint/lint.ts';
import { wordingOf } from './wordings.ts';

/** The question that asks for chosen words, unless the learner writes another: the sentence with a gap. */
export function suggestedPrompt({ text, language }: Article, passage: Passage): string {
	const words = gapped(text, passage);
	return wordingOf(language)?.passage.missing(words) ?? `${words} ?`;
}

/**
 * What refuses a question of the learner's: only what makes it impossible to ask. How they word it is
 * their own affair.
 */
const refusing = ['empty-text', 'stem-unfinished', 'key-in-stem', 'no-evidence'] as const;

export type PassageFlaw = (typeof refusing)[number];

interface PassageComposition extends Composition {
	readonly refused: readonly (Flaw & { readonly code: PassageFlaw })[];
}

/**
 * Makes the question of a learner's own fact, or tells why it may not be asked. The words are the
 * learner's, so that an article may be in any language.
 */
export function composePassage(article: Article, fact: PassageFact): PassageComposition {
	const wording = wordingOf(article.language) ?? wordingOf('en');
	if (wording === null) return { questions: [], refused: [], contradictions: [] };
	const questions = passageFaces(fact, settingOf(article, [fact], { wording }));
	const refused = questions.flatMap((question) => findFlaws(question)).filter(isRefusing);
	return { questions: refused.length > 0 ? [] : questions, refused, contradictions: [] };
}

function isRefusing(flaw: Flaw): flaw is Flaw & { readonly code: PassageFlaw } {
	return refusing.some((code) => code === flaw.code);
}
