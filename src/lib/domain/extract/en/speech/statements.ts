import type { Span, StatementFact } from '../../../facts/fact.ts';
import { asClause, clauseProblem, inPast, nameBefore } from './clauses.ts';
import {
	idAt,
	isFlawed,
	nameAt,
	refusal,
	spanOf,
	withArticle,
	type Findings,
	type NameRefusal,
	type ReadSentence,
	type Reading
} from '../finding.ts';
import { plainSayings } from './sayings.lexicon.ts';
import { subordinators } from '../function-words.ts';
import { saidWhen } from './said-when.ts';
import { speechesIn, type Speech } from './speakers.ts';

/** Words of a speaker as a rule found them. */
interface Said {
	readonly speaker: string;
	readonly isPerson: boolean;
	readonly words: Span;
	readonly evidence: readonly Span[];
	readonly pattern: string;
	readonly audience?: string;
	/** The verb of saying. */
	readonly verb?: number;
}

/** What a sentence reports in other words than the speaker's own. */
export function statementsIn(sentence: ReadSentence, reading: Reading): Findings {
	const said = [
		...speechesIn(sentence).flatMap((speech) => indirect(sentence, reading.text, speech)),
		...accordingTo(sentence)
	];
	const results = said.map((one) => statementOf(sentence, one, reading));
	return {
		found: [
			...results.flatMap((result) => ('fact' in result ? [result] : [])),
			...said.flatMap(({ verb, words }, at) => {
				const result = results[at];
				return verb !== undefined && result && 'fact' in result
					? saidWhen(sentence, reading, { fact: result.fact, verb, words })
					: [];
			})
		],
		refused: results.flatMap((result) => ('reason' in result ? [result] : []))
	};
}

/** `X said on Monday that …`, `X told Y that …`, and `…, X said.` */
function indirect(sentence: ReadSentence, text: string, speech: Speech): Said[] {
	const { words } = sentence;
	const verb = words[speech.verb];
	if (!verb || !(speech.isReport ?? plainSayings.has(verb.lower))) return [];
	if (isInSubclause(sentence, speech)) return [];
	const { audience, to } = audienceOf(sentence, speech.verb);
	const start = speech.isInverted
		? null
		: clauseStart(sentence, to, verb.lower, speech.isReport === true);
	const common = {
		verb: speech.verb,
		speaker: speech.speaker,
		isPerson: speech.isPerson,
		...(audience && { audience })
	};
	if (start !== null) {
		const end = clauseEnd(sentence, start);
		const words = spanOf(sentence, start, end);
		const own = speech.evidence[0] ?? words;
		const evidence = speech.isPronoun
			? [own, { ...words, start: spanOf(sentence, speech.from, end).start }]
			: [{ start: Math.min(own.start, words.start), end: words.end }];
		return [
			{
				...common,
				words,
				evidence,
				pattern: speech.isPronoun ? 'statement/pronoun' : 'statement/indirect'
			}
		];
	}
	return trailing(sentence, text, speech).map((said) => ({ ...said, ...common }));
}

/** `After Lee said that …, the talks ended`: where the words end that were said is not marked. */
function isInSubclause({ words }: ReadSentence, { verb }: Speech): boolean {
	const opens = subordinators.has(words[0]?.lower ?? '');
	return opens && !words.slice(1, verb).some(({ gap }) => gap.includes(','));
}

/** The listener after `told`, and the word behind. */
function audienceOf(sentence: ReadSentence, verb: number): { audience?: string; to: number } {
	const { words } = sentence;
	if (!/^(?:told|tells)$/.test(words[verb]?.lower ?? '')) return { to: verb + 1 };
	const from = words[verb + 1]?.lower === 'the' ? verb + 2 : verb + 1;
	const name = nameAt(sentence, from);
	if (name) return { audience: withArticle(sentence, name), to: name.to };
	return /^(?:reporters|journalists|lawmakers|parliament|mps)$/.test(words[verb + 1]?.lower ?? '')
		? {
				audience: words[verb + 1]?.lower === 'mps' ? 'MPs' : (words[verb + 1]?.lower ?? ''),
				to: verb + 2
			}
		: { to: verb + 1 };
}

const times =
	/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|on|in|a|an|statement|interview|letter|report|blog|post|at|press|conference|news|the|late|earlier|week|last|this|tweet|speech|release)$/;
const beginnings =
	/^(?:the|an?|all|most|many|some|every|each|no|both|several|more|fewer|nearly|almost|about|over|up|only|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)$/;

/** Verbs behind which a clause may stand without `that`: `added two boats` has an object. */
const bareSayings = /^(?:sa(?:id|ys)|tells|told|argue[ds]|claim(?:ed|s)|insist(?:ed|s)|state[ds])$/;

