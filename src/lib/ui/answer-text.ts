import type { Answer } from '$lib/domain/grading/answer.ts';

/** An answer as it was given, to be read; null where there is none. */
export function answerText(answer: Answer | null): string | null {
	switch (answer?.kind) {
		case 'choice':
			return answer.option;
		case 'multi':
			return answer.options.join('; ');
		case 'trueFalse':
			return answer.isTrue ? 'True' : 'False';
		case 'numeric':
		case 'typed':
		case 'cloze':
			return answer.raw;
		case 'match':
			return answer.pairs.map(({ left, right }) => `${left}: ${right}`).join('; ');
		case 'order':
			return answer.items.join('; ');
		case 'none':
		case undefined:
			return null;
	}
}
