import type { TypedAnswer } from '../questions/question.ts';
import { err, ok, type Result } from '../result.ts';
import { acceptedForms, acronymsOf, typedForms } from './en/names.ts';
import { isSlipOf } from './slip.ts';
import { comparable, isAccepted } from './words.ts';

export type WordsProblem =
	/** One slip in a long word of a right answer: the learner is asked to check the spelling. */
	| { readonly kind: 'almost' }
	/** What fits a right answer and another one: a surname that two persons bear. */
	| { readonly kind: 'which-one' };

type Asking = Pick<TypedAnswer, 'accepted' | 'others'> & { readonly stem: string };

/**
 * Grades words as a fair person would. Right is every accepted wording, in any case and spacing, with or
 * without accents, article or title, with surname and first name in either order, in the usual
 * transliterations. What names another answer of the article as well is asked back.
 *
 * One slip in a long word is `almost`: asked back once, and right when the learner insists (see
 * `gradeInsisted`), for it changes nothing. It does where the misspelt word is one that the article's
 * answers know, or is as near to another answer: that is never almost right.
 */
export function gradeWords(question: Asking, raw: string): Result<boolean, WordsProblem> {
	const { accepted, others = [] } = question;
	if (isAccepted(raw, accepted) || isListOf(raw, accepted)) return ok(true);
	const typed = typedForms(raw);
	const right = accepted.flatMap(acceptedForms);
	const wrong = others.flatMap(acceptedForms);
	if (fits(typed, right) || isAcronym(raw, question)) {
		return fits(typed, wrong) ? err({ kind: 'which-one' }) : ok(true);
	}
	if (isAccepted(raw, others)) return ok(false);
	if (typed.some((form) => isPart(form, right) && isPart(form, wrong))) {
		return err({ kind: 'which-one' });
	}
	const known = new Set([...right, ...wrong].flat());
	if (!typed.some((form) => isAlmost(form, right, known))) return ok(false);
	const isNearOther = typed.some((form) => isAlmost(form, wrong, known));
	return err({ kind: isNearOther ? 'which-one' : 'almost' });
}

/** Spaces do not count: `Alkadhimi` is `al-Kadhimi`. */
function fits(typed: readonly string[][], wordings: readonly string[][]): boolean {
	const joined = new Set(wordings.map((words) => words.join('')));
	return typed.some((words) => joined.has(words.join('')));
}

/** `trade, health care` where either is right. */
function isListOf(raw: string, accepted: readonly string[]): boolean {
	const parts = raw.split(/[,;]/);
	return parts.length > 1 && parts.every((part) => isAccepted(part, accepted));
}

/** `PMF`, unless the question itself has it. */
function isAcronym(raw: string, { stem, accepted }: Asking): boolean {
	const typed = comparable(raw).replaceAll(' ', '');
	if (typed.length < 3 || ` ${comparable(stem)} `.includes(` ${typed} `)) return false;
	return accepted.some((wording) => acronymsOf(wording).includes(typed));
}

/** True when the words are some of a longer wording. */
function isPart(typed: readonly string[], wordings: readonly string[][]): boolean {
	return (
		typed.length > 0 &&
		wordings.some(
			(words) => typed.length < words.length && typed.every((word) => words.includes(word))
		)
	);
}

/** True when a wording differs by one slip in one word, which is no word that the answers know. */
function isAlmost(
	typed: readonly string[],
	wordings: readonly string[][],
	known: ReadonlySet<string>
): boolean {
	return wordings.some((words) => {
		if (words.length !== typed.length) return false;
		const at = typed.findIndex((word, index) => word !== words[index]);
		const [slip = '', meant = ''] = [typed[at], words[at]];
		const isRest = typed.slice(at + 1).every((word, index) => word === words[at + 1 + index]);
		return isRest && !known.has(slip) && isSlipOf(slip, meant);
	});
}
