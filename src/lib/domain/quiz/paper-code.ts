import { questionKinds, type QuestionKind } from '../questions/question.ts';
import { byCodeUnits, seedOf } from '../random.ts';
import { err, ok, type Result } from '../result.ts';
import { checkValue, fromSymbols, toSymbols } from './base32.ts';
import { asFirstWorded } from '../questions/reword.ts';
import { partsOfArticle } from '../text/part.ts';
import type { PaperSource } from './stock.ts';

/** Seeds of papers that have a code are below this. */
export const seedsOfPapers = 2 ** 16;

/** The most questions of a paper that has a code. */
export const questionsOfPapers = 2 ** 8 - 1;

/** The limit of a paper before extra time, which is the learner's own. */
export type Pace =
	| { readonly kind: 'none' }
	/** 1 to 63. */
	| { readonly kind: 'paper'; readonly minutes: number }
	/** 5 to 315, in steps of 5. */
	| { readonly kind: 'question'; readonly seconds: number };

/** What a code tells: with the same questions on the device it gives the same paper. */
export interface CodedPaper {
	/** Below `seedsOfPapers`. */
	readonly seed: number;
	/** 1 to `questionsOfPapers`. */
	readonly count: number;
	readonly kinds: readonly QuestionKind[];
	/** Parts of the articles, counted from 0. */
	readonly parts: readonly number[];
	readonly pace: Pace;
	readonly made: Edition;
	/** `sourcesDigest` of the articles it is drawn from. */
	readonly digest: number;
}

/** Which questions a device has: both numbers rise, and the device with the lower one is older. */
export interface Edition {
	readonly engine: number;
	/** Of the bundled packs together. */
	readonly packs: number;
}

/** Why a code gives no paper; `mistyped` where its check character does not fit. */
export type CodeProblem = 'length' | 'sign' | 'mistyped' | 'unknown-form';

/** Bits of each field, from first to last: 70, so 14 signs and the check character. */
const widths = {
	form: 2,
	engine: 5,
	packs: 5,
	digest: 16,
	seed: 16,
	kinds: 8,
	parts: 3,
	count: 8,
	pace: 7
} as const;
type Numbers = Record<keyof typeof widths, number>;

/** How many editions a code tells apart. */
const editions = 2 ** 5;
const form = 1;
const signs = 15;
const groupLength = 5;

/** The code of a paper, in groups to be read aloud: `3F0K2-81XQD-7MZ4R`. */
export function paperCode(paper: CodedPaper): string {
	const { made, digest, seed, kinds, parts, count, pace } = paper;
	const values = pack({
		form,
		engine: made.engine % editions,
		packs: made.packs % editions,
		digest,
		seed,
		kinds: maskOf(questionKinds, kinds),
		parts: maskOf(allParts, parts),
		count,
		pace: paceNumber(pace)
	});
	const code = toSymbols([...values, checkValue(values)]);
	return code.match(new RegExp(`.{${groupLength}}`, 'g'))?.join('-') ?? code;
}

/** Reads a code as somebody typed it. */
export function readPaperCode(typed: string): Result<CodedPaper, CodeProblem> {
	const values = fromSymbols(typed);
	if (!values) return err('sign');
	if (values.length !== signs) return err('length');
	const check = values.at(-1);
	if (check !== checkValue(values.slice(0, -1))) return err('mistyped');
	const numbers = unpack(values.slice(0, -1));
	const kinds = named(questionKinds, numbers.kinds);
	const parts = named(allParts, numbers.parts);
	if (numbers.form !== form || kinds.length === 0 || parts.length === 0 || numbers.count === 0) {
		return err('unknown-form');
	}
	const { engine, packs, digest, seed, count, pace } = numbers;
	return ok({ seed, count, kinds, parts, pace: paceOf(pace), made: { engine, packs }, digest });
}

/**
 * A number for all that a paper can be drawn from: questions with their options, and where they stand.
 * The order of sources and questions does not matter.
 *
 * @returns 16 bits
 */
