import type { PassageFact, Span } from '../facts/fact.ts';
import { factId } from '../ids.ts';
import { counted, silent } from '../telling.ts';
import type { Article } from '../text/article.ts';
import { printed } from './edits.ts';
import { aliasesOf, namesToAsk } from './en/gap-names.ts';
import { nameForms, type NameForms } from './en/name-forms.ts';
import type { ReadSentence } from './en/finding.ts';
import { lacksYear } from './en/standing/dated.ts';
import {
	partsAround,
	standingOf,
	surroundingsOf,
	type Standing,
	type Surroundings
} from './en/standing/standing.ts';
import type { Cut } from './en/standing/shorter.ts';
import type { Entities } from './entities/entity.ts';
import type { FoundFact, Refusal } from './extraction.ts';
import { gapProblem, isNear, valueProblem } from './gap-problems.ts';
import { patternOf } from './gap-patterns.ts';

type Mention = ReadSentence['mentions'][number];

/** What is left out of a sentence, and the other words that are right there. */
interface Answer {
	readonly span: Span;
	readonly kind: 'quantity' | 'money' | 'date' | 'name';
	readonly aliases: readonly string[];
	/** The number that it is. */
	readonly amount: number | null;
	/** The person that it names. */
	readonly person: string | null;
}

/**
 * Numbers, sums, dates and names as gaps in their sentences, each printed so that it stands alone:
 * with names in full, dates written out, and without what only joins it to the sentence before.
 *
 * @param date of the article, null where it is not known
 */
export function gapsIn(
	article: Article,
	sentences: readonly ReadSentence[],
	{ date, quoted, entities }: Pick<Surroundings, 'date' | 'quoted' | 'entities'>,
	tell = silent
): { found: FoundFact[]; refused: Refusal[] } {
	const found: FoundFact[] = [];
	const refused: Refusal[] = [];
	const printedBefore = new Set<string>();
	const around = surroundingsOf({ text: article.text, date, quoted, entities }, sentences);
	const forms = nameForms(entities);
	for (const sentence of counted(sentences, tell)) {
		const { mentions } = sentence;
		for (const answer of answersIn(sentence, mentions, {
			entities,
			forms,
			text: article.text
		})) {
			const pattern = `${answer.kind}/gap`;
			const gap =
				typeof answer.reason === 'string'
					? answer.reason
					: gapOf(article, sentence, answer, { mentions, around, entities });
			if (typeof gap === 'string') refused.push({ reason: gap, span: answer.span, pattern });
			else if (saidBy(gap.fact, answer).some((each) => printedBefore.has(each)))
				refused.push({ reason: 'said-twice', span: answer.span, pattern });
			else {
				for (const each of saidBy(gap.fact, answer)) printedBefore.add(each);
				found.push(gap);
			}
		}
	}
	return { found, refused };
}

/** What a gap says: its whole stem, and a number that is no small one with the word behind it. */
function saidBy({ around }: PassageFact, { kind, amount }: Answer): readonly string[] {
	const stem = `${around?.before ?? ''}_${around?.after ?? ''}`;
	const isNumber = kind === 'quantity' && amount !== null && amount > 20;
	const unit = /^\W*[\p{L}%]+/u.exec(around?.after ?? '')?.[0];
	return isNumber && unit !== undefined ? [stem, `${amount}${unit}`] : [stem];
}

function answersIn(
	sentence: ReadSentence,
	mentions: readonly Mention[],
	{ entities, forms, text }: { entities: Entities; forms: NameForms; text: string }
): (Answer & { reason: string | null })[] {
	const values = mentions.map((mention) => ({
		...{ span: mention.span, kind: mention.kind, person: null },
		amount: 'amount' in mention ? mention.amount.value : null,
		aliases: [...aliasesOfDate(mention, text), ...aliasesOfRange(mention, text)],
		reason: valueProblem(mention, text)
	}));
	const changes = changesIn(mentions, text).map((span) => ({
		...{ span, kind: 'quantity' as const, person: null, amount: null, reason: null },
		aliases: aliasesOfChange(text.slice(span.start, span.end))
	}));
	const names = namesToAsk(sentence, entities, forms)
		.filter(
			({ mention }) =>
				!mentions.some(({ span }) => span.start < mention.span.end && span.end > mention.span.start)
		)
		.map((name) => ({
			...{ span: name.mention.span, kind: 'name' as const, reason: name.reason },
			...{ person: name.mention.fullName, amount: null },
			aliases: aliasesOf(name, text, entities.of(name.mention.fullName)?.surname)
		}));
	return [...values, ...changes, ...names];
}

