import type { Span } from '../../facts/fact.ts';
import { gapAfter } from '../mentions/words.ts';
import type { Entities } from '../entities/entity.ts';
import type { Word } from '../mentions/words.ts';
import type { PlacedName, ReadSentence } from './finding.ts';
import type { NameForms } from './name-forms.ts';
import { isFunctionWord } from './function-words.lexicon.ts';
import { demonyms } from './countries.lexicon.ts';
import { bodyNouns, honorifics } from './names.lexicon.ts';
import { manyNouns, officeNouns } from './offices/offices.lexicon.ts';
import { auxiliaries, irregularPasts, nounLike, verbOfForm } from './verbs.ts';

/** Names of a sentence that may be left out, at most. */
const most = 2;

/** A name with so many mentions is what the article is about: it is asked for once, where a person is named first. */
const mostMentions = 5;

/** A place of more mentions is where all of it happens. */
const mostOfPlace = 2;

/** Why a name makes no gap; null where it makes one. */
export function nameProblem(
	sentence: ReadSentence,
	name: PlacedName,
	entities: Entities,
	forms: NameForms
): string | null {
	const { names, words } = sentence;
	const { mention, from, to } = name;
	const isShort = !mention.fullName.includes(' ');
	if (mention.sort === 'other' && isShort) return 'unsure-name';
	if (isShort && /^[\p{Lu}\d.&-]+s?$/u.test(mention.fullName)) return 'unsure-name';
	const all = entities.of(mention.fullName)?.mentions ?? [];
	const isFirst = mention.sort === 'person' && all[0]?.start === mention.span.start;
	if (all.length > (mention.sort === 'place' ? mostOfPlace : mostMentions) && !isFirst)
		return 'main-subject';
	if (isCut(sentence, name)) return 'part-of-a-name';
	// `our Armed Forces`: soldiers, sailors and many more are ours
	if (/^(?:my|our|your|his|her|its|their)$/.test(words[from - 1]?.lower ?? ''))
		return 'says-too-little';
	if (forms.otherForms.has(mention.fullName)) return 'name-incomplete';
	// `Harrow College in Kenya`: its town is as right
	if (mention.sort === 'place' && words[from - 1]?.lower === 'in' && isBodyAt(names, from - 1))
		return 'says-too-little';
	if (isElectedSomewhere(sentence)) return 'says-too-little';
	if (
		/\([^()]*$/.test(
			sentence.words
				.slice(Math.max(0, from - 6), from + 1)
				.map(({ gap }) => gap)
				.join('')
		)
	)
		return 'in-brackets';
	// the Society is a short word for the Society of something
	if (isShort && mention.sort !== 'person' && forms.firstWords.has(mention.fullName))
		return 'name-incomplete';
	if (names.some((other) => other.from !== from && other.mention.fullName === mention.fullName))
		return 'given-twice';
	const ownWords = mention.fullName.split(' ').filter((word) => word.length > 3);
	if (
		names.some(
			(other) =>
				other.from !== from &&
				ownWords.some((word) => other.mention.fullName.split(' ').includes(word))
		)
	)
		return 'given-twice';
	// `Charleston, South Carolina`: the second says where the first is
	if (
		mention.sort !== 'person' &&
		words[from]?.gap === ', ' &&
		names.some((other) => other.to === from && other.mention.sort !== 'person')
	)
		return 'part-of-a-name';
	const next = words[to];
	const isOwner = words[to - 1]?.isPossessive;
	if (next?.gap === ' ' && !isOwner && !mayFollow(next)) return 'part-of-a-name';
	const before = words[from - 1];
	if (/^\d/.test(before?.text ?? '') && words[from]?.gap === ' ') return 'part-of-a-name';
	// `the Harrow Lions' first season`
	if (/^['’] /.test(gapAfter(sentence, to - 1))) return 'part-of-a-name';
	// one of many that would do as well
	if (/^(?:including|like)$|^as$/.test(before?.lower ?? '') && isExample(sentence, from))
		return 'says-too-little';
	const isJoined =
		/^[-–/]/.test(gapAfter(sentence, to - 1)) || /[-–/&]$/.test(words[from]?.gap ?? '');
	return isJoined ? 'part-of-a-name' : null;
}

function isBodyAt(names: readonly PlacedName[], end: number): boolean {
	return names.some(({ to, mention }) => to === end && !/^(?:person|place)$/.test(mention.sort));
}

/** `Mary Smith of the Green Party was elected.`: others may have been too, and to what is not said. */
function isElectedSomewhere({ words }: ReadSentence): boolean {
	const text = words.map(({ lower }) => lower).join(' ');
	return /\b(?:was|were) (?:\p{L}+ly )?(?:re-?)?elected(?: newcomers| for the (?:first|second|third) time| again)?$/u.test(
		text
	);
}

/** `including Leeds`, `such as Leeds`. */
function isExample({ words }: ReadSentence, from: number): boolean {
	return words[from - 1]?.lower !== 'as' || words[from - 2]?.lower === 'such';
}

/** `Harrow Bank managers`: with a noun behind it a name is half a phrase. */
function mayFollow({ lower, isCapital, text }: Word): boolean {
	if (isCapital || /^\d/.test(text)) return false;
	return (
		isFunctionWord(lower) ||
		auxiliaries.has(lower) ||
		irregularPasts.has(lower) ||
		/(?:ed|ly)$/.test(lower) ||
		(verbOfForm(lower) !== undefined && !nounLike.has(verbOfForm(lower) ?? ''))
	);
}

/** True where the words around say that more belongs to the name: `New People [Party]`, `[Army Corps] of Engineers`. */
function isCut({ words, names }: ReadSentence, { mention, from, to }: PlacedName): boolean {
	const before = words[from - 1];
	const isTitle = (lower: string) => {
		const plain = lower.replace('.', '');
		return honorifics.has(plain) || officeNouns.has(plain) || manyNouns.has(plain);
	};
	const isLed =
		from > 1 &&
		before?.isCapital === true &&
		!before.isPossessive &&
		words[from]?.gap === ' ' &&
		!isTitle(before.lower) &&
		!demonyms.has(before.text);
	if (isLed) return true;
	if (mention.sort === 'person' || mention.sort === 'place') return false;
	const goesOn = /^(?:of|for)$/.test(words[to]?.lower ?? '') && words[to + 1]?.isCapital === true;
	const isFirst =
		words[to]?.lower === 'and' &&
		words[to + 1]?.isCapital === true &&
		(mention.fullName.includes(' of ') ||
			bodyNouns.has(words[to + 1]?.lower ?? '') ||
			!names.some((other) => other.from === to + 1));
	if (isFirst) return true;
	const isSecond = before?.lower === 'and' && words[from - 2]?.isCapital === true;
	return goesOn || isSecond;
}

/** The names of a sentence with why each is not asked for; those of persons are asked first. */
export function namesToAsk(
	sentence: ReadSentence,
	entities: Entities,
	forms: NameForms
): readonly (PlacedName & { readonly reason: string | null })[] {
	const judged = sentence.names.map((name) => ({
		...name,
		reason: nameProblem(sentence, name, entities, forms)
	}));
	const rank = ({ mention }: PlacedName) =>
		['person', 'organisation', 'other', 'place'].indexOf(mention.sort);
	const fit = judged.filter(({ reason }) => reason === null).sort((a, b) => rank(a) - rank(b));
	const chosen = new Set(fit.slice(0, most));
	return judged.map((name) =>
		name.reason === null && !chosen.has(name) ? { ...name, reason: 'enough-names' } : name
	);
}

/** Every right way to write a name that the article has. */
export function aliasesOf({ mention }: PlacedName, text: string, surname?: string): string[] {
	const words = wordsOf(text, mention.span);
	return [mention.fullName, ...(surname === undefined ? [] : [surname])].filter(
		(alias) => alias !== words
	);
}

function wordsOf(text: string, { start, end }: Span): string {
	return text.slice(start, end);
}
