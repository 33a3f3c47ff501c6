import type { Lexicon } from './lexicon.ts';
import { rulesOf } from './rule.ts';
import { firstMatch, textOf, twice, type Text } from './text.ts';

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
			const truth = claims.find(({ isTrue }) => isTrue)?.text;
			if (truth === undefined || !lexicon) return null;
			const right = withValues(truth, lexicon);
			const same = claims.find(
				({ isTrue, text }) => !isTrue && /\d/.test(text) && withValues(text, lexicon) === right
			);
			return same?.text ?? null;
		}
	},
	{
		code: 'claim-unfinished',
		severity: 'hard',
		says: 'A claim is no whole sentence: it does not end with a full stop.',
		find: (_question, { claims }) =>
			claims.find(({ text }) => text.trim() !== '' && !/[.!。۔।][”"’»)]?$/.test(text))?.text ?? null
	},
	{
		code: 'claims-differ-twice',
		severity: 'hard',
		says: 'A false claim changes two numbers: a learner who knows either can judge it.',
		find: (_question, { claims, lexicon }) => {
			const truth = claims.find(({ isTrue }) => isTrue)?.text;
			if (truth === undefined || !lexicon) return null;
			const odd = claims.find(({ isTrue, text }) => !isTrue && changesTwo(truth, text, lexicon));
			return odd?.text ?? null;
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
		code: 'negative-claim',
		severity: 'soft',
		says: 'A claim has a negation that the others do not have: judging it false says no twice.',
		find: (_question, { claims, lexicon }) => {
			const isNegative = ({ words }: Text) => words.some((word) => lexicon?.negations.has(word));
			const negative = claims.filter(({ seen }) => isNegative(seen));
			const [first] = negative;
			return first && negative.length < claims.length ? first.text : null;
		}
	},
	{
		code: 'note-missing',
		severity: 'soft',
		says: 'A false claim does not say what makes it false.',
		find: (_question, { claims }) =>
			claims.find(({ isTrue, note }) => !isTrue && !note?.trim())?.text ?? null
	}
);

/** The claim as words without figures, and its numbers and dates as values. */
function withValues(text: string, { numbersIn, datesIn, joinDates }: Lexicon): string {
	const words = joinDates(text).replace(/\S*\d\S*/gu, '');
	return [textOf(words).padded, ...numbersIn(text), ...datesIn(text)].join(' ');
}

/**
 * True where two figures differ and a word between them does not that counts: then these are two
 * places. The figures of one date or one range are one place.
 */
function changesTwo(truth: string, claim: string, { joinDates, stopWords }: Lexicon): boolean {
	const [a, b] = [truth, claim].map((text) => joinDates(text).split(/\s+/));
	if (!a || !b || a.length !== b.length) return false;
	let places = 0;
	let isSamePlace = false;
	a.forEach((word, at) => {
		const isFigure = /\d/.test(word);
		if (word !== b[at]) {
			if (isFigure && !isSamePlace) places++;
			isSamePlace ||= isFigure;
		} else if (!isFigure && !stopWords.has(word)) isSamePlace = false;
	});
	return places > 1;
}
