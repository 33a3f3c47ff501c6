import type { RelationFact } from '../../../facts/fact.ts';
import { affiliationOf, schoolOf } from './affiliations.ts';
import { callingOf } from './callings.ts';
import type { Tie } from './tie.ts';
import { countries } from '../countries.lexicon.ts';
import {
	idAt,
	isFlawed,
	nameAt,
	spanOf,
	withArticle,
	type Findings,
	type PlacedName,
	type ReadSentence,
	type Reading
} from '../finding.ts';

/** Where bodies are based, where people were born, which body somebody is a member of. */
export function relationsIn(sentence: ReadSentence, reading: Reading): Findings {
	const found = sentence.names.flatMap((name) => {
		const ties = [
			basedIn(sentence, name) ??
				bornIn(sentence, name) ??
				memberOf(sentence, name) ??
				affiliationOf(sentence, name) ??
				schoolOf(sentence, name),
			callingOf(sentence, name)
		];
		return ties
			.filter((tie) => tie !== null)
			.flatMap((tie) => {
				const fact = factOf(sentence, { from: name.from, ...tie }, reading);
				return fact === null ? [] : [{ fact, pattern: tie.pattern }];
			});
	});
	return { found, refused: [] };
}

function factOf(
	sentence: ReadSentence,
	{ from, to, pattern, ...rest }: Tie & { readonly from: number },
	reading: Reading
): RelationFact | null {
	const span = spanOf(sentence, from, to);
	// how a name is spoken, in brackets, spoils nothing
	const flawed = sentence.flawed.filter((flaw) => !sentence.asides.includes(flaw));
	if (isFlawed({ ...sentence, flawed }, span)) return null;
	return {
		id: idAt(reading, pattern === 'relation/calling' ? 'calling' : 'relation', span),
		type: 'relation',
		evidence: [span],
		...{ asOf: reading.date, modality: 'asserted', attribution: null, importance: 1 },
		...rest
	};
}

/** `X is based in Y`. */
function basedIn(sentence: ReadSentence, name: PlacedName): Tie | null {
	if (name.mention.sort === 'person') return null;
	const at = after(sentence, name.to, /^,? ?(?:which )?(?:is )?(?:based|headquartered) in $/);
	const place = at === null ? undefined : placeAt(sentence, at);
	if (!place) return null;
	const subject = withArticle(sentence, name);
	return {
		relation: 'place',
		subject,
		link: linkOf(place),
		objects: [place.mention.fullName],
		to: place.to,
		pattern: 'relation/based-in'
	};
}

/** `X was born in Y`. */
function bornIn(sentence: ReadSentence, name: PlacedName): Tie | null {
	if (name.mention.sort !== 'person' || !name.mention.fullName.includes(' ')) return null;
	const at = after(sentence, name.to, /^was born in $/);
	const place = at === null ? undefined : placeAt(sentence, at);
	if (!place) return null;
	const predicate = `was the birthplace of ${name.mention.fullName}`;
	return {
		relation: 'place',
		subject: name.mention.fullName,
		link: linkOf(place),
		predicate,
		objects: [place.mention.fullName],
		to: place.to,
		pattern: 'relation/born-in'
	};
}

/** `X, a senior member of the Y Committee,`. */
function memberOf(sentence: ReadSentence, name: PlacedName): Tie | null {
	const { fullName, sort } = name.mention;
	if (sort !== 'person' || !fullName.includes(' ')) return null;
	const at = after(sentence, name.to, /^,? ?(?:is )?an? (?:\p{Ll}+ )?member of (?:the )?$/u);
	const body = at === null ? undefined : nameAt(sentence, at);
	if (
		!body ||
		body.mention.sort === 'person' ||
		sentence.words[body.to - 1]?.isPossessive ||
		goesOn(sentence, body)
	)
		return null;
	const noun = body.mention.fullName.split(' ').at(-1)?.toLowerCase() ?? '';
	const link =
		/^(?:party|committee|subcommittee|council|board|commission|club|union|association|society)$/.test(
			noun
		)
			? noun
			: 'body';
	return {
		relation: 'member',
		subject: fullName,
		link,
		predicate: `had ${fullName} as a member`,
		objects: [withArticle(sentence, body)],
		to: body.to,
		pattern: 'relation/member'
	};
}

/** The first name behind words of a form, in the next words; null where they are others. */
function after({ words, names }: ReadSentence, from: number, form: RegExp): number | null {
	const next = names.find((name) => name.from > from && name.from <= from + 7);
	if (!next) return null;
	const between = words.slice(from, next.from);
	const phrase = between
		.map(({ gap, lower }, at) => `${at === 0 && gap.startsWith(',') ? ', ' : ''}${lower} `)
		.join('');
	const isWhole = between.slice(1).every(({ gap }) => gap === ' ') && words[next.from]?.gap === ' ';
	return isWhole && form.test(phrase) ? next.from : null;
}

function placeAt(sentence: ReadSentence, at: number): PlacedName | undefined {
	const place = nameAt(sentence, at);
	return place && place.mention.sort !== 'person' && !sentence.words[place.to - 1]?.isPossessive
		? place
		: undefined;
}

function linkOf({ mention }: PlacedName): string {
	return countries.has(mention.fullName) ? 'country' : 'place';
}

/** A name that may be longer than it was read. */
function goesOn({ words }: ReadSentence, { to }: PlacedName): boolean {
	const isJoined = /^(?:of|and|for|on)$/.test(words[to]?.lower ?? '') && words[to]?.gap === ' ';
	return isJoined && words[to + 1]?.isCapital === true;
}
