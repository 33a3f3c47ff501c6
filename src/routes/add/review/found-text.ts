import type { GenerationProblem } from '$lib/generation/client.ts';
import type { Candidate } from '$lib/domain/extract/candidates.ts';
import type { EditProblem } from '$lib/domain/questions/edit.ts';
import type { Rejection } from '$lib/state/review-items.ts';

/** Why nothing was found, and what to do. */
export function problemText(problem: GenerationProblem): string {
	switch (problem.kind) {
		case 'cancelled':
			return 'You stopped before the end of the text.';
		case 'too-slow':
			return `This text took more than ${problem.seconds} seconds, so reading was stopped. Try again with other apps closed, or save the text in parts.`;
		case 'crashed':
			return 'The browser ended the work, perhaps for want of memory. Try again, or save the text in parts.';
		case 'failed':
			return 'Something in this text made the rules fail. The problem is kept for “Copy problem report” in Settings.';
	}
}

/** A reason to reject, as it stands on its button. */
export const rejectionNames: Record<Rejection, string> = {
	wrong: 'Wrong',
	ambiguous: 'Ambiguous',
	trivial: 'Not worth asking',
	wording: 'Badly worded',
	options: 'Bad options'
};

/** Why a question cannot be asked like that, and what to do. */
export function editText(problem: EditProblem): string {
	switch (problem) {
		case 'no-stem':
			return 'Write a question.';
		case 'no-key':
			return 'Write the right answer.';
		case 'no-number':
			return 'The right answer has to be a number.';
		case 'no-date':
			return 'The right answer has to be a date, like 3 March 2019.';
		case 'no-gap':
			return 'Keep the blank _____ where the answer is missing.';
		case 'no-wrong-option':
			return 'Write one wrong option at least.';
		case 'option-twice':
			return 'Two options are the same.';
		case 'key-in-stem':
			return 'The question gives its answer away. Take it out.';
	}
}

const types: Record<Candidate['fact']['type'], string> = {
	quantity: 'Number',
	money: 'Money',
	role: 'Role',
	event: 'Event',
	statement: 'Statement',
	definition: 'Definition',
	relation: 'Relation',
	passage: 'Gap'
};

/** What sort of fact it is, in a word. */
export function typeName({ fact }: Candidate): string {
	return types[fact.type];
}

const rules: Readonly<Record<string, string>> = {
	'role/prefix': 'an office stands before a name',
	'role/apposition': 'an office stands behind a name, between commas',
	'role/apposition-before': 'an office stands before a name, between commas',
	'role/became': 'the sentence says that somebody became something',
	'role/verb': 'the sentence says that somebody is something',
	'event/dated-front': 'a sentence begins with a date and tells what happened',
	'event/dated-end': 'a sentence tells what happened and ends with a date',
	'event/dated-middle': 'a sentence tells what happened, with a date in it',
	'event/born': 'the sentence tells when somebody was born',
	'definition/acronym': 'a short form stands in brackets behind its long form',
	'definition/is': 'the sentence says what something is',
	'statement/indirect': 'the sentence names who said it',
	'quotation/named': 'words in quotation marks, with who said them',
	'money/gap': 'a sum, left out of a sentence that stands alone',
	'quantity/gap': 'a number, left out of a sentence that stands alone',
	'date/gap': 'a date, left out of a sentence that stands alone',
	'name/gap': 'a name, left out of a sentence that stands alone',
	'quantity/any-language': 'a whole number, left out of its sentence',
	'date/any-language': 'a date in figures, left out of its sentence',
	'acronym/any-language': 'the long form of a short one, left out of its sentence'
};

/** By which rule a fact was found, in words. */
export function ruleText({ fact, pattern }: Candidate): string {
	return rules[pattern] ?? `the sentence states a ${types[fact.type].toLowerCase()} (${pattern})`;
}