/** The first word of the clause: behind `that`, or right behind the verb where it surely begins one. */
function clauseStart(
	{ words, names }: ReadSentence,
	from: number,
	verb: string,
	isReport: boolean
): number | null {
	for (let at = from; at <= from + 8; at++) {
		const word = words[at];
		if (!word || !/^\s$|^, $/.test(word.gap)) break;
		if (word.lower === 'that') return at + 1;
		if (!times.test(word.lower) && at > from) break;
		if (!times.test(word.lower) && at === from) break;
	}
	if (!isReport && !bareSayings.test(verb)) return null;
	const isTold = /^(?:told|tells)$/.test(verb);
	let at = from;
	while (
		/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday)$/.test(
			words[at]?.lower ?? ''
		)
	)
		at++;
	const word = words[at];
	if (
		!word ||
		!/^\s$/.test(word.gap) ||
		(isTold && from === at && !word.isCapital && !beginnings.test(word.lower))
	)
		return null;
	const isName = names.some((name) => name.from === at);
	return isName ||
		beginnings.test(word.lower) ||
		(/^\p{Ll}+s$/u.test(word.text) &&
			/^(?:are|were|have|had|will|would|can|could|need|should|must)$/.test(
				words[at + 1]?.lower ?? ''
			))
		? at
		: null;
}

/** Up to a semicolon or to what the reporter says next. */
function clauseEnd({ words }: ReadSentence, start: number): number {
	for (let at = start + 1; at < words.length; at++) {
		const word = words[at];
		if (!word) break;
		if (/[;:—–]/.test(word.gap) && !/\d$/.test(words[at - 1]?.text ?? '')) return at;
		const isComma = word.gap.includes(',');
		if (
			isComma &&
			/^(?:adding|according|citing|referring|calling|but|while|whereas|noting|warning|highlighting|after|and|which|with|saying|he|she|urging|as)$/.test(
				word.lower
			)
		)
			return at;
	}
	return words.length;
}

/** `The bill would cost $5 million, Coleman said.` */
function trailing(
	sentence: ReadSentence,
	text: string,
	speech: Speech
): Omit<Said, 'speaker' | 'isPerson'>[] {
	const { words, span, names } = sentence;
	const first = Math.min(speech.from, speech.verb);
	const start = words[first - 1]?.lower === 'the' && first > 1 ? first - 1 : first;
	if (
		speech.verb > first + 6 ||
		words.length -
			Math.max(
				speech.verb + 1,
				...names.filter(({ from }) => from === speech.from).map(({ to }) => to)
			) >
			5
	)
		return [];
	const before = spanOf(sentence, 0, start);
	if (
		start < 5 ||
		!/^, $/.test(words[start]?.gap ?? '') ||
		/["“”]/.test(text.slice(span.start, span.end))
	)
		return [];
	return [
		{
			words: before,
			evidence: [{ start: span.start, end: spanOf(sentence, 0, words.length).end }],
			pattern: 'statement/trailing'
		}
	];
}

/** `According to X, …` and `…, according to X.` */
function accordingTo(sentence: ReadSentence): Said[] {
	const { words } = sentence;
	const at = words.findIndex(
		({ lower }, index) => lower === 'according' && words[index + 1]?.lower === 'to'
	);
	if (at < 0) return [];
	const from = words[at + 2]?.lower === 'the' ? at + 3 : at + 2;
	const name = nameAt(sentence, from);
	if (!name || words[name.to - 1]?.isPossessive || name.mention.sort === 'place') return [];
	const evidence = [spanOf(sentence, 0, words.length)];
	const common = {
		speaker: withArticle(sentence, name),
		isPerson: name.mention.sort === 'person',
		evidence,
		pattern: 'statement/according-to'
	};
	if (at === 0 && words[name.to]?.gap === ', ')
		return [{ ...common, words: spanOf(sentence, name.to, words.length) }];
	const isLast = name.to === words.length;
	return at > 4 && isLast && /^,? $/.test(words[at]?.gap ?? '')
		? [{ ...common, words: spanOf(sentence, 0, at) }]
		: [];
}

function statementOf(sentence: ReadSentence, said: Said, reading: Reading) {
	const { words, pattern, speaker, evidence } = said;
	const own = reading.text.slice(words.start, words.end);
	const starts =
		sentence.names.some(({ mention }) => mention.span.start === words.start) ||
		/^\p{Lu}{2}/u.test(own);
	const clause = asClause(own, starts);
	const problem: NameRefusal | null =
		speakerProblem(said, clause) ?? clauseProblem(clause, nameBefore(sentence, words.start));
	const content = problem === null ? inPast(clause) : null;
	if (problem !== null || content === null) return refusal(problem ?? 'no-verb', words, pattern);
	if (evidence.some((span) => isFlawed(sentence, span)))
		return refusal('flawed-words', words, pattern);
	const fact: StatementFact = {
		...{ id: idAt(reading, 'statement', words), type: 'statement', evidence, asOf: reading.date },
		...{ modality: 'asserted', attribution: null, importance: 2 },
		...{ speaker, isPerson: said.isPerson, content },
		...(said.audience !== undefined && { audience: said.audience })
	};
	return { fact, pattern };
}

/** Who is not known by a full name, or is named in what was said. */
export function speakerProblem(
	{ speaker, isPerson }: Pick<Said, 'speaker' | 'isPerson'>,
	words: string
): NameRefusal | null {
	if (isPerson && !speaker.includes(' ')) return 'name-incomplete';
	const last = speaker.split(' ').at(-1) ?? speaker;
	return words.includes(isPerson ? last : speaker.replace(/^the /, '')) ? 'speaker-unclear' : null;
}
