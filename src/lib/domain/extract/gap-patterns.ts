import type { PassageFact, Span } from '../facts/fact.ts';
import type { ReadSentence } from './en/finding.ts';
import { hasUntold } from './en/standing/bare.ts';

/** A gap in more words is hard to take in. */
const easyWords = 28;

/** What was left out of which sentence. */
interface LeftOut {
	readonly kind: 'quantity' | 'money' | 'date' | 'name';
	readonly span: Span;
	readonly sentence: ReadSentence;
}

/**
 * The rule of a gap. What readers trust differently is counted apart: a member of a list, words that
 * somebody said, a long sentence, one in which little tells what it is about, and one that a name and a
 * year tie down.
 */
export function patternOf(
	around: PassageFact['around'],
	{ kind, span, sentence }: LeftOut,
	{ isMember, part }: { readonly isMember?: boolean; readonly part: Span }
): string {
	const before = around?.before ?? '';
	const after = around?.after ?? '';
	if (isMember) return `${kind}/member`;
	if (/[“"]/.test(before)) return `${kind}/quoted-gap`;
	const words = `${before} ${after}`;
	if (words.split(/\s+/).length > easyWords) return `${kind}/long-gap`;
	const hasName = isNamed(sentence, part, span);
	// who is meant by it was read from the sentence before
	if (sentence.words[0]?.text === 'It') return `${kind}/loose-gap`;
	const hasYear = /\b(?:1[5-9]|20)\d\d\b/.test(words);
	if (!(hasName || hasYear) || isLoose(before, after)) return `${kind}/loose-gap`;
	return hasName && hasYear ? `${kind}/dated-gap` : `${kind}/gap`;
}

/** Words that other sentences explain: a list goes on, others or `they` are meant, or `the base` of something. */
function isLoose(before: string, after: string): boolean {
	return (
		/:\s*$/.test(before) ||
		backwards.test(before) ||
		behindSemicolon.test(`${before}_${after}`) ||
		/\b(?:they|them)\b/.test(`${before} ${after}`) ||
		others.test(`${before}_${after}`) ||
		hasUntold(`${before}_${after}`)
	);
}

const others = /(?<!\b(?:each|any|an|among|many|some) )\bother (?!than\b)[\p{Ll}_]/u;

/** `30 ships in 1904; this fell`, `; 5 per cent of these`: what is meant stands in front of the semicolon. */
const behindSemicolon = /; (?:this|these|those)\b|; [^;]{1,24} of (?:these|those|them)\b/;

/** `Although she was old, Lee`: who she is comes later, and may be somebody else. */
const backwards = /^(?:Although|Though|While|When|If|As|Because|Before|After|Since) (?:s?he|it)\b/;

/** Another name stands in the part: something to tell by what is meant. */
function isNamed({ names }: ReadSentence, part: Span, answer: Span): boolean {
	const own = names.find(({ mention }) => mention.span.start === answer.start)?.mention.fullName;
	return names.some(
		({ mention: { span, fullName } }) =>
			span.start >= part.start && span.end <= part.end && fullName !== own
	);
}
