/** Words that stand for something said before, where nothing in front of them in the sentence can be meant. */
const pronouns =
	/^(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|this|that|these|those|there|here|such|so|both|another|others|the (?:two|three|other|same|latter|former|group|move|talks|visit|meeting))\b/i;

/** Connections with the sentence before. */
const connectives =
	/^(?:but|and|or|yet|so|also|then|still|instead|however|meanwhile|moreover|therefore|later|earlier|afterwards|in (?:addition|turn|all|return)|at (?:the time|that time|first|last)|by then|since then|until then|for example|as a result)\b/i;

/** A clause that begins a sentence may hold a pronoun too: `When he arrived, …`. */
const openingPronoun = /^(?:\w+,? )?(?:he|she|it|they|his|her|their|its)\b/i;

/** Time that is told from the day of the article, or from another sentence. */
const relativeTime =
	/\b(?:today|yesterday|tomorrow|tonight|now|currently|recently|ago|(?:this|next|last|that|the (?:same|next|following|previous)) (?:day|night|morning|evening|week|weekend|month|year|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|time))\b/i;

/**
 * True when an English sentence is understood without those before it: it begins with no pronoun and no
 * connective, and names no time that needs another to be told from.
 *
 * @param before the words in front of the gap, as they stand
 * @param after the words behind it
 */
export function standsAlone(before: string, after: string): boolean {
	const start = before.trimStart();
	return (
		!pronouns.test(start) &&
		!connectives.test(start) &&
		!openingPronoun.test(start) &&
		!relativeTime.test(before) &&
		!relativeTime.test(after)
	);
}
