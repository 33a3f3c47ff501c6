import type { DatePhrase, EventSentence } from './event-reading.ts';
import { isVerb } from './event-rest.ts';
import { pastOfBase, surePasts } from './event-verbs.lexicon.ts';
import type { SimpleClause } from './simple-clause.ts';
import { isBreak, lowerAt, verbAt } from './verb-group.ts';

const joints = /^(?:that|which|who|whom|whose|where|when|while|if|than|or|but|nor|both)$/;
/** What an object or an addition begins with: not `new and restored ships`. */
const starts =
	/^(?:the|an?|his|her|its|their|to|in|at|from|on|by|with|for|into|as|over|off|\d[\d,.]*)$/;
const owners = /^(?:his|her|hers|its|their|theirs)$/;

/**
 * `Mary Smith recovered and opened the Harrow Mill in 1990`: the clause of the verb behind `and`, with
 * the subject of the first. Null where the two may share more than that: an auxiliary, or an object.
 */
export function secondClause(
	{ words, names }: EventSentence,
	clause: SimpleClause,
	phrase: DatePhrase
): SimpleClause | null {
	const first = clause.verb;
	if (first.status !== 'happened' || first.isPerfect) return null;
	for (let at = first.to; at < phrase.from; at++) {
		const lower = lowerAt(words, at);
		if (/[^\s\u00a0,]/.test(words[at]?.gap ?? '') || joints.test(lower)) return null;
		if (lower === 'to' && pastOfBase.has(lowerAt(words, at + 1))) return null;
		if (lower !== 'and') {
			if (isVerb(lower)) return null;
			continue;
		}
		const verb = isBreak(words[at + 1]) ? null : verbBehind(words, at + 1);
		if (verb === null) continue;
		if (typeof verb === 'string' || verb.status !== 'happened' || verb.isPerfect) return null;
		const behind = words[verb.to];
		const isPlain = behind?.isCapital === true || starts.test(behind?.lower ?? '');
		if (!verb.isPassive && verb.lemma !== 'become' && !isPlain) return null;
		// `was caught and tried`
		const isShared = first.isPassive && first.lemma !== 'bear';
		if (isShared && !verb.isPassive && !surePasts.has(verb.past)) return null;
		// `met and married Anna Brown in 1990`
		if (at === first.to && !verb.isPassive && !isAlone(first.lemma)) return null;
		const isNamed = names.some(({ from }) => from >= first.to && from < at);
		const mayMeanAnother = words
			.slice(verb.to, phrase.from)
			.some(({ lower: word }) => owners.test(word));
		return isNamed && mayMeanAnother ? null : { ...clause, verb };
	}
	return null;
}

/** Behind `and`, where a form that may be an adjective is a verb all the same. */
function verbBehind(words: EventSentence['words'], from: number) {
	const verb = verbAt(words.slice(from, from + 6), 0);
	return verb === null || typeof verb === 'string'
		? verb
		: { ...verb, from: verb.from + from, to: verb.to + from };
}

/** Verbs that have no object to share. */
function isAlone(lemma: string): boolean {
	return /^(?:recover|resign|retire|return|arrive|appear|emerge|graduate|emigrate|escape|flee|come|go|succeed)$/.test(
		lemma
	);
}
