import { auxiliaries, irregularPasts } from './verbs.ts';

/** The words around blanks where a sign was. */
interface Around {
	/** What stands of the sentence so far, with its signs. */
	readonly sentence: string;
	/** The words up to the blanks before these. */
	readonly before: string;
	readonly next: string;
	/** The words behind the next blanks. */
	readonly behind: string;
}

/** A sign of its own for what cannot be told: the words around it are not asked. */
const unknown = ' • ';

/** Behind such a word no comma stands. */
const leadsOn =
	/\b(?:an?|the|of|to|by|for|with|at|from|than|over|under|about|nearly|almost|only|just|another|additional|extra|add|adds|cost|costs|spend|spent|provide|provides|provided|receive|receives|received|approved|announced|is|was|are|were)$/;
const scaled = /^\d+(?:[. ]\d+)? (?:million|billion|trillion)\b/;
const leading = /^(?:According to|In|After|Before|During|For|Since|Despite|With|On|At|Under) /;
const opens =
	/^(?:The|This|These|That|Those|It|In|For|More|According|We|He|She|They|An?|Our|Its|His|Her|But|And|On|At|After|Since|Some|Many|Most) /;

/** Which sign stood between two stretches of words, with its blanks. */
export function signBetween({ sentence, before, next, behind }: Around): string {
	if (/\bU\.?S\.?$/.test(sentence)) return ' ';
	if (scaled.test(next)) return leadsOn.test(before) ? ' $' : unknown;
	const isPlainNumber = /^\d[\d,]*$/.test(next);
	if (isPlainNumber) return /^\p{Ll}/u.test(behind) && !leadsOn.test(before) ? ' (' : unknown;
	if (/ \(\d[\d,]*$/.test(sentence)) return /^(?:of|in|from)\b/.test(next) ? ') ' : unknown;
	if (/^\p{Ll}/u.test(next)) return small(sentence, next);
	if (/^(?:According to) /.test(sentence) && !hasVerb(sentence)) return ', ';
	const isWhole = hasVerb(sentence) && sentence.split(' ').length >= 6;
	const isClear =
		!sentence.includes('•') && !/^(?:When|If|As|While|Because|Although) /.test(sentence);
	return isWhole && (isClear || opens.test(next)) && /[\p{Ll}\d]$/u.test(sentence) ? '. ' : unknown;
}

/**
 * In front of a small letter: a comma where a clause begins, or the main clause behind what leads to it.
 * Where an aside ends nothing tells.
 */
function small(sentence: string, next: string): string {
	const isClause =
		/^(?:which|who|where|while|although|\p{Ll}{2,}ing|with|including|such as)\b/u.test(next);
	if (isClause && !/ing$/.test(sentence)) return ', ';
	const isLed = leading.test(sentence) && !hasVerb(sentence) && /^(?:the|an?) /.test(next);
	return isLed ? ', ' : unknown;
}

function hasVerb(words: string): boolean {
	return words
		.split(' ')
		.some(
			(word) => auxiliaries.has(word) || irregularPasts.has(word) || /\p{Ll}{3}ed$/u.test(word)
		);
}

/** The words with a capital letter of a text: what an owner may be called. */
export function capitalNames(text: string): ReadonlySet<string> {
	const names = new Set(text.match(/(?<=\p{Ll} )\p{Lu}\p{Ll}{2,}(?![\p{L}])/gu) ?? []);
	// `a Norran`: of such there are many
	for (const [, one = ''] of text.matchAll(/\b(?:an?|one|each|every) (\p{Lu}\p{Ll}{2,})/gu))
		names.delete(one);
	return names;
}

/** Words without a lost sign between them, but within: `U S`, `2 686`, `5 3 billion`, `Norras ports`. */
export function withinFragment(words: string, names: ReadonlySet<string>): string {
	return words
		.replace(/\bU S\b/g, 'U.S.')
		.replace(
			/(?<![\d ])(?<=^|[^\d] )(\d) (\d{1,2})(?= (?:million|billion|trillion)\b)|^(\d) (\d{1,2})(?= (?:million|billion|trillion)\b)/g,
			(_, a?: string, b?: string, c?: string, d?: string) => `${a ?? c ?? ''}.${b ?? d ?? ''}`
		)
		.replace(/(?<![\d,.] ?)\b\d{1,3}(?: \d{3})+\b(?! ?\d)/g, (number) =>
			number.replaceAll(' ', ',')
		)
		.replace(
			/(?<!\p{Lu}\p{L}* )\b(\p{Lu}\p{Ll}{2,})s(?= (?!have|were|are|who|that|will|would|had|and|from|with|\p{Ll}+ed\b)\p{Ll}{3,})/gu,
			(word, name: string) => (names.has(name) ? `${name}'s` : word)
		);
}
