// A text as a file, and what is found in it as data: what `generate` prints and `eval` counts.
import { readFileSync } from 'node:fs';
import { extract, mostLength, type ExtractedQuestion } from '../lib/domain/extract/extract.ts';
import { dateParts, type CalendarDate } from '../lib/domain/facts/calendar-date.ts';
import { ENGINE_VERSION } from '../lib/domain/questions/engine-version.ts';
import { ask } from '../lib/domain/questions/ask.ts';
import { modelAnswer } from '../lib/domain/questions/model-answer.ts';

/** Draws the options of the data: any number gives a fair sample. */
const seed = 1;

/** The first line of a file may say on which day it was written. */
const dateLine = /^\s*date (\d{4}-\d{2}-\d{2})[ \t]*\r?\n/;

/**
 * The text of a file, or of standard input where its name is `-`.
 *
 * @throws {Error} with one clear line where it cannot be read or is no text
 */
export function readText(file: string): string {
	let bytes: Buffer;
	try {
		bytes = readFileSync(file === '-' ? 0 : file);
	} catch (cause) {
		const why = cause instanceof Error ? cause.message : String(cause);
		throw new Error(`${file} cannot be read: ${why}`, { cause });
	}
	const text = decoded(bytes);
	// other files may happen to be UTF-8, but no text holds this sign
	if (text === null || text.includes('\0')) {
		throw new Error(`${file} is no text in UTF-8. Save it as UTF-8 and try again.`);
	}
	if (text.length > mostLength) {
		throw new Error(
			`${file} has ${String(text.length)} characters, and at most ${String(mostLength)} are read. ` +
				'Cut it into parts and try each.'
		);
	}
	return text;
}

function decoded(bytes: Buffer): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
	} catch {
		// the caller says what to do about it
		return null;
	}
}

/**
 * Facts, questions and refusals of a text; offsets are into it.
 *
 * @param date overrules the day that the text itself names in its first line
 */
export function extracted(text: string, date: CalendarDate | null) {
	const day = date ?? dayOf(text);
	// blanks keep the offsets
	const body = text.replace(dateLine, (line) => ' '.repeat(line.length - 1) + '\n');
	const { language, facts, questions, refused } = extract(body, { date: day });
	const types = new Map(facts.map(({ fact }) => [fact.id, fact.type]));
	return {
		...{ text, language, engine: ENGINE_VERSION },
		facts: facts.map(({ fact, pattern }) => ({ ...fact, pattern })),
		questions: questions.map((one) => questionData(one, types.get(one.question.factIds[0]) ?? '')),
		refused
	};
}

/** The day in the first line, if it is one of the calendar. */
function dayOf(text: string): CalendarDate | null {
	const day = dateLine.exec(text)?.[1] ?? '';
	return dateParts(day) === null ? null : day;
}

function questionData({ question, pattern, band, reason }: ExtractedQuestion, factType: string) {
	const { id, kind, factIds, stem, evidence } = question;
	const [first] = evidence;
	const asked = ask(question, seed);
	const last = evidence.at(-1);
	return {
		...{ id, kind, factIds, factType },
		stem: question.kind === 'trueFalse' ? `${stem} ${question.claims[0]?.text ?? ''}` : stem,
		answer: answerOf(question),
		...('options' in asked && { options: asked.options.map(({ text }) => text) }),
		evidence: { start: first?.start ?? 0, end: last?.end ?? 0 },
		...{ band, pattern, ...(reason && { reason }) }
	};
}

/** What is right, in words: several where several options are. */
function answerOf(question: ExtractedQuestion['question']): string | readonly string[] {
	if (question.kind === 'trueFalse') return 'True';
	return question.kind === 'multi' ? question.keys.map(({ text }) => text) : modelAnswer(question);
}
