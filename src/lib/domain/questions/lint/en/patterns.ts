import { monthNames } from '../../../text/en/dates.ts';
import type { PatternName } from '../lexicon.ts';

const months = monthNames.join('|');
const weekdays = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const seasons = 'spring|summer|autumn|winter';
const times = `night|week|weekend|month|quarter|year|decade|century|morning|afternoon|evening|${seasons}`;

const auxiliaries =
	'did|does|do|was|were|is|are|has|had|have|will|would|can|could|should|may|might|must';
const reporting =
	'said|says|told|tells|declared|announced|argued|claimed|warned|added|denied|heard|wrote|thought' +
	'|believed|explained|stated|insisted|suggested|confirmed|reported|stressed|admitted|hoped';

/** Nouns that name nothing without what belongs to them: *the money promised*. */
const bareNouns =
	'money|sum|figure|amount|group|company|firm|agency|organi[sz]ation|man|woman|person|official|suspect' +
	'|spokesman|spokeswoman|study|attack|agreement|move|decision|statement|incident|plan|project|site';
const ranks = 'General|Colonel|Major|Captain|Lieutenant|Sergeant|Admiral';
const relatives =
	'co-authors?|co-founders?|counterparts?|spokes(?:man|woman|person)|successors?|predecessors?' +
	'|colleagues?|brothers?|sisters?|sons?|daughters?|wife|husband|all(?:y|ies)';

