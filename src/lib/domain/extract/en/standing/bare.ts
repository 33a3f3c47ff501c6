import { matchesOf } from '../../../text/matches.ts';

/** Nouns that mean something named before, wherever they stand in a sentence. */
const pointing =
	/\b(?:the|said) (?:(?:new|proposed|current|latest|same|whole|entire) )?(?:bill|act|law|measure|legislation|amendment|report|study|survey|research|paper|document|letter|statement|deal|agreement|treaty|plan|proposal|project|programme|program|scheme|company|firm|group|organi[sz]ation|agency|body|committee|panel|commission|party|team|club|side|union|charity|bank|airline|school|hospital|university|city|town|village|region|area|district|constituency|site|building|bridge|ship|vessel|aircraft|plane|vehicle|storm|attack|incident|accident|crash|fire|case|trial|verdict|ruling|decision|move|change|vote|election|meeting|summit|talks|visit|event|match|game|season|tournament|film|book|song|album|show|series|man|woman|boy|girl|couple|family|victims?|suspects?|pair|trio|former|latter|scientists|researchers|authors|officials|forms?|questionnaire|device|product|system|browser|species|animal|virus|disease|drug|vaccine|treatment)\b(?! (?:of|for|in|on|at|from|with|by|to|between|about|against|that|which|who|whose|where|called|named|known)\b)/iu;

/**
 * True where a sentence begins with `The bill` or `The two leaders`, or has such words before any name:
 * what they mean is said before it.
 *
 * @param isCited whether they are cited as somebody's words, where `also` and `would` may refer to others
 */
export function isBare(words: string, isCited = false): boolean {
	if (hasUnnamed(words) || (spell.test(words) && !/\b\d{4}\b/.test(words))) return true;
	if (!isCited && (lacksScene.test(words) || lacksCondition(words))) return true;
	if (
		/\b(?:that|those|such an?) (?:position|post|role|office|job|seat|record|number|figure|total|sum|amount|level|rate|share|percentage|money|bill|law|measure|debt|budget|programme|program|plan|report|study|period|decade|century)\b/i.test(
			words
		)
	)
		return true;
	if (/^(?:Other|The other|The rest|Some other)\b/.test(words) || anybody.test(words)) return true;
	if (startsBare(words) || counted.test(words) || ledPronoun.test(words)) return true;
	const pointer = pointing.exec(words);
	if (pointer === null) return false;
	return !/\p{Lu}[\p{L}.]+/u.test(words.slice(0, pointer.index).replace(/^\P{L}*\p{L}+/u, ''));
}

/** Determiner, one to three small words, and then already the verb. */
function startsBare(words: string): boolean {
	return /^(?:The|Both|All|Each|Another|Such|Its|Their) (?:(?!(?:of|for|in|on|at|from|with|by|to|between|that|who|which|whose)\b)[\p{Ll}\d-]+ ){1,3}?(?:also |then |now |later |still |already |only |never )?(?:is|are|was|were|has|had|have|will|would|can|could|may|might|must|should|did|does|do|came|took|went|made|gave|saw|led|won|lost|began|became|left|held|met|ran|said|told|rose|fell|grew|flew|drew|spoke|wrote|chose|drove|broke|threw|stood|sank|lay|\p{Ll}+ed|includes?|provides?|contains?|shows?|says?|needs?|remains?|continues?|begins?|ends?|takes?|makes?|gives?|works?|uses?|allows?|requires?|covers?|costs?|aims?|plans?|expects?|offers?|calls?|seeks?|adds?|helps?|leaves?|brings?|sets?|puts?|keeps?|holds?|gets?|finds?|tells?|comes?|goes?|recommends?|proposes?|suggests?|finds?|reports?)\b(?! of\b)/u.test(
		words
	);
}

/** `Norra would see a cut`: under what, nothing says. */
function lacksCondition(words: string): boolean {
	const at = words.search(/\bwould\b/);
	return (
		at >= 0 &&
		// `they hoped the port would`: what is to come, told from then
		!/\p{Ll}ed\b/u.test(words.slice(0, at)) &&
		!/\b(?:if|under|unless|without|were|that|which|who|said|says|told|plans?|bills?|act|laws?|proposals?|budgets?|deal|agreement|amendment)\b/i.test(
			words
		)
	);
}

/** Some of a kind, whom nothing tells apart from others. */
const anybody =
	/^(?:Officials|Authorities|Researchers|Scientists|Experts|Critics|Organi[sz]ers|Witnesses|Residents|Investigators|Supporters|Opponents|Figures|Results|Reports|Sources) (?!(?:of|for|in|on|at|from|with|by|to|between|who|published|released)\b)/;

/** `Three were boats`, `Two other cases`: of which, another sentence says. */
const counted =
	/^(?:Both|All|Most|Many|Some|Several|Neither|None|Each|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d+) (?:was|were|is|are|had|have|has|others?|more)\b/;

/** `As of the end of the season, they have`: no noun in front is the subject of anything. */
const ledPronoun =
	/^(?:As of|In|By|At|On|During|Since|Until|From|For|Under|Throughout|Over|With) (?![^,]*\b(?:has|have|had|is|are|was|were)\b)[^,]{3,60}, (?:it|they)\b/;

