import type { DatedClause } from './event-clauses.ts';
import type { DatePhrase, EventReading, EventRefusal, EventSentence } from './event-reading.ts';
import type { EventSubject } from './event-subjects.ts';
import { fullAlone, fullPassive, neverAlone } from './event-verbs.lexicon.ts';
import { hasBareNoun } from './event-words.ts';
import type { SimpleClause } from './simple-clause.ts';
import { sayings } from '../speech/sayings.lexicon.ts';
import { wordList } from '../speech/clauses.ts';

/** Words behind the verb of a stem, at most. */
const mostWords = 18;

/** All that a question is made of. */
export interface EventParts {
	readonly sentence: EventSentence;
	readonly reading: EventReading;
	readonly phrase: DatePhrase;
	readonly clause: SimpleClause;
	readonly subject: EventSubject;
	readonly pieces: DatedClause['rest'];
	readonly rest: string;
}

/** The same without a date that is asked for. */
type Telling = Omit<EventParts, 'phrase'>;

const conditions = /^(?:if|unless|whether|would|could|might|may|should)$/;
const hedges =
	/^(?:reportedly|allegedly|apparently|probably|perhaps|possibly|likely|supposedly|seemingly|rumoured|rumored|purportedly|maybe|claimed|believed|thought)$/;
const negations = /^(?:not|never|no|nor|neither|none|nobody|nothing|cannot)$|n't$/;
const pronouns =
	/^(?:i|we|you|he|she|they|it|him|them|us|me|my|our|your|this|these|those|such|here|there|himself|herself|themselves|itself|another|one|ones|others|the)$/;
const relativeTimes =
	/\b(?:ago|today|tonight|yesterday|tomorrow|now|currently|recently|earlier|later|then|previous|previously|following (?:day|week|month|year)|(?:last|next|this|same|that) (?:day|night|morning|week|weekend|month|year|decade|season|spring|summer|autumn|fall|winter|time)|so far)\b/i;
const reports = /^(?:that|how|why|whether|what|it|he|she|they|there|when)$/;

/** What cannot be the last words of a clause. */
const hangs =
	/(?:^|\s)(?:(?:in|by|of|for|from|with|\p{Ll}+ly) \p{Ll}+ing|of|for|from|with|the|an?|and|or|to|as|by|at|than|between|into|their|his|her|its)$/u;

/** Why a clause makes no question that can be understood and answered by its date alone. */
export function stemProblem(parts: EventParts): EventRefusal | null {
	return timeProblem(parts) ?? tellingProblem(parts) ?? repeatedProblem(parts);
}

/** `won high honours in 1990`: who wins what bears no name may win it in another year too. */
function repeatedProblem({ clause, rest }: EventParts): EventRefusal | null {
	const isWon = /^(?:earn|win|receive|get|gain)$/.test(clause.verb.lemma) && !clause.verb.isPassive;
	return isWon && !/[\p{Lu}\d]|\bfirst\b|^(?:the|his|her|its|their) /u.test(rest)
		? 'says-too-little'
		: null;
}

/** Why a clause cannot be told without the others of its article. */
export function tellingProblem(parts: Telling): EventRefusal | null {
	return timeWordProblem(parts) ?? sentenceProblem(parts) ?? wordingProblem(parts);
}

/** The same without what stands elsewhere in the sentence. */
export function wordingProblem(parts: Telling): EventRefusal | null {
	return timeWordProblem(parts) ?? referenceProblem(parts) ?? restProblem(parts);
}

/** `sold seven`: of what, the words before tell. */
const bareNumber =
	/^(?:only |just |about |another )?(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3})$/;

function timeWordProblem({ subject, rest }: Telling): EventRefusal | null {
	return relativeTimes.test(`${subject.text} ${rest}`) ? 'other-time' : null;
}

