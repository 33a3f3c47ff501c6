import { choice, cloze, match, multi, order, trueFalse, typed, typedDate } from '../fixtures.ts';
import type { Option, Question } from '../question.ts';

/** Words asked with that stem; the answer is a lighthouse. */
export function asks(stem: string, keyText = 'Bell Rock', ...also: string[]): Question {
	return typed({ stem, key: keyText, keyText, accepted: [keyText, ...also] });
}

/** A choice with that stem; the first answer is the key. */
export function among(stem: string, key: string, ...wrong: string[]): Question {
	return choice({ stem, key, options: [key, ...wrong].map((text) => ({ text })) });
}

/** A choice of numbers or dates in their order; the first is the key. */
export function ranked(stem: string, ...options: readonly (readonly [string, number])[]): Question {
	const [key = ['', 0]] = options;
	const pool: Option[] = options.map(([text, rank]) => ({ text, rank }));
	return choice({ stem, key: key[0], options: pool });
}

/** A true claim and false ones. */
export function judged(truth: string, ...falsehoods: string[]): Question {
	const wrong = falsehoods.map((text) => ({ text, isTrue: false, note: 'The article differs.' }));
	return trueFalse({ claims: [{ text: truth, isTrue: true }, ...wrong] });
}

/** A sentence with a gap `_____`; the gap is where the first one stands. */
export function gapped(sentence: string, keyText = 'Bell Rock'): Question {
	const stem = `What fills the gap: “${sentence}”?`;
	const start = stem.indexOf('_____');
	return cloze({
		...{ stem, key: keyText, keyText, accepted: [keyText] },
		gap: { start, end: start < 0 ? start : start + 5 }
	});
}

/** A date asked with that stem. */
export function asksWhen(stem: string, key = '1811-02', keyText = 'February 1811'): Question {
	return { ...typedDate(key, keyText), stem };
}

/** A match of three rows, left and right, and what is too many on the right. */
export function rows(pairs: readonly (readonly [string, string])[], ...spare: string[]): Question {
	const question = match();
	return {
		...question,
		stem: 'Which tower did each of them build?',
		pairs: pairs.map(([left, text], at) => ({
			factId: question.factIds[at] ?? question.factIds[0],
			...{ left, right: { text } }
		})),
		distractors: spare.map((text) => ({ text }))
	};
}

/** Events in their order, each with its date. */
export function inOrder(...items: readonly (readonly [string, string])[]): Question {
	const question = order();
	return {
		...question,
		items: items.map(([text, note], at) => ({
			factId: question.factIds[at] ?? question.factIds[0],
			...{ text, note }
		}))
	};
}

/** Several keys and what is wrong beside them. */
export function several(keys: readonly string[], ...wrong: string[]): Question {
	const question = multi();
	const [factId] = question.factIds;
	return {
		...question,
		options: [...keys, ...wrong].map((text) => ({ text })),
		keys: keys.map((text) => ({ text, factId }))
	};
}
