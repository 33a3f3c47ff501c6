import type { PassageFact } from '../../facts/fact.ts';
import { parseDate } from '../../grading/en/parse-date.ts';
import { parseNumber } from '../../grading/en/parse-number.ts';
import type { Question } from '../question.ts';
import { clozeOf } from './cloze.ts';
import { numeric, typedDate, typedWords, type Setting } from './face.ts';

/** A bare number, with the sign of its currency perhaps: `about 2,500` is not one. */
const number = /^[+-]?\p{Sc}?\d/u;
const year = /^(?:1[5-9]|20)\d\d$/;

/** The learner's own question, in their own words; without any, a gap in the sentence. */
export function passageFaces(fact: PassageFact, setting: Setting): Question[] {
	const { prompt: stem } = fact;
	const typed = typedFor(fact, setting);
	if (stem === '') {
		const gap = clozeOf(fact, typed, setting);
		return gap ? [gap] : [];
	}
	// a learner's asterisk is no mark of emphasis
	return [{ ...typed, stem, emphasis: [] }];
}

function typedFor({ answer, ...rest }: PassageFact, setting: Setting): Question {
	const fact = { answer, ...rest };
	const stem = '';
	const value = number.test(answer) && !year.test(answer) ? parseNumber(answer, '') : null;
	if (value?.ok) {
		const face = { stem, key: value.value, bound: 'exact', unit: '', keyText: answer } as const;
		return numeric(fact, setting, 'passage', face);
	}
	const date = parseDate(answer);
	if (date !== null) return typedDate(fact, setting, 'passage', { stem, date });
	return typedWords(fact, setting, 'passage', {
		stem,
		accepted: [answer, ...(rest.aliases ?? [])]
	});
}
