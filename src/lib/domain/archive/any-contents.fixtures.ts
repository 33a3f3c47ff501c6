import fc from 'fast-check';
import { facts as someFacts, passage } from '../facts/fixtures.ts';
import {
	ownArticleId,
	ownFactId,
	type ArticleId,
	type AttemptId,
	type DecisionId,
	type FactId,
	type QuestionId,
	type ReviewId
} from '../ids.ts';
import { choice, cloze, match, multi, numeric, order, typed } from '../questions/fixtures.ts';
import { askedClaim, askedMatch, askedOrder, trueFalse } from '../questions/fixtures.ts';
import type { AttemptEvent, AttemptRow } from '../quiz/attempt-event.ts';
import { blueprint, onPaper } from '../quiz/fixtures.ts';
import type { Review } from '../schedule/review.ts';
import type { Contents, Setting } from './archive.ts';
import { decisionFields } from './decision.ts';

const from = fc.constantFrom;
/** Words of any script, half of a sign, and what JSON has to escape. */
const words = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 12 }),
	from('Wörter', '日本', '\ud83d', '"\\/', '\u2028', '')
);
const at = fc.nat(50).map((step) => 1_700_000_000_000 + step * 3_600_000);
const factIds = fc.subarray(['islands/norway', 'islands/greece', 'own-1/q-1'] as FactId[], {
	minLength: 1
});
const day = from('2026-11-22', '2026-11-23', '2026-11-24');
const questions = [choice(), cloze(), match(), multi(), numeric(), order(), trueFalse(), typed()];
const asked = [choice(), cloze(), askedMatch(), multi(), numeric(), askedOrder(), askedClaim(true)];

const answer = fc.oneof(
	fc.record({ kind: from('choice' as const), option: words }),
	fc.record({ kind: from('multi' as const), options: fc.array(words, { maxLength: 3 }) }),
	fc.record({ kind: from('numeric' as const, 'typed' as const, 'cloze' as const), raw: words }),
	fc.record({ kind: from('trueFalse' as const), isTrue: fc.boolean() }),
	fc.record({
		kind: from('match' as const),
		pairs: fc.array(fc.record({ left: words, right: words }), { maxLength: 2 })
	}),
	fc.record({ kind: from('none' as const), why: from('unknown' as const, 'unanswered' as const) })
);

function few<T>(name: string, most: number): fc.Arbitrary<T> {
	return fc.nat(most).map((n) => `${name}${n}` as T);
}

const reviewId = few<ReviewId>('r', 12);
const when = { id: reviewId, at, dayKey: day, zone: from('Europe/Vienna', 'Asia/Tokyo'), factIds };
const review = fc.oneof(
	fc
		.record({
			...when,
			kind: from('answered' as const),
			questionId: few<QuestionId>('islands/norway/choice/', 2),
			questionKind: from('choice' as const, 'typed' as const),
			articleId: from('islands' as ArticleId),
			shown: fc.record({ stem: words, key: words }),
			answer,
			guessed: fc.boolean(),
			durationMs: fc.nat(9000),
			right: fc.boolean(),
			engine: fc.nat(3),
			/** What newer versions say as well. */
			more: fc.record({ part: fc.nat(2), certainty: from(1, 2, 3) }, { requiredKeys: [] })
		})
		.map(({ right, more, ...rest }) => ({
			...rest,
			...more,
			outcomes: rest.factIds.map((factId) => ({ factId, right }))
		})),
	fc.record({
		...when,
		kind: from('regraded' as const),
		target: reviewId,
		outcomes: fc.constant([])
	}),
	fc.record({ ...when, kind: from('undone' as const), target: reviewId })
) as fc.Arbitrary<Review>;

const attemptId = few<AttemptId>('quiz', 3);
const event = fc.oneof(
	fc.record({ kind: from('shown' as const), index: fc.nat(3) }),
	fc.record({ kind: from('answered' as const), index: fc.nat(3), answer }),
	fc.record({ kind: from('flagged' as const), index: fc.nat(3), isFlagged: fc.boolean() }),
	fc.record({ kind: from('reopened' as const), awayMs: fc.nat(9000) }),
	fc.record({ kind: from('finished' as const), reason: from('learner' as const) })
);

/** An attempt as a device has it: a row, and events without gaps. */
const attempt = fc
	.record({
		id: attemptId,
		events: fc.array(event, { maxLength: 4 }),
		paper: fc.subarray(asked),
		at,
		seenAt: at
	})
	.map(({ id, events, paper, at: startedAt, seenAt }) => {
		const start = { seed: 7, blueprint: blueprint(), questions: paper.map(onPaper), engine: 1 };
		const all = [{ kind: 'started', ...start }, ...events].map(
			(one, seq) =>
				({ ...one, attemptId: id, seq, at: startedAt + seq, elapsedMs: seq }) as AttemptEvent
		);
		const isFinished = all.at(-1)?.kind === 'finished';
		const row: AttemptRow = {
			id,
			phase: isFinished ? 'finished' : 'running',
			articleIds: blueprint().articleIds,
			mode: 'exam',
			...{ startedAt, limitMs: null, lastSeenAt: seenAt, elapsedMs: all.length },
			...(isFinished && { score: { right: 1, of: 2 } })
		};
		return { id, row, events: all };
	});

const article = fc
	.record({ name: fc.nat(3), title: words, text: words, addedAt: at })
	.map(({ name, ...rest }) => ({
		...rest,
		...{ id: ownArticleId(`${name}`), date: '2021-07-26', language: 'en', source: 'Added by you.' }
	}));

const ownFact = fc
	.record({
		name: fc.nat(5),
		fact: from(passage(), ...someFacts),
		asks: fc.subarray(questions),
		addedAt: at,
		label: fc.record({ head: words, detail: words })
	})
	.map(({ name, fact, asks, addedAt, label }) => {
		const articleId = ownArticleId('1');
		const id = ownFactId(articleId, `${name}`);
		return { id, articleId, addedAt, engine: 1, fact: { ...fact, id, label }, questions: asks };
	});

const decision = fc.record({
	id: few<DecisionId>('d', 6),
	at,
	target: from('islands/norway', 'islands', 'own-1'),
	field: from(...decisionFields),
	value: fc.oneof(words, fc.boolean())
});

const setting: fc.Arbitrary<Setting> = fc.record({
	name: from('preferences', 'quizSetup', 'add-draft'),
	value: fc.oneof(words, fc.nat(), fc.constant(null), fc.record({ theme: words, n: fc.nat() }))
});

function unique<T>(one: fc.Arbitrary<T>, key: (value: T) => unknown, maxLength = 8) {
	return fc.uniqueArray(one, { selector: key, maxLength });
}

/** Any learner's work: with few ids, so that two of them have records in common. */
export const anyContents: fc.Arbitrary<Contents> = fc
	.record({
		reviews: unique(review, ({ id }) => id),
		quizzes: unique(attempt, ({ id }) => id, 3),
		articles: unique(article, ({ id }) => id, 3),
		facts: unique(ownFact, ({ id }) => id, 4),
		decisions: unique(decision, ({ id }) => id, 5),
		settings: unique(setting, ({ name }) => name, 3)
	})
	.map(({ quizzes, ...rest }) => ({
		...rest,
		attempts: quizzes.map(({ row }) => row),
		attemptEvents: quizzes.flatMap(({ events }) => events)
	}));
