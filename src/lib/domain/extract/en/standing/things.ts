import type { Edit } from '../../edits.ts';
import type { Entities } from '../../entities/entity.ts';
import { gapAfter } from '../../mentions/words.ts';
import { demonyms } from '../countries.lexicon.ts';
import type { ReadSentence } from '../finding.ts';

/** What `the bill` or `this university` of each sentence means, as edits that print the name. */
export type Things = ReadonlyMap<ReadSentence, readonly Edit[]>;

/** Behind such a word `the bill` is told apart by itself: `the bill of 1902`. */
const tellsApart =
	/^(?:of|for|in|on|at|from|with|to|between|about|against|that|which|who|whose|where|called|named|known)$/;

/** Nouns of documents, events and works, which nobody calls by the name of a company or a place. */
const distinct = new Set(
	(
		'bill act law treaty agreement accord budget report survey study trial war battle siege revolution ' +
		'election referendum festival conference summit tournament championship prize award census project ' +
		'bridge tunnel dam canal tower castle cathedral museum river lake paper research researchers scientists authors'
	).split(' ')
);

/** Words that a name begins with and that tell what it is: `Fort Norra`. */
const leading = new Set('fort lake cape camp hurricane typhoon cyclone operation'.split(' '));

/** A name or a phrase, and where it stands first. */
interface Named {
	readonly words: string;
	readonly at: number;
}

/**
 * A common noun behind `the` or `this` is printed as the one name before it that it is the head of: `the
 * university` as `the University of Norra`. No two things may have that head, nor may another have been
 * named in between, unless the noun tells them apart. Linear.
 */
export function thingsIn(
	text: string,
	sentences: readonly ReadSentence[],
	entities: Entities
): Things {
	const heads = headsIn(text, sentences, entities);
	const things = new Map<ReadSentence, readonly Edit[]>();
	let last: { readonly name: string; readonly block: number } | null = null;
	for (const sentence of sentences) {
		const { words, names, block } = sentence;
		const edits: Edit[] = [...(itIn(sentence) ?? [])];
		let next = 0;
		for (const [at, word] of words.entries()) {
			for (; (names[next]?.from ?? Infinity) <= at; next++) {
				const mention = names[next]?.mention;
				if (mention && mention.sort !== 'person') last = { name: mention.fullName, block };
			}
			const before = words[at - 1];
			const close = leading.has(word.lower) ? closeBy(sentence, at) : null;
			if (before && close !== null && isPointed(sentence, at)) {
				edits.push({ start: before.start, end: word.end, words: close });
				continue;
			}
			const named = heads.get(word.lower);
			if (!named || !before || !isPointed(sentence, at)) continue;
			const isClear =
				distinct.has(word.lower) ||
				(last !== null && named.words.endsWith(last.name) && last.block >= block - 1);
			if (named.at >= before.start || !isClear) continue;
			const own = before.isCapital ? named.words.replace(/^t/, 'T') : named.words;
			edits.push({ start: before.start, end: word.end, words: own });
		}
		if (edits.length > 0) things.set(sentence, edits);
	}
	return things;
}

/** `the fort` as `Fort Norra`: the one fort that the sentence before has, or this one before it. */
function closeBy({ names, words, before }: ReadSentence, at: number): string | null {
	const kind = words[at]?.lower ?? '';
	const near = [...(before?.names ?? []), ...names.filter(({ to }) => to <= at)];
	const named = new Set(near.map(({ mention }) => mention.fullName));
	const [one, ...others] = [...named].filter((name) => name.toLowerCase().startsWith(`${kind} `));
	const isSpoken = [...(before?.words ?? []), ...words.slice(0, at)].some(
		({ lower, isCapital }) => !isCapital && (lower === kind || lower === `${kind}s`)
	);
	return one === undefined || others.length > 0 || isSpoken ? null : one;
}

/**
 * `It` at the beginning, before a verb that takes a doer, as the one name that the sentence before is
 * about and has: nothing else named there can be meant.
 */
function itIn({ words, before }: ReadSentence): Edit[] | null {
	const [it, verb] = words;
	if (it?.text !== 'It' || !before || !deeds.test(verb?.lower ?? '')) return null;
	const [subject, ...others] = before.names;
	const start = before.words[0]?.lower === 'the' ? 1 : 0;
	if (!subject || subject.from !== start || others.length > 0) return null;
	const { sort, fullName } = subject.mention;
	if (!/^(?:organisation|place)$/.test(sort) || before.words[subject.to - 1]?.isPossessive)
		return null;
	return [{ start: it.start, end: it.end, words: `${start === 1 ? 'The ' : ''}${fullName}` }];
}

