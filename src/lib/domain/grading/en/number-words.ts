import { readDigits, rounded } from './read-digits.ts';

const ones =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Words that multiply what stands before them. */
const scaleWords: ReadonlyMap<string, number> = new Map([
	['dozen', 12],
	['thousand', 1e3],
	['thousands', 1e3],
	['lakh', 1e5],
	['lakhs', 1e5],
	['million', 1e6],
	['millions', 1e6],
	['crore', 1e7],
	['crores', 1e7],
	['billion', 1e9],
	['billions', 1e9],
	['milliard', 1e9],
	['trillion', 1e12],
	['trillions', 1e12]
]);

/** The same in short, right after digits: `155m`, `2.5 bn`. */
const shortScales: ReadonlyMap<string, number> = new Map([
	['k', 1e3],
	['m', 1e6],
	['mn', 1e6],
	['mio', 1e6],
	['mill', 1e6],
	['mln', 1e6],
	['b', 1e9],
	['bn', 1e9],
	['bln', 1e9],
	['mrd', 1e9],
	['tn', 1e12],
	['trn', 1e12]
]);

const halves: ReadonlyMap<string, number> = new Map([
	['half', 0.5],
	['quarter', 0.25],
	['quarters', 0.25],
	['third', 1 / 3],
	['thirds', 1 / 3]
]);

const nothing = ['zero', 'nil', 'nought', 'none'];

/** The factor of a scale word or its short form; undefined where the word is none. */
export function scaleOf(word: string): number | undefined {
	return shortScales.get(word) ?? scaleWords.get(word);
}

/** What has been read, and the words that follow. */
interface Read {
	readonly value: number;
	readonly rest: readonly string[];
}

/**
 * Reads a number in words, or in words and figures: `two thousand five hundred`, `twenty-five hundred`,
 * `half a million`, `2 and a half thousand`. Null where it is none.
 */
export function readNumberWords(text: string): number | null {
	if (nothing.includes(text)) return 0;
	let rest: readonly string[] = text
		.replace(/(?<=[a-z])-(?=[a-z])/g, ' ')
		.split(' ')
		.filter(Boolean);
	// a scale alone is no number, but "hundred and fifty" is one
	if (rest.length < 2 && !isCount(rest[0])) return null;
	let total = 0;
	let limit = Infinity;
	while (rest.length > 0) {
		const part = readPart(total > 0 ? without(rest, 'and') : rest);
		if (part === null || part.value === 0 || part.value >= limit) return null;
		total += part.value;
		limit = part.scale;
		rest = part.rest;
	}
	return total > 0 ? rounded(total) : null;
}

/** A count with its scale: `five hundred thousand`; nothing smaller than the scale came before it. */
function readPart(words: readonly string[]): (Read & { scale: number }) | null {
	const count = readCount(words) ?? (isScale(words[0]) ? { value: 1, rest: words } : null);
	if (count === null) return null;
	let scale = 1;
	let { rest } = count;
	for (let by = scaleWords.get(rest[0] ?? ''); by; by = scaleWords.get(rest[0] ?? '')) {
		scale *= by;
		rest = rest.slice(1);
	}
	const tail = scale > 1 ? readTail(rest) : null;
	const value = (count.value + (tail?.value ?? 0)) * scale;
	return { value, scale, rest: tail?.rest ?? rest };
}

/** What stands before a scale, or alone: `a`, `half a`, `2.5`, `a hundred and six`, `two and a half`. */
function readCount(words: readonly string[]): Read | null {
	const fraction = readFraction(words);
	if (fraction) return fraction;
	const whole = readHundreds(words);
	if (whole === null) return null;
	const decimals = readDecimals(whole);
	const tail = decimals ?? readTail(whole.rest);
	if (tail === null) return whole;
	return { value: whole.value + tail.value, rest: tail.rest };
}

/** `half a`, `a quarter of a`, `three quarters of a`: a scale must follow. */
function readFraction(words: readonly string[]): Read | null {
	const counted = isArticle(words[0]) ? { value: 1, rest: words.slice(1) } : readBelow100(words);
	const { value, rest } = counted ?? { value: 1, rest: words };
	const part = halves.get(rest[0] ?? '');
	if (part === undefined) return null;
	const next = without(rest.slice(1), 'of');
	const after = isArticle(next[0]) || next[0] === 'one' ? next.slice(1) : next;
	return isScale(after[0]) ? { value: value * part, rest: after } : null;
}

/** `and a half`, `and three quarters`. */
function readTail(words: readonly string[]): Read | null {
	if (words[0] !== 'and') return null;
	const rest = words.slice(1);
	const count = isArticle(rest[0]) ? { value: 1, rest: rest.slice(1) } : readBelow100(rest);
	const part = halves.get(count?.rest[0] ?? '');
	return count && part !== undefined
		? { value: count.value * part, rest: count.rest.slice(1) }
		: null;
}

/** `point five two` after a whole number. */
function readDecimals({ rest }: Read): Read | null {
	if (rest[0] !== 'point') return null;
	const end = rest.slice(1).findIndex((word) => digitOf(word) === null);
	const digits = end < 0 ? rest.slice(1) : rest.slice(1, end + 1);
	if (digits.length === 0) return null;
	const value = Number(`0.${digits.map(digitOf).join('')}`);
	return { value, rest: rest.slice(1 + digits.length) };
}

function readHundreds(words: readonly string[]): Read | null {
	const figures = readFigures(words) ?? readBelow100(words);
	const isOne = isArticle(words[0]) && (words[1] === 'hundred' || isScale(words[1]));
	const one = isOne ? { value: 1, rest: words.slice(1) } : null;
	const bare = words[0] === 'hundred' ? { value: 1, rest: words } : null;
	const count = figures ?? one ?? bare;
	if (count === null || count.rest[0] !== 'hundred') return count;
	const rest = count.rest.slice(1);
	const more = readBelow100(without(rest, 'and'));
	return more && more.value > 0 && !halves.has(more.rest[0] ?? '')
		? { value: count.value * 100 + more.value, rest: more.rest }
		: { value: count.value * 100, rest };
}

function readFigures([word = '', ...rest]: readonly string[]): Read | null {
	const [value, other] = /^\d/.test(word) ? readDigits(word) : [];
	return value === undefined || other !== undefined ? null : { value, rest };
}

function readBelow100([word = '', ...rest]: readonly string[]): Read | null {
	const one = ones.indexOf(word);
	if (one >= 0) return { value: one, rest };
	const ten = tens.indexOf(word);
	if (ten < 0) return null;
	const digit = ones.indexOf(rest[0] ?? '');
	const value = (ten + 2) * 10;
	return digit > 0 && digit < 10 ? { value: value + digit, rest: rest.slice(1) } : { value, rest };
}

function digitOf(word: string): number | null {
	const digit = ones.indexOf(word);
	return digit >= 0 && digit < 10 ? digit : null;
}

function isCount(word: string | undefined): boolean {
	return word !== undefined && readBelow100([word]) !== null;
}

function isScale(word: string | undefined): boolean {
	return scaleWords.has(word ?? '');
}

function isArticle(word: string | undefined): boolean {
	return word === 'a' || word === 'an';
}

function without(words: readonly string[], first: string): readonly string[] {
	return words[0] === first ? words.slice(1) : words;
}
