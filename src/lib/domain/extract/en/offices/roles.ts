import type { RelationFact, RoleFact } from '../../../facts/fact.ts';
import { dateInWords } from '../../../text/en/dates.ts';
import { gapAfter } from '../../mentions/words.ts';
import {
	idAt,
	isFlawed,
	nameAt,
	refusal,
	spanOf,
	type Findings,
	type NameRefusal,
	type PlacedName,
	type ReadSentence,
	type Reading
} from '../finding.ts';
import { bodyNouns } from '../names.lexicon.ts';
import { namedAs } from './named-as.ts';
import { officeAt, type ReadOffice } from './offices.ts';

/** An office with whose it is, found by a rule. */
export interface Held {
	readonly office: ReadOffice;
	readonly from: number;
	readonly to: number;
	readonly pattern: string;
}

/** Words in front of a name that may belong to an office. */
const reach = 14;

/** The offices that a sentence says persons hold, each once. */
export function rolesIn(sentence: ReadSentence, reading: Reading): Findings {
	const results = sentence.names
		.filter(({ mention }) => mention.sort === 'person')
		.flatMap((name) => heldBy(sentence, name).map((held) => roleOf(sentence, name, held, reading)));
	return {
		found: results.flatMap((result) => ('fact' in result ? [result] : [])),
		refused: results.flatMap((result) => ('reason' in result ? [result] : []))
	};
}

function heldBy(sentence: ReadSentence, name: PlacedName): Held[] {
	return [before(sentence, name), behind(sentence, name), byVerb(sentence, name)].filter(
		(held) => held !== null
	);
}

function officeIn(sentence: ReadSentence, from: number): ReadOffice | null {
	return officeAt(sentence.words, from, (at) => nameAt(sentence, at)?.to);
}

