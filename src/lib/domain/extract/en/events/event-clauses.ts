import type { DatePhrase, EventRefusal, EventSentence } from './event-reading.ts';
import { gather } from '../../../gather.ts';
import { betweenProblem, isVerb, restEnd } from './event-rest.ts';
import { surePasts } from './event-verbs.lexicon.ts';
import { secondClause } from './second-verb.ts';
import { clauseAt, type SimpleClause } from './simple-clause.ts';
import { isBreak, lowerAt } from './verb-group.ts';

/** A clause with its date taken out. */
export interface DatedClause {
	readonly clause: SimpleClause;
	/** The words behind the verb that are kept, in one or two pieces. */
	readonly rest: readonly (readonly [from: number, to: number])[];
	/** The last word of all that was read, exclusive. */
	readonly to: number;
	readonly pattern: string;
}

/** More words behind the verb than these make no question. */
const mostTold = 18;

const connectives =
	/^(?:but|and|however|meanwhile|moreover|furthermore|also|still|finally|eventually|later|then|nevertheless|additionally|instead)$/;
const openers = /^(?:when|after|although|though|because|since|while|whereas)$/;
const insertions = /^(?:against|at|in|with|near|under|amid|following|after|despite|before)$/;
const behindDate =
	/^(?:from|at|in|with|by|to|for|as|against|near|under|of|on|between|into|over|following)$/;

/** Where the clauses of a sentence may begin. */
export function clauseStarts({ words }: EventSentence): number[] {
	return gather(words, ({ gap }, at) => {
		if (at === 0) return [0];
		const before = lowerAt(words, at - 1);
		const isLed = at === 1 && connectives.test(before);
		const isJoined = /^(?:and|but)$/.test(before) && /[,;]/.test(words[at - 1]?.gap ?? '');
		return isLed || isJoined || gap.includes(';') || (openers.test(before) && !isBreak(words[at]))
			? [at]
			: [];
	});
}

/** The clause that a date belongs to, by where the date stands; else why there is none that is clear. */
export function datedClause(
	sentence: EventSentence,
	starts: readonly number[],
	phrase: DatePhrase
): DatedClause | EventRefusal {
	if (starts.includes(phrase.from)) return frontClause(sentence, phrase);
	if (isBehindOpener(sentence, phrase)) return frontClause(sentence, phrase);
	for (const start of starts.toReversed()) {
		if (start >= phrase.from) continue;
		const split = clauseAt(sentence.words, start, phrase);
		if (typeof split !== 'string' && split.subjectTo === phrase.from)
			return behindClause(sentence, split, 'event/dated-subject');
		const clause = clauseAt(sentence.words, start);
		if (typeof clause === 'string') {
			if (clause !== 'no-verb' || start === 0) return clause;
			continue;
		}
		if (clause.verb.to > phrase.from) continue;
		const read = endClause(sentence, clause, phrase);
		const second = read === 'coordinated' ? secondClause(sentence, clause, phrase) : null;
		if (second === null || second.verb.to > phrase.from) return read;
		const other = endClause(sentence, second, phrase);
		return typeof other === 'string' ? other : { ...other, pattern: 'event/dated-second' };
	}
	return 'no-verb';
}

/** `On 3 May 2011, against all hopes, the Harrow Bank closed its office in Leeds.` */
function frontClause(sentence: EventSentence, phrase: DatePhrase): DatedClause | EventRefusal {
	const { words } = sentence;
	let at = phrase.to;
	if (/^(?:and|or|to|through)$/.test(lowerAt(words, at))) return 'two-dates';
	if (!/^,?\s$/.test(words[at]?.gap ?? '')) return 'no-verb';
	for (let turns = 0; turns < 2 && isInsertion(words, at); turns++) {
		at = words.findIndex(({ gap }, index) => index > at && gap.startsWith(','));
	}
	const clause = clauseAt(words, at);
	if (typeof clause === 'string') return clause;
	return clause.verb.isPerfect ? 'other-time' : behindClause(sentence, clause, 'event/dated-front');
}

/** `against all hopes, `, `his first year, `: words without a verb up to the next comma. */
function isInsertion(words: EventSentence['words'], at: number): boolean {
	const isNoun =
		/^(?:his|her|its|their|the|an?)$/.test(lowerAt(words, at)) && /,/.test(words[at]?.gap ?? '');
	if (!isNoun && !insertions.test(lowerAt(words, at))) return false;
	const end = words.findIndex(({ gap }, index) => index > at && gap.startsWith(','));
	if (end < 0 || end - at > (isNoun ? 6 : 12) || words[end]?.lower === 'and') return false;
	return !words
		.slice(at, end)
		.some(({ lower }) => isVerb(lower) || (!isNoun && lower.endsWith('ing')));
}

