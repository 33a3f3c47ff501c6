import { capitalNames, signBetween, withinFragment } from '../en/lost-signs.ts';
import type { Block } from '../extraction.ts';
import { isStripped } from './stripped.ts';

/** A text with the signs put back that it has lost, and the way back to it. */
export interface Restored {
	readonly text: string;
	/** The place in the text as it came, of a place in this one. */
	readonly toRaw: (at: number) => number;
}

/** Words of both texts that stand for each other; those of a kept piece are as long. */
interface Piece {
	readonly words: string;
	readonly start: number;
	readonly end: number;
}

/** So much of a sentence is looked at, at most. */
const longest = 800;

/** Blanks where a sign was. */
const gap = /[ \t\u00a0]{2,}/g;

/**
 * Puts back the commas, stops, brackets, apostrophes and signs of money of a text that has lost them all,
 * where only one can have stood there; elsewhere a dot marks that something is missing. Null for other
 * texts. Linear.
 */
export function restored(text: string, blocks: readonly Block[]): Restored | null {
	const bodies = blocks.filter(({ role }) => role === 'body').map(({ span }) => span);
	if (!isStripped(text, bodies)) return null;
	const names = capitalNames(text);
	const pieces: Piece[] = [];
	let from = 0;
	for (const { start, end } of bodies) {
		pieces.push({ words: text.slice(from, start), start: from, end: start });
		pieces.push(...paragraphPieces(text.slice(start, end), start, names));
		from = end;
	}
	pieces.push({ words: text.slice(from), start: from, end: text.length });
	return joined(pieces);
}

function paragraphPieces(words: string, offset: number, names: ReadonlySet<string>): Piece[] {
	const gaps = Array.from(words.matchAll(gap), ({ 0: { length }, index }) => ({
		start: index,
		end: index + length
	}));
	const edges = [{ start: 0, end: 0 }, ...gaps, { start: words.length, end: words.length }];
	const fragments = edges.slice(1).map(({ start: end }, at) => {
		const start = edges[at]?.end ?? 0;
		return { start, end, words: words.slice(start, end) };
	});
	const pieces: Piece[] = [];
	let sentence = '';
	for (const [at, fragment] of fragments.entries()) {
		const own = withinFragment(fragment.words, names);
		if (at > 0) {
			const before = fragments[at - 1]?.words ?? '';
			const sign = signBetween({
				sentence,
				before,
				next: own,
				behind: fragments[at + 1]?.words ?? ''
			});
			const start = fragments[at - 1]?.end ?? 0;
			pieces.push({ words: sign, start: offset + start, end: offset + fragment.start });
			sentence = sign === '. ' ? '' : (sentence + sign).slice(-longest);
		}
		sentence += own;
		pieces.push({ words: own, start: offset + fragment.start, end: offset + fragment.end });
	}
	return pieces;
}

function joined(pieces: readonly Piece[]): Restored {
	const starts: number[] = [];
	let text = '';
	for (const { words } of pieces) {
		starts.push(text.length);
		text += words;
	}
	const toRaw = (at: number) => {
		let low = 0;
		let high = pieces.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((starts[middle] ?? 0) <= at) low = middle;
			else high = middle - 1;
		}
		const piece = pieces[low];
		if (!piece) return at;
		const isEnd = at - (starts[low] ?? 0) >= piece.words.length;
		return isEnd ? piece.end : Math.min(piece.end, piece.start + at - (starts[low] ?? 0));
	};
	return { text, toRaw };
}
