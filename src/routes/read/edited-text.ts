import { countText } from '$lib/ui/count-text.ts';

/** How many facts an edit left as they are. */
export function keptText(facts: number): string {
	if (facts === 0) return 'No fact stands in it as it did.';
	return `${countText(facts, 'fact')} ${facts === 1 ? 'stands' : 'stand'} in it as before.`;
}

/** How many facts wait to be looked at. */
export function waitingText(facts: number): string {
	const subject = facts === 1 ? 'The text of this fact has' : `The text of ${facts} facts has`;
	return `${subject} changed.`;
}
