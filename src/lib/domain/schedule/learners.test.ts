import { expect, test } from 'vitest';
import { shiftDate } from '../facts/calendar-date.ts';
import { idOf } from '../facts/fixtures.ts';
import { questionId } from '../ids.ts';
import { seededRandom } from '../random.ts';
import { answer } from './fixtures.ts';
import { schedulerFor, type Strength } from './fsrs.ts';
import { wantsRecall, type Memory } from './memory.ts';
import { ratingOf } from './rating.ts';

/** Learners who forget as the algorithm supposes, and study what is due, each day of two years. */
const [learners, facts, days] = [10, 60, 730];
const newADay = 3;
const fact = idOf('a');

interface Tally {
	met: number;
	recalled: number;
}

/** Answers each fact that is due once a day, and what was missed again until it is right. */
function live(retention: number, seed: number): Tally {
	const scheduler = schedulerFor(retention);
	const random = seededRandom(seed);
	const tally = { met: 0, recalled: 0 };
	const memories: (Strength | null)[] = Array.from({ length: facts }, () => null);
	let today = '2021-07-26';
	for (let day = 0; day < days; day++, today = shiftDate(today, 1)) {
		const known = Math.min(facts, (day + 1) * newADay);
		for (let nth = 0; nth < known; nth++) {
			const memory = memories[nth] ?? null;
			if (memory && memory.due > today) continue;
			const chance = memory ? scheduler.retrievability(memory, today) : 0;
			const isRemembered = random(1_000_000) < chance * 1_000_000;
			if (memory) tally.met++;
			if (memory && isRemembered) tally.recalled++;
			const after = scheduler.rate(memory, today, rate(memory, memory === null || isRemembered));
			memories[nth] =
				isRemembered || !memory ? after : scheduler.rate(after, today, rate(after, true));
		}
	}
	return tally;
}

/** What the policy makes of an answer to the face that study asks. */
function rate(memory: Pick<Memory, 'stability'> | null, right: boolean) {
	const questionKind = wantsRecall(memory) ? 'typed' : 'choice';
	const review = answer('r', { questionKind, questionId: questionId([fact], questionKind, 'x') });
	const rating = ratingOf({ review, right }, memory);
	if (!rating) throw new Error('study asks what counts');
	return rating;
}

test.each([0.8, 0.9, 0.95])('learners who want to remember %d of what is due do', (retention) => {
	const total = { met: 0, recalled: 0 };
	for (let seed = 1; seed <= learners; seed++) {
		const { met, recalled } = live(retention, seed);
		total.met += met;
		total.recalled += recalled;
	}
	expect(Math.abs(total.recalled / total.met - retention)).toBeLessThanOrEqual(0.02);
});
