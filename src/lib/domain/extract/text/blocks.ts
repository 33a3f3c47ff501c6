import type { Span } from '../../facts/fact.ts';
import { datelineLength } from '../en/datelines.ts';
import { isCredit, isTailHeading } from '../en/page-noise.ts';
import type { Block, BlockRole } from '../extraction.ts';
import { isFinished, roleOf } from './block-role.ts';
import { sentenceSpans } from './sentences.ts';
import { unitsOf, type Unit } from './units.ts';

interface Found extends Unit {
	readonly words: string;
	readonly role: BlockRole;
}

/**
 * The blocks of a text in order, none over another, each with what it is. A place line in front of a
 * paragraph and a picture's credit run into one are blocks of their own, so that no sentence holds them.
 */
export function blocksOf(text: string): Block[] {
	const found = unitsOf(text).map((unit): Found => {
		const words = text.slice(unit.start, unit.end);
		return { ...unit, words, role: unit.isHeading ? 'heading' : roleOf(words) };
	});
	return inContext(found).flatMap((unit) => partsOf(text, unit));
}

/** What the lines around a line tell about it. */
function inContext(found: readonly Found[]): readonly Found[] {
	const [only] = found;
	if (found.length === 1 && only?.role === 'heading' && only.words.split(/\s+/).length >= 5) {
		return [{ ...only, role: 'body' }];
	}
	return withoutTail(withLists(found));
}

/** Short lines below one that ends with a colon are items, and so is that line. */
function withLists(found: readonly Found[]): Found[] {
	const units: Found[] = [];
	let isOpen = false;
	for (const unit of found) {
		const isItem: boolean =
			isOpen && !unit.isHeading && unit.role === 'heading' && !isFinished(unit.words);
		const lead = units.at(-1);
		if (isItem && lead?.role === 'body' && lead.words.length <= 200) {
			units[units.length - 1] = { ...lead, role: 'list' };
		}
		units.push(isItem ? { ...unit, role: 'list' } : unit);
		isOpen = isItem || (unit.role === 'body' && unit.words.endsWith(':'));
	}
	return units;
}

/**
 * Nothing below the last headings of a page is its article. In the first half of a text such a heading
 * stands in a menu or a box: there only the short lines below it go with it.
 */
function withoutTail(found: readonly Found[]): Found[] {
	const last = found.at(-1)?.end ?? 0;
	let isTail = false;
	let isBox = false;
	return found.map((unit): Found => {
		if (isTailHeading(unit.words)) {
			isTail ||= unit.start * 2 > last;
			isBox = true;
			return { ...unit, role: 'noise' };
		}
		isBox &&= unit.role !== 'body' && !unit.isHeading;
		return isTail || isBox ? { ...unit, role: 'noise' } : unit;
	});
}

function partsOf(text: string, { start, end, role, words }: Found): Block[] {
	if (role !== 'body') return [{ span: { start, end }, role }];
	const place = datelineLength(words);
	if (place === 0) return withoutCredits(text, { start, end });
	const line = text.slice(start, start + place).trimEnd();
	return [
		{ span: { start, end: start + line.length }, role: 'dateline' },
		...withoutCredits(text, { start: start + place, end })
	];
}

/** How many sentences a caption in front of a paragraph may have, its credit among them. */
const mostCaptionSentences = 3;

/** A paragraph cut after the credit of a picture that was run into it. */
function withoutCredits(text: string, span: Span): Block[] {
	// no caption is longer
	const head = sentenceSpans(text, {
		start: span.start,
		end: Math.min(span.end, span.start + 600)
	});
	const index = head
		.slice(0, mostCaptionSentences)
		.findLastIndex(({ start, end }) => isCredit(text.slice(start, end)));
	const credit = head[index];
	if (!credit) return [{ span, role: 'body' }];
	const caption: Block = { span: { start: span.start, end: credit.end }, role: 'caption' };
	const next = head[index + 1];
	return next ? [caption, { span: { start: next.start, end: span.end }, role: 'body' }] : [caption];
}
