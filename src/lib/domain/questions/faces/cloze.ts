import type { Fact, Span } from '../../facts/fact.ts';
import { withSingleSpaces } from '../../text/blanks.ts';
import { withoutArticle } from '../../grading/en/articles.ts';
import { comparable } from '../../grading/words.ts';
import { questionId } from '../../ids.ts';
import { words } from '../../text/words.ts';
import type { ClozeQuestion, NumericQuestion, Question, TypedQuestion } from '../question.ts';
import { slotFields } from '../slot.ts';
import { findAnswer, type Setting } from './face.ts';

/** What stands for the words that are left out. */
export const gapSign = '_____';

/** A shorter sentence says too little to know what is missing, a longer one is much to read. */
const fewestWords = 6;
const mostWords = 34;

/** Of the words that tell what a fact is about, the sentence must hold this share. */
const leastShare = { event: 0.75, other: 0.5 } as const;

/**
 * The sentence of the article with a typed answer left out, or null where it does not stand alone, or
 * is about something else: a speaker may be named in another sentence than the words.
 */
export function clozeOf(fact: Fact, question: Question, setting: Setting): ClozeQuestion | null {
	if (question.kind !== 'typed' && question.kind !== 'numeric') return null;
	const { articleId, asOf, evidence, importance, language } = question;
	const answerSpan = spanOf(fact, question, setting);
	const sentence = answerSpan && (setting.sentenceAround(answerSpan) ?? evidence.at(-1));
	const face = question.id.split('/').at(-1) ?? '';
	if (!answerSpan || !sentence) return null;
	const { text } = setting.article;
	const around = fact.type === 'passage' ? fact.around : undefined;
	const before = around?.before ?? text.slice(sentence.start, answerSpan.start);
	const after = around?.after ?? text.slice(answerSpan.end, sentence.end);
	const there = text.slice(answerSpan.start, answerSpan.end);
	const typed = answerOf(question, around ? fullName(question, there) : there);
	if (!(around || isFit(words(text, sentence).length)) || !hasOneName(fact)) return null;
	if (fact.type !== 'passage' && !isAbout(fact, typed.keyText, `${before} ${after}`)) return null;
	const isName = question.kind === 'typed' && question.expects === 'words';
	if (!setting.wording.cloze.standsAlone(before, after, isName)) return null;
	const rest = ` ${comparable(before)} ${gapSign} ${comparable(after)} `;
	// right words that stand in the rest of the sentence too
	const given = [typed.keyText, ...typed.accepted].filter((wording) =>
		rest.includes(` ${withoutArticle(comparable(wording))} `)
	);
	if (given.some((wording) => shareWord(wording, typed.keyText))) return null;
	// what stands beside the gap is no answer, such as the office of the person
	const accepted = typed.accepted.filter((wording) => !given.includes(wording));
	const stem = setting.wording.cloze.fill(fact, withSingleSpaces(`${before}${gapSign}${after}`));
	const start = stem.indexOf(gapSign);
	return {
		...{ articleId, asOf, evidence, importance, language, answerSpan },
		id: questionId([fact.id], 'cloze', face),
		factIds: [fact.id],
		kind: 'cloze',
		stem,
		emphasis: [],
		gap: { start, end: start + gapSign.length },
		...typed,
		accepted
	};
}

function isFit(count: number): boolean {
	return count >= fewestWords && count <= mostWords;
}

/** Where the words to leave out stand: of a number without its bound and its unit. */
function spanOf(
	fact: Fact,
	question: TypedQuestion | NumericQuestion,
	setting: Setting
): Span | undefined {
	if (question.kind === 'typed' || fact.type === 'passage') return question.answerSpan;
	return findAnswer(setting.article.text, question.evidence, [
		setting.wording.number(question.key)
	]);
}

/**
 * True when the rest of a sentence names most of what the fact says, its answer aside; endings of words
 * do not matter.
 */
function isAbout(fact: Fact, key: string, rest: string): boolean {
	const stems = (text: string) =>
		comparable(text)
			.split(' ')
			.filter((word) => word.length >= 4)
			.map((word) => word.slice(0, 4));
	const answer = new Set(stems(key));
	const meaning = fact.type === 'definition' ? (fact.meaning ?? '') : '';
	const said = stems(`${slotFields(fact).slice(1).join(' ')} ${meaning}`);
	const wanted = new Set(said.filter((stem) => !answer.has(stem)));
	const there = new Set(stems(rest));
	const named = [...wanted].filter((stem) => there.has(stem)).length;
	return named >= leastShare[fact.type === 'event' ? 'event' : 'other'] * wanted.size;
}

/**
 * False for one of several things that the sentence lists, and for speakers without a name, of whom it
 * gives one of many descriptions: `some lawmakers`.
 */
function hasOneName(fact: Fact): boolean {
	if (fact.type === 'relation') return fact.objects.length === 1;
	return fact.type !== 'statement' || fact.isPerson || /^(?:the )?\p{Lu}/u.test(fact.speaker);
}

/** What is right in the gap: words as they stand there, and whatever else is right. */
function answerOf(
	question: TypedQuestion | NumericQuestion,
	there: string
): Pick<ClozeQuestion, 'expects' | 'key' | 'keyText' | 'accepted' | 'others' | 'unit'> {
	if (question.kind === 'numeric') {
		const { unit, key } = question;
		return { expects: 'number', key: String(key), keyText: there, accepted: [], unit };
	}
	const { expects, key, accepted, others } = question;
	if (expects === 'date') return { expects, key, keyText: there, accepted };
	return {
		...{ expects, key: there, keyText: there },
		accepted: [...new Set([there, ...accepted])],
		...(others && { others })
	};
}

/** A name in full, where the sentence has a part of it. */
function fullName(question: TypedQuestion | NumericQuestion, there: string): string {
	if (question.kind !== 'typed') return there;
	return question.accepted.find((wording) => ` ${wording} `.includes(` ${there} `)) ?? there;
}

function shareWord(a: string, b: string): boolean {
	const words = new Set(comparable(a).split(' '));
	return comparable(b)
		.split(' ')
		.some((word) => words.has(word));
}
