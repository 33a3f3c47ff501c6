// What `generate` prints, apart from the printing.
import { dateParts } from '../lib/domain/facts/calendar-date.ts';
import { extracted, readText } from './extracted.ts';

const usage = 'Usage: npm run -s generate -- FILE [--date YYYY-MM-DD]';

/**
 * One JSON object with the facts and questions of the file that the arguments name.
 *
 * @throws {Error} with one clear line where they name none, or one that is no text
 */
export function generated(given: readonly string[]): string {
	const { file, date } = readArguments(given);
	return JSON.stringify(extracted(readText(file), date), null, '\t');
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
