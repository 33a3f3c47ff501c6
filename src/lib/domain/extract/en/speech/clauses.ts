import type { NameRefusal, ReadSentence } from '../finding.ts';
import { pastOf, pastVerbs } from './sayings.lexicon.ts';

/** Words of a clause that can be asked about. */
const fewest = 4;
const most = 30;

const speakers = /^(?:i|we|me|us|my|our|ours|mine|myself|ourselves|you|your|yours)$/;
const persons = /^(?:he|she|him|his|her|hers|himself|herself|it's|he's|she's|they're)$/;
const things = /^(?:it|its|they|them|their|theirs|itself|themselves)$/;
const pointers = /^(?:this|these|those|here|such|latter|former|aforementioned|others)$/;
const relative =
	/\b(?:today|yesterday|tomorrow|tonight|now|currently|recently|ago|earlier|so far|(?:this|next|last) (?:day|night|morning|week|weekend|month|year|decade|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b|\b(?:on |^)(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const bareSubject =
	/^(?:the|that|both|another|all|most|some|many|more|several|each) (?:\p{Ll}[\p{L}-]* ){1,2}(?:is|are|was|were|has|had|have|will|would|can|could|may|might|must|should|did|does|do|needs?|shows?|means?|suggests?|includes?|provides?|comes?|gives?|makes?|takes?|helps?|works?|remain(?:s|ed)?|\p{Ll}+(?:ed|es))\b/u;

/** `it is time for` : a subject that stands for nothing. */
const emptyIt =
	/^it (?:is|was|would be|will be) (?:time|clear|possible|impossible|likely|unlikely|necessary|important|essential|vital|crucial|difficult|easy|hard|unclear|wrong|right|safe|illegal|unlawful) (?:for|to|that)\b/i;

/** Why words do not stand for themselves as a clause, or null where they do. */
export function clauseProblem(
	words: string,
	hasNameBefore: (at: number) => boolean
): NameRefusal | null {
	// the country is no pronoun
	const list = wordList(words.replace(/\bUS\b/g, 'America'));
	if (list.length < fewest) return 'too-short';
	if (list.length > most) return 'too-long';
	if (isUnbalanced(words)) return 'unbalanced';
	if (relative.test(words)) return 'relative-time';
	if (list.some((word) => pointers.test(word) || speakers.test(word)))
		return list.some((word) => pointers.test(word)) ? 'points-elsewhere' : 'pronoun';
	const person = list.findIndex((word) => persons.test(word));
	if (person >= 0 && !hasNameBefore(person)) return 'pronoun';
	const thing = list.findIndex((word) => things.test(word));
	if (thing >= 0 && thing < 3 && !(thing === 0 && emptyIt.test(words))) return 'pronoun';
	if (
		/^(?:there|to|of|in|on|at|for|with|about|if|when|while|although|though|unless|because|as|but|and|so|yes|no)$/.test(
			list[0] ?? ''
		)
	)
		return 'bare-subject';
	return bareSubject.test(words) ? 'bare-subject' : null;
}

/**
 * A clause in the past tense: what is present and surely a verb is shifted. Null where no verb is
 * known.
 */
export function inPast(words: string): string | null {
	let hasVerb = false;
	let before = '';
	const shifted = words.replace(/[\p{L}\p{N}'’-]+/gu, (word, at: number) => {
		const lower = word.toLowerCase().replace('’', "'");
		const past = pastOf.get(lower);
		const inQuotes = (words.slice(0, at).match(/["“”]/g)?.length ?? 0) % 2 === 1;
		const isBase =
			/^(?:to|would|could|should|might|must|may|will|can|not|did|does|do|never|the|a|an)$/.test(
				before
			);
		const isVerb = past !== undefined && !isBase && word === word.toLowerCase() && !inQuotes;
		const isDone = pastVerbs.has(lower) || (/ed$/.test(lower) && !/eed$/.test(lower));
		if (isVerb || (isDone && !inQuotes)) hasVerb = true;
		before = lower;
		return isVerb ? past : word;
	});
	return hasVerb ? shifted : null;
}

/** A clause without the stop at its end and with single blanks; its first word small unless it is a name. */
export function asClause(words: string, isName: boolean): string {
	const plain = words
		.replace(/\s+/g, ' ')
		.replace(/[\s,.;:–—-]+$/, '')
		.trim();
	const stop = /\b(?:[A-Z]\.){2,}$/.test(words.trim()) ? '.' : '';
	return (isName ? plain : plain.charAt(0).toLowerCase() + plain.slice(1)) + stop;
}

/** True where a name stands in front of the nth word of the words from `start`. */
export function nameBefore(sentence: ReadSentence, start: number): (at: number) => boolean {
	const first = sentence.words.findIndex((word) => word.start >= start);
	return (at) =>
		sentence.names.some(
			({ from, mention }) => mention.sort === 'person' && from >= first && from < first + at
		);
}

export function wordList(words: string): string[] {
	return (
		words
			.toLowerCase()
			.replaceAll('’', "'")
			.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []
	);
}

function isUnbalanced(words: string): boolean {
	const count = (sign: RegExp) => words.match(sign)?.length ?? 0;
	return (
		count(/[(]/g) !== count(/[)]/g) ||
		count(/"/g) % 2 === 1 ||
		count(/“/g) !== count(/”/g) ||
		/[[\]]|\s\s/.test(words)
	);
}