export function sourcesDigest(sources: readonly PaperSource[]): number {
	const lines = sources.flatMap(({ article, questions }) =>
		questions.map(
			(question) => `${article.id} ${JSON.stringify(asFirstWorded(question), withoutOwnWords)}`
		)
	);
	return seedOf(...lines.sort(byCodeUnits)) % 2 ** widths.digest;
}

/** Wordings that a person called right change no paper, nor do stems that a person worded anew. */
function withoutOwnWords(name: string, value: unknown): unknown {
	return name === 'alsoRight' ? undefined : value;
}

/**
 * Which side has older questions; `neither` where both are of one edition and still differ. Numbers of a
 * code are cut to 5 bits, so they are compared as serial numbers (RFC 1982): up to 15 apart.
 */
export function olderSide(here: Edition, there: Edition): 'here' | 'there' | 'neither' {
	const ahead = lead(here.engine, there.engine) || lead(here.packs, there.packs);
	if (ahead === 0) return 'neither';
	return ahead < 0 ? 'here' : 'there';
}

/** Another engine may draw another paper from the same questions. */
export function isSameEngine(here: Edition, there: Edition): boolean {
	return lead(here.engine, there.engine) === 0;
}

function lead(here: number, there: number): number {
	const ahead = (((here - there) % editions) + editions) % editions;
	return ahead < editions / 2 ? ahead : ahead - editions;
}

const allParts: readonly number[] = Array.from({ length: partsOfArticle }, (_, part) => part);

function maskOf<T>(all: readonly T[], some: readonly T[]): number {
	return all.reduce((mask, one, bit) => (some.includes(one) ? mask | (1 << bit) : mask), 0);
}

function named<T>(all: readonly T[], mask: number): T[] {
	return all.filter((_, bit) => (mask & (1 << bit)) !== 0);
}

/** 0 for none, minutes up to 63, above 64 steps of five seconds. */
function paceNumber(pace: Pace): number {
	if (pace.kind === 'none') return 0;
	return pace.kind === 'paper' ? pace.minutes : 64 + pace.seconds / 5;
}

function paceOf(number: number): Pace {
	if (number === 0 || number === 64) return { kind: 'none' };
	return number < 64
		? { kind: 'paper', minutes: number }
		: { kind: 'question', seconds: (number - 64) * 5 };
}

/** Numbers of so many bits each, in a row of values of five bits. */
function pack(numbers: Numbers): number[] {
	const { form, engine, packs, digest, seed, kinds, parts, count, pace } = numbers;
	const bits = [
		bitsOf(form, widths.form),
		bitsOf(engine, widths.engine),
		bitsOf(packs, widths.packs),
		bitsOf(digest, widths.digest),
		bitsOf(seed, widths.seed),
		bitsOf(kinds, widths.kinds),
		bitsOf(parts, widths.parts),
		bitsOf(count, widths.count),
		bitsOf(pace, widths.pace)
	].join('');
	return bits.match(/.{5}/g)?.map((five) => Number.parseInt(five, 2)) ?? [];
}

/** @throws RangeError where the number does not fit */
function bitsOf(value: number, width: number): string {
	if (Number.isInteger(value) && value >= 0 && value < 2 ** width) {
		return value.toString(2).padStart(width, '0');
	}
	throw new RangeError(`${value} does not fit into ${width} bits of a paper code`);
}

function unpack(values: readonly number[]): Numbers {
	const bits = values.map((value) => bitsOf(value, 5)).join('');
	let at = 0;
	const take = (width: number) => Number.parseInt(bits.slice(at, (at += width)), 2);
	return {
		form: take(widths.form),
		engine: take(widths.engine),
		packs: take(widths.packs),
		digest: take(widths.digest),
		seed: take(widths.seed),
		kinds: take(widths.kinds),
		parts: take(widths.parts),
		count: take(widths.count),
		pace: take(widths.pace)
	};
}