/** What stands anywhere in the sentence and touches the clause. */
export function sentenceProblem({
	sentence,
	clause,
	pieces,
	rest
}: Pick<Telling, 'sentence' | 'clause' | 'pieces' | 'rest'>): EventRefusal | null {
	const all = sentence.words.map(({ lower }) => lower);
	if (all.some((word) => hedges.test(word))) return 'hedged';
	if (all.some((word) => /^(?:if|unless|whether)$/.test(word))) return 'conditional';
	const isSaid = (word: string, at: number) =>
		sayings.has(word) && (at < clause.verb.from || at >= clause.verb.to) && !/s$/.test(word);
	if (all.some(isSaid) || (all.includes('according') && all.includes('to'))) return 'attributed';
	const [[from] = [0]] = pieces;
	if (reports.test(all[clause.verb.to] ?? '') && from === clause.verb.to) return 'attributed';
	const own = wordList(rest);
	if (own.some((word) => negations.test(word))) return 'negated';
	return own.some((word) => conditions.test(word)) ? 'conditional' : null;
}

function timeProblem({
	sentence,
	reading,
	phrase,
	clause,
	subject,
	rest,
	pieces
}: EventParts): EventRefusal | null {
	const { date, timing, mention } = phrase;
	const { status } = clause.verb;
	const today = reading.date?.slice(0, date.length) ?? null;
	if (status === 'happened' && (timing === 'byEndOf' || (today !== null && date > today)))
		return 'other-time';
	if (status !== 'happened' && (today === null || date < today)) return 'other-time';
	const words = `${subject.text} ${rest}`;
	if (words.includes(date.slice(0, 4))) return 'given-away';
	const spans = [[clause.from, clause.subjectTo], ...pieces].map(([from, to]) => ({
		start: sentence.words[from]?.start ?? Infinity,
		end: sentence.words[to - 1]?.end ?? 0
	}));
	const isInside = ({ start, end }: { start: number; end: number }) =>
		spans.some((span) => start >= span.start && end <= span.end);
	return sentence.dates.some(
		(other) => other !== mention && !other.isModifier && isInside(other.span)
	)
		? 'two-dates'
		: null;
}

function referenceProblem({ sentence, subject, pieces, clause }: Telling): EventRefusal | null {
	for (const [from, to] of pieces) {
		for (let at = from; at < to; at++) {
			const word = sentence.words[at];
			if (!word || word.text === 'US') continue;
			if (word.lower !== 'the' && pronouns.test(word.lower)) return 'pronoun';
			if (/^(?:same|former|latter|other|aforementioned)$/.test(word.lower))
				return 'points-elsewhere';
			const others = sentence.names.some(
				({ from: first, mention }) =>
					first >= clause.verb.to && first < at && mention.sort === 'person'
			);
			if (/^(?:his|her|hers)$/.test(word.lower) && (!subject.isPerson || others)) return 'pronoun';
			if (word.lower === 'its' && (subject.isPlural || subject.isPerson)) return 'pronoun';
			if (word.lower === 'their' && !subject.isPlural) return 'pronoun';
		}
		if (hasBareNoun(sentence, from, to)) return 'bare-noun';
	}
	return null;
}

function restProblem({ clause, rest }: Telling): EventRefusal | null {
	if (wordList(rest).length > mostWords) return 'too-long';
	if (/["“”()[\]]/.test(rest)) return 'quotation';
	if (hangs.test(rest) || bareNumber.test(rest)) return 'no-complement';
	const { isPassive, lemma } = clause.verb;
	// `became president`, `took over`: of what, is not said
	if (
		/^(?:become|take|be)$/.test(lemma) &&
		/^(?:the |an? )?(?:\p{Ll}+(?: \p{Ll}+)?|over|up)$/u.test(rest) &&
		rest !== 'office'
	)
		return 'no-complement';
	if (rest !== '' && !/^(?:in|at|on|from|with|against|by)\b/.test(rest)) return null;
	if (isPassive) return rest === '' && !fullPassive.has(lemma) ? 'no-complement' : null;
	return fullAlone.has(lemma) || (rest !== '' && !neverAlone.has(lemma)) ? null : 'no-complement';
}
