import type { Span } from '../../../facts/fact.ts';
import { gather } from '../../../gather.ts';
import { onceFor } from '../../../remembered.ts';
import { isAdjacent, type AmountRefusal } from './amount-clauses.ts';
import { firstMade, spanOf, type ReadSentence } from '../finding.ts';
import { speechesIn } from '../speech/speakers.ts';

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
	/** It is a clause of `which` or `who` behind a name, which begins at the name. */
	readonly isRelative?: true;
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
		from: lead?.to ?? from,
		evidenceFrom,
		lead: lead?.span ?? null,
		attribution,
		saying,
		problem
	};
}

/**
 * The opening of a sentence, and those of its further clauses: behind a semicolon, and behind `and`
 * after a comma.
 *
 * @param speaker whose words all of the text is
 */
export function openingsOf(sentence: ReadSentence, speaker?: string): readonly Opening[] {
	const openings = ownOpenings(sentence);
	if (speaker === undefined) return openings;
	return openings.map((opening) =>
		opening.attribution === null ? { ...opening, attribution: speaker } : opening
	);
}

const ownOpenings = onceFor((sentence: ReadSentence): readonly Opening[] => {
	const first = openingOf(sentence);
	const others = gather(sentence.words, ({ gap, lower }, at): Opening[] => {
		if (at <= first.from || !/^[,;] $/.test(gap)) return [];
		const isJoined = /^(?:and|but|while|whereas)$/.test(lower);
		if (!isJoined && gap !== '; ') return [];
		const from = behindMarker(sentence, isJoined ? at + 1 : at);
		const lead = leadAt(sentence, from);
		const problem = first.attribution === null ? first.problem : 'said-by-somebody';
		return [
			{
				from: lead?.to ?? from,
				evidenceFrom: from,
				lead: lead?.span ?? null,
				attribution: null,
				saying: null,
				problem
			}
		];
	});
	return [first, ...others, ...relativesOf(sentence, first)].sort((a, b) => a.from - b.from);
});

/** `the Harrow Dam, which cost $4 million, …`: what is said of a name behind it. */
function relativesOf({ words, names }: ReadSentence, first: Opening): Opening[] {
	return names.flatMap((name): Opening[] => {
		const word = words[name.to];
		const isPerson = name.mention.sort === 'person';
		if (word?.gap !== ', ' || word.lower !== (isPerson ? 'who' : 'which')) return [];
		const from = !isPerson && words[name.from - 1]?.lower === 'the' ? name.from - 1 : name.from;
		// `the budget of the Harrow Line, which`: of which of the two it is said
		const isOwned = /^(?:of|and|or|for|in|to|by|with|from|at|on)$/.test(
			words[from - 1]?.lower ?? ''
		);
		if (isOwned) return [];
		const problem = first.attribution === null ? first.problem : 'said-by-somebody';
		return [
			{
				...{ from, evidenceFrom: from, lead: null, attribution: null, saying: null },
				...{ problem, isRelative: true }
			}
		];
	});
}

/** Finds what the latest clause before a word makes of it, or else an earlier one. */
export function byNearest<T>(
	openings: readonly Opening[],
	at: number,
	make: (opening: Opening) => T | null
): T | null {
	const before = openings.filter(({ from }) => from <= at);
	return firstMade([...before.slice(-2).reverse(), ...before.slice(0, 1)], make);
}

function behindMarker({ words }: ReadSentence, at: number): number {
	const comma = (index: number) => /^, $/.test(words[index]?.gap ?? '');
	const lower = words[at]?.lower ?? '';
	if (markers.test(lower) && comma(at + 1)) return at + 1;
	const pair = `${lower} ${words[at + 1]?.lower ?? ''}`;
	const isPair = /^(?:in (?:addition|turn|all|total)|to date|so far|right now)$/.test(pair);
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
	return placeAhead(sentence, from);
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const noPlace =
	/^(?:that|which|who|when|if|it|he|she|they|we|i|you|his|her|its|their|our|my|this|these|those|addition|example|instance|response|said|is|are|was|were|has|have|had|.*ing|\d.*)$/;

/** `In the Harrow constituency,`: words without a verb and with a name. */
function placeAhead(sentence: ReadSentence, from: number): { span: Span; to: number } | null {
	const { words, names } = sentence;
	if (!/^(?:in|at|on|for|across|throughout)$/.test(words[from]?.lower ?? '')) return null;
	for (let to = from + 1; to <= from + 9 && to < words.length; to++) {
		const word = words[to];
		if (!word || noPlace.test(word.lower) || weekday.test(word.lower)) return null;
		if (word.gap === ', ') {
			const hasName = names.some((name) => name.from > from && name.to <= to);
			return hasName ? { span: spanOf(sentence, from, to), to } : null;
		}
		if (!isAdjacent(word)) return null;
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
