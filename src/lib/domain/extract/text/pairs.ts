import type { Span } from '../../facts/fact.ts';

const signs = /["“”„()[\]]|``|''/g;
const partners: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', "''": '``' };
const quotes = new Set(['"', '“', '„', '``']);
/** What stands before a quote that opens, and what follows one that closes. */
const outer = /[\s([{—–-]/;
const inner = /[^\s.,;:!?)\]—–-]/;

/** What stands open while a text is read. */
type Open = Record<string, number[]>;

/**
 * Quotes and brackets of a paragraph that nothing closes, or that close nothing. A quotation may go on
 * over its sentences; and one that goes on in the next paragraph is opened anew there and closed at its
 * very end alone.
 *
 * @param goesOn whether the next paragraph begins with a quote
 */
export function unpairedSigns(text: string, { start, end }: Span, goesOn = false): Span[] {
	const words = text.slice(start, end);
	const open: Open = {};
	const lone: number[] = [];
	for (const { 0: sign, index } of words.matchAll(signs)) {
		if (isUnit(words, sign, index, open)) continue;
		const kind = partners[sign] ?? sign;
		const stack = (open[kind] ??= []);
		if (!isClosing(words, sign, index, stack)) {
			// a straight quote that was never closed
			if (sign === '"') lone.push(...stack.splice(0));
			stack.push(index);
		} else if (stack.pop() === undefined) lone.push(index);
	}
	const left = Object.entries(open).flatMap(([kind, stack]) =>
		goesOn && quotes.has(kind) ? stack.slice(0, -1) : stack
	);
	return [...lone, ...left]
		.sort((a, b) => a - b)
		.map((at) => ({ start: start + at, end: start + at + 1 }));
}

function isClosing(words: string, sign: string, index: number, stack: readonly number[]): boolean {
	if (sign in partners) return true;
	if (sign !== '"') return false;
	const [before, after] = [words[index - 1] ?? ' ', words[index + 1] ?? ' '];
	if (outer.test(before) && inner.test(after)) return false;
	return stack.length > 0 || (!outer.test(before) && !inner.test(after));
}

/** `6'2"` is a length, `1)` a number of an item, and `''` behind a word may be two apostrophes. */
function isUnit(words: string, sign: string, index: number, open: Open): boolean {
	const before = words[index - 1] ?? '';
	if (sign === '"') return /\d/.test(before) && (open['"']?.length ?? 0) === 0;
	if (sign === ')') {
		const isInside = (open['(']?.length ?? 0) > 0;
		return !isInside && /(?:^|\s)[\da-z]{1,2}$/.test(words.slice(Math.max(0, index - 3), index));
	}
	return sign === "''" && (open['``']?.length ?? 0) === 0;
}
