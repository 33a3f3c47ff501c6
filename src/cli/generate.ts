// Facts and questions out of a text: `npm run -s generate -- FILE [--date YYYY-MM-DD]`, or `-` for
// standard input. Prints one JSON object, with offsets into its `text`.
import { readFileSync } from 'node:fs';
import { dateParts } from '../lib/domain/facts/calendar-date.ts';
import { extract, type ExtractedQuestion } from '../lib/domain/extract/extract.ts';
import { ENGINE_VERSION } from '../lib/domain/questions/engine-version.ts';
import { modelAnswer } from '../lib/domain/questions/model-answer.ts';

const usage = 'Usage: npm run -s generate -- FILE [--date YYYY-MM-DD]';

/** The first line of a file may say on which day it was written. */
const dateLine = /^date (\d{4}-\d{2}-\d{2})\r?\n/;

try {
	const { file, date } = readArguments(process.argv.slice(2));
	const text = readText(file);
	const day = date ?? dateLine.exec(text)?.[1] ?? null;
	// blanks keep the offsets
	const body = text.replace(dateLine, (line) => ' '.repeat(line.length - 1) + '\n');
	console.log(JSON.stringify(asData(text, body, day), null, '\t'));
} catch (cause) {
	console.error(cause instanceof Error ? cause.message : String(cause));
	process.exitCode = 1;
}

function readArguments(given: readonly string[]): { file: string; date: string | null } {
	const at = given.indexOf('--date');
	const date = at < 0 ? null : (given[at + 1] ?? '');
	const files = given.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
	const [file] = files;
	if (file === undefined || files.length > 1) throw new Error(usage);
	if (date !== null && dateParts(date)?.day == null) {
		throw new Error(`"${date}" is no day of the calendar. Write it like 2021-07-26.`);
	}
	return { file, date };
}

function readText(file: string): string {
	let bytes: Buffer;
	try {
		bytes = readFileSync(file === '-' ? 0 : file);
	} catch (cause) {
		const why = cause instanceof Error ? cause.message : String(cause);
		throw new Error(`${file} cannot be read: ${why}`, { cause });
	}
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
	} catch (cause) {
		throw new Error(`${file} is no text in UTF-8. Save it as UTF-8 and try again.`, { cause });
	}
}

function asData(text: string, body: string, date: string | null) {
	const { facts, questions, refused } = extract(body, { date });
	const types = new Map(facts.map(({ fact }) => [fact.id, fact.type]));
	return {
		...{ text, language: 'en', engine: ENGINE_VERSION },
		facts: facts.map(({ fact, pattern }) => ({ ...fact, pattern })),
		questions: questions.map((one) => questionData(one, types.get(one.question.factIds[0]) ?? '')),
		refused
	};
}

function questionData({ question, pattern, band }: ExtractedQuestion, factType: string) {
	const { id, kind, factIds, stem, evidence } = question;
	const [first] = evidence;
	const last = evidence.at(-1);
	return {
		...{ id, kind, factIds, factType, stem },
		answer: question.kind === 'trueFalse' ? 'True' : modelAnswer(question),
		...('options' in question && { options: question.options.map(({ text }) => text) }),
		evidence: { start: first?.start ?? 0, end: last?.end ?? 0 },
		...{ band, pattern }
	};
}