/** `A few days earlier, on 3 May 2011, the Harrow Bank closed.` */
function isBehindOpener({ words }: EventSentence, { from }: DatePhrase): boolean {
	if (from === 0 || from > 6 || !/,/.test(words[from]?.gap ?? '')) return false;
	return words
		.slice(0, from)
		.every(({ lower }) => !isVerb(lower) && !/^(?:if|as|when|to)$/.test(lower));
}

/** A clause whose date stands in front of its verb. */
function behindClause(
	sentence: EventSentence,
	clause: SimpleClause,
	pattern: string
): DatedClause | EventRefusal {
	const end = restEnd(sentence, clause.verb.to);
	if (typeof end === 'string') return end;
	const to = beforeOtherDate(sentence, clause.verb.to, shorter(sentence, clause.verb.to, end));
	if (to === null) return 'two-dates';
	const checked: DatedClause = { clause, rest: [[clause.verb.to, to]], to, pattern };
	return secondVerb(sentence, checked) ?? checked;
}

/** A long clause without how it was done: `by lending the town ten ships`. */
function shorter({ words }: EventSentence, from: number, end: number): number {
	if (end - from <= mostTold) return end;
	const how = words.findIndex(
		({ lower }, at) =>
			at > from + 1 && at < end && lower === 'by' && /^\p{Ll}{2,}ing$/u.test(lowerAt(words, at + 1))
	);
	return how < 0 ? end : how;
}

/** Without the words from a clause or an addition on that has a date of its own; null where none ends there. */
function beforeOtherDate({ words, dates }: EventSentence, from: number, to: number): number | null {
	const other = dates.find(
		({ span, isModifier }) =>
			!isModifier &&
			span.start >= (words[from]?.start ?? Infinity) &&
			span.end <= (words[to - 1]?.end ?? 0)
	);
	if (!other) return to;
	for (let at = to - 1; at > from + 1; at--) {
		const word = words[at];
		if (!word || word.start > other.span.start) continue;
		if (/^(?:that|which|who|plus)$/.test(word.lower)) return at;
	}
	return null;
}

/** `X opened the bridge in 1990`, `X was founded in 1990 by Mary Smith`. */
function endClause(
	sentence: EventSentence,
	clause: SimpleClause,
	phrase: DatePhrase
): DatedClause | EventRefusal {
	const { words } = sentence;
	const problem = betweenProblem(sentence, clause.verb.to, phrase.from);
	if (problem !== null) return problem;
	const next = lowerAt(words, phrase.to);
	let to = phrase.to;
	if (!isBreak(words[to]) && next !== '') {
		if (/^(?:or|to|through|until)$/.test(next) && !behindDate.test(next)) return 'two-dates';
		if (next === 'and' && /^\d/.test(lowerAt(words, to + 1))) return 'two-dates';
		if (behindDate.test(next)) {
			const end = restEnd(sentence, phrase.to);
			if (typeof end === 'string') return end;
			to = end;
		} else if (
			!/^(?:and|but|aged|when|while|after|before|because|where|until|since|although|though|so|or)$/.test(
				next
			)
		) {
			return 'unclear-verb';
		}
	}
	const rest = [
		[clause.verb.to, phrase.from],
		[phrase.to, to]
	] as const;
	const isMiddle = phrase.from === clause.verb.to && to > phrase.to;
	const read = { clause, rest, to, pattern: isMiddle ? 'event/dated-middle' : 'event/dated-end' };
	return secondVerb(sentence, read) ?? read;
}

/** Another verb without a conjunction: the first one was a participle, or it is the verb of a second clause. */
function secondVerb({ words }: EventSentence, { clause, rest }: DatedClause): EventRefusal | null {
	const isSure = clause.verb.isPassive || surePasts.has(clause.verb.past);
	for (const [from, to] of rest) {
		for (let at = from; at < to; at++) {
			const lower = lowerAt(words, at);
			if (/^(?:that|which|who|whose|where)$/.test(lower)) return null;
			const isOwn = /^(?:the|an?|of|in|by|to|for|his|her|its|their|newly|first|and|or)$/.test(
				lowerAt(words, at - 1)
			);
			const isFinite =
				/^(?:was|were|is|are|has|have|had|will|would|could|did|does)$/.test(lower) ||
				surePasts.has(lower);
			if (isFinite || (!isSure && isVerb(lower) && !isOwn && !words[at]?.isCapital))
				return 'unclear-verb';
		}
	}
	return null;
}
