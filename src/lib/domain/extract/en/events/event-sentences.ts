import type { Span } from '../../../facts/fact.ts';
import { matchesOf } from '../../../text/matches.ts';
import type { NameMention } from '../../extraction.ts';
import type { Word, WordRow } from '../../mentions/words.ts';
import { Speaking, type Protagonist } from './event-persons.ts';
import type { EventReading, EventSentence } from './event-reading.ts';
import type { ReadSentence } from '../finding.ts';
import { placed } from '../read-sentences.ts';

/** A longer sentence is a list or has lost its stops. */
const mostWords = 80;

/** The sentences with their dates and with whom a pronoun at their start means. */
export function readSentences(
	{ text, protagonist }: EventReading,
	sentences: readonly ReadSentence[]
): EventSentence[] {
	const speaking = new Speaking(protagonist?.name ?? null);
	const read: EventSentence[] = [];
	let before: EventSentence | undefined;
	let block = -1;
	let isQuoted = false;
	for (const sentence of sentences) {
		const words = withoutNotes(sentence);
		const names = placed(
			words,
			sentence.names.map(({ mention }) => ofProtagonist(mention, protagonist))
		);
		if (block !== sentence.block) {
			speaking.startBlock();
			[before, isQuoted] = [undefined, false];
		}
		const own: EventSentence = {
			span: sentence.span,
			words,
			tail: sentence.tail,
			block: sentence.block,
			names,
			mentions: sentence.mentions,
			flawed: sentence.flawed,
			asides: sentence.asides,
			before,
			dates: sentence.mentions.filter((mention) => mention.kind === 'date'),
			spokenOf: speaking.person(),
			isQuoted
		};
		if (words.length <= mostWords) read.push(own);
		speaking.add(own);
		isQuoted = isOpen(text, sentence.span, isQuoted);
		[before, block] = [own, sentence.block];
	}
	return read;
}

/** The surname of whom the article is about, alone, means that person. */
function ofProtagonist(mention: NameMention, protagonist: Protagonist | null): NameMention {
	return mention.fullName === protagonist?.surname
		? { ...mention, sort: 'person', fullName: protagonist.name }
		: mention;
}

/** The sign of a footnote, or blanks that are to be one. */
const oddGap = /\[|\n| {2}/;

/** The words without the numbers of footnotes: `in 1990, [3] and`. */
function withoutNotes(row: WordRow): readonly Word[] {
	// most sentences have none: their words stay the same
	if (row.words.every(({ gap }) => gap === ' ' || !oddGap.test(gap))) return row.words;
	const words: Word[] = [];
	let carried = '';
	row.words.forEach((word, at) => {
		const after = row.words[at + 1]?.gap ?? row.tail;
		if (/\[$/.test(word.gap) && /^\d{1,3}$/.test(word.text) && after.startsWith(']')) {
			carried += word.gap.slice(0, -1);
			return;
		}
		const gap = carried === '' ? word.gap : `${carried}${word.gap.replace(/^\]/, '')}`;
		words.push({ ...word, gap: gap.replace(/[ \n]+/g, ' ') });
		carried = '';
	});
	return words;
}

/** Whether a quotation is open behind a sentence. */
function isOpen(text: string, { start, end }: Span, wasOpen: boolean): boolean {
	let open = wasOpen;
	for (const [sign] of matchesOf(text.slice(start, end), /["“”]/g))
		open = sign === '"' ? !open : sign === '“';
	return open;
}
