import type { Question } from '../question.ts';
import { rulesOf } from './rule.ts';
import type { Sight } from './sight.ts';
import { contains, firstMatch, matched, pointed, textOf } from './text.ts';

/** Words of a stem, at most; a stem that reports what somebody said may be longer. */
const mostWords = { asking: 28, reporting: 35, cloze: 42 } as const;
const leastWords = 4;

/** Whether the stem asks something. */
export const stemRules = rulesOf(
	{
		code: 'stem-unfinished',
		severity: 'hard',
		says: 'The question does not end with a question mark or a full stop.',
		find: ({ stem }) => (/[?.؟？。]["”’»]?$/.test(stem) ? null : stem)
	},
	{
		code: 'question-mark-missing',
		severity: 'hard',
		says: 'The stem begins like a question and does not end like one.',
		find: (_question, { stem, lexicon }) =>
			lexicon?.questionWords.has(stem.words[0] ?? '') && stem.raw.endsWith('.') ? stem.raw : null
	},
	{
		code: 'stem-unfocused',
		severity: 'hard',
		says: 'Nobody can tell from the stem what is asked: the options must be read first.',
		find: ({ kind }, sight) =>
			kind !== 'trueFalse' && kind !== 'cloze' && isUnfocused(sight) ? sight.stem.raw : null
	},
	{
		code: 'stem-too-long',
		severity: 'soft',
		says: 'The stem has so many words that reading it is the task.',
		find: ({ kind }, { stem, lexicon }) => {
			const reports = lexicon?.patterns.reports.test(stem.raw) || /[“"«„]/.test(stem.raw);
			const most = mostWords[kind === 'cloze' ? kind : reports ? 'reporting' : 'asking'];
			return stem.words.length > most ? `${stem.words.length}: ${stem.raw}` : null;
		}
	},
	{
		code: 'stem-too-short',
		severity: 'soft',
		says: 'The stem has so few words that it hardly asks one thing.',
		find: ({ kind }, { stem }) =>
			kind !== 'trueFalse' && stem.words.length < leastWords ? stem.raw : null
	},
	{
		code: 'two-sentences',
		severity: 'soft',
		says: 'The stem tells something before it asks: leave out what is not needed to answer.',
		find: (_question, { stem }) => matched(sentenceEnd, textOf(withoutQuotes(stem.raw)))
	},
	{
		code: 'unmarked-negative',
		severity: 'soft',
		says: 'The stem asks for what is not so, and the word that says it is not emphasised.',
		find: unmarkedNegative
	},
	{
		code: 'asks-opinion',
		severity: 'soft',
		says: 'The question asks what the learner thinks, and no text can answer that.',
		find: (_question, { stem, lexicon }) => matched(lexicon?.patterns.asksOpinion, stem)
	},
	{
		code: 'indefinite-holder',
		severity: 'soft',
		says: 'It asks for one of many: who was *a* minister has more answers than the article names.',
		find: (_question, { stem, lexicon }) => matched(lexicon?.patterns.indefiniteHolder, stem)
	},
	{
		code: 'sensitive',
		severity: 'soft',
		says: 'It touches something that a person should decide to ask.',
		find: (_question, { lexicon, shown }) => {
			const text = shown.find(({ words }) => words.some((word) => lexicon?.sensitive.has(word)));
			return text?.raw ?? null;
		}
	},
	{
		code: 'emphasis-astray',
		severity: 'hard',
		says: 'The emphasis lies outside the stem.',
		find: ({ stem, emphasis }) =>
			emphasis.some(({ start, end }) => start < 0 || end <= start || end > stem.length)
				? stem
				: null
	}
);

/** Whether the stem can be understood without the article. */
export const referenceRules = rulesOf(
	{
		code: 'bare-pronoun',
		severity: 'hard',
		says: 'A pronoun stands for somebody or something that is not named.',
		find: (_question, { sentences, lexicon }) => {
			const pattern = lexicon?.patterns.barePronoun;
			const bare = sentences.find(
				({ raw }) => pattern?.test(raw) && !lexicon?.patterns.antecedent.test(raw)
			);
			return bare ? matched(pattern, bare) : null;
		}
	},
	{
		code: 'bare-demonstrative',
		severity: 'hard',
		says: '“This”, “that” or “those” points at something that is not shown.',
		find: ({ kind }, { sentences, lexicon }) =>
			pointsAtParts(kind) ? null : firstMatch(lexicon?.patterns.bareDemonstrative, sentences)
	},
	{
		code: 'pronoun-in-content',
		severity: 'soft',
		says: 'What somebody said begins with a pronoun: it may be unclear whom it means.',
		find: (_question, { stem, lexicon }) => matched(lexicon?.patterns.barePronounInContent, stem)
	},
	{
		code: 'bare-noun',
		severity: 'soft',
		says: '“The group”, “the money”: which one is not said.',
		find: (_question, { sentences, lexicon }) => firstMatch(lexicon?.patterns.bareNoun, sentences)
	},
	{
		code: 'lacks-complement',
		severity: 'soft',
		says: 'A word such as “co-author” or “counterpart” needs to say of what or whom.',
		find: (_question, { sentences, lexicon }) =>
			firstMatch(lexicon?.patterns.lacksComplement, sentences)
	},
	{
		code: 'relative-time',
		severity: 'hard',
		says: 'A time such as “yesterday” or “on Monday” means nothing on the day of the answer.',
		find: (_question, { shown, lexicon }) => firstMatch(lexicon?.patterns.relativeTime, shown)
	},
	{
		code: 'month-without-year',
		severity: 'soft',
		says: 'A month is named without its year.',
		find: (_question, { shown, lexicon }) => firstMatch(lexicon?.patterns.lacksYear, shown)
	},
	{
		code: 'time-as-agent',
		severity: 'hard',
		says: 'A day or a month is asked to have done something: the text was misread.',
		find: (_question, { stem, lexicon }) => matched(lexicon?.patterns.timeAsAgent, stem)
	}
);

const sentenceEnd = /\p{L}{3,}[.!?]\s+\p{Lu}/u;

function withoutQuotes(text: string): string {
	return text.replace(/“[^”]{0,300}”|"[^"]{0,300}"|«[^»]{0,300}»/g, '…');
}

function isUnfocused({ stem, lexicon }: Sight): boolean {
	if (lexicon === null) return false;
	const { stopWords, questionWords, taskWords, emptyWords } = lexicon;
	const asks =
		taskWords.has(stem.words[0] ?? '') || stem.words.some((word) => questionWords.has(word));
	const isAbout = stem.words.some((word) => !stopWords.has(word) && !emptyWords.has(word));
	const asksYesOrNo = stem.raw.endsWith('?') && stopWords.has(stem.words[0] ?? '');
	return stem.words.length > 0 && !((asks || asksYesOrNo) && (isAbout || hasQuote(stem.raw)));
}

function hasQuote(text: string): boolean {
	return /[“"«„…_]/.test(text);
}

/** What is said by somebody may be negative: only the words before it are the stem's own. */
function unmarkedNegative({ stem, emphasis }: Question, { lexicon }: Sight): string | null {
	if (lexicon === null) return null;
	const report = lexicon.patterns.reports.exec(stem);
	const own = withoutQuotes(report ? stem.slice(0, report.index) : stem);
	const marked = emphasis.map(({ start, end }) => textOf(stem.slice(start, end)));
	const word = textOf(own).words.find((each) => lexicon.negations.has(each));
	if (word === undefined || marked.some((text) => contains(text, textOf(word)))) return null;
	return pointed(stem, word);
}

/** In these kinds “these” means what is shown. */
function pointsAtParts(kind: Question['kind']): boolean {
	return kind === 'match' || kind === 'order' || kind === 'multi';
}
