import type { SinceBackup } from '$lib/domain/archive/backup-due.ts';
import type { ContentsSummary } from '$lib/domain/archive/summary.ts';
import type { Written } from '$lib/pwa/chosen-file.ts';
import { countText } from '$lib/ui/count-text.ts';

/** `24 November 2026`, by the calendar of the device. */
export function dayText(at: number): string {
	return new Date(at).toLocaleDateString('en-GB', { dateStyle: 'long' });
}

/** `120 answers on 9 days, 3 quizzes, 2 articles of your own`: what there is of it. */
export function summaryText(summary: ContentsSummary): string {
	const { answers, days, quizzes, articles, questions } = summary;
	const parts = [
		answers > 0 ? `${countText(answers, 'answer')} on ${countText(days, 'day')}` : '',
		quizzes > 0 ? countText(quizzes, 'quiz', 'quizzes') : '',
		articles > 0 ? `${countText(articles, 'article')} of your own` : '',
		questions > 0 ? `${countText(questions, 'question')} of your own` : ''
	].filter(Boolean);
	return parts.length > 0 ? parts.join(', ') : 'no answers and no articles';
}

/** `16 MB`, `4 kB`. */
export function sizeText(bytes: number): string {
	const [amount, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
	return `${amount.toLocaleString('en', { maximumFractionDigits: 1 })}\u00a0${unit}`;
}

/** What was done that no backup has. */
export function sinceText({ days, answers }: SinceBackup, isFirst: boolean): string {
	const work = `${countText(answers, 'answer')} on ${countText(days, 'day')}`;
	return isFirst ? `${work}, and no backup yet.` : `${work} since the last backup.`;
}

/** What became of the file that is written after each day's study. */
export function writtenText(written: Written, name: string): string {
	switch (written) {
		case 'written':
			return `Written to ${name}.`;
		case 'needs-permission':
			return `The browser asks again before it lets Dossier write to ${name}. The file is as it was.`;
		case 'failed':
			return `${name} could not be written. It may have been moved, or its disk is full. Your work on this device is safe. Choose the file again, or download a backup.`;
	}
}
