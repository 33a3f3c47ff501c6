// What the extractor makes of a folder of texts: `npm run eval -- DIR QDIR` reads each `NAME/article.txt`
// of DIR, writes what `generate` would print to `QDIR/NAME.json`, and prints what was offered by the
// rules, with the verdicts of `verdicts.ts` on them, and refused by the reasons.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verdicts, type Verdicts } from '../lib/domain/extract/verdicts.ts';
import { wilsonInterval } from '../lib/domain/extract/wilson.ts';
import { extracted, readText } from './extracted.ts';

const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined) {
	console.error('Usage: npm run eval -- DIR QDIR');
	process.exitCode = 1;
} else {
	try {
		evaluate(from, to);
	} catch (cause) {
		console.error(cause instanceof Error ? cause.message : String(cause));
		process.exitCode = 1;
	}
}

function evaluate(from: string, to: string): void {
	const names = readdirSync(from)
		.filter((name) => existsSync(join(from, name, 'article.txt')))
		.sort();
	if (names.length === 0) throw new Error(`There is no NAME/article.txt in ${from}.`);
	mkdirSync(to, { recursive: true });
	const all = names.map((name) => {
		const data = extracted(readText(join(from, name, 'article.txt')), null);
		writeFileSync(join(to, `${name}.json`), `${JSON.stringify(data, null, '\t')}\n`);
		return { name, ...data };
	});
	const questions = all.flatMap((each) => each.questions);
	const refused = all.flatMap((each) => each.refused);
	console.log(`${names.length} texts, ${questions.length} questions, ${refused.length} refusals`);
	print('Text', counted(all.flatMap(({ name, questions }) => questions.map(() => name))));
	printRules(questions);
	print('Kind', counted(questions.map(({ kind }) => kind)));
	print(
		'Refused',
		counted(refused.map(({ pattern = 'question', reason }) => `${reason}, ${pattern}`))
	);
}

function counted(keys: readonly string[]): [string, number][] {
	const counts = new Map<string, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a);
}

/** What each rule offered, how much of it is trusted, and what a person found who read some of it. */
function printRules(questions: readonly { pattern: string; band: string }[]): void {
	const widths = [8, 6, 14, 18, 11];
	const row = (cells: readonly string[], rule: string) => {
		console.log(`${cells.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('')}  ${rule}`);
	};
	console.log('');
	row(['offered', 'auto', 'right', '95 % of', 'printable'], 'Rule');
	const unread = Object.keys(verdicts).filter((key) => !questions.some((q) => q.pattern === key));
	const offered = counted(questions.map(({ pattern }) => pattern));
	for (const [rule, count] of [...offered, ...unread.map((key) => [key, 0] as const)]) {
		const auto = questions.filter((q) => q.pattern === rule && q.band === 'auto').length;
		row([String(count), String(auto), ...readByHand(verdicts[rule])], rule);
	}
	const all = Object.values(verdicts);
	const sum = (key: keyof Verdicts) => all.reduce((total, each) => total + each[key], 0);
	const totals = { right: sum('right'), wrong: sum('wrong'), printable: sum('printable') };
	const auto = questions.filter(({ band }) => band === 'auto').length;
	row([String(questions.length), String(auto), ...readByHand(totals)], 'all');
}

function readByHand(found: Verdicts | undefined): string[] {
	const { right, wrong, printable } = found ?? { right: 0, wrong: 0, printable: 0 };
	const read = right + wrong;
	if (read === 0) return ['–', '–', '–'];
	const [low, high] = wilsonInterval(right, read).map((share) => (share * 100).toFixed(1));
	return [`${right} of ${read}`, `${low ?? ''} to ${high ?? ''}`, String(printable)];
}

function print(title: string, rows: readonly [string, number][]): void {
	console.log(`\n${title}`);
	for (const [key, count] of rows) console.log(`${String(count).padStart(6)}  ${key}`);
}
