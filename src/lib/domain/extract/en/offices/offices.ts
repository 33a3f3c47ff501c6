import type { RoleStatus } from '../../../facts/fact.ts';
import { followsOn, type Word } from '../../mentions/words.ts';
import { bodyNouns, nameParticles, placeNouns } from '../names.lexicon.ts';
import { demonyms } from '../countries.lexicon.ts';
import { ownersAt, type Owner } from './owners.ts';
import {
	lesserModifiers,
	manyNouns,
	officeModifiers,
	officeNouns,
	officesOfOneCountry,
	officeTimes,
	officeTopics
} from './offices.lexicon.ts';

/** Why words of an office do not tell which one. */
export type OfficeProblem = 'one-of-many' | 'no-organisation' | 'organisation-unclear' | 'not-yet';

/** An office that was read: words up to `to`, exclusive. */
export interface ReadOffice {
	readonly to: number;
	readonly title: string;
	readonly organisation: string;
	readonly office: string;
	readonly status: RoleStatus;
	readonly hasArticle: boolean;
	readonly since?: string;
	readonly problem?: OfficeProblem;
}

/** Finds where a name ends that begins with a word, its article left out. */
export type NameEnd = (from: number) => number | undefined;

/**
 * Reads the words of an office that begin with a word: `the former US secretary of state`, `head of the
 * Red Cross`; null where there are none.
 */
export function officeAt(
	words: readonly Word[],
	from: number,
	nameEnd: NameEnd
): ReadOffice | null {
	const start = startOf(words, from, nameEnd);
	const end = nameEnd(start.at);
	const owners = ownersAt(words, start.at, end !== undefined);
	// `Green Party leader` leads the Green Party, and no party is green
	const whole = owners.filter(({ to }) => to === end && to > start.at);
	for (const owner of [...whole, ...owners]) {
		const title = titleAt(words, owner.to);
		if (title !== null) return complete(words, start, owner, title, nameEnd);
	}
	return null;
}

interface Start {
	readonly at: number;
	readonly article: string;
	readonly status: RoleStatus;
}

/** The article and the words of time; `New` may begin a name instead. */
function startOf(words: readonly Word[], from: number, nameEnd: NameEnd): Start {
	let at = from;
	let article = '';
	let status: RoleStatus = 'current';
	if (/^(?:the|an?|one|his|her|its|their|our|my|another|any)$/.test(words[at]?.lower ?? ''))
		article = words[at++]?.lower ?? '';
	for (;;) {
		const word = words[at];
		const time = officeTimes.get(word?.lower ?? '');
		// `New Harrow's mayor`
		if (time === undefined || (word?.text === 'New' && nameEnd(at) !== undefined)) break;
		if (time !== 'current') status = time;
		at++;
	}
	return { at, article, status };
}

interface Title {
	readonly to: number;
	readonly words: string;
	readonly isMany: boolean;
	readonly isElect: boolean;
}

/** Modifiers, then the noun of the office, then what a minister is minister of. */
function titleAt(words: readonly Word[], from: number): Title | null {
	let to = from;
	while (isTitleWord(words, to, from)) to++;
	while (to > from && !isNoun(words[to - 1])) to--;
	if (to === from) return null;
	const own = words.slice(from, to);
	const isElect = /-(?:elect|designate)$/.test(own.at(-1)?.lower ?? '');
	const isMany = own.some(
		({ lower }) => manyNouns.has(stopless(lower)) || lesserModifiers.has(lower)
	);
	const end = topicEnd(words, to);
	return { to: end, words: joined(words, from, end), isMany, isElect };
}

function isTitleWord(words: readonly Word[], at: number, from: number): boolean {
	const word = words[at];
	if (
		!word ||
		(at > from && !followsOn(word) && word.gap !== '-') ||
		(at > from && words[at - 1]?.isPossessive)
	)
		return false;
	if (isNoun(word) || officeModifiers.has(word.lower)) return true;
	const isAnd = word.lower === 'and' || word.lower === 'in';
	return (
		isAnd &&
		at > from &&
		officeModifiers.has(words[at - 1]?.lower ?? '') &&
		officeModifiers.has(words[at + 1]?.lower ?? '')
	);
}

function isNoun(word: Word | undefined): boolean {
	const plain = stopless(word?.lower ?? '');
	return officeNouns.has(plain) || manyNouns.has(plain) || /^\p{L}+-elect$/u.test(plain);
}

/** `of state`, `for foreign affairs`, `of the treasury`. */
function topicEnd(words: readonly Word[], from: number): number {
	if (!/^(?:of|for)$/.test(words[from]?.lower ?? '') || !followsOn(words[from])) return from;
	let to = from + (words[from + 1]?.lower === 'the' ? 2 : 1);
	const isTopic = (at: number) => officeTopics.has(words[at]?.lower ?? '') && followsOn(words[at]);
	if (!isTopic(to)) return from;
	while (isTopic(to) || (words[to]?.lower === 'and' && isTopic(to + 1))) to++;
	return to;
}

