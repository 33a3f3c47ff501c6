import { expect, test } from 'vitest';
import { importProblem } from './layers.mjs';

test.each([
	['src/lib/domain/quiz/quiz.ts', '../result.ts', null],
	['src/lib/domain/quiz/quiz.ts', '../../storage/store.ts', /may not import/],
	['src/lib/domain/quiz/quiz.ts', 'ts-fsrs', /package/],
	['src/lib/domain/schedule/fsrs.ts', 'ts-fsrs', null],
	['src/lib/content/compile.ts', '../domain/result', /extension/],
	['src/lib/storage/catalogue.ts', '$lib/content/pack.ts', /only types/],
	['src/lib/storage/store.test.ts', '$lib/domain/stats/day-stats.ts', null],
	['src/lib/ui/Timer.svelte', '$lib/domain/quiz/quiz.ts', /only types/],
	['src/lib/ui/Timer.svelte', '$lib/storage/errors.ts', /may not import/],
	['src/lib/state/quiz.svelte.ts', '../domain/quiz/quiz.ts', /\$lib/],
	['src/lib/state/quiz.svelte.ts', '$lib/storage/store.ts', null],
	['src/lib/state/quiz.svelte.ts', '$lib/storage/indexed-db.ts', /only types/],
	['src/lib/state/offline.svelte.ts', '$lib/pwa/register.ts', /only types/],
	['src/lib/pwa/register.ts', '$lib/state/offline.svelte.ts', /only types/],
	['src/routes/+layout.svelte', '../styles/base.css', null],
	['src/routes/+layout.svelte', '../lib/pwa/register.ts', /\$lib/],
	['src/routes/+page.svelte', 'idb', /package/],
	['src/routes/quiz/+page.svelte', '../about/Card.svelte', /another route/],
	['src/routes/quiz/run/+page.svelte', '../Timer.svelte', null],
	['src/service-worker.ts', '$lib/pwa/worker-message.ts', /only types/],
	['src/service-worker.ts', './lib/storage/store.ts', /\$lib/],
	['src/service-worker.ts', 'idb', /package/],
	['src/e2e/quiz.e2e.ts', '../cli/static-server.mjs', null],
	['src/e2e/quiz.e2e.ts', '../lib/storage/store.ts', /may not import/]
])('%s importing %s', (file, specifier, expected) => {
	const problem = importProblem(file, specifier, false);
	if (expected === null) expect(problem).toBeNull();
	else expect(problem).toMatch(expected);
});

test('types may be imported where values may not', () => {
	const file = 'src/lib/state/offline.svelte.ts';
	expect(importProblem(file, '$lib/pwa/worker-message.ts', true)).toBeNull();
	expect(importProblem(file, '$lib/pwa/worker-message.ts', false)).toMatch(/only types/);
});
