import { anyOf } from './any-of.ts';

const reporting =
	'said|says|told|tells|declared|announced|argued|claimed|warned|added|denied|heard|wrote|thought' +
	'|believed|explained|stated|insisted|suggested|confirmed|reported|stressed|admitted|hoped';
const finite = 'was|were|is|are|has|had|did|will|would|could';

/** Names that end as a possessive does. */
const namesInS =
	'lloyd|mcdonald|sotheby|christie|moody|levi|macy|wendy|kellogg|domino|harrod|sainsbury' +
	'|jerry|joe|denny|dunkin|alzheimer|parkinson|crohn|hodgkin|(?:st\\.?|king|queen) [a-z]+';

/** What a stem asks for, and how. */
export const askingPatterns = {
	asksPerson: /^(?:who|whom)\b/i,
	asksDate: /\b(?:which|what) (?:year|month and year)\b/i,
	asksAmount: /\bhow (?:many|much)\b|\bwhat (?:percentage|sum|number|share)\b/i,
	asksOpenAmount: anyOf(
		'i',
		'\\b(?:over|more than|at least|under|less than|fewer than|below|above|up to|at most|no more than)' +
			'[\\s:…]+(?:how (?:many|much)|what|which|_+)'
	),
	asksExpansion: /\b(?:stands? for|short for|abbreviat\w+|acronym|initials)\b/i,
	asksOpinion: /\b(?:do|would|should|can|could) you\b|\byour (?:own )?(?:opinion|view|mind)\b/i,
	indefiniteHolder: /^who (?:is|was|are|were) (?:an?|one of)\b/i,
	presentRole: /^(?:who|which [\w ]+?|what) (?:is|are)\b/i,
	reports: anyOf('i', `\\b(?:${reporting})\\b[^?]{0,80}?\\bthat\\b`),
	attributes: anyOf(
		'i',
		`\\b(?:${reporting}|according to|names?|named|puts|call(?:s|ed)?|means?|article|for whom)\\b`,
		'\\bin the (?:view|words|eyes) of\\b'
	),
	denies: /\b(?:not|no|never|nor|neither|without|den(?:y|ied|ies)|reject(?:ed|s)?)\b|n[’']t\b/i,
	hedges: anyOf(
		'i',
		'\\b(?:would|might|could|may|should|will|to be|due|likely|supposed|not|no|never|neither)\\b',
		'\\b(?:scheduled|planned|plans?|expect(?:ed|s)?|tentative(?:ly)?|intend(?:ed|s)?|hoped?|aims?)\\b',
		'\\b(?:propos|possib|demand|request|seek)\\w*',
		'\\b(?:den(?:y|ied|ies)|called for|wants?|wanted|asked|sought|promised|offered|fear(?:ed|s)?)\\b'
	)
};

/** How a text is written. */
export const grammarPatterns = {
	allOfThem: anyOf(
		'i',
		'^(?:all|any|both|each|some)(?: of)?(?: the| these| them)(?: above| options| answers)?\\.?$',
		'^both [a-d] and [a-d]\\b',
		'\\ball of the above\\b'
	),
	noneOfThem: anyOf(
		'i',
		'^(?:none|neither|no one)(?: of)?(?: the| these| them)?(?: above| options| answers)?\\.?$',
		'\\bnone of the above\\b'
	),
	answersNobody: anyOf(
		'i',
		'^(?:other|unknown|n/a|not (?:stated|given|mentioned|known))\\.?$',
		"^(?:i )?(?:do not|don[’']t) know\\.?$"
	),
	articleAtEnd: /\ban?(?=[\s:…]*\??$)/,
	articleBeforeGap: /\ban?(?=[ \u00a0]$)/i,
	dangling: /(?:^|\s)(?:of|the|an?|and|or|but|nor|than|(?:of|for|the) (?:Inter)?[Nn]ational)$/,
	doubledWord: /\b(?:(?!(?:had|that) )([a-z]+) \1|The the|In in|A a|On on|At at|Of of)\b(?![’'-])/,
	// one word alone may be a name: *Denny’s*
	endsPossessive: anyOf('i', `\\s\\S+[’']s$(?<!\\b(?:${namesInS})[’']s)`),
	// "says one-third affected by": a headline in the body of a text
	lacksVerb: anyOf(
		'',
		'\\bsays?\\b(?:(?!\\b(?:is|are|was|were|be|been|being|has|have|had|will|would)\\b)[^?“”]){0,150}?[a-z]ed by\\b'
	),
	plural: /[^su’']s$/i,
	spaceBefore: /[ \u00a0](?:[,;:?!](?![A-Za-z])|\.(?![\d.]))/,
	twoClauses: anyOf(
		'',
		`\\b(?:${finite})\\b[^“”]{0,150}? and (?:he|she|it|they|we|there|the \\S+|[A-Z]\\S+(?: [A-Z]\\S+)?) (?:${finite})\\b`
	)
};
