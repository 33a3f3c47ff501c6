import type { StatementFact } from '../../facts/fact.ts';
import type { Wording } from '../wording.ts';
import { currencyName, numberInDigits, sumInDigits } from '../../text/en/amounts.ts';
import { dateInWords } from '../../text/en/dates.ts';
import { capitalise, namer } from './words.ts';
import { eventWording } from './events.ts';
import { moneyWording } from './money.ts';
import { quantityWording } from './quantities.ts';
import { clozeWording } from './cloze.ts';
import { relationWording } from './relations.ts';
import { roleWording } from './roles.ts';

/** English. Stems are sentences a careful teacher would print; see `Wording` for the asterisks. */
export const englishWording: Wording = {
	quantity: quantityWording,
	money: { ...moneyWording, sum: sumInDigits, unit: currencyName },
	role: roleWording,
	event: eventWording,
	statement: {
		who: (fact) => `Who ${saying(fact)}?`,
		claim: (fact, speaker) => `${speaker} ${saying(fact)}.`,
		note: ({ speaker, content, isQuote = false }) => `${speaker} ${saying({ content, isQuote })}`,
		said: ({ content, isQuote }) => (isQuote ? `“${content}”` : capitalise(content)),
		everythingBy: ({ speaker }) =>
			`Choose *everything* that ${speaker} said, according to the article.`
	},
	definition: {
		longForm: ({ term }) => `What does ${term} stand for?`,
		meaning: ({ term }) => `What does the article mean by ${term}?`,
		term: ({ meaning }) => `What does the article call ${meaning}?`,
		claim: ({ term }, meaning) => `By ${term} the article means ${meaning}.`
	},
	relation: relationWording,
	passage: { missing: (gapped) => `Which words are missing: “${gapped}”?` },
	cloze: clozeWording,
	articleSays: (words) => `The article says ${words}`,
	number: numberInDigits,
	date: dateInWords,
	capitalise,
	namer
};

/** `told the Associated Press that …`, `said: “…”`. */
function saying({
	audience,
	content,
	isQuote
}: Pick<StatementFact, 'audience' | 'content' | 'isQuote'>): string {
	if (isQuote) return `${audience === undefined ? 'said' : `told ${audience}`}: “${content}”`;
	return audience ? `told ${audience} that ${content}` : `said that ${content}`;
}
