import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { bundledPacks } from '../lib/content/fixtures.ts';

const root = new URL('../../', import.meta.url);
const report = (...flags: string[]) =>
	execFileSync('npx', ['--no-install', 'tsx', 'src/cli/report.ts', ...flags], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 64e6
	});

test('the data has every question of every pack, each with its answer', { timeout: 60_000 }, () => {
	const { packs } = JSON.parse(report('--json')) as {
		packs: { id: string; facts: number; questions: { id: string; answer: string }[] }[];
	};
	expect(packs.map(({ id, facts, questions }) => [id, facts, questions.map((q) => q.id)])).toEqual(
		bundledPacks.map(({ id, articles }) => [
			id,
			articles.reduce((sum, { facts }) => sum + facts.length, 0),
			articles.flatMap(({ questions }) => questions.map((question) => question.id))
		])
	);
	expect(packs.flatMap((pack) => pack.questions).filter(({ answer }) => !answer)).toEqual([]);
});

test('the page has the evidence and every question of each fact', { timeout: 60_000 }, () => {
	const page = report();
	for (const article of bundledPacks.flatMap(({ articles }) => articles)) {
		for (const { id } of article.questions) expect(page).toContain(`\n${id}\n`);
		const [span] = article.facts[0]?.evidence ?? [];
		expect(page).toContain(`> ${article.text.slice(span?.start, span?.end)}`);
	}
});
