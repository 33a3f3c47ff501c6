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
 * differ, by both: `role/apposition choice`. A rule without an entry has not been looked at.
 */
export const verdicts: Readonly<Record<string, Verdicts>> = {};
