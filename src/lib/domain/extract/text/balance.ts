import type { Span } from '../../facts/fact.ts';

const signs = /["“”„()[\]]|``|''/g;
const partners: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', "''": '``' };

/** Quotes and brackets of a part of a text that nothing closes, or that close nothing. */
export function unbalancedSigns(text: string, { start, end }: Span): Span[] {
	const words = text.slice(start, end);
	const open: Record<string, number[]> = {};
	const lone: number[] = [];
	for (const { 0: sign, index } of words.matchAll(signs)) {
		if (isUnit(words, sign, index, open)) continue;
		const kind = partners[sign] ?? sign;
		const stack = (open[kind] ??= []);
		const closes = sign in partners || (sign === '"' && stack.length > 0);
		if (!closes) stack.push(index);
		else if (stack.pop() === undefined) lone.push(index);
	}
	return [...lone, ...Object.values(open).flat()]
		.sort((a, b) => a - b)
		.map((at) => ({ start: start + at, end: start + at + 1 }));
}

/** `6'2"` is a length, `1)` a number of an item, and `''` behind a word may be two apostrophes. */
function isUnit(
	words: string,
	sign: string,
	index: number,
	open: Readonly<Record<string, readonly number[]>>
): boolean {
	const before = words[index - 1] ?? '';
	if (sign === '"') return /\d/.test(before) && (open['"']?.length ?? 0) === 0;
	if (sign === ')') return /^[\da-z]{1,2}$/.test(words.slice(0, index));
	return sign === "''" && (open['``']?.length ?? 0) === 0;
}