const deeds =
	/^(?:will|would|has|had|also|received|employs|employed|owns|owned|sold|bought|opened|built|won|lost|holds|held|serves|served|runs|operates|operated|reported|plans|planned|agreed|signed|merged|moved|raised|paid|spent|grew)$/;

/** `the bill` or `this bill`, and nothing behind it that tells which. */
function isPointed(sentence: ReadSentence, at: number): boolean {
	const word = sentence.words[at];
	const next = sentence.words[at + 1];
	const before = sentence.words[at - 1]?.lower ?? '';
	if (!word || word.isCapital || word.isPossessive || word.gap !== ' ') return false;
	if (!/^(?:the|this)$/.test(before)) return false;
	if (!next || gapAfter(sentence, at) !== ' ') return true;
	return !tellsApart.test(next.lower) && !next.isCapital;
}

/** The one thing that has each head. */
function headsIn(
	text: string,
	sentences: readonly ReadSentence[],
	entities: Entities
): ReadonlyMap<string, Named> {
	const all = new Map<string, Map<string, Named>>();
	const add = (head: string, words: string, at: number) => {
		// a bill becomes an act, and that a law
		const key = /^(?:act|law)$/.test(head) ? 'bill' : head;
		const own = all.get(key) ?? new Map<string, Named>();
		if (!own.has(words)) own.set(words, { words, at });
		all.set(key, own);
	};
	for (const { sort, name, hasArticle, mentions } of entities.all) {
		const head = sort === 'person' ? null : headOf(name);
		const isLed = hasArticle || /\b(?:of|for)\b/.test(name) || distinct.has(head ?? '');
		if (head !== null) add(head, `${isLed ? 'the ' : ''}${name}`, mentions[0]?.start ?? 0);
	}
	for (const sentence of sentences) {
		for (const [at, { lower, isCapital, start }] of sentence.words.entries()) {
			const phrase = distinct.has(lower) && !isCapital ? phraseTo(text, sentence, at) : null;
			if (phrase !== null) add(lower, phrase, start);
		}
	}
	const study = studyIn(text);
	if (study !== null) {
		const { at, journal } = study;
		for (const head of ['study', 'paper', 'research']) add(head, `the ${head} in ${journal}`, at);
		for (const head of ['researchers', 'scientists', 'authors'])
			add(head, `the ${head} of the study in ${journal}`, at);
	}
	return new Map(
		[...all].flatMap(([head, named]) => {
			const [only, ...others] = named.values();
			if (!only || others.length > 0) return [];
			return head === 'bill'
				? ['bill', 'act', 'law'].map((each) => [each, only] as const)
				: [[head, only] as const];
		})
	);
}

const journalNames = '\\p{Lu}[\\p{L}&]*(?: (?:(?:of|and|the|for|in|&) )?\\p{Lu}[\\p{L}&]*){0,5}';
const published = new RegExp(
	`\\b(?:study|paper|research|findings|results|report|work)\\b[^.!?\\n]{0,80}\\bpublished (?:[\\p{L}\\d ]{1,24} )?in (?:the )?(?:\\p{Ll}+ )?journal,? (${journalNames})`,
	'gu'
);

/** The one study that a text tells of, by the journal it was published in; null where there is none or more. */
function studyIn(text: string): { readonly journal: string; readonly at: number } | null {
	const found = Array.from(text.matchAll(published), ({ 1: journal = '', index }) => ({
		journal,
		at: index
	}));
	const [first] = found;
	return first && new Set(found.map(({ journal }) => journal)).size === 1 ? first : null;
}

/** `the 2006 aid bill`, `the Norra film festival`: with a year or a name before the noun; null for others. */
function phraseTo(text: string, { words }: ReadSentence, at: number): string | null {
	let from = at;
	while (from > 0 && at - from < 5 && words[from]?.gap === ' ' && words[from]?.lower !== 'the')
		from--;
	const own = words.slice(from + 1, at);
	if (words[from]?.lower !== 'the' || own.length === 0) return null;
	const isNamed = own.some(
		(word) => (word.isCapital && !demonyms.has(word.text)) || /^(?:1[5-9]|20)\d\d$/.test(word.text)
	);
	const end = words[at]?.end ?? 0;
	return isNamed ? `the ${text.slice(own[0]?.start ?? end, end).replace(/\s+/g, ' ')}` : null;
}

/** `bank` of `Harrow Bank`, `university` of `University of Norra`. */
function headOf(name: string): string | null {
	const words = name.split(' ');
	if (words.length < 2) return null;
	const at = words.findIndex((word) => /^(?:of|for)$/.test(word));
	const head = words[at > 0 ? at - 1 : words.length - 1] ?? '';
	return /^\p{Lu}\p{Ll}{2,}$/u.test(head) ? head.toLowerCase() : null;
}
