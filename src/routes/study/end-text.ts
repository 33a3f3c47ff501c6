import { cappedText, countText } from '$lib/ui/count-text.ts';

/** What the day brought: facts that were met for the first time. */
export function learnedText(learnedToday: number): string {
	return learnedToday === 0
		? 'Learned today: nothing new.'
		: `Learned today: ${countText(learnedToday, 'new fact')}.`;
}

/** What is left for today, and what comes tomorrow. */
export function comingText(
	left: number,
	{ again, unseen }: { readonly again: number; readonly unseen: number }
): string {
	const today = left > 0 ? `Still to study today: ${facts(left)}. ` : '';
	const parts = [
		again > 0 ? `${facts(again)} again` : '',
		unseen > 0 ? `${again > 0 ? '' : 'up to '}${countText(unseen, 'new one')}` : ''
	].filter(Boolean);
	return `${today}Coming tomorrow: ${parts.length > 0 ? parts.join(', ') : 'nothing'}.`;
}

function facts(count: number): string {
	return `${cappedText(count)} ${count === 1 ? 'fact' : 'facts'}`;
}
