import type {
	Amount,
	DefinitionFact,
	EventFact,
	Fact,
	MoneyFact,
	QuantityFact,
	RelationFact,
	RoleFact,
	StatementFact
} from '../facts/fact.ts';
import type { CalendarDate } from '../facts/calendar-date.ts';

/**
 * The sentences of a language. Stems mark the qualifiers that decide the answer with asterisks
 * (`How much *additional* aid …?`). A claim is a whole sentence that ends with a full stop.
 */
export interface Wording {
	quantity: {
		howMany: (fact: QuantityFact) => string;
		/** Asks for one end of a range. */
		whichEnd: (fact: QuantityFact, end: 'lower' | 'upper') => string;
		claim: (fact: QuantityFact, amount: Amount) => string;
		/** An amount of what the fact is about: `about 2,500`, `4,000 to 6,000 metres`. */
		amount: (fact: QuantityFact, amount: Amount) => string;
		/** The largest number that is possible: 100 per cent. */
		most: (fact: QuantityFact) => number;
	};
	money: {
		howMuch: (fact: MoneyFact) => string;
		whatFor: (fact: MoneyFact) => string;
		/** What the sum is, as an option: `The total since 2014`. */
		description: (fact: MoneyFact) => string;
		claim: (fact: MoneyFact, sum: string) => string;
		/** `Over $200 million was the total …`, as the note of a wrong option. */
		note: (fact: MoneyFact) => string;
		sum: (value: number, currency: string) => string;
		key: (fact: MoneyFact) => string;
		unit: (currency: string) => string;
		/** Asks for the sums of several purposes. */
		sumOfEach: string;
	};
	role: {
		who: (fact: RoleFact) => string;
		whichOffice: (fact: RoleFact) => string;
		sinceWhen: (fact: RoleFact) => string;
		claim: (fact: RoleFact, person: string) => string;
		office: (fact: RoleFact) => string;
		/** Asks for the offices of several persons, held as this one's is. */
		officeOfEach: (fact: RoleFact) => string;
		/** `Fuad Hussein was foreign minister of Iraq`, as the note of a wrong option. */
		note: (fact: RoleFact) => string;
	};
	event: {
		when: (fact: EventFact) => string;
		whatHappened: (date: CalendarDate) => string;
		description: (fact: EventFact) => string;
		claim: (fact: EventFact, date: CalendarDate) => string;
		note: (fact: EventFact) => string;
		/** Asks for the dates of several events. */
		dateOfEach: (fact: EventFact) => string;
		/** Asks to put events in order. */
		inOrder: string;
		/** Asks for all events of a year. */
		everythingIn: (year: CalendarDate) => string;
	};
	statement: {
		who: (fact: StatementFact) => string;
		claim: (fact: StatementFact, speaker: string) => string;
		note: (fact: StatementFact) => string;
		/** What was said, as an option. */
		said: (fact: StatementFact) => string;
		/** Asks for all that the speaker of this statement said. */
		everythingBy: (fact: StatementFact) => string;
	};
	definition: {
		longForm: (fact: DefinitionFact) => string;
		meaning: (fact: DefinitionFact) => string;
		term: (fact: DefinitionFact & { readonly meaning: string }) => string;
		claim: (fact: DefinitionFact, meaning: string) => string;
	};
	relation: {
		which: (fact: RelationFact) => string;
		nameOne: (fact: RelationFact) => string;
		/** Asks for all objects among those on offer. */
		every: (fact: RelationFact) => string;
		claim: (fact: RelationFact, object: string) => string;
		/** `The article names trade and health.`, as the note of a false claim. */
		note: (fact: RelationFact) => string;
	};
	passage: {
		/** Asks for the words that are left out of a sentence. */
		missing: (gapped: string) => string;
	};
	cloze: {
		/** Asks to fill the gap in a sentence of the article about a fact. */
		fill: (fact: Fact, sentence: string) => string;
		/** True when a sentence is understood without those before it and after it. */
		standsAlone: (before: string, after: string, gapIsName: boolean) => boolean;
	};
	/** `The article says: about 2,500.`, as the note of a false claim. */
	articleSays: (words: string) => string;
	/** A bare number: `2,500`, `155 million`. */
	number: (value: number) => string;
	date: (date: CalendarDate) => string;
	capitalise: (words: string) => string;
	/** For these people: every way to write a name that is right, the full name first; see `en/words.ts`. */
	namer: (people: readonly string[]) => (person: string, titles: readonly string[]) => string[];
}
