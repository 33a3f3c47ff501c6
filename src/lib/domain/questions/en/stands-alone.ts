import { monthNames } from '../../text/en/dates.ts';

/** Words that, at the beginning of a sentence, join it to the one before. */
const opening =
	/^(?:but|and|or|yet|so|also|then|still|instead|however|meanwhile|moreover|therefore|later|earlier|afterwards|another|others|such|there(?! (?:is|are|was|were|has|have|had|will)\b)|here|by then|since then|until then|for example|as a result|in (?:addition|turn|all|return)|at (?:the time|that time|first|last)|from there|the (?:first to|(?:first |last |other )?(?:two|three|four|five)|others?|same|latter|former)|this|that|these|those)\b/i;

/** `The election is …`: which one, the sentence before has told. */
const bareReference =
	/^the [\p{Ll}-]+ (?:is|are|was|were|has|had|have|will|would|can|could|came)\b/iu;

/** What points to something that was named before. */
const pointing =
	/\b(?:this|these|those|such (?!as\b)|do so|(?:go|come|been|served|there)(?: to)? there|that (?:country|city|place|year|month|day|time|sum|group|deal|meeting|matter|war|attack))\b/i;

/** Time that is told from the day of the article, or from another sentence. */
const relativeTime =
	/\b(?:later|afterwards|today|yesterday|tomorrow|tonight|now|currently|recently|ago|(?:this|next|last|that|the (?:same|next|following|previous)) (?:day|night|morning|evening|week|weekend|month|year|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|time))\b/i;

const ofPersons = /\b(?:he|she|him|his|her|hers)\b/i;
const ofThings = /\b(?:it|its|they|them|their|theirs)\b/i;

/** Words in front of `it` or `they`: fewer name nothing that could be meant. */
const fewestBefore = 4;

const calendar = new Set([
	...monthNames,
	...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
]);

/**
 * True when an English sentence is understood without those before it: nothing in it points back, every
 * pronoun has somebody or something before it to stand for, and no time needs another to be told from.
 *
 * @param before the words in front of the gap, as they stand
 * @param after the words behind it
 * @param gapIsName whether the gap may be somebody or something for a pronoun to stand for
 */
export function standsAlone(before: string, after: string, gapIsName: boolean): boolean {
	const [head, rest] = withoutNearPointers(before, after);
	return isClear(head, rest, gapIsName);
}

/**
 * `Norra had 30 ships in 1904; this fell to _`, `Norra had 30 ships; _ per cent of these were old`: what is
 * meant stands right in front of the semicolon, as it does for `it` and `them`.
 */
function withoutNearPointers(before: string, after: string): readonly [string, string] {
	const isShare = /\S{3,}; (?:\p{L}+ )?$/u.test(before);
	return [
		before.replace(
			/(\S{3,}; )(?:this|these|those)(?= (?:had|has|have|was|were|fell|rose|grew|\p{Ll}+ed)\b)/u,
			'$1it'
		),
		isShare ? after.replace(/^ (?:per ?cent|percent) of (?:these|those)\b/, ' of them') : after
	];
}

function isClear(before: string, after: string, gapIsName: boolean): boolean {
	const start = before.trimStart();
	if (opening.test(start) || bareReference.test(start)) return false;
	if ([before, after].some((part) => pointing.test(part) || relativeTime.test(part))) return false;
	const hasName = gapIsName || namesSomebody(before);
	return !isLoose(before, 0, false) && !isLoose(after, wordsIn(before) + 1, hasName);
}

/**
 * True when the first pronoun of a part has nothing to stand for.
 *
 * @param wordsBefore how many words stand before the part
 * @param hasName whether a name stands there
 */
function isLoose(part: string, wordsBefore: number, hasName: boolean): boolean {
	const person = ofPersons.exec(part);
	if (person && !hasName && !namesSomebody(part.slice(0, person.index))) return true;
	const thing = ofThings.exec(part);
	return thing !== null && wordsBefore + wordsIn(part.slice(0, thing.index)) < fewestBefore;
}

/** A word with a capital letter that does not only begin the sentence, nor names a day or month. */
function namesSomebody(words: string): boolean {
	const names = words.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];
	return names.some(
		(name) =>
			!calendar.has(name) &&
			!/^(?:The|In|On|At|A|An|When|After|Before|As|For|By|With|While)$/.test(name)
	);
}

function wordsIn(text: string): number {
	return text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;
}
