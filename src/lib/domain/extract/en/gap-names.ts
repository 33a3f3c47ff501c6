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
const most = 3;

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
	// `Harrow, Kenya` is a town, whatever else is called by its name
	const isTown = mention.sort === 'place' && words[to]?.gap === ', ' && words[to]?.isCapital;
	if (forms.otherForms.has(mention.fullName) && !isTown) return 'name-incomplete';
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
	if (isShort && !isTown && mention.sort !== 'person' && forms.firstWords.has(mention.fullName))
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
	// `the 1863 Harrow Act` is called so without its year too
	const isYear = /^(?:1[5-9]|20)\d\d$/.test(before?.text ?? '') && mention.fullName.includes(' ');
	if (/^\d/.test(before?.text ?? '') && !isYear && words[from]?.gap === ' ')
		return 'part-of-a-name';
	// `the Harrow Lions' first season`
	if (/^['’] /.test(gapAfter(sentence, to - 1))) return 'part-of-a-name';
	// one of many that would do as well
	if (/^(?:including|like)$|^as$/.test(before?.lower ?? '') && isExample(sentence, from))
		return 'says-too-little';
	const isJoined =
		/^[-–/]/.test(gapAfter(sentence, to - 1)) || /[-–/&]$|& $/.test(words[from]?.gap ?? '');
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

/** `Prince [Karl] of Norra`, `Harrow Workers' [Court]`, `the Kingdom of Norra and [Lund]`, `War of the [Harrow League]`. */
function isHalf(
	words: readonly Word[],
	names: readonly PlacedName[],
	{ mention, from, to }: PlacedName
): boolean {
	const own = words.slice(from, to);
	const [first] = own;
	const before = words[from - 1];
	if (before?.isPossessive && ownersOfNames.test(before.text)) return true;
	if (own.every(({ text }) => /^\p{Lu}\.?$/u.test(text))) return true;
	if (/^\p{Lu}$/u.test(own.at(-1)?.text ?? '')) return true;
	// `the [Harrow Workers]' Court`
	if (own.at(-1)?.isPossessive && words[to]?.isCapital && bodyNouns.has(words[to].lower))
		return true;
	if (own.length === 1) {
		if (/^(?:inc|co|corp|ltd|llc|plc)$/.test((first?.lower ?? '').replace('.', ''))) return true;
		if (before?.isPossessive && before.isCapital && bodyNouns.has(first?.lower ?? '')) return true;
		const isOf = words[to]?.lower === 'of' && words[to + 1]?.isCapital === true;
		if (mention.sort === 'person' && isOf && !first?.isPossessive) return true;
	}
	if (before?.lower === 'and') {
		const other = names.find((name) => name.to === from - 1);
		if (other && mention.sort === 'place' && isOfNamed(words, other)) return true;
	}
	const of = before?.lower === 'the' ? from - 2 : from - 1;
	const led = words[of - 1];
	return (
		words[of]?.lower === 'of' &&
		of > 1 &&
		led?.isCapital === true &&
		(!/^(?:person|place)$/.test(mention.sort) || bodyNouns.has(led.lower.replace('.', ''))) &&
		!officeNouns.has(led.lower) &&
		!manyNouns.has(led.lower)
	);
}

/** Of whom bodies are, as a part of their names: `Harrow Women's Club`. */
const ownersOfNames =
	/^(?:Women|Men|Children|People|Workers|Farmers|Teachers|Students|Veterans|Girls|Boys|Ladies|Players|Writers|Artists|Lawyers|Citizens|Consumers)$/;

/** A place that belongs to a longer name: `the Kingdom of Norra`. */
function isOfNamed(words: readonly Word[], { from, mention }: PlacedName): boolean {
	return (
		mention.fullName.includes(' of ') ||
		(words[from - 1]?.lower === 'of' && words[from - 2]?.isCapital === true)
	);
}

/** True where the words around say that more belongs to the name: `New People [Party]`, `[Army Corps] of Engineers`. */
function isCut({ words, names }: ReadSentence, { mention, from, to }: PlacedName): boolean {
	const before = words[from - 1];
	if (isHalf(words, names, { mention, from, to })) return true;
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
	// `the Garden of the Harrow Club`
	if (
		to - from === 1 &&
		words[to]?.lower === 'of' &&
		words[to + 1]?.lower === 'the' &&
		words[to + 2]?.isCapital
	)
		return true;
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
