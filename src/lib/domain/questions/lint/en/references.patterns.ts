import { anyOf } from './any-of.ts';

const auxiliaries =
	'did|does|do|was|were|is|are|has|had|have|will|would|can|could|should|may|might|must';

/** Verbs after which *it* stands for nothing: *How long did it take to …?* */
const impersonal = 'take|rain|snow|matter|seem|appear|cost|turn out';

/** Nouns that name nothing without what belongs to them: *the money promised*. */
const bareNouns =
	'money|sum|figure|amount|group|company|firm|agency|organi[sz]ation|man|woman|person|official|suspect' +
	'|spokesman|spokeswoman|study|attack|agreement|move|decision|statement|incident|plan|project|site';
const afterBareNoun =
	'promised|pledged|announced|mentioned|concerned|said|was|were|is|had|has|did|in question';

const ranks = 'General|Colonel|Major|Captain|Lieutenant|Sergeant|Admiral';

/** Nouns that belong to somebody or something. */
const relatives =
	'co-authors?|co-founders?|counterparts?|spokes(?:man|woman|person)|successors?|predecessors?' +
	'|colleagues?|brothers?|sisters?|sons?|daughters?|wife|husband|all(?:y|ies)';

/** Words that mean something only where the article is at hand. */
export const referencePatterns = {
	barePronoun: anyOf(
		'i',
		`\\b(?:${auxiliaries}) (?:he|she|they|we|you)\\b`,
		`\\b(?:did|does|has|had|will) it\\b(?! (?:${impersonal})\\b)`,
		'^(?:he|she|they|we|his|her|their|our|its)\\b',
		'^it\\b(?! (?:is|was|will be|would be|took|takes)\\b.*\\b(?:that|to|who)\\b)',
		// whoever speaks is *we*
		'“(?:he|she|they|it|his|her|their|its)\\b',
		'\\baccording to (?:him|her|them|it)\\b'
	),
	// *When Scott arrived, what did he find?*
	antecedent: anyOf('', '\\s[A-Z]\\S+[^“]*[,;] (?:[^“]* )?(?:he|she|it|they)\\b'),
	barePronounInContent: anyOf(
		'',
		'\\b(?:said|says|declared|argued|claimed|warned|denied|wrote) that (?:they|this|these|we|our)\\b',
		// but *that it was hard for them to …*
		'\\b(?:said|says|declared|argued|claimed|warned|denied|wrote) that it\\b' +
			'(?! (?:was|is|would be|had been|might be) (?:\\S+ ){1,3}(?:for|to|that)\\b)'
	),
	bareDemonstrative: anyOf(
		'',
		// behind a semicolon it means what stands in front of that
		'\\b[Tt]h(?:is|ese|ose)\\b(?<!\\b(?:of|which|all) \\w+|\\S{3}; \\w+)' +
			'(?! (?:who|whom|whose|that|which|of|in|at|on|from|with|to|for)\\b| [\\w-]+ed\\b|,)',
		// after a preposition *that* is no conjunction
		'\\b(?:in|of|at|on|from|by|for|with|into|under|over|during|after|before) that ' +
			'(?!(?:of|which|the|an?|is|was)\\b)[a-z]+'
	),
	bareNoun: anyOf(
		'',
		`\\bthe (?:${bareNouns})(?= (?:${afterBareNoun})\\b|[?,.]|$)`,
		`\\bthe (?:[A-Z]\\S+ )?(?:${ranks})\\b(?! [A-Z]| of\\b)` +
			'(?<!(?:Attorney|Secretary|Surgeon|Inspector|Director|Governor) \\w+)'
	),
	lacksComplement: anyOf(
		'',
		`\\b(?:${relatives})\\b(?= [A-Z]|\\?)(?<!(?:[’']s|s’|\\bhis|\\bher|\\btheir|\\bits|\\b[A-Z]\\S+) [\\w-]+)`
	)
};
