import type { NameMention, Sentence } from '../extraction.ts';
import type { CalendarDate } from '../../facts/calendar-date.ts';
import type { PeopleAndPlaces } from '../mentions/people-and-places.ts';
import { counted, silent } from '../../telling.ts';
import { mentionsIn } from './mentions.ts';
import { wordsOf } from '../mentions/words.ts';
import type { PlacedName, ReadSentence } from './finding.ts';

/** The sentences with their words and names, each with the one before in its block. Linear. */
export function readSentences(
	text: string,
	sentences: readonly Sentence[],
	{ entities, rows }: Pick<PeopleAndPlaces, 'entities' | 'rows'>,
	date: CalendarDate | null,
	tell = silent
): ReadSentence[] {
	const read: ReadSentence[] = [];
	let next = 0;
	for (const { span, block, flags } of counted(sentences, tell)) {
		const row = rows[read.length] ?? wordsOf(text, span);
		const mentions: NameMention[] = [];
		for (; (entities.mentions[next]?.span.start ?? Infinity) < span.end; next++) {
			const mention = entities.mentions[next];
			if (mention) mentions.push(mention);
		}
		const last = read.at(-1);
		read.push({
			span: row.span,
			words: row.words,
			tail: row.tail,
			block,
			names: placed(row.words, mentions),
			mentions: mentionsIn(text, span, date),
			flawed: flags.map((flag) => flag.span),
			asides: flags.flatMap(({ flag, span }) =>
				flag === 'aside' && !isGap(text.slice(span.start, span.end)) ? [span] : []
			),
			before: last?.block === block ? last : undefined
		});
	}
	return read;
}

/** `[...]` tells that words are missing: without it the sentence is another. */
function isGap(words: string): boolean {
	return /^\W*$/.test(words);
}

/** The words that each name takes. */
export function placed(
	words: readonly { start: number; end: number }[],
	mentions: readonly NameMention[]
): PlacedName[] {
	return mentions.flatMap((mention) => {
		const from = words.findIndex(({ start }) => start === mention.span.start);
		const last = words.findIndex(({ end }) => end === mention.span.end);
		return from < 0 || last < 0 ? [] : [{ from, to: last + 1, mention }];
	});
}
