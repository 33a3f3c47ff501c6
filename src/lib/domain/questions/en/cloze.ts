import type { Fact } from '../../facts/fact.ts';
import { dateInWords } from '../../text/en/dates.ts';
import type { Wording } from '../wording.ts';
import { standsAlone } from './stands-alone.ts';

export const clozeWording: Wording['cloze'] = {
	fill(fact, sentence) {
		const day = mayChange(fact) ? dateInWords(fact.asOf) : '';
		const isOfNow = fact.type === 'passage' || isPresent.test(sentence);
		const isDated = day !== '' && isOfNow && !sentence.includes(day);
		const kind = fact.type === 'relation' && fact.relation === 'place' ? ` (a ${fact.link})` : '';
		return `Fill the gap${kind} as in the article${isDated ? ` of ${day}` : ''}: ${sentence}`;
	},
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
			return false;
		case 'passage':
			return fact.around?.isPresent ?? false;
	}
}
