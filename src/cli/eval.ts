// What the extractor makes of a folder of texts: `npm run eval -- DIR QDIR` reads each `NAME/article.txt`
// of DIR, writes what `generate` would print to `QDIR/NAME.json`, and prints what was offered by the
// rules and refused by the reasons.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
	print('Rule', counted(questions.map(({ pattern, band }) => `${pattern} (${band})`)));
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

function print(title: string, rows: readonly [string, number][]): void {
	console.log(`\n${title}`);
	for (const [key, count] of rows) console.log(`${String(count).padStart(6)}  ${key}`);
}
