import type { ExamPlan } from '$lib/domain/schedule/exam-plan.ts';
import { countText, figureText } from '$lib/ui/count-text.ts';

/** What is left to do, and by when. */
export function daysText({ days }: ExamPlan): string {
	return days === 1 ? 'Today is the last day to study.' : `${figureText(days)} days to study.`;
}

/** How much of everything will be met by the exam. */
export function metText({ met, all }: ExamPlan): string {
	return met === all
		? `All ${countText(all, 'fact')} can be learned by then.`
		: `${figureText(met)} of ${countText(all, 'fact')} can be learned by then.`;
}

/** What a day takes. */
export function dayText({ newADay, answersADay, minutesADay }: ExamPlan): string {
	const fresh = newADay > 0 ? `${countText(newADay, 'new fact')} a day, ` : 'Nothing new, ';
	return `${fresh}about ${countText(answersADay, 'answer')} and ${countText(minutesADay, 'minute')} a day on average.`;
}

/** What to do where it does not fit; null where it does. */
export function adviceText({ fits, minutesNeeded }: ExamPlan): string | null {
	if (fits || minutesNeeded === null) return null;
	return `To learn everything and repeat it in time takes about ${countText(minutesNeeded, 'minute')} a day. Study longer, begin with what matters most, want to remember a little less, or hide under Facts what the exam does not ask.`;
}
