import type { Span } from '../facts/fact.ts';
import { standsAlone } from '../questions/en/stands-alone.ts';
import { matchesOf } from '../text/matches.ts';
import { knownAcronyms } from './en/acronyms.lexicon.ts';
import type { ReadSentence } from './en/finding.ts';
import type { mentionsIn } from './en/mentions.ts';
import { isBare } from './en/standing/bare.ts';
import { lacksYear } from './en/standing/dated.ts';
import type { Standing } from './en/standing/standing.ts';
import type { Entities } from './entities/entity.ts';

type Mention = ReturnType<typeof mentionsIn>[number];

/** A gap in a sentence of fewer words has too little around it, one in a longer takes too long to read. */
const fewestWords = 6;
const mostWords = 42;
const mostLetters = 245;

/** A gap with all that is known of its sentence. */
interface Gap {
	readonly text: string;
	readonly sentence: ReadSentence;
	readonly span: Span;
	readonly kind: 'quantity' | 'money' | 'date' | 'name';
	readonly mentions: readonly Mention[];
	readonly standing: Standing;
	/** The printed words around it. */
	readonly sides: { readonly before: string; readonly after: string };
	readonly entities: Entities;
}

/** Why a number or a date makes no gap; null where it may. */
export function valueProblem(mention: Mention, text: string): string | null {
	if (mention.kind === 'date') {
		if (mention.isModifier || /[-–]$/.test(text.slice(mention.span.start - 1, mention.span.start)))
			return 'part-of-a-name';
		const words = text.slice(mention.span.start, mention.span.end);
		const isKnown = mention.isExplicit || lacksYear(words);
		return isKnown && mention.date !== null ? null : 'relative-date';
	}
	if (
		mention.amount.bound === 'range' &&
		// `rose 7.1 to 687.8` is no range
		(moved.test(text.slice(Math.max(0, mention.span.start - 14), mention.span.start)) ||
			!isPlainRange(text.slice(mention.span.start, mention.span.end)))
	)
		return 'range';
	if (isInBrackets(mention, text)) return 'in-brackets';
	// `at 12 N. Mill Road`
	if (address.test(text.slice(mention.span.end, mention.span.end + 40))) return 'part-of-a-name';
	if (/[-−–+#]/.test(text.charAt(mention.span.start - 1))) return 'signed';
	const isFraction = fraction.test(text.slice(mention.span.start, mention.span.end));
	return mention.kind === 'quantity' && mention.inWords && mention.amount.value <= 1 && !isFraction
		? 'small-word'
		: null;
}

/** `one-third`: a share, and no article or numeral that stands for one. */
const fraction = /(?:third|quarter|fifth|sixth|eighth|tenth)s?$/;

const moved =
	/\b(?:advanced|rose|fell|gained|dropped|climbed|slipped|lost|added|jumped|up|down|off|increased|decreased|declined) $/;

/** What follows the number of a house. */
const address =
	/^ (?:[NSEW]\.? )?(?:\p{Lu}\S*|\d+\p{Ll}{1,2}) (?:\p{Lu}\S* )?(?:St|Rd|Ave|Street|Road|Avenue|Lane|Drive|Blvd|Boulevard)\b/u;

/** `40 to 50`: both ends are figures, as one answer. */
function isPlainRange(words: string): boolean {
	return /^[\d,.]+(?: to | ?[-–] ?)[\d,.]+$/.test(words);
}

/** A sum may stand in brackets by itself: `a new school ($3 million)`, not `£2 million ($3 million)`. */
function isInBrackets({ kind, span }: Mention, text: string): boolean {
	const head = text.slice(Math.max(0, span.start - 46), span.start);
	const before = head.includes('(') ? /(.{0,14})\(([^()]{0,30})$/su.exec(head) : null;
	if (!before) return false;
	const [, outside = '', inside = ''] = before;
	const isAlone =
		kind === 'money' &&
		/^(?:(?:about|nearly|over|up to|more than|some) )?$/.test(inside) &&
		text.charAt(span.end) === ')';
	return (
		!isAlone || !/\p{Ll}{2} ?$/u.test(outside) || /illion|dollar|euro|pound|yen|\d/.test(outside)
	);
}

/** Why a gap in a sentence as it is printed is not asked; null where it is. */
export function gapProblem({
	text,
	sentence,
	span,
	kind,
	mentions,
	standing: { part, lead, isHandedOn },
	sides: { before, after },
	entities
}: Gap): string | null {
	const answer = text.slice(span.start, span.end);
	const around = `${before} ${after}`;
	const isFlawed = sentence.flawed.some(
		(flaw) => flaw.start < part.end && flaw.end > part.start && !sentence.asides.includes(flaw)
	);
	// `been"worth`: a blank is lost
	const isGlued = /\p{L}["“]\p{L}/u.test(text.slice(part.start, part.end));
	if (isFlawed || isGlued || hasLostName(text.slice(part.start, part.end), entities))
		return 'flawed-words';
	const isGiven =
		standsIn(answer, around) ||
		isSameNumber(span, mentions) ||
		isNextTo(span, mentions, text) ||
		(/^\d+$/.test(answer) && around.includes(answer) && hasNumber(around, answer));
	if (isGiven) return 'given-twice';
	if (kind === 'quantity' && (isBareAge(span, text) || isPartOfUnsaid(span, text)))
		return 'says-too-little';
	if (hasUnknownShort(around)) return 'unexplained-acronym';
	const isAhead = ahead.test(`${before}_${after}`);
	if (
		lead !== '' &&
		!isAhead &&
		/^(?:If|When|Because|Since|As|While|Although) (?:it|they|that|this|he|she)\b/.test(before)
	)
		return 'points-elsewhere';
	// `Here we are, adding _`: where, the words before have told
	if (lead !== '' && /^Here (?:we|I|it|you)\b/.test(before)) return 'points-elsewhere';
	const isTrusted = lead !== '' && !isHandedOn;
	if (!isTrusted && isBare(`${before}${answer}${after}`, isHandedOn)) return 'bare-reference';
	const count = around.split(/\s+/).length;
	if (count < fewestWords) return 'too-short';
	if (count > mostWords || around.length - 1 + lead.length > mostLetters) return 'too-long';
	if (kind === 'date' && mayBePlace.test(before)) return 'says-too-little';
	if (kind === 'name' && /^With (?:the )?$/.test(before) && !hasAnchor(around))
		return 'says-too-little';
	const head = expletive.test(around)
		? before.replace(/^It /, 'One ')
		: isAhead
			? before.replace(/ (?:it|s?he) /, ' one ')
			: before;
	return standsAlone(`${lead}${head}`, after, kind === 'name') ? null : 'points-elsewhere';
}

/** `While it has only 4 cranes, the Ostra is`: what it is stands behind. */
const ahead = /^(?:While|As|When|Although|Though) (?:it|s?he) [^,]{3,90}, (?:the )?\p{Lu}/u;

/** `It took 224 years to build the port of Ostra`: nothing is meant by `it`. */
const expletive =
	/^It (?:took|takes|has taken|will take|would take|costs?|will cost) .{1,60}? to \p{Ll}{2,}/u;

/** `arrived in _`: a place is as right as a year. */
const mayBePlace =
	/\b(?:arrived|landed|settled|lived|stayed|studied|taught|worked|fought|died|was born|met|married) in $/u;

/** `With _ preoccupied, the time was ripe`: only another name or a figure tells which is meant. */
function hasAnchor(words: string): boolean {
	return /\d/.test(words) || /\S \S*\p{Lu}/u.test(words) || words.includes('“');
}

/** An acronym that nothing in the sentence explains and not everybody knows. */
function hasUnknownShort(words: string): boolean {
	return matchesOf(words, /\b(?:\p{Lu}{3,6}s?\b|(?:\p{Lu}\.){3,6})/gu).some(([found]) => {
		const short = found.replaceAll('.', '');
		return !knownAcronyms.has(short.replace(/s$/, '')) && !words.includes(`(${found})`);
	});
}

/** `Bidens’ own party`: the name of one person as the owner of many. */
function hasLostName(words: string, { all }: Entities): boolean {
	if (!/s[’']/.test(words)) return false;
	const owners = Array.from(words.matchAll(/(\p{Lu}\p{L}+)s[’'](?!s)/gu), ([, name]) => name);
	return (
		owners.length > 0 &&
		all.some(({ surname }) => surname !== undefined && owners.includes(surname))
	);
}

/** True where the figures stand there by themselves. */
function hasNumber(words: string, figures: string): boolean {
	return new RegExp(`\\b${figures}\\b`).test(words);
}

/** True where the answer stands in other words too: `C-17` in `C-17s`. */
function standsIn(answer: string, words: string): boolean {
	return answer.length > 2 && words.toLowerCase().includes(answer.toLowerCase());
}

/** Either number tells the other where they stand together. */
export function isNear(one: number, other: number): boolean {
	return Math.abs(one - other) <= 2;
}

/** `in 2007 and 2008`, `from 9 to 10`: either tells the other. */
function isNextTo(span: Span, mentions: readonly Mention[], text: string): boolean {
	const valueOf = (mention: Mention | undefined) => {
		if (mention === undefined) return undefined;
		return mention.kind === 'date' ? Number(mention.date?.slice(0, 4)) : mention.amount.value;
	};
	const own = mentions.findIndex((mention) => mention.span.start === span.start);
	const value = valueOf(mentions[own]);
	if (value === undefined) return false;
	return [mentions[own - 1], mentions[own + 1]].some((other) => {
		const near = valueOf(other);
		if (other === undefined || near === undefined || !isNear(near, value)) return false;
		const [from, to] = [other.span.end, span.start];
		const between = from <= to ? text.slice(from, to) : text.slice(span.end, other.span.start);
		return /^\s?(?:and|or|to|–|-)\s?$/.test(between);
	});
}

/** `Ann Lee, 42, and`: an age that only stands beside a name is not worth asking. */
function isBareAge(span: Span, text: string): boolean {
	return (
		/\p{L}, $/u.test(text.slice(Math.max(0, span.start - 3), span.start)) &&
		/^[,.;]/.test(text.slice(span.end))
	);
}

/** `Some 85 percent were`: of whom is not said. */
function isPartOfUnsaid(span: Span, text: string): boolean {
	return /^ ?(?:per ?cent|percent|%) (?:was|were|are|is|have|had|has|said|say)\b/.test(
		text.slice(span.end, span.end + 24)
	);
}

/** True where the sentence has the same number once more. */
function isSameNumber(span: Span, mentions: readonly Mention[]): boolean {
	const valueOf = (mention: Mention | undefined) =>
		mention === undefined || mention.kind === 'date' ? undefined : mention.amount.value;
	const own = mentions.find((mention) => mention.span.start === span.start);
	const value = valueOf(own);
	return value !== undefined && mentions.some((other) => other !== own && valueOf(other) === value);
}
