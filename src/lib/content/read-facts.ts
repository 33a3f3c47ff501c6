import type { Fact } from '../domain/facts/fact.ts';
import { factId } from '../domain/ids.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Article } from '../domain/text/article.ts';
import { fieldProblems } from './check-fact.ts';
import { findQuotes } from './find-quotes.ts';
import type { AuthoredFact } from './pack.ts';
import type { PackProblem } from './problems.ts';

/** A facts file: its path under `questions/`, what it exports and how it is written. */
export interface FactsFile {
	readonly file: string;
	readonly authored: readonly AuthoredFact[];
	readonly source: string;
}

/** The facts that are all right, and every problem of the others. */
export function readFacts(
	{ file, authored, source }: FactsFile,
	article: Article
): { facts: Fact[]; problems: PackProblem[] } {
	const facts: Fact[] = [];
	const problems: PackProblem[] = [];
	const times = new Map<string, number>();
	authored.forEach((written, index) => {
		const name = nameOf(written) ?? `number ${index + 1}`;
		const time = times.get(name) ?? 0;
		times.set(name, time + 1);
		const sentences = fieldProblems(written);
		if (time > 0) {
			sentences.push(
				'Another fact of this article has the same id. Give this one an id of its own.'
			);
		}
		const read = hasQuotes(written) ? readFact(written, article) : err([]);
		if (!read.ok) sentences.push(...read.problem);
		const place = { file, factId: name, ...lineOf(source, name, time) };
		problems.push(...sentences.map((sentence) => ({ ...place, sentence })));
		if (read.ok && sentences.length === 0) facts.push(read.value);
	});
	return { facts, problems };
}

/** The line on which a fact's id stands; `time` counts facts of one id from 0. */
export function lineOf(source: string, id: string, time = 0): { readonly line?: number } {
	const numbered = source.split('\n').map((words, index) => ({ words, line: index + 1 }));
	const quoted = numbered.filter(({ words }) => words.includes(`'${id}'`));
	const named = quoted.filter(({ words }) => words.includes(`id: '${id}'`));
	const lines = named.length > time ? named : quoted;
	const line = (lines[time] ?? lines[0])?.line;
	return line === undefined ? {} : { line };
}

/** What a fact calls itself; files are checked at run time too, so it may be anything. */
function nameOf(written: unknown): string | null {
	const isNamed = typeof written === 'object' && written !== null && 'id' in written;
	return isNamed && typeof written.id === 'string' ? written.id : null;
}

/** True when there are quotes to look up; else `fieldProblems` has told of it. */
function hasQuotes(written: unknown): boolean {
	if (typeof written !== 'object' || written === null || !('quotes' in written)) return false;
	const { quotes } = written;
	return Array.isArray(quotes) && quotes.length > 0 && quotes.every(isWords);
}

function isWords(quote: unknown): boolean {
	return typeof quote === 'string' && quote !== '';
}

function readFact(written: AuthoredFact, article: Article): Result<Fact, readonly string[]> {
	const { quotes, id: name, asOf = article.date, modality = 'asserted', ...rest } = written;
	const found = findQuotes(article.text, quotes);
	if (!found.ok) return found;
	const [id, attribution] = [factId(article.id, name), written.attribution ?? null];
	return ok({ ...rest, id, evidence: found.value, asOf, modality, attribution });
}
