import type { Standing } from '$lib/domain/schedule/queue.ts';
import { countText } from './count-text.ts';

const order = ['held', 'missed', 'new'] as const;

/** `25 facts: 12 held, 3 missed, 10 new`; what is none is left out. */
export function standingText(counts: Readonly<Record<Standing, number>>): string {
	const parts = order.filter((standing) => counts[standing] > 0);
	const facts = countText(counts.held + counts.missed + counts.new, 'fact');
	return `${facts}: ${parts.map((standing) => `${counts[standing]} ${standing}`).join(', ')}`;
}