/** A whole word or phrase, in capitals or not. */
function anyCase(source: string): RegExp {
	return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}])`, 'iu');
}

export const patterns: Readonly<Record<PatternName, RegExp>> = {
	allOfThem: /^(?:all|any|both|each|some)(?: of)?(?: the| these| them)(?: above| options| answers)?\.?$|^both [a-d] and [a-d]\b|\ball of the above\b/i,
	noneOfThem: /^(?:none|neither|no one)(?: of)?(?: the| these| them)?(?: above| options| answers)?\.?$|\bnone of the above\b/i,
	answersNobody: /^(?:other|unknown|not (?:stated|given|mentioned|known)|n\/a|i do not know|don[’']t know)\.?$/i,
	articleAtEnd: /\ban?(?=[\s:…]*\??$)/,
	articleBeforeGap: /\ban?(?=[ \u00a0]$)/i,
	asksPerson: /^(?:who|whom)\b/i,
	asksDate: /\b(?:which|what) (?:year|month and year)\b/i,
	asksAmount: /\bhow (?:many|much)\b|\bwhat (?:percentage|sum|number|share)\b/i,
	asksOpenAmount:
		/\b(?:over|more than|at least|under|less than|fewer than|below|above|up to|at most|no more than)[\s:…]+(?:how (?:many|much)|what|which|_+)/i,
	asksExpansion: /\b(?:stands? for|short for|abbreviat\w+|acronym|initials)\b/i,
	asksOpinion: /\b(?:do|would|should|can|could) you\b|\byour (?:own )?(?:opinion|view|mind)\b/i,
	attributes: anyCase(
		`${reporting}|according to|names?|named|puts|call(?:s|ed)?|means?|article|in the (?:view|words|eyes) of|for whom`
	),
	reports: new RegExp(`\\b(?:${reporting})\\b[^?]*?\\bthat\\b`, 'i'),
	barePronoun: new RegExp(
		`\\b(?:${auxiliaries}) (?:he|she|they|we|you)\\b` +
			`|\\b(?:did|does|has|had|will) it\\b(?! (?:take|rain|snow|matter|seem|appear|cost|turn out))` +
			'|^(?:he|she|they|we|his|her|their|our|its)\\b|\\baccording to (?:him|her|them|it)\\b' +
			'|^it\\b(?! (?:is|was|will be|would be|took|takes)\\b.*\\b(?:that|to|who)\\b)' +
			'|“(?:he|she|they|we|it|his|her|their|its)\\b',
		'i'
	),
	barePronounInContent: new RegExp(
		`\\b(?:said|says|declared|argued|claimed|warned|denied|wrote) that (?:they|this|these|we|our` +
			`|it(?! (?:was|is|would be|had been|might be) (?:[\\p{L}-]+ ){1,3}(?:for|to|that)))\\b`,
		'iu'
	),
	bareDemonstrative: new RegExp(
		'(?<!\\b(?:of|which|all) )\\b(?:this|these|those)\\b(?! (?:who|whom|whose|that|which|of|in|at|on|from|with|to|for)\\b| [\\p{L}-]+ed\\b|,)' +
			'|(?<=\\b(?:in|of|at|on|from|by|for|with|into|under|over|during|after|before) )that (?!of|which|the|a|an|is|was)\\p{Ll}+',
		'u'
	),
	bareNoun: new RegExp(
		`\\bthe (?:${bareNouns})(?= (?:promised|pledged|announced|mentioned|concerned|said|was|were|is|had|has|did|in question)\\b|[?,.]|$)` +
			`|\\bthe (?:\\p{Lu}\\p{L}+ )?(?<!(?:Attorney|Secretary|Surgeon|Inspector|Director|Governor) )(?:${ranks})(?! \\p{Lu}| of\\b)(?![\\p{L}-])`,
		'u'
	),
	lacksComplement: new RegExp(
		`(?<![’'\\p{L}] ?s |[’']s |s’ |\\b(?:his|her|their|its) |\\p{Lu}\\p{L}+ )\\b(?:${relatives})\\b(?! (?:of|to|for|in|at|from|on|with)\\b)(?= \\p{Lu}|\\?)`,
		'u'
	),
	lacksVerb: new RegExp(
		// "says one-third affected by": a headline in the body of a text
		`\\bsays?\\b(?:(?!\\b(?:is|are|was|were|be|been|being|has|have|had|will|would)\\b)[^?“”])*\\b\\p{L}+ed by\\b`,
		'u'
	),
	lacksYear: new RegExp(
		`\\b(?:in|since|until|by|during|before|after|from|of) (?:${months})\\b(?!.*\\d{4})(?<!\\d{4}.*)`,
		''
	),
	relativeTime: new RegExp(
		'(?<![\\p{L}\\p{N}-])(?:' +
			'(?<!\\p{Lu}\\p{L}* )(?:[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|[Nn]owadays|[Rr]ecently|[Cc]urrently|[Ll]ately)' +
			'|[Ss]o far(?! (?:as|away|from|that|north|south|east|west))|[Aa]t present|[Aa]t the moment|[\\p{L}\\d-]+ (?:days?|weeks?|months?|years?|decades?|centuries|hours?) ago' +
			`|(?<!\\b(?:the|that|of) )(?:[Ll]ast|[Tt]his|[Nn]ext) (?:${times})(?! of\\b)` +
			'|(?:the|this) (?:past|coming)(?: \\p{L}+)? (?:days|weeks|months|years?|decades?)' +
			'|(?:the )?last (?:few|two|three|several) (?:days|weeks|months|years|decades)(?! of\\b)' +
			`|(?<=\\b(?:[Oo]n|[Ll]ast|[Nn]ext|[Tt]his|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Bb]efore|[Aa]fter|[Ee]arly|[Ll]ate) )(?:${weekdays})(?! \\p{Lu}|,? \\d)` +
			`|(?<!\\p{Lu}\\p{L}+ )(?:${weekdays})[’']s` +
			')(?![\\p{L}\\p{N}])',
		'u'
	),
	timeAsAgent: new RegExp(
		`\\b(?:did|does|do|has|had|will) (?:${weekdays}|January|February|September|October|November|December)\\b`,
		'i'
	),
	brokenDate: new RegExp(
		`\\b(?:${months}) \\d{4} (?:night|morning|evening|afternoon|noon|midnight)\\b` +
			`|\\b(?:on|in|at|by|of) (?:on|in|at|by) (?=\\d|(?:${months}|${weekdays})\\b)` +
			`|\\b(?:the )?(?:${weekdays}),? (?:${weekdays})\\b|\\bon (?:${months}) \\d{4}\\b`,
		''
	),
	doubledWord: /(?<![\p{L}\p{N}’'-])(?!(?:had|that) )(\p{L}+) \1(?![\p{L}\p{N}’'-])/u,
	spaceBefore: /[ \u00a0][,;:?!](?!\p{L})|[ \u00a0]\.(?![\d.])/u,
	dangling: /(?:^|\s)(?:of|the|an?|and|or|but|nor|than|national|international|federal)$/i,
	endsPossessive:
		/(?<!\b(?:lloyd|mcdonald|sotheby|christie|moody|levi|macy|wendy|kellogg|domino|harrod|sainsbury|alzheimer|parkinson|crohn|hodgkin|st [a-z]+|st\. [a-z]+))[’']s$/i,
	hedges: anyCase(
		'scheduled|planned|plans?|expect(?:ed|s)?|due|tentative(?:ly)?|would|might|could|may|should|will|to be' +
			'|intend(?:ed|s)?|hoped?|propos\\w+|possib\\w+|likely|supposed|den(?:y|ied|ies)|not|no|never|neither' +
			'|demand\\w*|called for|aims?|wants?|wanted|request\\w*|asked|seek\\w*|sought|promised|offered|fear(?:ed|s)?'
	),
	indefiniteHolder: /^who (?:is|was|are|were) (?:an?|one of)\b/i,
	plural: /[^su’']s$/i,
	presentRole: /^(?:who|which [\p{L} ]+?|what) (?:is|are)\b/iu,
	twoClauses: new RegExp(
		`\\b(?:was|were|is|are|has|had|did|will|would|could)\\b[^“”]*?,? and (?:he|she|it|they|we|there|the [\\p{L}-]+|\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+)?) (?:was|were|is|are|has|had|did|will|would|could)\\b`,
		'u'
	)
};
