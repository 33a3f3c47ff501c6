import {
	amountInWords,
	measureInWords,
	numberInDigits,
	sumInDigits
} from '../../text/en/amounts.ts';
import { dateInWords } from '../../text/en/dates.ts';
import type { Doing, Fact } from '../fact.ts';

/** A fact in a few words: what stands in the margin beside it. */
export interface FactLabel {
	/** The value: `About 2,500`, `May 2020`, `Fuad Hussein`. */
	readonly head: string;
	/** What it is the value of. */
	readonly detail: string;
}

/** The label of a fact in English. */
export function labelOf(fact: Fact): FactLabel {
	switch (fact.type) {
		case 'quantity':
			return 'measured' in fact
				? label(measureInWords(fact.amount, fact.unit), fact.measured)
				: label(
						amountInWords(fact.amount, numberInDigits),
						[fact.counted, doingLabel(fact.doing), fact.predicate].join(' ')
					);
		case 'money':
			return label(
				amountInWords(fact.amount, (value) => sumInDigits(value, fact.currency)),
				[
					fact.role === 'new' ? '' : fact.role,
					doingLabel(fact.doing),
					...[fact.purpose, fact.period ?? '']
				].join(' ')
			);
		case 'role':
			return label(fact.person, `${fact.status === 'current' ? '' : fact.status} ${fact.office}`);
		case 'event': {
			const did = fact.status === 'happened' ? fact.verb?.past : fact.verb?.base;
			const verb = did ?? (fact.status === 'happened' ? 'took place' : '');
			const plan = fact.status === 'happened' ? '' : fact.verb ? `${fact.status} to` : fact.status;
			const by = fact.timing === 'byEndOf' ? 'by the end of ' : '';
			return label(
				`${by}${dateInWords(fact.date)}`,
				`${fact.subject} ${plan} ${verb} ${fact.rest ?? ''}`
			);
		}
		case 'statement':
			return label(
				fact.speaker,
				fact.isQuote ? `said: “${fact.content}”` : `said that ${fact.content}`
			);
		case 'definition':
			return label(fact.term, fact.longForm ?? fact.meaning ?? '');
		case 'relation':
			return label(fact.objects.join(', '), fact.predicate ?? `${fact.link}: ${fact.subject}`);
		case 'passage':
			return label(fact.answer, fact.prompt);
	}
}

/** `(the library owned)` */
function doingLabel(doing: Doing | undefined): string {
	if (!doing) return '';
	return `(${[doing.subject, doing.past, doing.preposition ?? ''].join(' ').trim()})`;
}

function label(head: string, detail: string): FactLabel {
	return {
		head: head.charAt(0).toUpperCase() + head.slice(1),
		detail: detail.replace(/\s+/g, ' ').trim()
	};
}
