// Facts and questions out of a text: `npm run -s generate -- FILE [--date YYYY-MM-DD]`, or `-` for
// standard input. Prints one JSON object, with offsets into its `text`.
import { dateParts } from '../lib/domain/facts/calendar-date.ts';
import { extracted, readText } from './extracted.ts';

const usage = 'Usage: npm run -s generate -- FILE [--date YYYY-MM-DD]';

try {
	const { file, date } = readArguments(process.argv.slice(2));
	console.log(JSON.stringify(extracted(readText(file), date), null, '\t'));
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
