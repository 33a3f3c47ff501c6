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
 * differ, by both: `role/apposition choice`. A rule without an entry has not been looked at. Read on 29
 * November 2026 over 14 texts, all questions that were made of them: by two readers who had no part in
 * the rules, and those that were worded anew after that by whoever mended the rules. The rules were
 * written, and mended, by the same texts: development verdicts, so `auto` is provisional.
 */
export const verdicts: Readonly<Record<string, Verdicts>> = {
	'clause/object': { right: 0, wrong: 1, printable: 0 },
	'clause/when': { right: 3, wrong: 0, printable: 3 },
	'clause/who': { right: 6, wrong: 0, printable: 5 },
	'clause/with-name': { right: 12, wrong: 0, printable: 7 },
	'date/gap': { right: 17, wrong: 0, printable: 10 },
	'definition/acronym': { right: 7, wrong: 0, printable: 7 },
	'definition/term': { right: 1, wrong: 0, printable: 1 },
	'event/born': { right: 5, wrong: 0, printable: 5 },
	'event/dated-end': { right: 20, wrong: 0, printable: 17 },
	'event/dated-front': { right: 23, wrong: 0, printable: 22 },
	'event/dated-middle': { right: 1, wrong: 0, printable: 1 },
	'event/died': { right: 4, wrong: 0, printable: 4 },
	'money/gap': { right: 18, wrong: 1, printable: 11 },
	'money/list': { right: 4, wrong: 0, printable: 0 },
	'money/member': { right: 4, wrong: 0, printable: 0 },
	'money/object': { right: 19, wrong: 0, printable: 7 },
	'name/gap': { right: 68, wrong: 2, printable: 54 },
	'name/member': { right: 2, wrong: 0, printable: 0 },
	'quantity/gap': { right: 39, wrong: 0, printable: 31 },
	'quantity/named-age': { right: 2, wrong: 0, printable: 2 },
	'quantity/object': { right: 17, wrong: 0, printable: 6 },
	'quantity/vote': { right: 1, wrong: 0, printable: 0 },
	'quotation/continued': { right: 8, wrong: 0, printable: 6 },
	'quotation/named': { right: 6, wrong: 0, printable: 5 },
	'relation/affiliation': { right: 39, wrong: 0, printable: 37 },
	'relation/body': { right: 13, wrong: 0, printable: 4 },
	'relation/born-in': { right: 1, wrong: 0, printable: 1 },
	'relation/calling': { right: 4, wrong: 1, printable: 2 },
	'relation/member': { right: 1, wrong: 0, printable: 0 },
	'result/age': { right: 1, wrong: 0, printable: 1 },
	'result/by': { right: 2, wrong: 0, printable: 2 },
	'result/margin': { right: 16, wrong: 0, printable: 16 },
	'result/object': { right: 1, wrong: 0, printable: 1 },
	'result/votes': { right: 12, wrong: 0, printable: 0 },
	'result/year': { right: 1, wrong: 0, printable: 1 },
	'role/named-as': { right: 1, wrong: 0, printable: 0 },
	'role/prefix': { right: 15, wrong: 0, printable: 15 },
	'role/title': { right: 3, wrong: 0, printable: 3 },
	'statement/indirect': { right: 4, wrong: 0, printable: 3 },
	'statement/when': { right: 3, wrong: 0, printable: 3 }
};
