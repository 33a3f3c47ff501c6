import { contextProblem } from '../amounts/amount-clauses.ts';
import type { Opening } from '../amounts/amount-openings.ts';
import { subjectAt, type Subject } from '../amounts/subjects.ts';
import { verbOfParticiple, verbOfPast } from '../amounts/verb-forms.ts';
import type { VerbGroup } from '../amounts/verb-groups.ts';
import type { EventReading, EventSentence } from '../events/event-reading.ts';
import { tellingProblem, wordingProblem } from '../events/event-stem.ts';
import { subjectOf, type EventSubject } from '../events/event-subjects.ts';
import { phraseOf } from '../events/event-words.ts';
import type { SimpleClause } from '../events/simple-clause.ts';
import { lowerAt } from '../events/verb-group.ts';
import { clauseOpenings } from './clause-openings.ts';
import { closingVerb, openerVerb } from './opener-clause.ts';
import { tellEnd } from './tell-end.ts';
import { toldVerbAt } from './told-verb.ts';

/** A plain clause with a subject that can be understood by itself. */
export interface ToldClause {
	readonly opening: Opening;
	readonly subject: EventSubject;
	readonly verb: VerbGroup;
	/** The base form of the verb itself: `open` of `was opened`, `fund` of `will fully fund`. */
	readonly lemma: string;
	/** The word behind what is told. */
	readonly to: number;
	/** What follows the verb, with persons by their full names. */
	readonly rest: string;
}

/** The clauses of a sentence that can be told without the others of their article. */
export function toldIn(sentence: EventSentence, reading: EventReading): ToldClause[] {
	if (sentence.isQuoted) return [];
	return clauseOpenings(sentence).flatMap((opening) => {
		if (opening.problem !== null) return [];
		const told = [toldAt, toldBefore, toldBehind].map((rule) => rule(sentence, reading, opening));
		return told.filter((one) => one !== null);
	});
}