function complete(
	words: readonly Word[],
	start: Start,
	owner: Owner,
	title: Title,
	nameEnd: NameEnd
): ReadOffice {
	const behind = complementAt(words, title, nameEnd);
	const { to } = behind;
	const own = officesOfOneCountry.get(title.words);
	if (own !== undefined && owner.back !== '')
		return complete(words, start, { ...owner, organisation: '', back: '' }, title, nameEnd);
	const front = owner.front || (owner.organisation === '' && behind.name === '' ? (own ?? '') : '');
	const isThe = start.article === 'the' && owner.back !== '' && !demonyms.has(owner.back);
	const place = [isThe ? 'the ' : '', owner.back].join('');
	const back = behind.words !== '' ? ` ${behind.words}` : owner.back !== '' ? ` of ${place}` : '';
	const organisation =
		behind.name !== ''
			? behind.name
			: owner.organisation !== ''
				? owner.back !== ''
					? place
					: owner.organisation
				: own
					? (demonyms.get(own) ?? '')
					: '';
	const hasArticle = start.article === 'the' || owner.back !== '';
	const isLesser = owner.front.split(' ').some((word) => lesserModifiers.has(word.toLowerCase()));
	// `Battalion Chief`, `Board Chairman`: of what is not said
	const isRank =
		owner.back === '' &&
		((title.words === 'chief' && words[owner.to]?.isCapital && /^\S+$/.test(owner.front)) ||
			isGeneral(owner.front));
	const problem =
		isLesser || isRank ? 'one-of-many' : problemOf(start, title, behind, organisation);
	const since =
		/^\d{4}$/.test(words[to + 1]?.text ?? '') && words[to]?.lower === 'since'
			? words[to + 1]?.text
			: undefined;
	return {
		to: since === undefined ? to : to + 2,
		title: title.words,
		organisation,
		office: `${front === '' ? '' : `${front} `}${title.words}${back}`,
		status: start.status,
		hasArticle,
		...(since !== undefined && { since }),
		...(problem && { problem })
	};
}

/** A capital that only the title gave: no body is called so. */
function isGeneral(front: string): boolean {
	const lower = front.toLowerCase();
	return bodyNouns.has(lower) || placeNouns.has(lower) || generalOwners.test(lower);
}

const generalOwners =
	/^(?:vice|battalion|tournament|campaign|division|section|project|program|programme|regional|national|team|student|student body|general)$/;

interface Complement {
	readonly to: number;
	/** With its preposition. */
	readonly words: string;
	readonly name: string;
	readonly isUnclear: boolean;
}

/** `of the Red Cross`, `to Iraq`: whose office it is, behind the title. */
function complementAt(
	words: readonly Word[],
	{ to, words: title }: Title,
	nameEnd: NameEnd
): Complement {
	const none = { to, words: '', name: '', isUnclear: false };
	const preposition = words[to]?.lower ?? '';
	const isTo = preposition === 'to' && /ambassador|envoy|adviser|advisor|secretary/.test(title);
	if (!followsOn(words[to]) || !(isTo || /^(?:of|for|at|with)$/.test(preposition))) return none;
	const hasArticle = words[to + 1]?.lower === 'the';
	const from = to + (hasArticle ? 2 : 1);
	const end = nameEnd(from);
	if (end === undefined || !followsOn(words[from])) return { ...none, isUnclear: true };
	// `president of Brazil's central bank` is not president of Brazil
	if (words[end - 1]?.isPossessive) return { ...none, isUnclear: true };
	const next = words[end];
	if (
		next &&
		followsOn(next) &&
		(nameParticles.has(next.lower) || (next.lower === 'and' && words[end + 1]?.isCapital))
	)
		return { ...none, isUnclear: true };
	const name = (hasArticle ? 'the ' : '') + plainWords(words, from, end);
	return { to: end, words: `${preposition} ${name}`, name, isUnclear: false };
}

function problemOf(
	start: Start,
	title: Title,
	behind: Complement,
	organisation: string
): OfficeProblem | undefined {
	if (title.isMany) return 'one-of-many';
	if (title.isElect) return 'not-yet';
	const isOneOfMany = /^(?:an?|one|another|any)$/.test(start.article);
	if (isOneOfMany && start.status !== 'former') return 'one-of-many';
	if (/^(?:his|her|its|their|our|my)$/.test(start.article) || behind.isUnclear)
		return 'organisation-unclear';
	if (organisation === '') return 'no-organisation';
	// a country has as many ambassadors as there are others
	if (/^(?:ambassador|envoy)$/.test(title.words) && behind.name === '') return 'one-of-many';
	// of officers and managers a body has several
	const noun = title.words.split(' ').at(-1) ?? '';
	if (
		/^(?:general|officer|adviser|advisor|manager|coach|executive|secretary|commander|prosecutor|envoy|justice|principal|director|head)$/.test(
			title.words
		) &&
		noun === title.words &&
		behind.name === '' &&
		!start.article
	)
		return 'one-of-many';
	return undefined;
}

/** Words of a title in small letters, but for `CEO`. */
function joined(words: readonly Word[], from: number, to: number): string {
	return words
		.slice(from, to)
		.map(({ text, lower, gap }, at) => {
			const own = /^\p{Lu}{2,}$/u.test(text) && /^(?:ceo|cfo|coo|cto)$/.test(lower) ? text : lower;
			return at > 0 && gap === '-' ? `-${own}` : at > 0 ? ` ${own}` : own;
		})
		.join('');
}

function plainWords(words: readonly Word[], from: number, to: number): string {
	return words
		.slice(from, to)
		.map(({ text, gap }, at) => (at === 0 ? text : `${gap === ' & ' ? gap : ' '}${text}`))
		.join('');
}

function stopless(word: string): string {
	return word.replace(/\.$/, '');
}
