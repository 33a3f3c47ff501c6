import type { Span } from '../../../facts/fact.ts';
import type { Entities } from '../../entities/entity.ts';
import type { Block } from '../../extraction.ts';
import type { ReadSentence } from '../finding.ts';
import { headingSpeaker, signatoryOf } from './speaker-names.ts';

/** Whose words a sentence is, where a text hands on a whole speech, letter or statement. */
export interface Spoken {
	readonly speaker: string;
	readonly verb: 'said' | 'wrote';
	/** Where the speaker is named. */
	readonly evidence: readonly Span[];
}

/** A stretch of blocks, counted from 0, `to` exclusive. */
interface Stretch extends Spoken {
	readonly from: number;
	readonly to: number;
}

const firstPerson = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b/;

/** `Following is the text of Senator Lee's statement:` */
const introduces =
	/\b(?:text|transcript|copy|statement|speech|remarks|address|testimony|letter)\b[^.!?]{0,120}:$/i;

const opensLetter = /^Dear \p{Lu}[^!?]{0,60}[:,]$/u;
const closesLetter =
	/^(?:(?:very |yours )?(?:sincerely|faithfully|truly|respectfully)(?: yours)?|(?:kind |best )?regards),?$/i;

/** How somebody who speaks to a house or a crowd begins. */
const addresses =
	/^["“]?(?:M(?:r|rs|s)\. \p{Lu}{3,}\. )?(?:(?:Mr\.?|Madam|Mister) (?:President|Speaker|Chair(?:man|woman)?)\b|My fellow \p{Lu}|Ladies and gentlemen\b|Thank you\b)/u;

/**
 * The sentences of speeches, letters and statements that a text hands on as a whole, with who speaks:
 * behind a line that introduces them, between salutation and signature, or all of a text that addresses
 * its hearers and names its speaker above. Linear.
 */
export function spokenIn(
	text: string,
	blocks: readonly Block[],
	sentences: readonly ReadSentence[],
	entities: Entities
): ReadonlyMap<ReadSentence, Spoken> {
	const words = blocks.map(({ span }) => text.slice(span.start, span.end));
	const article = { blocks, words, entities };
	const address = addressIn(article);
	const stretches = address ? [address] : [...lettersIn(article), ...statementsIn(article)];
	const spoken = new Map<ReadSentence, Spoken>();
	for (const sentence of sentences) {
		const own = stretches.find(({ from, to }) => sentence.block >= from && sentence.block < to);
		if (own) spoken.set(sentence, own);
	}
	return spoken;
}

interface Lines {
	readonly blocks: readonly Block[];
	readonly words: readonly string[];
	readonly entities: Entities;
}

/** A text that is one speech, with a speaker who is named above it. */
function addressIn({ blocks, words, entities }: Lines): Stretch | null {
	const from = blocks.findIndex(({ role }) => role === 'body');
	if (from < 0 || !addresses.test(words[from] ?? '')) return null;
	const bodies = blocks.flatMap(({ role }, at) => (role === 'body' ? [words[at] ?? ''] : []));
	const own = bodies.filter((body) => firstPerson.test(body)).length;
	const speaker = headingSpeaker(words.slice(0, from), words[from] ?? '', entities);
	if (own * 3 < bodies.length || speaker === null) return null;
	const evidence = blocks.slice(Math.max(0, speaker.at), Math.max(0, speaker.at) + 1);
	return {
		...{ speaker: speaker.name, verb: 'said', from, to: blocks.length },
		evidence: evidence.map(({ span }) => span)
	};
}

/** Between `Dear Mr. Lee:` and `Sincerely,` with one name below. */
function lettersIn({ blocks, words, entities }: Lines): Stretch[] {
	return words.flatMap((line, at): Stretch[] => {
		if (!opensLetter.test(line)) return [];
		const to = words.findIndex((each, index) => index > at && closesLetter.test(each));
		const name = to < 0 ? null : signatoryOf(words.slice(to + 1, to + 3), entities);
		const span = blocks[to + 1]?.span;
		return name === null || !span
			? []
			: [{ speaker: name, verb: 'wrote', evidence: [span], from: at + 1, to }];
	});
}

/** Behind `Following is the text of Lee's statement:`, as far as somebody speaks of themselves. */
function statementsIn({ blocks, words, entities }: Lines): Stretch[] {
	const at = blocks.findIndex(
		({ role }, index) =>
			(role === 'body' || role === 'list') &&
			(words[index]?.length ?? 0) <= 300 &&
			introduces.test(words[index] ?? '')
	);
	const span = blocks[at]?.span;
	if (!span) return [];
	const named = entities.mentions.filter(
		({ span: own, sort }) => sort === 'person' && own.start >= span.start && own.end <= span.end
	);
	const speakers = new Set(named.map(({ fullName }) => fullName));
	const [speaker] = speakers;
	const rest = blocks.findIndex(({ role }, index) => index > at && role === 'noise');
	const end = rest < 0 ? blocks.length : rest;
	const last = words.slice(0, end).findLastIndex((line) => firstPerson.test(line));
	const isOne = speakers.size === 1 && speaker !== undefined && speaker.includes(' ');
	return isOne && last > at
		? [{ speaker, verb: 'said', evidence: [span], from: at + 1, to: last + 1 }]
		: [];
}
