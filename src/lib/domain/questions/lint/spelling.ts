import { rulesOf } from './rule.ts';
import { firstMatch, type Text } from './text.ts';

const pairs = [
	['(', ')'],
	['[', ']'],
	['«', '»']
] as const;

/** How the texts are written, whatever they say. */
export const spellingRules = rulesOf(
	{
		code: 'empty-text',
		severity: 'hard',
		says: 'A text is empty.',
		find: ({ id }, { shown, key }) =>
			shown.some(({ raw }) => raw.trim() === '') || key?.raw.trim() === '' ? id : null
	},
	{
		code: 'double-space',
		severity: 'hard',
		says: 'Two spaces stand side by side, or one at the edge.',
		find: (_question, { shown }) => firstMatch(/[ \u00a0\t]{2}|^\s+\S|\S\s+$/, shown)
	},
	{
		code: 'space-before-sign',
		severity: 'hard',
		says: 'A space stands before a punctuation mark.',
		find: (_question, { shown, lexicon }) => firstMatch(lexicon?.patterns.spaceBefore, shown)
	},
	{
		code: 'doubled-word',
		severity: 'hard',
		says: 'A word stands twice.',
		find: (_question, { shown, lexicon }) => firstMatch(lexicon?.patterns.doubledWord, shown)
	},
	{
		code: 'unbalanced',
		severity: 'hard',
		says: 'A bracket or a quotation mark is opened and not closed, or the other way round.',
		find: (_question, { shown, lexicon }) => {
			const text = shown.find((each) => isUnbalanced(each) || (lexicon && hasOpenQuote(each)));
			return text?.raw ?? null;
		}
	},
	{
		code: 'broken-date',
		severity: 'hard',
		says: 'A date was put in where the sentence cannot take it: “on 6 September 2022 night”.',
		find: (_question, { shown, lexicon }) => firstMatch(lexicon?.patterns.brokenDate, shown)
	},
	{
		code: 'headline-grammar',
		severity: 'hard',
		says: 'The sentence has the grammar of a headline: a verb is missing.',
		find: (_question, { sentences, lexicon }) => firstMatch(lexicon?.patterns.lacksVerb, sentences)
	},
	{
		code: 'inner-stop',
		severity: 'hard',
		says: 'A full stop stands within a sentence: the text was cut or mangled there.',
		find: (_question, { sentences }) => firstMatch(/[a-zß-ÿ]{4}\. [a-zß-ÿ]{2}/, sentences)
	},
	{
		code: 'stray-edge',
		severity: 'hard',
		says: 'An answer begins or ends with a punctuation mark that is none of its own.',
		find: (_question, { options, key }) =>
			firstMatch(/^[,;:.!?)\]–—-](?!\d)|[,;:(–—[-]$/, key ? [...options, key] : options)
	},
	{
		code: 'possessive-answer',
		severity: 'hard',
		says: 'An answer ends with a possessive: the noun that it belongs to is missing.',
		find: (_question, { options, key, lexicon }) =>
			firstMatch(lexicon?.patterns.endsPossessive, key ? [...options, key] : options)
	},
	{
		code: 'dangling-word',
		severity: 'hard',
		says: 'An answer ends where its last phrase has hardly begun: “Conservation of National”.',
		find: (_question, { options, key, lexicon }) =>
			firstMatch(lexicon?.patterns.dangling, key ? [...options, key] : options)
	}
);

function isUnbalanced({ raw }: Text): boolean {
	return (
		/[()[\]«»]/.test(raw) && pairs.some(([open, close]) => count(raw, open) !== count(raw, close))
	);
}

/** Quotation marks differ from language to language; `“` opens in English and closes in German. */
function hasOpenQuote({ raw }: Text): boolean {
	return /[“”"]/.test(raw) && (count(raw, '“') !== count(raw, '”') || count(raw, '"') % 2 === 1);
}

function count(text: string, sign: string): number {
	let found = 0;
	for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++;
	return found;
}
