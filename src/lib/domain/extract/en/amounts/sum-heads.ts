import type { AmountRefusal } from './amount-clauses.ts';
import { spanOf } from '../finding.ts';
import { headOf } from './heads.ts';
import { leadWords } from './leads.ts';
import type { PlacedSum } from './placed-sum.ts';
import type { SumFinding, SumSetting } from './sums.ts';
import { tailAt, type Tail } from './tails.ts';
import { verbAt } from './verb-groups.ts';

/** `The bill provided $320 million for the Peace Corps.`, `Ann Lee announced $5 million in aid.` */
export function sumByDoing(sum: PlacedSum, setting: SumSetting): SumFinding | null {
	const { sentence, opening, dates } = setting;
	const head = headOf(sentence, opening, sum.from);
	if (!head) return null;
	const tail = tailAt(sentence, sum.to, dates);
	const kind = head.kind === 'active' ? announced(tail) : null;
	const verb = sentence.words[head.verb]?.lower ?? '';
	const own = spanOf(sentence, opening.evidenceFrom, tail.to);
	const common = {
		...{ from: opening.evidenceFrom, to: tail.to, verb: head.verb },
		...(head.named && { evidence: [head.named, own] })
	};
	const isAnnounced =
		sum.sized === undefined &&
		/^announce[sd]$/.test(verb) &&
		kind !== null &&
		opening.attribution === null;
	if (isAnnounced) {
		const attribution = head.doing.subject;
		return {
			...common,
			pattern: 'money/announced',
			fact: { purpose: kind, role: sum.role, modality: 'asserted', attribution },
			problem: head.problem ?? tail.problem ?? (opening.lead ? 'relative-time' : null)
		};
	}
	const { purpose, problem } = purposeOf(tail, setting);
	const isOfNow = head.isPresent && (head.kind === 'be' || head.doing.helper === 'had');
	return {
		...common,
		pattern: head.kind === 'be' ? 'money/is' : 'money/object',
		fact: {
			...{ purpose, role: sum.role, modality: head.modality, doing: head.doing },
			...(sum.sized !== undefined && { sized: sum.sized }),
			...(isOfNow && !tail.hasTime && { holds: 'asOf' as const })
		},
		problem:
			head.problem ??
			(head.kind === 'be' && isOfNow ? planProblem(head.doing.subject) : null) ??
			problem
	};
}

/** A budget or a request is for a year to come, and holds on no day: `the budget for the port is $2 million`. */
function planProblem(subject: string): AmountRefusal | null {
	return /\b(?:budget|request|proposal|plan|estimate|bid)\b/.test(subject) ? 'relative-time' : null;
}

/** `in humanitarian aid to Kenya`: the kind of money that was announced. */
function announced({ rest, ofNoun, problem }: Tail): string | null {
	const words = [ofNoun, rest].filter((part) => part !== '').join(' ');
	if (problem !== null) return null;
	const kind = /^(?:in|of) (?=\p{Ll})(?!the\b|an?\b)(.+)$/u.exec(words)?.[1];
	return kind ?? null;
}

function purposeOf(
	tail: Tail,
	setting: SumSetting
): { purpose: string; problem: AmountRefusal | null } {
	const lead = leadWords(setting);
	const isOf = tail.ofNoun.startsWith('of ');
	const ofNoun = tail.ofNoun.replace(/^of /, 'in ');
	const purpose = [ofNoun, tail.rest, lead ?? ''].filter((part) => part !== '').join(' ');
	const isOpen = tail.ofNoun !== '' && !isOf;
	return {
		purpose,
		problem:
			tail.problem ??
			(lead === null ? 'relative-time' : null) ??
			(isOpen || /^worth\b/.test(purpose) ? 'modifies-a-noun' : null)
	};
}

/** `…, $450 million for ports; and $320 million for the Peace Corps`: what the sum before is the object of. */
export function sumInList(sum: PlacedSum, setting: SumSetting): SumFinding | null {
	const { sentence, before, dates } = setting;
	const { words } = sentence;
	if (!before?.fact.doing || before.fact.doing.preposition !== undefined) return null;
	const link = words[sum.from - 1]?.lower ?? '';
	const isLinked = /^(?:and|including|plus)$/.test(link);
	const first = isLinked ? sum.from - 1 : sum.from;
	if (
		first < before.to ||
		!/^[,;]? ?[$£€]? ?$|^[,;] [^\p{L}\p{N}]{0,3}$/u.test(words[first]?.gap ?? '')
	)
		return null;
	if (first > before.to + 6) return null;
	const { sized, ...unsized } = before.fact;
	if ((sized === undefined) !== (sum.sized === undefined)) return null;
	const tail = tailAt(sentence, sum.to, dates);
	const { purpose, problem } = purposeOf(tail, {
		...setting,
		opening: { ...setting.opening, lead: null }
	});
	if (!/^(?:for|to|in)\b/.test(purpose)) return null;
	return {
		...{ pattern: 'money/list', from: before.from, to: tail.to, verb: before.verb },
		fact: { ...unsized, purpose, role: sum.role, ...(sum.sized && { sized: sum.sized }) },
		...(before.evidence && { evidence: before.evidence }),
		problem: before.problem ?? problem
	};
}

/** `About $5 million was spent on ports.` */
export function sumSubject(sum: PlacedSum, setting: SumSetting): SumFinding | null {
	const { sentence, opening, dates } = setting;
	if (sum.from !== opening.from || sum.sized !== undefined) return null;
	const group = verbAt(sentence, sum.to, true);
	if (!group || group.kind === 'active' || group.kind === 'be') return null;
	const tail = tailAt(sentence, group.to, dates, true);
	const { purpose, problem } = purposeOf(tail, setting);
	const helper = group.helper === 'were' ? 'was' : (group.helper ?? 'was');
	return {
		...{ pattern: 'money/subject', from: opening.evidenceFrom, to: tail.to, verb: group.at },
		fact: {
			...{ purpose, role: sum.role },
			modality: helper === 'would' ? 'expected' : 'asserted',
			doing: { subject: '', helper, base: group.base, past: `${helper} ${group.base}` },
			...(group.isPresent && !tail.hasTime && { holds: 'asOf' as const })
		},
		problem: problem ?? (purpose.split(' ').length < 2 ? 'no-complement' : null)
	};
}
