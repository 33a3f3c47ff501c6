import { expect, test } from 'vitest';
import { passage } from '../facts/fixtures.ts';
import { ownArticleId, ownFactId, type DecisionId } from '../ids.ts';
import { choice, cloze } from '../questions/fixtures.ts';
import { attemptId, blueprint, startedAt } from '../quiz/fixtures.ts';
import { answer, regrade, undo } from '../schedule/fixtures.ts';
import type { Contents } from './archive.ts';
import { noContents } from './archive.ts';
import { isNothing, summarise } from './summary.ts';

test('a new device has nothing', () => {
	expect(isNothing(noContents)).toBe(true);
	expect(isNothing({ ...noContents, settings: [{ name: 'preferences', value: 1 }] })).toBe(true);
	expect(summarise(noContents)).toEqual({
		...{ answers: 0, days: 0, quizzes: 0, articles: 0, questions: 0 },
		...{ from: null, to: null }
	});
});

test('what a person did is counted as a person would', () => {
	const [first, last] = [
		answer('r1', { at: 1000 }),
		answer('r3', { at: 3000, dayKey: '2021-07-27' })
	];
	const takenBack = answer('r4', { at: 9000 });
	const about = { date: '2021-07-26', language: 'en', source: 'Added by you.', addedAt: 1 };
	const [kept, removed] = ['1', '2'].map((name) => ({
		...about,
		...{ id: ownArticleId(name), title: 'Guests', text: 'Guests.' }
	}));
	if (!kept || !removed) throw new Error('two articles');
	const attempt = {
		...({ id: attemptId, articleIds: blueprint().articleIds, mode: 'exam', startedAt } as const),
		...{ limitMs: null, lastSeenAt: startedAt, elapsedMs: 0 }
	};
	const factId = ownFactId(kept.id, '1');
	const contents: Contents = {
		...noContents,
		reviews: [
			first,
			last,
			takenBack,
			undo('u1', takenBack),
			regrade('g1', first, { right: true, at: 5 })
		],
		attempts: [
			{ ...attempt, phase: 'finished' },
			{ ...attempt, phase: 'running' }
		],
		articles: [kept, removed],
		decisions: [{ id: 'd1' as DecisionId, at: 1, target: removed.id, field: 'hide', value: true }],
		facts: [
			{
				...{ id: factId, articleId: kept.id, addedAt: 1, engine: 1 },
				fact: { ...passage(), id: factId, label: { head: 'Guests', detail: 'Who?' } },
				questions: [choice(), cloze()]
			}
		]
	};
	expect(summarise(contents)).toEqual({
		...{ answers: 2, days: 2, quizzes: 1, articles: 1, questions: 2 },
		...{ from: 1000, to: 3000 }
	});
	expect(isNothing(contents)).toBe(false);
});
