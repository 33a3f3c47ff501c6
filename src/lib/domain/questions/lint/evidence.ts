import type { Span } from '../../facts/fact.ts';
import type { Question } from '../question.ts';
import { rulesOf } from './rule.ts';
import type { Sight } from './sight.ts';
import { areAlike, contains, pointed, textOf } from './text.ts';

/** Whether the article proves the answer where the question says so. */
export const evidenceRules = rulesOf(
	{
		code: 'no-evidence',
		severity: 'hard',
		says: 'The question has no evidence.',
		find: ({ evidence, id }) => (evidence.some(({ start, end }) => end > start) ? null : id)
	},
	{
		code: 'evidence-astray',
		severity: 'hard',
		says: 'The evidence lies outside the text of the article.',
		find: ({ evidence, answerSpan, id }, { article }) => {
			const spans = answerSpan ? [...evidence, answerSpan] : evidence;
			const isOutside = ({ start, end }: Span) => start < 0 || (article ?? '').length < end;
			return article !== null && spans.some(isOutside) ? id : null;
		}
	},
	{
		code: 'answer-outside-evidence',
		severity: 'hard',
		says: 'The marked answer is no part of the evidence.',
		find: ({ evidence, answerSpan, id }) =>
			answerSpan &&
			!evidence.some(({ start, end }) => answerSpan.start >= start && answerSpan.end <= end)
				? id
				: null
	},
	{
		code: 'answer-not-at-span',
		severity: 'hard',
		says: 'The words of the article that are marked as the answer are others.',
		find: (question, sight) => {
			const marked = markedWords(question, sight);
			if (marked === null || sight.key === null) return null;
			return isAnswer(marked, question, sight) ? null : pointed(marked, sight.key.raw);
		}
	},
	{
		code: 'answer-splits-word',
		severity: 'hard',
		says: 'The marked answer begins or ends within a word: a name was cut.',
		find: ({ answerSpan }, { article }) => {
			if (article === null || !answerSpan) return null;
			const { start, end } = answerSpan;
			const isCut = [start, end].some((at) =>
				joined.test(article.slice(Math.max(0, at - 1), at + 1))
			);
			return isCut ? article.slice(Math.max(0, start - 10), end + 10) : null;
		}
	}
);

/** Two signs of one word; scripts without spaces are left alone. */
const joined = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]{2}$/u;

function markedWords({ answerSpan }: Question, { article }: Sight): string | null {
	return article === null || !answerSpan ? null : article.slice(answerSpan.start, answerSpan.end);
}

/** The text may leave out the year of a date, and have any of the accepted wordings. */
function isAnswer(marked: string, question: Question, { key, lexicon }: Sight): boolean {
	const text = textOf(marked);
	if (key && (contains(key, text) || contains(text, key))) return true;
	switch (question.kind) {
		case 'numeric':
			return lexicon?.numbersIn(marked).includes(question.key) ?? true;
		case 'typed':
		case 'cloze':
			return (
				question.accepted.some((words) => areAlike(textOf(words), text)) ||
				(question.expects === 'date' && lexicon?.readDate(marked) === question.key)
			);
		case 'choice':
			return false;
		case 'multi':
		case 'trueFalse':
		case 'match':
		case 'order':
			return true;
	}
}
