import type { Certainty } from '$lib/domain/quiz/certainty.ts';
import type { Calibration } from '$lib/domain/stats/calibration.ts';
import type { Forecast } from '$lib/domain/stats/forecast.ts';
import type { Retention } from '$lib/domain/stats/retention.ts';
import { cappedText, countText, figureText } from '$lib/ui/count-text.ts';
import { shareText } from '$lib/ui/share-text.ts';

/** `3 facts`, `50+ facts`. */
export function factsText(count: number): string {
	return `${cappedText(count)} ${count === 1 ? 'fact' : 'facts'}`;
}

/** How what was remembered lies to what is aimed for. @param wanted in percent */
export function retentionText({ percent, days, comparison }: Retention, wanted: number): string {
	const aim = shareText(wanted);
	const recalled = `You recalled ${shareText(percent)} of what came up again in ${days} days.`;
	switch (comparison) {
		case 'few':
			return `${recalled} That is too little yet to compare with the ${aim} you aim for.`;
		case 'below':
			return `${recalled} You aim for ${aim}: fewer new facts a day would help.`;
		case 'about':
			return `${recalled} That is about the ${aim} you aim for.`;
		case 'above':
			return `${recalled} That is more than the ${aim} you aim for.`;
	}
}

/** What comes today, and in all the days of the forecast. */
export function forecastText({ overdue, days, later }: Forecast): string {
	const today = days[0]?.facts ?? 0;
	const next = days.reduce((sum, { facts }) => sum + facts, 0) - today;
	const now =
		overdue > 0
			? `${factsText(overdue)} overdue, ${today === 0 ? 'no' : cappedText(today)} more today.`
			: `${today === 0 ? 'Nothing' : factsText(today)} today.`;
	const then = `${next === 0 ? 'None' : cappedText(next)} in the ${days.length - 1} days after`;
	return `${now} ${then}${later > 0 ? `, ${cappedText(later)} later` : ''}.`;
}

/** `forgotten twice, wrong 3 of 8 times`. */
export function hardnessText(fact: {
	readonly lapses: number;
	readonly wrong: number;
	readonly answers: number;
}): string {
	const wrong = `wrong in ${fact.wrong} of ${countText(fact.answers, 'answer')}`;
	if (fact.lapses === 0) return wrong;
	return `forgotten ${fact.lapses === 1 ? 'once' : `${fact.lapses} times`}, ${wrong}`;
}

const sureness: Record<Certainty, string> = { 1: 'not sure', 2: 'fairly sure', 3: 'certain' };

/** `When you were certain: 18 of 20 right.` */
export function surenessText({ certainty, right, answers }: Calibration): string {
	return `When you were ${sureness[certainty]}: ${figureText(right)} of ${figureText(answers)} right.`;
}

/** The shares of right answers at which a certainty brings the most marks: `67 to 80 %`. */
export function paysAtText({ from, to }: Calibration): string {
	if (from === 0) return `up to ${shareText(to)}`;
	return to === 100 ? `from ${shareText(from)}` : `${from} to ${shareText(to)}`;
}

/** Whether what was said pays off, and what would. @param levels in rising order of certainty */
export function calibrationText(levels: readonly Calibration[]): string {
	const [tooSure, tooModest] = (['tooSure', 'tooModest'] as const).map((fit) =>
		levels.findLast((level) => level.fit === fit)
	);
	if (tooSure) {
		const pays = `To say that you are ${sureness[tooSure.certainty]} pays from ${shareText(tooSure.from)} right on`;
		return `${pays}: a little less sure would bring more marks.`;
	}
	if (tooModest) {
		return `You know more than you say: from ${shareText(tooModest.to)} right on, a little surer would bring more marks.`;
	}
	return levels.every(({ fit }) => fit === 'few')
		? 'That is too little yet to tell whether what you say pays off.'
		: 'What you say pays off.';
}
