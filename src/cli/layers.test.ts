import { expect, test } from 'vitest';
import { importProblem } from './layers.mjs';

test.each([
	['src/lib/domain/quiz/quiz.ts', '../result.ts', null],
	['src/lib/domain/quiz/quiz.ts', '../../storage/store.ts', /may not import/],
	['src/lib/domain/quiz/quiz.ts', 'ts-fsrs', /package/],
	['src/lib/domain/schedule/fsrs.ts', 'ts-fsrs', null],
	['src/lib/ui/Timer.svelte', '$lib/domain/quiz/quiz.ts', /only types/],
	['src/lib/state/quiz.svelte.ts', '../domain/quiz/quiz.ts', /\$lib/],
	['src/lib/state/quiz.svelte.ts', '$lib/storage/indexed-db.ts', /may not import/],
	['src/routes/+page.svelte', 'idb', /package/],
	['src/routes/quiz/+page.svelte', '../about/Card.svelte', /another route/],
	['src/routes/quiz/run/+page.svelte', '../Timer.svelte', null],
	['src/lib/content/compile.ts', '../domain/result', /extension/]
])('%s importing %s', (file, specifier, expected) => {
	const problem = importProblem(file, specifier, false);
	if (expected === null) expect(problem).toBeNull();
	else expect(problem).toMatch(expected);
});
