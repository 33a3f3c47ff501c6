import { rulesOf } from './rule.ts';
import type { Sight } from './sight.ts';
import { contentOf, ownWord, tellingWord } from './telling.ts';
import { areAlike, pointed, type Text } from './text.ts';

/** From where on the key is told by its length; names and single words differ by nature. */
const longest = { factor: 1.5, letters: 12, least: 30 } as const;
const farLength = { factor: 2, letters: 10 } as const;

/** Whether a learner who knows nothing can tell the key by the look of the options. */
export const cueRules = rulesOf(
	{
		code: 'longest-option',
		severity: 'hard',
		says: 'The right option is by far the longest.',
		find: ({ kind }, sight) => {
			const { key, wrong } = sidesOf(sight);
			if (kind !== 'choice' || key === null || wrong.length === 0) return null;
			const next = Math.max(...wrong.map(({ raw }) => raw.length));
			const least = Math.max(longest.least, longest.factor * next, next + longest.letters);
			return key.raw.length >= least ? key.raw : null;
		}
	},
	{
		code: 'option-length',
		severity: 'soft',
		says: 'A wrong option is less than half as long as the right one, or more than twice.',
		find: (_question, sight) => {
			const { key, wrong } = sidesOf(sight);
			if (key === null || sight.values.some(({ kind }) => kind !== 'words')) return null;
			const odd = wrong.find(({ raw }) => areFar(raw.length, key.raw.length));
			return odd ? pointed(key.raw, odd.raw) : null;
		}
	},
	{
		code: 'absolute-term',
		severity: 'hard',
		says: 'A word such as “always” or “never” tells the right option from the wrong ones.',
		find: (_question, sight) => {
			const { key, wrong } = sidesOf(sight);
			return tellingWord(key, wrong, sight.lexicon?.absolutes);
		}
	},
	{
		code: 'vague-term',
		severity: 'soft',
		says: 'The right option alone is hedged by a word such as “often” or “several”.',
		find: (_question, sight) => {
			const { key, wrong } = sidesOf(sight);
			return ownWord(key, wrong, sight.lexicon?.vague);
		}
	},
	{
		code: 'clang',
		severity: 'soft',
		says: 'A word of the stem stands in the right option and in no other.',
		find: (_question, sight) => {
			const { stem, lexicon } = sight;
			const { key, wrong } = sidesOf(sight);
			if (lexicon === null || key === null || wrong.length === 0) return null;
			const asked = new Set(stem.words);
			const word = contentOf(key, lexicon.stopWords).find(
				(each) => asked.has(each) && !wrong.some(({ words }) => words.includes(each))
			);
			return word === undefined ? null : pointed(key.raw, word);
		}
	},
	{
		code: 'convergence',
		severity: 'soft',
		says: 'The right option joins what the wrong ones have one by one: it can be put together.',
		find: ({ kind }, sight) => (kind === 'choice' ? convergence(sight) : null)
	},
	{
		code: 'article-cue',
		severity: 'hard',
		says: 'The stem ends with “a” or “an”, and it does not fit every option.',
		find: (_question, { stem, options, lexicon }) => {
			const article = lexicon?.patterns.articleAtEnd.exec(stem.raw)?.[0];
			const fits = options.map(({ raw }) => /^[aeiou]/i.test(raw) === (article === 'an'));
			return article !== undefined && fits.includes(true) && fits.includes(false) ? stem.raw : null;
		}
	},
	{
		code: 'number-cue',
		severity: 'soft',
		says: 'The right option alone is a plural, or alone is none.',
		find: ({ kind }, sight) => {
			const { lexicon } = sight;
			const { key, wrong } = sidesOf(sight);
			if (kind !== 'choice' || !lexicon || !key || wrong.length < 3) return null;
			const isPlural = ({ raw }: Text) => lexicon.patterns.plural.test(raw);
			// of a longer phrase the last word is not the one that counts; a name has no number
			const isOther = [key, ...wrong].some(
				({ raw, words }) => words.length > 3 || /[\s-]\p{Lu}|\d/u.test(raw)
			);
			return !isOther && wrong.every((one) => isPlural(one) !== isPlural(key)) ? key.raw : null;
		}
	},
	{
		code: 'odd-opening',
		severity: 'soft',
		says: 'All wrong options begin with the same small word, and the right one does not.',
		find: ({ kind }, sight) => {
			const { lexicon } = sight;
			const { key, wrong } = sidesOf(sight);
			const first = wrong[0]?.words[0];
			if (kind !== 'choice' || !key || first === undefined || !lexicon?.stopWords.has(first))
				return null;
			const isShared = wrong.every(({ words }) => words[0] === first);
			return isShared && key.words[0] !== first ? pointed(key.raw, first) : null;
		}
	},
	{
		code: 'mixed-case',
		severity: 'soft',
		says: 'Some options begin with a capital and some do not.',
		find: (_question, { options }) => {
			const letters = options.filter(({ raw }) => /^\p{L}/u.test(raw));
			const small = letters.filter(({ raw }) => /^\p{Ll}/u.test(raw) && !/^\p{L}{2}-/u.test(raw));
			return small.length > 0 && small.length < letters.length ? (small[0]?.raw ?? null) : null;
		}
	},
	{
		code: 'mixed-endings',
		severity: 'soft',
		says: 'Some options end with a full stop and some do not.',
		find: (_question, { options }) => {
			const ended = options.filter(({ raw }) => /\p{Ll}{2}[.!]$/u.test(raw));
			return ended.length > 0 && ended.length < options.length ? (ended[0]?.raw ?? null) : null;
		}
	}
);

/** The right option of a choice and the wrong ones. */
function sidesOf({ key, options }: Sight): { key: Text | null; wrong: readonly Text[] } {
	if (key === null || options.length === 0) return { key: null, wrong: [] };
	return { key, wrong: options.filter((option) => !areAlike(option, key)) };
}

function areFar(length: number, key: number): boolean {
	const [short, long] = length < key ? [length, key] : [key, length];
	return long > farLength.factor * short && long - short > farLength.letters;
}

/**
 * The key shares one word with one wrong option and another word with another, and no wrong option
 * does the like. Words that most options have tell nothing.
 */
function convergence(sight: Sight): string | null {
	const { lexicon, stem, options, values } = sight;
	const { key, wrong } = sidesOf(sight);
	if (!lexicon || !key || values.some(({ kind }) => kind !== 'words')) return null;
	const contents = options.map((option) => contentOf(option, lexicon.stopWords));
	const counts = new Map<string, number>();
	for (const word of contents.flatMap((words) => [...new Set(words)]))
		counts.set(word, (counts.get(word) ?? 0) + 1);
	const isShared = (word: string) => counts.get(word) === 2 && !stem.words.includes(word);
	const partners = (option: Text) => {
		const words = contentOf(option, lexicon.stopWords).filter(isShared);
		return options.filter(
			(other) => other.raw !== option.raw && words.some((word) => other.words.includes(word))
		).length;
	};
	const own = partners(key);
	return own >= 2 && wrong.every((option) => partners(option) < own) ? key.raw : null;
}
