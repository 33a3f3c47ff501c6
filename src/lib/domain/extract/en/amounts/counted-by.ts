import type { Doing } from '../../../facts/fact.ts';
import type { CountFinding, CountSetting, PlacedCount } from './counted.ts';
import { spanOf } from '../finding.ts';
import { headOf } from './heads.ts';
import { leadWords } from './leads.ts';
import { tailAt } from './tails.ts';

const pattern = 'quantity/object';

/** What changes by a share: `rose 12 per cent`. */
const rises =
	/^(?:rise|risen|fall|fallen|grow|grown|increased?|decreased?|declined?|drop|dropped|climb|climbed|jump|jumped|surged?|shrink|shrunk)$/;

/** `The library owns 277 maps.`, `Ann Lee was elected with 310 votes.` */
export function countedByDoing(count: PlacedCount, setting: CountSetting): CountFinding | null {
	const { sentence, opening, dates } = setting;
	const head = headOf(sentence, opening, count.from);
	if (!head || head.kind === 'be') return null;
	const tail = tailAt(sentence, count.to, dates);
	const lead = leadWords(setting);
	const isRise = count.isShare && !head.doing.preposition && rises.test(head.doing.base);
	const doing: Doing = isRise ? { ...head.doing, preposition: 'by' } : head.doing;
	const isWhole = count.isShare && tail.ofNoun.startsWith('of ');
	const counted = count.isShare
		? tail.ofNoun.replace(/^of /, '')
		: [count.noun, tail.ofNoun].filter((part) => part !== '').join(' ');
	const own = spanOf(sentence, opening.evidenceFrom, tail.to);
	const { preposition } = doing;
	const isTime = /^(?:second|minute|hour|day|week|month|year|decade)s$/.test(count.mention.unit);
	return {
		...{ pattern, verb: head.verb, to: tail.to },
		holds: head.isPresent && !tail.hasTime && !/\d/.test(lead ?? '') ? 'asOf' : 'past',
		fact: {
			counted,
			predicate: [tail.rest, lead].filter((part) => part !== '' && part !== null).join(' '),
			doing,
			modality: head.modality
		},
		...(head.named && { evidence: [head.named, own] }),
		problem:
			head.problem ??
			tail.problem ??
			(lead === null ? 'relative-time' : null) ??
			(count.isShare && !isWhole && !/^(?:by|to)$/.test(preposition ?? '')
				? 'no-complement'
				: null) ??
			(isTime && preposition !== 'for' ? 'no-unit' : null) ??
			(count.mention.unit === 'votes' && /^to \d/.test(tail.rest) ? 'goes-on' : null)
	};
}