/** `US Secretary of State Antony Blinken`; `the foreign minister of Iraq, Fuad Hussein,`. */
function before(sentence: ReadSentence, { from, to }: PlacedName): Held | null {
	const { words } = sentence;
	const gap = words[from]?.gap ?? '';
	const isApposed = gap === ', ';
	if (!/^[ \n\u00a0]$/.test(gap) && !isApposed) return null;
	// `president of the Harrow Rowing association`: the name goes on
	if (gapAfter(sentence, to - 1) === ' ' && bodyNouns.has(words[to]?.lower ?? '')) return null;
	if (isApposed && !/^(?:,|\.$|;)/.test(gapAfter(sentence, to - 1))) return null;
	for (let start = Math.max(0, from - reach); start < from; start++) {
		if (/[,;:()“”"–—]/.test(gapsBetween(sentence, start + 1, from))) continue;
		// an office does not begin in the middle of a name, nor is it a person's
		if (sentence.names.some((name) => name.from < start && name.to > start)) continue;
		if (isPersonWithin(sentence, start, from) || words[start]?.gap === ' & ') continue;
		const office = officeIn(sentence, start);
		const isRanked =
			office?.to === from - 1 && /^(?:general|admiral|colonel)$/.test(words[from - 1]?.lower ?? '');
		if (!office || (office.to !== from && !isRanked) || (isApposed && !office.hasArticle)) continue;
		const pattern = isApposed ? 'role/apposition-before' : 'role/prefix';
		return { office, from: start, to, pattern };
	}
	return null;
}

function isPersonWithin({ names }: ReadSentence, from: number, to: number): boolean {
	return names.some(
		(name) => name.mention.sort === 'person' && name.from >= from && name.from < to
	);
}

/** `Fuad Hussein, the foreign minister of Iraq,`. */
function behind(sentence: ReadSentence, { from, to }: PlacedName): Held | null {
	if (!/^(?:,| [–—]) $/.test(sentence.words[to]?.gap ?? '')) return null;
	const verb = leads(sentence, to);
	if (verb !== null) return { ...verb, from };
	const office = officeIn(sentence, to);
	if (!office || (!office.problem && !endsAt(sentence, office))) return null;
	return { office, from, to: office.to, pattern: 'role/apposition' };
}

/**
 * An apposition ends with its office, or tells more of it: `the former director of the Harrow Museum under
 * Mary Smith,`, `head of the Harrow Bank and a lawyer,`. Of a present holder no time is told there.
 */
function endsAt(sentence: ReadSentence, { to, status, organisation }: ReadOffice): boolean {
	const { words } = sentence;
	const gap = gapAfter(sentence, to - 1);
	if (/^[,.;)]|^ [–—]|^$/.test(gap)) return true;
	if (gap !== ' ' || organisation === '') return false;
	const next = words[to]?.lower ?? '';
	if (status === 'former') return /^(?:under|during|from|until|between|and|who)$/.test(next);
	return (
		next === 'who' ||
		(next === 'and' && /^(?:an?|the|former|one|its)$/.test(words[to + 1]?.lower ?? ''))
	);
}

/** `X, who leads the Red Cross,`. */
function leads(sentence: ReadSentence, at: number): Omit<Held, 'from'> | null {
	const { words } = sentence;
	if (words[at]?.lower !== 'who' || !/^(?:leads|heads|chairs)$/.test(words[at + 1]?.lower ?? ''))
		return null;
	const start = words[at + 2]?.lower === 'the' ? at + 3 : at + 2;
	const led = nameAt(sentence, start);
	if (!led || words[led.to - 1]?.isPossessive || led.mention.sort === 'person') return null;
	const title =
		{ leads: 'leader', heads: 'head', chairs: 'chair' }[words[at + 1]?.lower ?? ''] ?? 'head';
	const organisation = `${start > at + 2 ? 'the ' : ''}${led.mention.fullName}`;
	return {
		office: {
			...{ to: led.to, title, organisation, office: `${title} of ${organisation}` },
			...{ status: 'current', hasArticle: true }
		},
		to: led.to,
		pattern: 'role/who-leads'
	};
}

const verbs =
	/^(?:is|serves as|has been|was (?:appointed|named|elected|sworn in as|appointed as|elected as)|became|(?:is|was) (?:now|currently)) $/;

/** `X is the head of Y`, `X became prime minister of Y in 2020`. */
function byVerb(sentence: ReadSentence, { from, to }: PlacedName): Held | null {
	const { words } = sentence;
	let phrase = '';
	for (let at = to; at < to + 4; at++) {
		const word = words[at];
		if (!word || !/^[ \n]$/.test(word.gap)) return null;
		phrase += `${word.lower} `;
		if (!verbs.test(phrase)) continue;
		const office = officeIn(sentence, at + 1);
		if (!office) continue;
		const next = words[office.to];
		const ends =
			!next ||
			/[,.;]/.test(next.gap) ||
			/^(?:and|in|on|since|who|from|after|when|at|for)$/.test(next.lower);
		if (!ends) return null;
		const isEvent = /became|appointed|named|elected|sworn/.test(phrase);
		return { office, from, to: office.to, pattern: isEvent ? 'role/became' : 'role/verb' };
	}
	return null;
}

function roleOf(sentence: ReadSentence, name: PlacedName, held: Held, reading: Reading) {
	const { office, pattern } = held;
	const span = spanOf(sentence, held.from, held.to);
	const person = name.mention.fullName;
	const time = timeOf(sentence, held, reading);
	const problem =
		officeProblem(sentence, person, held, span) ?? (time === null ? 'other-time' : undefined);
	const title = bareTitle(held);
	if (
		title !== null &&
		time?.asOf === reading.date &&
		isFullName(person) &&
		!isFlawed(sentence, span)
	)
		return { fact: bareOffice(person, title, span, reading), pattern: 'role/title' };
	const named =
		problem === 'one-of-many' && !isFlawed(sentence, span)
			? namedAs(sentence, person, held, reading)
			: null;
	if (named) return { fact: named, pattern: 'role/named-as' };
	if (problem !== undefined || time === null)
		return refusal(problem ?? 'other-time', span, pattern);
	const fact: RoleFact = {
		...{ id: idAt(reading, 'role', span), type: 'role', evidence: [span], asOf: time.asOf },
		...{ modality: 'asserted', attribution: null, importance: 2 },
		...{ person, title: office.title, organisation: office.organisation, office: office.office },
		status: office.status,
		...(time.since !== undefined && { since: time.since })
	};
	return { fact, pattern };
}

/** Titles that tell what somebody is, though not of what. */
const bareTitles =
	/^(?:(?:prime|foreign|interior|finance|defen[cs]e|health|education|energy|justice) minister|president|premier|governor|mayor|senator|congressman|congresswoman|ambassador|chancellor|pope)$/;

/** The title in front of a name that does not say whose it is; null where it tells nothing. */
function bareTitle({ office, pattern }: Held): string | null {
	const isBare = office.organisation === '' && office.status === 'current';
	if (!isBare || pattern !== 'role/prefix') return null;
	return bareTitles.test(office.title) ? office.title : null;
}

/** Only the title is asked for: who else holds such an office is not known. */
function bareOffice(
	person: string,
	title: string,
	span: { start: number; end: number },
	reading: Reading
): RelationFact {
	return {
		...{ id: idAt(reading, 'title', span), type: 'relation', evidence: [span] },
		...{ asOf: reading.date, modality: 'asserted', attribution: null, importance: 1 },
		...{ relation: 'part', subject: person, link: 'office', objects: [title], foils: [] },
		predicate: `was held by ${person} as of ${dateInWords(reading.date)}`
	};
}

function isFullName(person: string): boolean {
	return person.includes(' ');
}

function officeProblem(
	sentence: ReadSentence,
	person: string,
	{ office }: Held,
	span: { start: number; end: number }
): NameRefusal | undefined {
	if (office.problem) return office.problem;
	if (!isFullName(person)) return 'name-incomplete';
	if (office.organisation.includes(person) || person.includes(office.organisation))
		return 'organisation-unclear';
	return isFlawed(sentence, span) ? 'flawed-words' : undefined;
}

/** How an office ends: `since the overthrow of Premier Lee`. */
const ends =
	/^(?:overthrow|ouster|ousting|death|assassination|murder|killing|resignation|removal|fall|impeachment|departure|funeral|widow)$/;

/** For which day it holds; null where the article tells of another time and does not say which. */
function timeOf(
	sentence: ReadSentence,
	{ office, from, to, pattern }: Held,
	{ date, isOfThePast }: Reading
): { asOf: string; since?: string } | null {
	const year = date.slice(0, 4);
	if (office.since !== undefined)
		return office.since <= year ? { asOf: date, since: office.since } : null;
	if (pattern === 'role/became') {
		const became = yearBehind(sentence, to);
		return became !== undefined && became <= year ? { asOf: became, since: became } : null;
	}
	if (office.status === 'former') return { asOf: date };
	const of = sentence.words[from - 1]?.lower === 'the' ? from - 2 : from - 1;
	if (sentence.words[of]?.lower === 'of' && ends.test(sentence.words[of - 1]?.lower ?? ''))
		return null;
	const first = sentence.words.slice(0, 3).map(({ lower }) => lower);
	const opening = first[0] === 'in' ? first.find((word) => /^\d{4}$/.test(word)) : undefined;
	if (opening !== undefined && opening < year) return { asOf: opening };
	const years = sentence.words
		.filter(({ text }) => /^(?:1[5-9]|20)\d\d$/.test(text))
		.map(({ text }) => text);
	if (pattern === 'role/verb') return { asOf: date };
	if (isOfThePast || years.some((other) => Number(other) < Number(year) - 1)) return null;
	return { asOf: date };
}

function yearBehind({ words }: ReadSentence, at: number): string | undefined {
	if (words[at]?.lower !== 'in') return undefined;
	return [words[at + 1], words[at + 2]].find((word) => /^\d{4}$/.test(word?.text ?? ''))?.text;
}

function gapsBetween({ words }: ReadSentence, from: number, to: number): string {
	return words
		.slice(from, to)
		.map(({ gap }) => gap)
		.join('');
}
