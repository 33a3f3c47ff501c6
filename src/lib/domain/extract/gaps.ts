import type { CalendarDate } from '../facts/calendar-date.ts';
import type { PassageFact, Span } from '../facts/fact.ts';
import { factId } from '../ids.ts';
import type { Article } from '../text/article.ts';
import { printed } from './edits.ts';
import { knownAcronyms } from './en/acronyms.lexicon.ts';
import { aliasesOf, namesToAsk } from './en/gap-names.ts';
import type { ReadSentence } from './en/finding.ts';
import { standsAlone } from '../questions/en/stands-alone.ts';
import { mentionsIn } from './en/mentions.ts';
import { isBare } from './en/standing/bare.ts';
import { lacksYear } from './en/standing/dated.ts';
import {
	standingOf,
	surroundingsOf,
	type Standing,
	type Surroundings
} from './en/standing/standing.ts';
import type { Entities } from './entities/entity.ts';
import type { FoundFact, Refusal } from './extraction.ts';

type Mention = ReturnType<typeof mentionsIn>[number];

/** What is left out of a sentence, and the other words that are right there. */
interface Answer {
	readonly span: Span;
	readonly kind: 'quantity' | 'money' | 'date' | 'name';
	readonly aliases: readonly string[];
	/** The person that it names. */
	readonly person: string | null;
}

/** A gap in a sentence of fewer words has too little around it, one in a longer takes too long to read. */
const fewestWords = 6;
const mostWords = 40;
const mostLetters = 230;

/**
 * Numbers, sums, dates and names as gaps in their sentences, each printed so that it stands alone:
 * with names in full, dates written out, and without what only joins it to the sentence before.
 *
 * @param date of the article, null where it is not known
 */
export function gapsIn(
	article: Article,
	sentences: readonly ReadSentence[],
	entities: Entities,
	date: CalendarDate | null
): { found: FoundFact[]; refused: Refusal[] } {
	const found: FoundFact[] = [];
	const refused: Refusal[] = [];
	const printedBefore = new Set<string>();
	const around = surroundingsOf({ text: article.text, date }, sentences, entities);
	for (const sentence of sentences) {
		const mentions = mentionsIn(article.text, sentence.span, date);
		for (const answer of answersIn(sentence, mentions, entities, article.text)) {
			const pattern = `${answer.kind}/gap`;
			const gap =
				typeof answer.reason === 'string'
					? answer.reason
					: gapOf(article, sentence, answer, { mentions, around, entities });
			if (typeof gap === 'string') refused.push({ reason: gap, span: answer.span, pattern });
			else if (printedBefore.has(stemOf(gap)))
				refused.push({ reason: 'said-twice', span: answer.span, pattern });
			else {
				printedBefore.add(stemOf(gap));
				found.push({ fact: gap, pattern });
			}
		}
	}
	return { found, refused };
}

function stemOf({ around }: PassageFact): string {
	return `${around?.before ?? ''}_${around?.after ?? ''}`;
}

function answersIn(
	sentence: ReadSentence,
	mentions: readonly Mention[],
	entities: Entities,
	text: string
): (Answer & { reason: string | null })[] {
	const values = mentions.map((mention) => ({
		...{ span: mention.span, kind: mention.kind, person: null },
		aliases: aliasesOfDate(mention, text),
		reason: reasonAgainst(mention, text)
	}));
	const names = namesToAsk(sentence, entities)
		.filter(
			({ mention }) =>
				!mentions.some(({ span }) => span.start < mention.span.end && span.end > mention.span.start)
		)
		.map((name) => ({
			...{ span: name.mention.span, kind: 'name' as const, reason: name.reason },
			person: name.mention.fullName,
			aliases: aliasesOf(name, text, entities.of(name.mention.fullName)?.surname)
		}));
	return [...values, ...names];
}

