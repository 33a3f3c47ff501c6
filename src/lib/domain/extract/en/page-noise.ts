/** Lines of a page that are no part of its article, by how they begin. */
const openings =
	/^(?:for immediate release|press release$|news release$|(?:media |press |news )?(?:contacts?|enquiries|inquiries) ?:|for (?:more|further) information|notes? (?:to|for) editors|share (?:this|on|via)|follow us|like us|sign up|sign in|subscribe|register (?:now|for free)|skip to|jump to|back to top|click here|tap here|see more|more (?:from|on this|stories|news)|most (?:read|popular|viewed)|related (?:articles?|stor(?:y|ies)|topics?|content|links?|coverage|news|posts?)|you (?:may|might) also|editors?['’]? picks?|don['’]t miss|watch ?:|listen ?:|also read|print (?:this|article)|e-?mail this|comments?(?: \(\d+\))?$|\d+ comments?$|leave a (?:comment|reply)|all rights reserved|©|\(c\) ?\d{4}|this (?:site|website|page) uses cookies|we(?: and our partners)? use cookies|accept (?:all|cookies)|tags? ?:|filed under|categor(?:y|ies) ?:|topics? ?:|keywords? ?:|(?:last |first )?(?:published|updated|modified|posted)(?: ?:| on | at | by | \d| [A-Z]\w+ \d)|\d+ min(?:ute)?s? read|menu$|search$|home$|page \d+(?: of \d+)?$|-?30-?$|ends$|#{2,}$|\*{2,}$|_{2,}$|-{2,}$|dear [A-Z][^!?]{0,40}[:,]$|(?:yours )?(?:sincerely|faithfully|truly),?$|(?:kind |best )?regards,?$|encl(?:osures?)?\b ?:|cc ?:|tel(?:ephone)? ?:|phone ?:|fax ?:|e-?mail ?:|https?:\/\/\S+$|www\.\S+$)/i;

/** Openings of such lines that sentences have too: they count where no full stop ends the line. */
const unfinishedOpenings =
	/^(?:embargoed|advertisement|sponsored|promoted|recommended|trending|copyright|cookies?|loading|log (?:in|out)|privacy policy|terms (?:of|and)|read (?:more|also|next)|see also)\b/i;

/** Sentences that a page says of itself, its reader or its authors. */
const ofThePage =
	/^(?:comments are (?:closed|off|moderated)|your e-?mail address|please (?:enable|turn on|disable|subscribe|sign in|log in|try again)|this (?:story|article|page|post|report|piece) (?:has been|was|is being|will be) (?:\w+ )?(?:updated|corrected|amended|published|republished|edited|translated|produced)\b|(?:correction|clarification|editor['’]s note|update)(?: ?:|\s?\()|get (?:the|our) (?:latest|best|top|daily)\b|download (?:the|our) app|thank(?:s| you) for (?:reading|visiting|subscribing|signing)|support our (?:work|journalism)|(?:read|see|view|download) the (?:full|complete|whole) (?:report|study|article|story|text|letter|statement)\b|retrieved (?:on )?(?:\d|[A-Z]\w+ \d)|(?:story|article) continues (?:below|after)|already (?:a|have an?) (?:subscriber|member|account)|(?:additional )?reporting by|follow (?:him|her|them|us|me) on)|\bfollow (?:him|her|them|us|me) (?:on|at|@)\s?(?:twitter|x|facebook|instagram|bluesky|@)|\bcontributed to this (?:report|article|story)\.?$/i;

const bylineOpening =
	/^(?:(?:story |words |text |written |reported |posted |edited |compiled |photograph(?:s|y) )?by|reporting by|edit(?:ing|ed) by|author:) (?=\p{L})/iu;

/** Small words of the names and offices in a byline. */
const bylineWords = new Set('and of the for in at de la van von der al by editing'.split(' '));

const cookies =
	/\b(?:this (?:site|website|page) uses cookies|we(?: and our partners)? use cookies|use of cookies|accept (?:all )?cookies|cookie (?:policy|settings|preferences)|by (?:continuing|clicking))\b/i;

const rights = /\ball rights reserved\b|\bmay not be (?:published|reproduced|redistributed)\b/i;

const contactLine =
	/(?:^|\s)(?:[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}|\(?\d{3}\)?[-./ ]\d{3}[-. ]\d{4})\.?$/;

/** Headings of the apparatus at the end of an article; all below them is none of it. */
const tails =
	/^(?:see also|references|sources?|external links|notes|footnotes|notes and references|citations|bibliography|further reading|works cited|related (?:articles|stories|news|topics|content|posts|coverage|links)|more (?:stories|news|on this story)|you (?:may|might) also like|most (?:read|popular|viewed)|recommended(?: for you)?|sister links|about the author|comments)$/i;

/** Wording of pictures. */
const captionOpening =
	/^(?:(?:image|media|video|photo) (?:source|caption|credit), |(?:image|photo(?:graph)?|picture|illustration|graphic|video|map|chart|file photo|caption|pictured)(?: credits?| courtesy| caption)?(?: ?:| by\b)|(?:credits?|pictured) ?:|file (?:photo|picture|image)\b|(?:fig(?:ure|\.)|table|plate|map) \d+(?:[.-]\d+)*[.:]? (?=[\p{Lu}"“])|[([](?:photo|image|picture|credit|ap photo|file)\b)/iu;

const captionEnding =
	/(?:[([](?:left|right|centre|center|cent(?:re|er) (?:left|right))[)\]].*|[;,] from file(?:, \d{4})?\.?|\bfile (?:photo|picture|image)\.?[)\]]?|[([](?:ap photo|getty images|reuters|afp|photo|image|picture|credit|courtesy)[^)\]]{0,80}[)\]]\.?|\/(?:getty images|reuters|afp|ap)\.?|\bvia (?:getty images|reuters|ap|afp|flickr|wikimedia commons)\.?)$/i;

/** True for a line that belongs to the page round an article: menus, teasers, bylines, contacts. */
export function isPageNoise(line: string): boolean {
	if (line.length > 1500) return false;
	if (/["“]/.test(line)) return false;
	const isShort = line.length <= 240;
	if (cookies.test(line) && !/\b(?:said|told|says)\b/.test(line)) return true;
	if (rights.test(line)) return true;
	if (!isShort) return false;
	return (
		(openings.test(line) && !isSentence(line)) ||
		(unfinishedOpenings.test(line) && !/[^.][.!?]["”’)\]]*$/.test(line)) ||
		(ofThePage.test(line) && !isSentence(line)) ||
		isByline(line) ||
		(contactLine.test(line) && line.length <= 160) ||
		isMenu(line)
	);
}

/** `By Jane Roe and John Doe, political editor`: names, offices and no stop. */
function isByline(line: string): boolean {
	const opening = line.length <= 120 ? bylineOpening.exec(line)?.[0] : undefined;
	if (opening === undefined) return false;
	const names = line.slice(opening.length).split(/[\s,;|]+/);
	const isFinished = /[a-z]{2}[.!?]$/.test(line) && /^by\b/i.test(opening);
	const isNamed = /^\p{Lu}/u.test(names[0] ?? '') && !/\d/.test(line);
	const small = names.filter((name) => /^\p{Ll}/u.test(name) && !bylineWords.has(name));
	return isNamed && !isFinished && small.length <= 3 && (small.length === 0 || /[,;|]/.test(line));
}

/** A line such as `Published on Friday by the ministry, the report says …`, which is prose. */
function isSentence(line: string): boolean {
	const isLabel = /^[^.!?]{0,24}:/.test(line) || /^[©#(]/.test(line);
	return !isLabel && line.length > 90 && /[.!?]["”’)\]]*$/.test(line);
}

/** Short items between bars, arrows or dots. */
function isMenu(line: string): boolean {
	const items = line.split(/\s[|>»›•·/]\s|\s*[|»›•]\s*/).map((item) => item.trim());
	return (
		items.length >= 3 &&
		items.every((item) => item.length <= 28 && !/\d{2}|[.!?]$/.test(item)) &&
		/^\p{Lu}/u.test(line)
	);
}

/** True for a heading under which no article goes on: `References`, `Related stories`. */
export function isTailHeading(line: string): boolean {
	return line.length < 40 && tails.test(line.replace(/\s*:$/, ''));
}

/** True for the words under a picture, as far as a credit or a mark of its parts shows it. */
export function isCaption(line: string): boolean {
	if (captionOpening.test(line.slice(0, 60))) return true;
	return line.length <= 400 && captionEnding.test(line);
}

/** True for a sentence that credits a picture: `Image: Jane Roe.` */
export function isCredit(sentence: string): boolean {
	if (sentence.length > 160) return false;
	return isCaption(sentence) && !/^(?:fig|table|plate|map)/i.test(sentence);
}
