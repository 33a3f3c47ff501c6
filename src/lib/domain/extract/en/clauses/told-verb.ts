import { verbAt, type VerbGroup } from '../amounts/verb-groups.ts';
import type { EventSentence } from '../events/event-reading.ts';
import { baseOfParticiple, baseOfPast } from '../events/event-verbs.lexicon.ts';
import { lowerAt } from '../events/verb-group.ts';

/**
 * The verb at a word, also of those that only the rules of events know: `designed`, `was initiated`.
 *
 * @param isSure whether a verb must stand there: behind a whole name
 */
export function toldVerbAt(sentence: EventSentence, at: number, isSure: boolean): VerbGroup | null {
	const { words } = sentence;
	const group = verbAt(sentence, at, isSure);
	const lower = lowerAt(words, at);
	const base = baseOfPast.get(lower);
	if (group === null && isSure && base !== undefined)
		return { base, past: lower, to: at + 1, isPresent: false, kind: 'active', at };
	const done = group?.kind === 'be' ? lowerAt(words, group.to) : '';
	return group && baseOfParticiple.has(done)
		? {
				...group,
				...{ base: done, past: `${group.past} ${done}`, to: group.to + 1 },
				...{ kind: 'passive', at: group.to }
			}
		: group;
}
