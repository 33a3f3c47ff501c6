import type { EventFact, Fact } from '../../facts/fact.ts';
import { byCodeUnits } from '../../random.ts';
import { overlaps } from '../distractors.ts';
import type { Setting } from '../faces/face.ts';
import type { OrderQuestion } from '../question.ts';
import { commonOf, groupsOf } from './group.ts';
import { hasHappened } from './match.ts';

/** Events of a timeline: two are a coin to toss, seven do not fit a phone. */
const size = { least: 3, most: 5 } as const;

/** Timelines of events whose order the article settles: no date lies within another. */
export function timelines(facts: readonly Fact[], setting: Setting): OrderQuestion[] {
	const { event, capitalise, date } = setting.wording;
	const events = facts.filter((fact) => fact.type === 'event').filter(hasHappened);
	const fits = (a: EventFact, b: EventFact) =>
		!overlaps(a.date, b.date) && event.description(a) !== event.description(b);
	return groupsOf(events, fits, size).flatMap((group) => {
		const common = commonOf(group, setting, 'order', 'time', event.inOrder);
		if (!common) return [];
		const sorted = [...group].sort((a, b) => byCodeUnits(a.date, b.date));
		const items = sorted.map((fact) => ({
			factId: fact.id,
			text: event.description(fact),
			note: capitalise(date(fact.date))
		}));
		return [{ ...common, kind: 'order', items }];
	});
}
