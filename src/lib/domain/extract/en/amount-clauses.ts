import type { Refusal } from '../extraction.ts';
import type { Span } from '../../facts/fact.ts';
import { spanOf, type ReadSentence, type Reading } from './finding.ts';
import { sayings } from './sayings.lexicon.ts';
import { speechesIn } from './speakers.ts';

/** True of a word that only a blank parts from the one before; a number may have its sign. */
export function isAdjacent(word: { readonly gap: string } | undefined): boolean {
	return word !== undefined && /^(?:['’]s?|%)?[ \u00a0\n](?:[$£€¥] ?)?$/.test(word.gap);
}

/** Why an amount that stands in the form of a rule is not asked for. */
export const amountRefusals = [
	'bare-subject',
	'name-incomplete',
	'pronoun',
	'points-elsewhere',
	'relative-time',
	'part-of-a-name',
	'negated',
	'hedged',
	'said-by-somebody',
	'quoted',
	'flawed-words',
	'goes-on',
	'two-clauses',
	'list',
	'no-complement',
	'no-unit',
	'small-word',
	'range',
	'given-twice',
	'modifies-a-noun',
	'too-short',
	'too-long',
	'no-date'
] as const;
export type AmountRefusal = (typeof amountRefusals)[number];

export function amountRefusal(reason: AmountRefusal, span: Span, pattern: string): Refusal {
	return { reason, span: { start: span.start, end: span.end }, pattern };
}

/** Where the clause of an amount begins, and what stands before it. */
export interface Opening {
	/** The first word of the subject. */
	readonly from: number;
	/** The first word that belongs to the evidence. */
	readonly evidenceFrom: number;
	/** A time in front, to be said at the end: `in 2013`. */
	readonly lead: Span | null;
	/** Who says it. */
	readonly attribution: string | null;
	/** The verb by which it is said. */
	readonly saying: number | null;
	readonly problem: AmountRefusal | null;
}

const markers =
	/^(?:however|meanwhile|finally|also|moreover|furthermore|overall|altogether|additionally|separately|still)$/;

/** The opening of a sentence: markers are passed over, a time and a speaker are noted. */
export function openingOf(sentence: ReadSentence): Opening {
	const speech = spokenClause(sentence);
	const from = behindMarker(sentence, speech?.from ?? 0);
	const lead = leadAt(sentence, from);
	const evidenceFrom = speech ? 0 : from;
	const { attribution = null, saying = null, problem = null } = speech ?? {};
	return {
		...{ from: lead?.to ?? from, evidenceFrom, lead: lead?.span ?? null },
		...{ attribution, saying, problem }
	};
}

/**
 * The opening of a sentence, and those of its further clauses: behind a semicolon, and behind `and`
 * after a comma.
 */
export function openingsOf(sentence: ReadSentence): Opening[] {
	const first = openingOf(sentence);
	const others = sentence.words.flatMap(({ gap, lower }, at): Opening[] => {
		if (at <= first.from || !/^[,;] $/.test(gap)) return [];
		const isJoined = /^(?:and|but|while|whereas)$/.test(lower);
		if (!isJoined && gap !== '; ') return [];
		const from = behindMarker(sentence, isJoined ? at + 1 : at);
		const lead = leadAt(sentence, from);
		const problem = first.attribution === null ? first.problem : 'said-by-somebody';
		return [
			{
				...{ from: lead?.to ?? from, evidenceFrom: from, lead: lead?.span ?? null },
				...{ attribution: null, saying: null, problem }
			}
		];
	});
	return [first, ...others];
}

/** Finds what the latest clause before a word makes of it, or else an earlier one. */
export function byNearest<T>(
	openings: readonly Opening[],
	at: number,
	make: (opening: Opening) => T | null
): T | null {
	const before = openings.filter(({ from }) => from <= at);
	for (const opening of [...before.slice(-2).reverse(), ...before.slice(0, 1)]) {
		const made = make(opening);
		if (made !== null) return made;
	}
	return null;
}

function behindMarker({ words }: ReadSentence, at: number): number {
	const comma = (index: number) => /^, $/.test(words[index]?.gap ?? '');
	const lower = words[at]?.lower ?? '';
	if (markers.test(lower) && comma(at + 1)) return at + 1;
	const pair = `${lower} ${words[at + 1]?.lower ?? ''}`;
	const isPair = /^(?:in (?:addition|turn|all|total)|to date|so far)$/.test(pair);
	return isPair && comma(at + 2) ? at + 2 : at;
}

/** `In 2013,`, `In fiscal year 2021,`, `On 4 May 2019,`, `On May 4, 2019,`. */
const lead =
	/^(?:in|during|by|since|on|as of) (?:(?:early|mid|late) )?(?:(?:fiscal year|FY) ?)?(?:\d{1,2} )?(?:\p{Lu}\p{Ll}{2,8} )?(?:\d{1,2}, )?\d{4}$/iu;

function leadAt(sentence: ReadSentence, from: number): { span: Span; to: number } | null {
	const { words } = sentence;
	for (let to = from + 2; to <= from + 5 && to < words.length; to++) {
		if (!/^, $/.test(words[to]?.gap ?? '')) continue;
		const span = spanOf(sentence, from, to);
		const text = words
			.slice(from, to)
			.map(({ text, gap }, at) => (at === 0 ? text : gap + text))
			.join('');
		if (lead.test(text)) return { span, to };
	}
	return null;
}

type Spoken = Pick<Opening, 'from' | 'attribution' | 'saying' | 'problem'>;

/** `Ann Lee said that …`: the clause behind `that`. */
function spokenClause(sentence: ReadSentence): Spoken | null {
	const speech = speechesIn(sentence).find(
		({ verb, isInverted }) => !isInverted && clauseBehind(sentence, verb) !== null
	);
	const from = speech && clauseBehind(sentence, speech.verb);
	if (!speech || from == null || speech.verb > 12) return null;
	const isKnown = !speech.isPerson || speech.speaker.includes(' ');
	const problem = speech.isPronoun || !isKnown ? 'name-incomplete' : null;
	return { from, attribution: speech.speaker, saying: speech.verb, problem };
}

/** Behind `said that`, or `said` with a name that begins a clause. */
function clauseBehind({ words, names }: ReadSentence, verb: number): number | null {
	if (words[verb + 1]?.lower === 'that') return verb + 2;
	const at = words[verb + 1]?.lower === 'the' ? verb + 2 : verb + 1;
	const isClause = words[verb + 1]?.gap === ' ' && /^sa(?:id|ys)$/.test(words[verb]?.lower ?? '');
	return isClause && names.some((name) => name.from === at) ? verb + 1 : null;
}

const hedges =
	/^(?:if|unless|reportedly|allegedly|apparently|supposedly|probably|perhaps|possibly|likely|may|might|could|should|must|can|shall|whether|expected|estimated|projected|planned|believed|thought|hypothetical|suggests?|seems?|appears?)$/;
const negations = /^(?:not|no|never|nor|neither|none|nobody|hardly|barely|without)$|n't$/;
const ownWords = /^(?:i|we|me|my|our|ours|you|your)$/;

/**
 * What in the words around an amount forbids to ask for it, `from` up to `to`; a verb of saying other
 * than those given is one.
 */
export function contextProblem(
	sentence: ReadSentence,
	from: number,
	to: number,
	allowed: readonly (number | null)[]
): AmountRefusal | null {
	const own = sentence.words
		.slice(from, to)
		.filter(({ text }, at) => text !== 'US' && !allowed.includes(from + at));
	if (own.some(({ lower, isCapital }) => hedges.test(lower) && !(isCapital && lower === 'may')))
		return 'hedged';
	if (own.some(({ lower }) => negations.test(lower))) return 'negated';
	if (own.some(({ lower }) => ownWords.test(lower))) return 'pronoun';
	const isSaid = sentence.words.some(
		({ lower, text }, at) =>
			text === lower &&
			!allowed.includes(at) &&
			(isSaying(sentence, at) || (lower === 'according' && sentence.words[at + 1]?.lower === 'to'))
	);
	return isSaid ? 'said-by-somebody' : null;
}

/** A form that may be a noun is a verb where `that` follows. */
function isSaying({ words }: ReadSentence, at: number): boolean {
	const lower = words[at]?.lower ?? '';
	if (!sayings.has(lower)) return false;
	const isPast = !lower.endsWith('s') || /^(?:says|tells|adds|argues|insists)$/.test(lower);
	return isPast || words[at + 1]?.lower === 'that';
}

/** How far back the marks of quotation are counted. */
const farthest = 3000;

/** True where words stand within marks of quotation, also such as an earlier sentence opened. */
export function isQuoted({ text }: Reading, at: number): boolean {
	const start = Math.max(0, at - farthest, text.lastIndexOf('\n', at) + 1);
	const before = text.slice(start, at);
	const count = (sign: RegExp) => before.match(sign)?.length ?? 0;
	return count(/"/g) % 2 === 1 || count(/“/g) > count(/”/g);
}
