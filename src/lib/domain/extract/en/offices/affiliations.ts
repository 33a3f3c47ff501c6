import { nameAt, type PlacedName, type ReadSentence } from '../finding.ts';
import type { Tie } from './tie.ts';

const parties = /^(?:party|democrats|greens)$/;
const schools = /^(?:university|college|academy|institute|school)$/;
const bodies =
	/^(?:council|agency|institution|foundation|association|society|union|laboratory|hospital|museum|centre|center|committee|commission|federation|organisation|organization)$/;

/** `Ann Lee of the Green Party`, `the Green Party's Ann Lee`: to which body somebody belongs. */
export function affiliationOf(sentence: ReadSentence, name: PlacedName): Tie | null {
	const { fullName, sort } = name.mention;
	if (sort !== 'person' || !fullName.includes(' ')) return null;
	const behind = bodyBehind(sentence, name);
	const body = behind ?? ownerOf(sentence, name);
	if (!body) return null;
	const known = nounOf(body);
	const isParty = known === 'party';
	// `Novagen's Ann Lee`: of a body that bears one name
	const link = behind || isParty ? known : isPlainBody(body) ? 'group or body' : null;
	if (link === null) return null;
	return {
		relation: 'member',
		subject: fullName,
		link,
		predicate: isParty ? `had ${fullName} as a member` : `counted ${fullName} among its people`,
		objects: [link === 'group or body' ? body.mention.fullName : articled(body, link)],
		from: Math.min(name.from, body.from),
		to: Math.max(name.to, body.to),
		pattern: isParty ? 'relation/affiliation' : 'relation/body'
	};
}

/** `Ann Lee of the Harrow Council`, and no more of its name behind. */
function bodyBehind(sentence: ReadSentence, { to }: PlacedName): PlacedName | undefined {
	const { words } = sentence;
	if (!/^(?:of|from|at)$/.test(words[to]?.lower ?? '') || words[to]?.gap !== ' ') return undefined;
	const hasArticle = words[to + 1]?.lower === 'the';
	const body = nameAt(sentence, to + (hasArticle ? 2 : 1));
	if (!body || words[body.to - 1]?.isPossessive) return undefined;
	const next = words[body.to];
	const goesOn =
		next?.gap === ' ' &&
		(next.isCapital ||
			(/^(?:of|and|for|on|in|at)$/.test(next.lower) && words[body.to + 1]?.isCapital));
	return goesOn ? undefined : body;
}

/** `Green Party's Ann Lee`. */
function ownerOf({ words, names }: ReadSentence, { from }: PlacedName): PlacedName | undefined {
	const owner = names.find(({ to }) => to === from);
	return owner && words[from - 1]?.isPossessive && /^['’]s? $/.test(words[from]?.gap ?? '')
		? owner
		: undefined;
}

/** Neither a person nor a place, and no title of a work. */
function isPlainBody({ mention: { sort, fullName } }: PlacedName): boolean {
	return /^(?:organisation|other)$/.test(sort) && /^\p{Lu}[\p{L}&]{2,}$/u.test(fullName);
}

/** What the last word of a name, or the one in front of `of`, says it is; null where that is unsure. */
function nounOf({ mention }: PlacedName): string | null {
	const words = mention.fullName.toLowerCase().split(' ');
	if (mention.sort === 'person' || mention.sort === 'place' || words.length < 2) return null;
	const of = words.indexOf('of');
	const noun = (of > 0 ? words[of - 1] : words.at(-1)) ?? '';
	if (parties.test(noun)) return 'party';
	if (schools.test(noun)) return noun;
	return bodies.test(noun) ? 'body' : null;
}

/** `Harrow College`, `University of Leeds`: true where a name says that a school bears it. */
export function isSchool(name: string): boolean {
	const words = name.toLowerCase().split(' ');
	const of = words.indexOf('of');
	return words.length > 1 && schools.test((of > 0 ? words[of - 1] : words.at(-1)) ?? '');
}

/** Alike wherever it is named: `the Green Party`, `the University of Leeds`, `Harrow College`. */
function articled({ mention: { fullName } }: PlacedName, link: string): string {
	return link === 'party' || link === 'body' || fullName.includes(' of ')
		? `the ${fullName}`
		: fullName;
}

const attended =
	/^(?:\p{Ll}+ )?(?:attended|graduated (?:\p{L}+ ){0,3}from|studied (?:\p{L}+ ){0,3}at|was educated at|enrolled (?:in|at)) (?:the )?$/u;

/** `Ann Lee studied art at Harrow College`. */
export function schoolOf(sentence: ReadSentence, name: PlacedName): Tie | null {
	const { words, names } = sentence;
	const { fullName, sort } = name.mention;
	if (sort !== 'person' || !fullName.includes(' ')) return null;
	const school = names.find(({ from }) => from > name.to && from <= name.to + 8);
	if (!school || words[school.to - 1]?.isPossessive || words[school.to]?.isCapital) return null;
	const between = words.slice(name.to, school.from);
	const phrase = between.map(({ text }) => `${text} `).join('');
	const isWhole = words.slice(name.to, school.from + 1).every(({ gap }) => gap === ' ');
	const link = nounOf(school);
	if (!isWhole || !attended.test(phrase) || link === null || !schools.test(link)) return null;
	return {
		relation: 'place',
		subject: fullName,
		link,
		predicate: `was attended by ${fullName}`,
		objects: [articled(school, link)],
		to: school.to,
		pattern: 'relation/school'
	};
}
