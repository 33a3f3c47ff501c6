/** What a person found who read questions beside their texts. */
export interface Verdicts {
	/** The answer is right and the only right one, by the text. */
	readonly right: number;
	readonly wrong: number;
	/** Of all that were read, those that could be printed as they are: clear, and worth asking. */
	readonly printable: number;
}

/**
 * Verdicts by hand, by the name of the rule: `role/apposition`; where the kinds of question of a rule
 * differ, by both: `role/apposition choice`. A rule without an entry has not been looked at. Read on 24
 * November 2026 over 14 texts that the rules were written by: development verdicts, so `auto` is
 * provisional.
 */
export const verdicts: Readonly<Record<string, Verdicts>> = {
	'event/dated-front': { right: 20, wrong: 0, printable: 19 },
	'event/dated-end': { right: 18, wrong: 0, printable: 17 },
	'role/prefix': { right: 15, wrong: 0, printable: 14 },
	'definition/acronym': { right: 6, wrong: 0, printable: 4 },
	'quotation/named': { right: 6, wrong: 0, printable: 5 },
	'date/gap': { right: 14, wrong: 0, printable: 8 },
	'quantity/gap': { right: 16, wrong: 1, printable: 8 },
	'quantity/object': { right: 15, wrong: 4, printable: 12 },
	'money/gap': { right: 6, wrong: 2, printable: 2 },
	'money/object': { right: 12, wrong: 7, printable: 6 },
	'name/gap': { right: 64, wrong: 12, printable: 35 },
	'statement/indirect': { right: 2, wrong: 1, printable: 1 },
	'event/born': { right: 3, wrong: 0, printable: 3 },
	'event/dated-middle': { right: 2, wrong: 0, printable: 2 },
	'money/is': { right: 4, wrong: 0, printable: 4 }
};
