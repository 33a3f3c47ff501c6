import type { Span } from '../../facts/fact.ts';
import { comparable } from '../../grading/words.ts';
import { questionId } from '../../ids.ts';
import { paragraphAt, paragraphs } from '../../text/paragraphs.ts';
import { sentences } from '../../text/sentences.ts';
import { words } from '../../text/words.ts';
import type { ClozeQuestion, NumericQuestion, Question, TypedQuestion } from '../question.ts';
import { findAnswer, type Setting } from './face.ts';

/** What stands for the words that are left out. */
export const gapSign = '_____';

/** A shorter sentence says too little to know what is missing, a longer one is much to read. */
const fewestWords = 6;
const mostWords = 34;

/** The sentence of the article with a typed answer left out, or null where it does not stand alone. */
export function clozeOf(question: Question | null, setting: Setting): ClozeQuestion | null {
	if (question?.kind !== 'typed' && question?.kind !== 'numeric') return null;
	const { articleId, asOf, evidence, importance, language } = question;
	const answerSpan = spanOf(question, setting);
	const sentence = answerSpan && sentenceAround(answerSpan, setting);
	const face = question.id.split('/').at(-1) ?? '';
	const [factId] = question.factIds;
	if (!answerSpan || !sentence) return null;
	const { text } = setting.article;
	const before = text.slice(sentence.start, answerSpan.start);
	const after = text.slice(answerSpan.end, sentence.end);
	const typed = answerOf(question, text.slice(answerSpan.start, answerSpan.end));
	const count = words(text, sentence).length;
	const fits = count >= fewestWords && count <= mostWords;
	if (!fits || !setting.wording.cloze.standsAlone(before, after)) return null;
	if (isGivenAway(typed.accepted, before, after)) return null;
	const stem = setting.wording.cloze.fill(`${before}${gapSign}${after}`.replace(/\s+/g, ' '));
	const start = stem.indexOf(gapSign);
	return {
		...{ articleId, asOf, evidence, importance, language, answerSpan },
		id: questionId([factId], 'cloze', face),
		factIds: [factId],
		kind: 'cloze',
		stem,
		emphasis: [],
		gap: { start, end: start + gapSign.length },
		...typed
	};
}

/** Where the words to leave out stand: of a number without its bound and its unit. */
function spanOf(question: TypedQuestion | NumericQuestion, setting: Setting): Span | undefined {
	if (question.kind === 'typed') return question.answerSpan;
	return findAnswer(setting.article.text, question.evidence, [
		setting.wording.number(question.key)
	]);
}

/** The one sentence that holds the words. */
function sentenceAround({ start, end }: Span, { article }: Setting): Span | undefined {
	const block = paragraphAt(paragraphs(article.text), start);
	if (!block) return undefined;
	return sentences(article.text, block).find((one) => one.start <= start && one.end >= end);
}

/** What is right in the gap: words as they stand there, and whatever else is right. */
function answerOf(
	question: TypedQuestion | NumericQuestion,
	there: string
): Pick<ClozeQuestion, 'expects' | 'key' | 'keyText' | 'accepted' | 'others'> {
	if (question.kind === 'numeric') {
		const { unit } = question;
		const withUnit = unit === '' ? [] : [`${there} ${unit}`];
		return { expects: 'words', key: there, keyText: there, accepted: [there, ...withUnit] };
	}
	const { expects, key, accepted, others } = question;
	if (expects === 'date') return { expects, key, keyText: there, accepted };
	return {
		...{ expects, key: there, keyText: there },
		accepted: [there, ...accepted.filter((wording) => wording !== there)],
		...(others && { others })
	};
}

/** True when a right answer stands in the rest of the sentence too. */
function isGivenAway(accepted: readonly string[], before: string, after: string): boolean {
	const rest = ` ${comparable(before)} ${gapSign} ${comparable(after)} `;
	return accepted.some((wording) => rest.includes(` ${comparable(wording)} `));
}
