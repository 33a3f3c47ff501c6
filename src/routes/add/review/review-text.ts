import { countText } from '$lib/ui/count-text.ts';

/** What is said when all that was sure is accepted. */
export function acceptedText(count: number): string {
	return `${countText(count, 'fact')} accepted.`;
}
