import type { ClozeQuestion } from '../question.ts';
import { rulesOf, type Rule } from './rule.ts';
import type { Sight } from './sight.ts';
import { pointed, textOf } from './text.ts';

const mostWords = 5;
const leastAround = 5;

/** A rule for gaps alone. */
function ofGap<const Code extends string>({
	find,
	...rest
}: Omit<Rule<Code>, 'find'> & {
	find: (question: ClozeQuestion, sight: Sight) => string | null;
}): Rule<Code> {
	return {
		...rest,
		find: (question, sight) => (question.kind === 'cloze' ? find(question, sight) : null)
	};
}

/** A sentence with a gap. */
export const clozeRules = rulesOf(
	ofGap({
		code: 'gap-missing',
		severity: 'hard',
		says: 'There is no gap where the question says.',
		find: ({ stem, gap }) => (gap.end > gap.start && gap.end <= stem.length ? null : stem)
	}),
	ofGap({
		code: 'gap-leaks',
		severity: 'hard',
		says: 'The gap is no gap: letters or figures stand in it.',
		find: ({ stem, gap }) => {
			const words = stem.slice(gap.start, gap.end);
			return /[\p{L}\p{N}]/u.test(words) ? pointed(stem, words) : null;
		}
	}),
	ofGap({
		code: 'two-gaps',
		severity: 'hard',
		says: 'There is more than one gap, and one answer.',
		find: ({ stem, gap }) =>
			// `[…]` tells that words of a quotation are left out, and is no gap
			/_{2,}|…(?!\])/.test(`${stem.slice(0, gap.start)} ${stem.slice(gap.end)}`) ? stem : null
	}),
	ofGap({
		code: 'gap-in-word',
		severity: 'hard',
		says: 'A letter touches the gap: the ending of the answer is given away.',
		find: ({ stem, gap }) =>
			/\p{L}$/u.test(stem.slice(0, gap.start)) || /^\p{L}/u.test(stem.slice(gap.end)) ? stem : null
	}),
	ofGap({
		code: 'gap-after-article',
		severity: 'soft',
		says: 'The article in front of the gap tells how the answer begins.',
		find: ({ stem, gap }, { lexicon }) =>
			lexicon?.patterns.articleBeforeGap.test(stem.slice(0, gap.start)) ? stem : null
	}),
	ofGap({
		code: 'gap-too-long',
		severity: 'soft',
		says: 'Too many words are left out to be recalled.',
		find: (_question, { key }) => (key && key.words.length > mostWords ? key.raw : null)
	}),
	ofGap({
		code: 'gap-without-sentence',
		severity: 'soft',
		says: 'Too few words stand around the gap to tell what is asked.',
		find: (question) => (wordsAround(question) < leastAround ? question.stem : null)
	})
);

/** The words of the sentence that the gap stands in: what is quoted, or else the whole stem. */
function wordsAround({ stem, gap }: ClozeQuestion): number {
	const from = stem.lastIndexOf('“', gap.start) + 1;
	const to = stem.indexOf('”', gap.end);
	const sentence = stem.slice(from, gap.start) + stem.slice(gap.end, to < 0 ? undefined : to);
	return textOf(sentence).words.length;
}
