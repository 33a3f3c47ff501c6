import type { Fact } from '../../facts/fact.ts';
import { dateInWords } from '../../text/en/dates.ts';
import type { Wording } from '../wording.ts';
import { standsAlone } from './stands-alone.ts';

export const clozeWording: Wording['cloze'] = {
	fill: (fact, sentence) =>
		mayChange(fact) && isPresent.test(sentence)
			? `Fill the gap, as of ${dateInWords(fact.asOf)}: ${sentence}`
			: `Fill the gap: ${sentence}`,
	standsAlone
};

const isPresent = /\b(?:is|are|has|have)\b/;

/** True for what holds on a day and may be otherwise on the next. */
function mayChange(fact: Fact): boolean {
	switch (fact.type) {
		case 'quantity':
			return fact.holds === undefined ? !('measured' in fact) : fact.holds === 'asOf';
		case 'role':
			return fact.status !== 'former';
		case 'event':
			// where the day itself is asked, it must not stand in the stem
			return fact.status !== 'happened' && !fact.asOf.startsWith(fact.date);
		case 'money':
		case 'statement':
		case 'definition':
		case 'relation':
		case 'passage':
			return false;
	}
}