/** What the words in front of a clause tell of its subject: `After moving to Leeds, Mary Smith`. */
function toldBefore(
	sentence: EventSentence,
	reading: EventReading,
	opening: Opening
): ToldClause | null {
	const verb = opening.from > 2 && opening.evidenceFrom === 0 ? openerVerb(sentence) : null;
	const found = verb && subjectAt(sentence, opening.from);
	if (!verb || !found || toldVerbAt(sentence, found.to, true) === null) return null;
	const subject = subjectFor(sentence, reading, opening, found);
	const rest = phraseOf(sentence, reading, verb.to, opening.from);
	if (typeof subject === 'string' || typeof rest !== 'string' || /[“”"()]/.test(rest)) return null;
	const told = { opening, subject, verb, lemma: verb.base, to: opening.from, rest };
	return isTold(sentence, reading, told, found.to) ? told : null;
}

/** What the end of a clause tells of its subject: `won fame by designing a mill in Leeds`. */
function toldBehind(
	sentence: EventSentence,
	reading: EventReading,
	opening: Opening
): ToldClause | null {
	const found = subjectAt(sentence, opening.from);
	const main = found && toldVerbAt(sentence, behindTime(sentence, found.to), found.isName);
	const isDone = main && !main.isPresent && main.helper === undefined;
	const verb = isDone ? closingVerb(sentence, main.to) : null;
	if (!found || !verb || isQuotedUpTo(sentence, verb.to)) return null;
	const subject = subjectFor(sentence, reading, opening, found);
	const to = tellEnd(sentence, verb.to, false);
	if (typeof subject === 'string' || to === null || to <= verb.to) return null;
	const rest = phraseOf(sentence, reading, verb.to, to);
	if (typeof rest !== 'string' || rest === '') return null;
	const told = { opening, subject, verb, lemma: verb.base, to, rest };
	return isTold(sentence, reading, told, found.to) ? told : null;
}

function subjectFor(
	sentence: EventSentence,
	reading: EventReading,
	{ from }: Opening,
	found: Subject
) {
	return found.problem === null
		? namedSubject(sentence, found)
		: subjectOf(sentence, reading, from, found.to);
}

function toldAt(
	sentence: EventSentence,
	reading: EventReading,
	opening: Opening
): ToldClause | null {
	const found = subjectAt(sentence, opening.from);
	if (!found) return null;
	const verb = toldVerbAt(sentence, behindTime(sentence, found.to), found.isName);
	if (!verb || isQuotedUpTo(sentence, verb.to) || isAdded(sentence, opening.from, verb.at))
		return null;
	const subject = subjectFor(sentence, reading, opening, found);
	const to = tellEnd(sentence, verb.to, verb.kind === 'would');
	if (typeof subject === 'string' || to === null || to <= verb.to) return null;
	const rest = phraseOf(sentence, reading, verb.to, to);
	const isPlain = /^[\s\u00a0]+$/.test(sentence.words[verb.to]?.gap ?? '');
	if (typeof rest !== 'string' || rest === '' || !isPlain) return null;
	const form = lowerAt(sentence.words, verb.at);
	const known = verb.helper === undefined ? verb.base : verbOfParticiple(form)?.base;
	const lemma = known ?? verbOfPast(form)?.base ?? form;
	const told = { opening, subject, verb, lemma, to, rest };
	return isTold(sentence, reading, told, found.to) ? told : null;
}

/** `Ann Lee, awarded a prize, left`: behind one comma it is a participle, and no verb. */
function isAdded({ words }: EventSentence, from: number, verb: number): boolean {
	const hasComma = (at: number) => words[at]?.gap.includes(',') === true;
	if (!hasComma(verb)) return false;
	for (let at = from + 1; at < verb; at++) if (hasComma(at)) return false;
	return true;
}

function isTold(
	sentence: EventSentence,
	reading: EventReading,
	{ opening, subject, verb, lemma, to, rest }: ToldClause,
	subjectTo: number
): boolean {
	if (/^(?:and|or|but|nor)\b/.test(rest)) return false;
	// `aid to for Kenya`: a word is lost
	if (/\b(?:to|for|of|at|by|with) (?:to|for|of|in|at|by|with|from)\b/.test(rest)) return false;
	const clause = simpleClause(opening, subjectTo, verb, lemma);
	const parts = { sentence, reading, clause, subject, pieces: [[verb.to, to]] as const, rest };
	if (opening.attribution === null) return tellingProblem(parts) === null;
	const said = contextProblem(sentence, opening.from, to, [opening.saying, verb.at]);
	return said === null && wordingProblem(parts) === null;
}

function namedSubject(
	{ names }: EventSentence,
	{ text, named }: { readonly text: string; readonly named?: EventSubject['named'] }
): EventSubject {
	const isPerson = names.some(
		({ mention }) => mention.sort === 'person' && mention.fullName === text
	);
	return { text, isPlural: false, isPerson, named: named ?? null };
}

const passedOver =
	/^(?:also|then|later|subsequently|eventually|recently|soon|first|again|instead|immediately|successfully|officially|initially|finally|quickly|originally|formally|publicly|today|yesterday)$/;

/** Behind `today`, `on Friday`, `also`, `(D-York)`: what is left out, and the clause stays true. */
function behindTime({ words, dates }: EventSentence, from: number): number {
	let at = from;
	for (let turns = 0; turns < 3; turns++) {
		if (/^ \($/.test(words[at]?.gap ?? '')) {
			const end = words.findIndex(({ gap }, index) => index > at && /^\.?\) $/.test(gap));
			if (end < 0 || end > at + 4) return from;
			at = end;
		}
		const start = lowerAt(words, at) === 'on' ? at + 1 : at;
		const date = dates.find(({ span }) => span.start === words[start]?.start);
		if (date) {
			at = start;
			while ((words[at]?.start ?? Infinity) < date.span.end) at++;
		} else if (passedOver.test(lowerAt(words, at))) at++;
	}
	return at;
}

function isQuotedUpTo({ words }: EventSentence, to: number): boolean {
	return words.slice(0, to + 1).some(({ gap }) => /["“”]/.test(gap));
}

/** The clause as the rules of events read it. */
export function simpleClause(
	{ from }: Opening,
	subjectTo: number,
	verb: VerbGroup,
	lemma: string
): SimpleClause {
	const isPassive = verb.kind === 'passive';
	const status = verb.kind === 'would' ? 'expected' : 'happened';
	const group = { base: verb.base, past: verb.past, lemma, isPassive, isPerfect: false };
	return { from, subjectTo, verb: { ...group, status, from: subjectTo, to: verb.to } };
}