/** Why a number or a date makes no gap; null where it may. */
function reasonAgainst(mention: Mention, text: string): string | null {
	if (mention.kind === 'date') {
		if (mention.isModifier) return 'part-of-a-name';
		const words = text.slice(mention.span.start, mention.span.end);
		const isKnown = mention.isExplicit || lacksYear(words);
		return isKnown && mention.date !== null ? null : 'relative-date';
	}
	if (mention.amount.bound === 'range') return 'range';
	if (/\([^()]{0,30}$/.test(text.slice(Math.max(0, mention.span.start - 30), mention.span.start)))
		return 'in-brackets';
	if (/[-−–+#]/.test(text.charAt(mention.span.start - 1))) return 'signed';
	return mention.kind === 'quantity' && mention.inWords && mention.amount.value <= 1
		? 'small-word'
		: null;
}

/** `20 March` for `March 20`. */
function aliasesOfDate({ kind, span }: Mention, text: string): string[] {
	const words = text.slice(span.start, span.end);
	const match = kind === 'date' && lacksYear(words) ? /^(\S+) (\S+)$/.exec(words) : null;
	return match ? [`${match[2] ?? ''} ${match[1] ?? ''}`] : [];
}

function gapOf(
	{ id, text, date }: Article,
	sentence: ReadSentence,
	{ span, kind, aliases, person }: Answer,
	{
		mentions,
		around,
		entities
	}: { mentions: readonly Mention[]; around: Surroundings; entities: Entities }
): PassageFact | string {
	const standing = standingOf(sentence, span, mentions, around);
	if (typeof standing === 'string') return standing;
	const { part, evidence, lead, close } = standing;
	const isFlawed = sentence.flawed.some(
		(flaw) => flaw.start < part.end && flaw.end > part.start && !sentence.asides.includes(flaw)
	);
	if (isFlawed || hasLostName(text.slice(part.start, part.end), entities)) return 'flawed-words';
	const sides = sidesOf(text, span, standing);
	const isGiven =
		(person !== null && standing.person === person) ||
		standsIn(text.slice(span.start, span.end), `${sides.before} ${sides.after}`) ||
		isSameNumber(span, mentions) ||
		(/^\d+$/.test(text.slice(span.start, span.end)) &&
			new RegExp(`\\b${text.slice(span.start, span.end)}\\b`).test(
				`${sides.before} ${sides.after}`
			));
	if (isGiven || isNextTo(span, mentions, text)) return 'given-twice';
	if (kind === 'quantity' && (isBareAge(span, text) || isPartOfUnsaid(span, text)))
		return 'says-too-little';
	if (hasUnknownShort(`${sides.before} ${sides.after}`, entities)) return 'unexplained-acronym';
	if (lead === '' && isBare(`${sides.before}${text.slice(span.start, span.end)}${sides.after}`))
		return 'bare-reference';
	const count = `${sides.before} ${sides.after}`.split(/\s+/).length;
	if (count < fewestWords) return 'too-short';
	const letters = sides.before.length + sides.after.length + lead.length;
	if (count > mostWords || letters > mostLetters) return 'too-long';
	if (!standsAlone(`${lead}${sides.before}`, sides.after, kind === 'name'))
		return 'points-elsewhere';
	return {
		id: factId(id, `${kind}-${span.start}`),
		type: 'passage',
		evidence: [...evidence.filter(({ end }) => end <= sentence.span.start), sentence.span],
		asOf: date,
		modality: 'asserted',
		attribution: null,
		importance: 1,
		answer: text.slice(span.start, span.end),
		answerSpan: span,
		prompt: '',
		around: {
			before: `${lead}${sides.before}`,
			after: `${sides.after}${close}`,
			isPresent: standing.isPresent && kind !== 'date'
		},
		...(aliases.length > 0 && { aliases })
	};
}

/** An acronym that nothing in the sentence explains and not everybody knows. */
function hasUnknownShort(words: string, { all }: Entities): boolean {
	const explained = new Set(all.flatMap(({ acronym }) => (acronym === undefined ? [] : [acronym])));
	return Array.from(words.matchAll(/\b\p{Lu}{3,6}s?\b/gu), ([short]) => short).some(
		(short) =>
			!knownAcronyms.has(short.replace(/s$/, '')) &&
			!(explained.has(short) && words.includes(`(${short})`)) &&
			!words.includes(`(${short})`)
	);
}

/** `Bidens’ own party`: the name of one person as the owner of many. */
function hasLostName(words: string, { all }: Entities): boolean {
	const owners = Array.from(words.matchAll(/(\p{Lu}\p{L}+)s[’'](?!s)/gu), ([, name]) => name);
	return (
		owners.length > 0 &&
		all.some(({ surname }) => surname !== undefined && owners.includes(surname))
	);
}

/** True where the answer stands in other words too: `C-17` in `C-17s`. */
function standsIn(answer: string, words: string): boolean {
	return answer.length > 2 && words.toLowerCase().includes(answer.toLowerCase());
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
		if (other === undefined || near === undefined || Math.abs(near - value) > 2) return false;
		const [from, to] = [other.span.end, span.start];
		const between = from <= to ? text.slice(from, to) : text.slice(span.end, other.span.start);
		return /^\s?(?:and|or|to|–|-)\s?$/.test(between);
	});
}

/** `Ann Lee, 42, and`: an age that only stands beside a name is not worth asking. */
function isBareAge(span: Span, text: string): boolean {
	return (
		/\p{L}, $/u.test(text.slice(Math.max(0, span.start - 3), span.start)) &&
		/^,/.test(text.slice(span.end))
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

/** The printed words in front of an answer and behind it. */
function sidesOf(text: string, span: Span, { part, edits }: Standing) {
	const before = printed(text, { start: part.start, end: span.start }, edits);
	const after = printed(text, { start: span.end, end: part.end }, edits);
	return { before: before.trimStart(), after: after.trimEnd() };
}
