import type { Blank } from '$lib/domain/questions/blanks/blank.ts';
import type { Filled, RecallState } from '$lib/state/recall.svelte.ts';

/** What became of a blank, in a word. */
const filledText: Record<Filled['kind'], string> = {
	right: 'right',
	wrong: 'wrong',
	revealed: 'revealed'
};

/** The name of a blank: nothing of its answer but the sort. */
export function blankName({ number, question }: Blank, filled?: Filled): string {
	const expects = question.kind === 'numeric' ? 'number' : question.expects;
	return `Blank ${number}, ${filled ? filledText[filled.kind] : expects}`;
}

/** How far a reading is: `3 of 12 recalled, 1 missed`. */
export function recallProgress({ right, wrong, revealed, total }: RecallState['progress']): string {
	const others = [wrong > 0 && `${wrong} missed`, revealed > 0 && `${revealed} revealed`];
	return [`${right} of ${total} recalled`, ...others].filter(Boolean).join(', ');
}

/** The verdict on a blank, and what it means for the log. */
export function filledVerdict({ kind }: Filled): { heading: string; sentence: string } {
	switch (kind) {
		case 'right':
			return { heading: 'Right', sentence: '' };
		case 'wrong':
			return { heading: 'Not this one', sentence: '' };
		case 'revealed':
			return { heading: 'Revealed', sentence: 'You read it and did not try: it is not counted.' };
	}
}