/** Verbs of a change from one number to another, with what may stand between. */
const changed =
	/\b(?:rose|risen|rises?|grew|grown|grows?|fell|fallen|falls?|shrank|shrunk|climb(?:ed|s)?|drop(?:ped|s)?|(?:increas|declin|decreas|chang|reduc|rais)(?:ed|es?)|expand(?:ed|s)?|lower(?:ed|s)?|cut)(?: \p{L}+){0,3} from $/u;

/**
 * `rose from 9 to 10`: of two numbers so near each other that each gives the other away, both are asked
 * for as one answer.
 */
function changesIn(mentions: readonly Mention[], text: string): Span[] {
	return mentions.flatMap((first, at) => {
		const second = mentions[at + 1];
		if (first.kind !== 'quantity' || second?.kind !== 'quantity') return [];
		const [from, to] = [first.amount, second.amount];
		const isPair =
			text.slice(first.span.end, second.span.start) === ' to ' &&
			from.bound === 'exact' &&
			to.bound === 'exact' &&
			isNear(from.value, to.value);
		const head = text.slice(Math.max(0, first.span.start - 60), first.span.start);
		return isPair && changed.test(head) ? [{ start: first.span.start, end: second.span.end }] : [];
	});
}

/** `from 9 to 10`, `9-10` for `9 to 10`. */
function aliasesOfChange(words: string): string[] {
	const [low = '', high = ''] = words.split(' to ');
	return [`from ${words}`, `${low}-${high}`, `${low}–${high}`];
}

/** `20 March` for `March 20`. */
function aliasesOfDate({ kind, span }: Mention, text: string): string[] {
	const words = text.slice(span.start, span.end);
	const match = kind === 'date' && lacksYear(words) ? /^(\S+) (\S+)$/.exec(words) : null;
	return match ? [`${match[2] ?? ''} ${match[1] ?? ''}`] : [];
}

/** `40-50` for `40 to 50`. */
function aliasesOfRange(mention: Mention, text: string): string[] {
	if (mention.kind === 'date' || mention.amount.bound !== 'range') return [];
	const words = text.slice(mention.span.start, mention.span.end);
	const [low = '', high = ''] = words.split(/ to | ?[-–] ?/);
	return [`${low}-${high}`, `${low}–${high}`, `${low} to ${high}`].filter((one) => one !== words);
}

/** Why a sentence does not stand alone, where a shorter part of it may. */
const mendable: ReadonlySet<string> = new Set([
	'bare-reference',
	'points-elsewhere',
	'too-long',
	'unexplained-acronym',
	'pronoun',
	'relative-date',
	'first-person',
	'flawed-words'
]);

/** A gap with the rule that made it: a member of a list is asked with what introduces it. */
type Asked = Pick<FoundFact, 'pattern'> & { readonly fact: PassageFact };

function gapOf(
	article: Article,
	sentence: ReadSentence,
	answer: Answer,
	known: Known
): Asked | string {
	let first: string | null = null;
	for (const cut of partsAround(sentence, answer.span, article.text)) {
		const gap = gapIn(article, sentence, answer, known, cut);
		if (typeof gap !== 'string')
			return { fact: gap, pattern: patternOf(gap.around, { ...answer, sentence }, cut) };
		first ??= gap;
		if (!mendable.has(gap)) break;
	}
	return first ?? 'too-short';
}

interface Known {
	readonly mentions: readonly Mention[];
	readonly around: Surroundings;
	readonly entities: Entities;
}

function gapIn(
	{ id, text, date }: Article,
	sentence: ReadSentence,
	{ span, kind, aliases, person }: Answer,
	{ mentions, around, entities }: Known,
	cut: Cut
): PassageFact | string {
	const standing = standingOf(sentence, span, mentions, around, cut);
	if (typeof standing === 'string') return standing;
	if (standing.isHandedOn && kind === 'name') return 'opinion';
	const { evidence, lead, close } = standing;
	const sides = sidesOf(text, span, standing);
	const isSaid = standing.person !== null && standing.person === person;
	const problem = isSaid
		? 'given-twice'
		: gapProblem({ text, sentence, span, kind, mentions, standing, sides, entities });
	if (problem !== null) return problem;
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

/** The printed words in front of an answer and behind it. */
function sidesOf(text: string, span: Span, { part, edits }: Standing) {
	const before = printed(text, { start: part.start, end: span.start }, edits);
	const after = printed(text, { start: span.end, end: part.end }, edits);
	return { before: before.trimStart(), after: after.trimEnd() };
}
