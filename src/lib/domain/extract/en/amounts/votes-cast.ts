import type { PassageFact, Span } from '../../../facts/fact.ts';
import type { FoundFact, Refusal } from '../../extraction.ts';
import { joined } from '../../../questions/en/doing.ts';
import { amountRefusal, contextProblem, isQuoted, type AmountRefusal } from './amount-clauses.ts';
import { openingOf } from './amount-openings.ts';
import {
	idAt,
	isFlawed,
	spanOf,
	type Findings,
	type ReadSentence,
	type Reading
} from '../finding.ts';
import { leadWords } from './leads.ts';
import { subjectAt } from './subjects.ts';
import { tailAt } from './tails.ts';
import { verbAt } from './verb-groups.ts';

const pattern = 'quantity/vote';

const numbers = '(\\d{1,3})(?: votes? to | to |[-–])(\\d{1,3})(?![\\d-])';
/** `by a vote of 60 to 33`, `in a 60-33 vote`, `60 votes to 33`; or `voted 60-33 to …`. */
const vote = new RegExp(
	`\\b(?:by|in|on|with) (?:a |an )?(?:(?:roll[- ]call |final |recorded |party-line )?(?:vote|tally|margin) of )?${numbers}(?: votes?\\b| margin\\b)?|[ (]\\d{1,3}[-–]\\d{1,3}(?=[),.;]|$| (?:on|in) )|\\(\\d{1,3} to \\d{1,3}\\)`,
	'u'
);
const voted = new RegExp(`\\bvoted ${numbers}(?= (?:to|for|against|in favou?r of)\\b)`, 'u');
const decides =
	/^(?:pass|passed|approve|approved|reject|rejected|adopt|adopted|defeat|defeated|confirm|confirmed|ratify|ratified|block|blocked|endorse|endorsed|vote|voted|clear|cleared|override|overrode)$/;

const saysVote = /\b(?:votes?|tally|margin)\b/;
const houses =
	/\b(?:Senat|House|[Pp]arliament|Congress|[Cc]ouncil|[Aa]ssembly|[Cc]ommittee|[Bb]oard|[Cc]ourt|[Ll]egislat|Commons|Lords|[Ll]awmakers|senators|deputies|members|delegates)/;

/** `The Senate passed it 60-33`, not `The Moons passed the Stars 3-1` nor `bills on 3-5 ports`. */
function isBallot(text: string, { 0: whole, index }: RegExpExecArray): boolean {
	const behind = text.slice(index + whole.length);
	return (
		houses.test(text.slice(0, index)) &&
		/\d[-–]\d|\(/.test(whole) &&
		/^(?:[),.;]|$| (?:on|in) )/.test(behind)
	);
}

/** `The Senate passed the Harrow Ports Act by a vote of 60 to 33`: by what vote. */
export function votesCastIn(sentence: ReadSentence, reading: Reading): Findings {
	const text = reading.text.slice(sentence.span.start, sentence.span.end);
	if (!/\d[-–]\d| to \d/.test(text)) return { found: [], refused: [] };
	const isVoted = voted.exec(text);
	const match = isVoted ?? vote.exec(text);
	const whole = match?.[0] ?? '';
	if (!match || !(isVoted || saysVote.test(whole) || isBallot(text, match)))
		return { found: [], refused: [] };
	const start = sentence.span.start + match.index + whole.search(/\d/);
	const length = /\d{1,3}(?: votes? to | to |[-–])\d{1,3}/.exec(whole)?.[0].length ?? 0;
	const answer = { start, end: start + length };
	const made = voteAt(sentence, reading, answer, sentence.span.start + match.index);
	if (made === null) return { found: [], refused: [] };
	return typeof made === 'string'
		? { found: [], refused: [refused(made, answer)] }
		: { found: [made], refused: [] };
}

function refused(reason: AmountRefusal, answer: Span): Refusal {
	return amountRefusal(reason, answer, pattern);
}

function voteAt(
	sentence: ReadSentence,
	reading: Reading,
	answer: Span,
	from: number
): FoundFact | AmountRefusal | null {
	const { words, mentions } = sentence;
	const opening = openingOf(sentence);
	const subject = subjectAt(sentence, opening.from);
	const verb = subject && verbAt(sentence, subject.to, subject.isName);
	const at = words.findIndex(({ start }) => start >= from);
	if (!subject || !verb || at < verb.to - 1) return null;
	const done = verb.base.split(' ').at(-1) ?? '';
	if (!decides.test(done) || verb.kind === 'would') return null;
	const dates = mentions.filter((mention) => mention.kind === 'date');
	const isVoted = done === 'vote' || done === 'voted';
	const behind = words.findIndex(({ start }) => start >= answer.end);
	const rest = isVoted
		? tailAt(sentence, behind < 0 ? words.length : behind, dates, true)
		: tailAt({ ...sentence, words: words.slice(0, at) }, verb.to, dates, true);
	const lead = leadWords({ reading, opening, dates });
	const said = joined(rest.ofNoun, rest.rest, lead ?? '');
	const end = isVoted ? rest.to : words.findLastIndex(({ end }) => end <= answer.end) + 1;
	const problem =
		subject.problem ??
		opening.problem ??
		rest.problem ??
		(lead === null ? 'relative-time' : null) ??
		(!isVoted && rest.to < at ? 'goes-on' : null) ??
		(/\bthe (?:bill|measure|amendment|act|resolution|proposal|motion|nomination|plan|law)\b(?! (?:of|for|on|to)\b)/i.test(
			`${subject.text} ${said}`
		) ||
		(verb.kind === 'active' && said === '' && verb.base !== 'pass')
			? 'points-elsewhere'
			: null) ??
		(opening.attribution === null && !reading.spoken.has(sentence) ? null : 'said-by-somebody') ??
		(isQuoted(reading, answer.start) ? 'quoted' : null) ??
		(isFlawed(sentence, spanOf(sentence, opening.from, end)) ? 'flawed-words' : null) ??
		contextProblem(sentence, opening.from, end, [verb.at]);
	if (problem !== null) return problem;
	const base = isVoted ? 'vote' : verb.base;
	const prompt = `By what vote ${joined(verb.helper ?? 'did', subject.text, base, said)}?`;
	const evidence = [...(subject.named ? [subject.named] : []), spanOf(sentence, opening.from, end)];
	return { pattern, answer, fact: factOf(reading, answer, prompt, evidence) };
}

function factOf(
	reading: Reading,
	answerSpan: Span,
	prompt: string,
	evidence: PassageFact['evidence']
): PassageFact {
	const answer = reading.text.slice(answerSpan.start, answerSpan.end);
	const [yes = '', no = ''] = answer.split(/ votes? to | to |[-–]/);
	return {
		...{ id: idAt(reading, 'vote', answerSpan), type: 'passage', evidence, answer, answerSpan },
		...{ asOf: reading.date, modality: 'asserted', attribution: null, importance: 2, prompt },
		aliases: [`${yes}-${no}`, `${yes}–${no}`, `${yes} to ${no}`].filter((one) => one !== answer)
	};
}
