import type { CountFinding, CountSetting, PlacedCount } from './counted.ts';
import { tailAt } from './tails.ts';

const pattern = 'quantity/existential';

/** `There are about 2,500 US troops in Iraq.` */
export function countedThere(count: PlacedCount, setting: CountSetting): CountFinding | null {
	const { sentence, opening, dates } = setting;
	const { words } = sentence;
	const verb = opening.from + 1;
	const be = words[verb]?.lower ?? '';
	if (words[opening.from]?.lower !== 'there' || !/^(?:is|are|was|were)$/.test(be)) return null;
	const adverb = /^(?:currently|now|still|already|also)$/.test(words[verb + 1]?.lower ?? '')
		? 1
		: 0;
	if (count.from !== verb + 1 + adverb || count.isShare) return null;
	const tail = tailAt(sentence, count.to, dates);
	const counted = [count.noun, tail.ofNoun].filter((part) => part !== '').join(' ');
	const isPlace = /^(?:in|at|on|across|within|near|aboard|under|inside|between|along|among)\b/.test(
		tail.rest
	);
	const isPast = /^w/.test(be);
	return {
		...{ pattern, verb, to: tail.to, holds: isPast ? 'past' : 'asOf' },
		fact: { counted, predicate: `were ${tail.rest}`, modality: 'asserted' },
		problem: tail.problem ?? (isPlace ? null : 'no-complement')
	};
}
