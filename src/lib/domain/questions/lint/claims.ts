import type { Lexicon } from './lexicon.ts';
import { rulesOf } from './rule.ts';
import { tellingWord } from './telling.ts';
import { firstMatch, twice, type Text } from './text.ts';

/** True or false. */
export const claimRules = rulesOf(
	{
		code: 'no-true-claim',
		severity: 'hard',
		says: 'Exactly one claim has to be true.',
		find: ({ kind, id }, { claims }) =>
			kind === 'trueFalse' && claims.filter(({ isTrue }) => isTrue).length !== 1 ? id : null
	},
	{
		code: 'no-false-claim',
		severity: 'hard',
		says: 'There is no false claim.',
		find: ({ kind, id }, { claims }) =>
			kind === 'trueFalse' && claims.every(({ isTrue }) => isTrue) ? id : null
	},
	{
		code: 'claims-alike',
		severity: 'hard',
		says: 'Two claims say the same.',
		find: (_question, { claims }) => twice(claims.map(({ seen }) => seen))?.raw ?? null
	},
	{
		code: 'false-claim-true',
		severity: 'hard',
		says: 'A false claim says the same as the true one, with a number or a date in another form.',
		find: (_question, { claims, lexicon }) => {
			const truth = claims.find(({ isTrue }) => isTrue)?.seen;
			if (!truth || !lexicon) return null;
			const same = claims.find(({ isTrue, seen }) => !isTrue && saysSame(truth, seen, lexicon));
			return same?.seen.raw ?? null;
		}
	},
	{
		code: 'claim-unfinished',
		severity: 'hard',
		says: 'A claim is no whole sentence: it does not end with a full stop.',
		find: (_question, { claims }) =>
			claims.find(({ seen }) => isUnfinished(seen.raw))?.seen.raw ?? null
	},
	{
		code: 'claims-differ-twice',
		severity: 'hard',
		says: 'A false claim changes two numbers: a learner who knows either can judge it.',
		find: (_question, { claims, lexicon }) => {
			const truth = claims.find(({ isTrue }) => isTrue)?.seen;
			if (!truth || !lexicon) return null;
			const odd = claims.find(({ isTrue, seen }) => !isTrue && changesTwo(truth, seen, lexicon));
			return odd?.seen.raw ?? null;
		}
	},
	{
		code: 'two-claims',
		severity: 'soft',
		says: 'A claim says two things: one may be true and the other false.',
		find: (_question, { claims, lexicon }) =>
			firstMatch(
				lexicon?.patterns.twoClauses,
				claims.map(({ seen }) => seen)
			)
	},
	{
		code: 'claims-tell',
		severity: 'hard',
		says: 'A word such as “always” tells the true claim from a false one.',
		find: (_question, { claims, lexicon }) => {
			const truth = claims.find(({ isTrue }) => isTrue)?.seen ?? null;
			const wrong = claims.filter(({ isTrue }) => !isTrue).map(({ seen }) => seen);
			return tellingWord(truth, wrong, lexicon?.absolutes);
		}
	},
	{
		code: 'claim-takes-all',
		severity: 'hard',
		says: 'A claim is about the other claims.',
		find: (_question, { claims, lexicon }) =>
			firstMatch(
				lexicon?.patterns.allOfThem,
				claims.map(({ seen }) => seen)
			)
	},
	{
		code: 'negative-claim',
		severity: 'soft',
		says: 'A claim has a negation that the others do not have: judging it false says no twice.',
		find: (_question, { claims, lexicon }) => {
			const isNegative = ({ words }: Text) => words.some((word) => lexicon?.negations.has(word));
			const negative = claims.filter(({ seen }) => isNegative(seen));
			const [first] = negative;
			return first && negative.length < claims.length ? first.seen.raw : null;
		}
	},
	{
		code: 'note-missing',
		severity: 'soft',
		says: 'A false claim does not say what makes it false.',
		find: (_question, { claims }) =>
			claims.find(({ isTrue, note }) => !isTrue && note.trim() === '')?.seen.raw ?? null
	}
);

function isUnfinished(claim: string): boolean {
	return claim.trim() !== '' && !/[.!。۔।][”"’»)]?$/.test(claim);
}

/** Equal but for the separators of numbers; `1.5` and `15` are two numbers all the same. */
function saysSame(a: Text, b: Text, { numbersIn }: Lexicon): boolean {
	const isFigured = a.words.some((word) => /^\d/.test(word));
	if (!isFigured || a.words.join('') !== b.words.join('')) return false;
	return numbersIn(a.raw).join() === numbersIn(b.raw).join();
}

/**
 * True where two figures differ and words stand between them that do not: then these are two places.
 * The figures of one date or one range are one place.
 */
function changesTwo(truth: Text, claim: Text, { joinDates, rangeWords }: Lexicon): boolean {
	const parted = (text: Text) => joinDates(text.raw).split(/\s+/);
	// most claims differ in one place even where dates are taken apart
	return (
		differInTwo(truth.words, claim.words, rangeWords) &&
		differInTwo(parted(truth), parted(claim), rangeWords)
	);
}

function differInTwo(
	a: readonly string[],
	b: readonly string[],
	rangeWords: ReadonlySet<string>
): boolean {
	if (a.length !== b.length) return false;
	let places = 0;
	let isSamePlace = false;
	a.forEach((word, at) => {
		const isFigure = /^\W?\d/.test(word);
		if (word !== b[at]) {
			if (isFigure && !isSamePlace) places++;
			isSamePlace ||= isFigure;
		} else if (!isFigure && !rangeWords.has(word)) isSamePlace = false;
	});
	return places > 1;
}