/** `In 24 games, Lee scored`: of which season, another sentence says. */
const spell =
	/^(?:In|Over|Through|Across) (?:\S+ ){1,3}?(?:games|matches|starts|appearances|innings|races|rounds|seasons|at-bats),/u;

/** Words that compare with, or go on from, what another sentence says. */
const lacksScene =
	/\b(?:in contrast|by contrast|similar(?! to)|likewise|such an?|another|further(?= \p{Ll}+ed)|instead(?! of)|as well(?=[.,])|too(?=[.,])|then(?= \p{Ll}+ed\b)|previously(?! \p{Ll}+-\p{Ll})|(?:days?|weeks?|months?|years?) (?:earlier|later|before|after)(?= *[,.])| here(?! (?:is|are|was|were)\b)|once again|(?:weeks|months|years|days) hence|(?:table|figure|chart|section|chapter) \d+|either camp|most recent (?:request|report|figures|poll|study)|also)\b|^(?:following|here|below) (?:is|are)\b|:\.?$|\bthe scenario\b/iu;

/** Common nouns that are one of a kind or mean all of them: nobody asks which. */
const oneOfAKind = new Set(
	(
		'world earth sun moon sea ocean sky air internet weather climate universe planet atmosphere public poor ' +
		'rich elderly young dead future past present end beginning start rest same first second third last next ' +
		'best most least only other others way time year years day days age number total average majority ' +
		'minority share rate level amount cost price value size length height weight depth right left north south ' +
		'east west top bottom middle centre center economy market media press police army navy government state ' +
		'country nation law constitution environment population capital spring summer autumn winter morning ' +
		'evening night week weekend month decade century season highest lowest largest smallest longest biggest ' +
		'oldest youngest latest equivalent emergence development production use loss rise fall growth'
	).split(' ')
);

/** A dash, or `the base` with nothing behind it to tell of what, and not spoken of before in the sentence. */
export function hasUntold(words: string): boolean {
	if (/(?:^| )(?:--|[–—]) /.test(words) || ordinal.test(words)) return true;
	const pattern =
		/\b[Tt]he (?:(?:\p{Ll}[\p{Ll}-]*|\d[\d,.]*|_) ){0,2}?(\p{Ll}[\p{Ll}-]+)(?=[.,;:?!)]|$| (\S+))/gu;
	for (const { 0: phrase, 1: noun = '', 2: next = '', index } of words.matchAll(pattern)) {
		if (/^(?:\p{Ll}+(?:ing|ed|er|est)|of)$/u.test(noun) || toldBy.test(next)) continue;
		if (/^\p{Ll}/u.test(next) && !mayEnd.test(next)) continue;
		if (phrase.split(' ').some((word) => oneOfAKind.has(word))) continue;
		const stem = noun.slice(0, Math.max(4, noun.length - 2)).toLowerCase();
		if (!words.slice(0, index).toLowerCase().includes(stem)) return true;
	}
	return false;
}

/** `in the third on two hits`: the third of what, another sentence says. */
const ordinal =
	/\bthe (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?=[.,;]| (?:on|in|at|with|by|after|before|and|as)\b)/;

/** What tells a noun in front of it apart. */
const toldBy =
	/^(?:of|for|in|on|at|from|with|between|about|against|that|which|who|whose|where|when|called|named|known|to|\p{Lu}.*|“.*|["'’].*)$/u;

/** What may follow a noun phrase: a verb or a word that joins; other words go on with the phrase. */
const mayEnd =
	/^(?:and|or|but|was|were|is|are|has|had|have|will|would|could|can|may|might|must|should|said|says|told|after|before|during|when|while|as|by|until|since|because|if|than|\p{Ll}+ed|\p{Ll}+ing|went|came|took|made|gave|left|lost|won|led|began|became|ran|rose|fell|held)$/u;

/** `quickly overran the fort, and`: a thing that has no name, and was not spoken of before in the sentence. */
function hasUnnamed(words: string): boolean {
	const pattern =
		/\b[Tt]he ((?:\p{Ll}[\p{Ll}-]* ){0,2}?)(\p{Ll}[\p{Ll}-]+)(?=[.,;:?!]|$| (?:and|or|but|was|were|is|are|has|had|have|will|would|could|said|says|told|with|after|before|during|when|while|as|by|against)\b)/gu;
	for (const { 1: lead = '', 2: noun = '', index } of matchesOf(words, pattern)) {
		if (oneOfAKind.has(noun) || lead.split(' ').some((word) => oneOfAKind.has(word))) continue;
		if (shareOf.test(words.slice(Math.max(0, index - 12), index)) && isKind.test(lead)) continue;
		const stem = noun.slice(0, Math.max(4, noun.length - 2)).toLowerCase();
		if (!words.slice(0, index).toLowerCase().includes(stem)) return true;
	}
	return false;
}

/** `30 percent of the municipal ferry fleet`: all there are of a kind, which two words tell. */
const shareOf = /(?:\bper ?cent|%) of $/;
const isKind =
	/^(?:(?!(?:new|old|other|whole|entire|current|same|available|\p{Ll}+(?:ed|ing))\b)[\p{Ll}-]+ ){2}$/u;
