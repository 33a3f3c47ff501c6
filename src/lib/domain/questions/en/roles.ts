import type { RoleFact } from '../../facts/fact.ts';
import { dateInWords } from '../../text/en/dates.ts';
import type { Wording } from '../wording.ts';
import { capitalise } from './words.ts';
import { howExact } from './events.ts';

export const roleWording: Wording['role'] = {
	who: (fact) =>
		fact.status === 'former'
			? `Who is named as a *former* ${fact.office}?`
			: `Who was ${holding(fact)} as of ${dateInWords(fact.asOf)}?`,
	whichOffice: (fact) =>
		fact.status === 'former'
			? `Which *former* office of ${fact.person} does the article name?`
			: `Which office did ${fact.person} hold as of ${dateInWords(fact.asOf)}?`,
	sinceWhen: ({ person, office, since = '' }) =>
		`${capitalise(howExact(since, 'in'))} did ${person} become ${office}?`,
	claim: (fact, person) =>
		fact.status === 'former'
			? `The article names ${person} as a former ${fact.office}.`
			: `As of ${dateInWords(fact.asOf)}, ${person} was ${holding(fact)}.`,
	office: ({ office }) => capitalise(office),
	officeOfEach: (fact) =>
		fact.status === 'former'
			? 'Which *former* office of each of them does the article name?'
			: `Which office did each of them hold as of ${dateInWords(fact.asOf)}?`,
	note: (fact) =>
		fact.status === 'former'
			? `${fact.person} had been ${fact.office}`
			: `${fact.person} was ${holding(fact)} as of ${dateInWords(fact.asOf)}`
};

function holding({ status, office }: RoleFact): string {
	return status === 'acting' ? `acting ${office}` : office;
}
