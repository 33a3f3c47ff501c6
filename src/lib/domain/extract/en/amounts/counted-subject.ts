import type { CountFinding, CountSetting, PlacedCount } from './counted.ts';
import { isAdjacent } from './amount-clauses.ts';
import { leadWords, spokenFromStart } from './leads.ts';
import { isPlural } from '../numbers/nouns.ts';
import { tailAt } from './tails.ts';
import { verbAt, type VerbGroup } from './verb-groups.ts';
import { verbOfBase } from './verb-forms.ts';
import { isBare } from '../standing/bare.ts';
import { nounLike } from '../verbs.ts';

const pattern = 'quantity/subject';
/** Words between the noun and its verb, at most. */
const farthest = 10;
/** `How many people were killed?` asks nothing that can be known. */
const fewestWords = 5;

/** `About 2,500 US troops were in Iraq.` */
export function countedSubject(count: PlacedCount, setting: CountSetting): CountFinding | null {
	const { sentence, opening, dates } = setting;
	if (count.from !== opening.from) return null;
	const found = verbBehind(count, setting);
	if (!found) return null;
	const { at, group } = found;
	const whole = sentence.words
		.slice(count.to, at)
		.map(({ text, isPossessive }) => (isPossessive ? `${text}’s` : text))
		.join(' ');
	const tail = tailAt(sentence, group.to, dates, true);
	const lead = leadWords(setting);
	const counted = count.isShare
		? whole.replace(/^of /, '')
		: [count.noun, whole].filter((part) => part !== '').join(' ');
	const predicate = [group.past, tail.ofNoun, tail.rest, lead]
		.filter((part) => part !== '')
		.join(' ');
	const words = `${counted} ${predicate}`.split(' ').length;
	// `Three years is the most`: the noun is not counted there
	const isOne = /^(?:is|was)$/.test(sentence.words[at]?.lower ?? '') && !count.isShare;
	const isEmpty = group.kind === 'be' && tail.rest === '' && tail.ofNoun === '';
	return {
		...{ pattern, verb: group.at, to: tail.to },
		holds: group.isPresent && !tail.hasTime ? 'asOf' : 'past',
		fact: {
			...{ counted, predicate },
			modality: group.kind === 'would' ? 'expected' : 'asserted'
		},
		problem:
			problemOfWhole(count, whole, setting, at) ??
			tail.problem ??
			(lead === null ? 'relative-time' : null) ??
			(isEmpty || group.base === 'be' ? 'no-complement' : null) ??
			(isOne ? 'no-complement' : null) ??
			(isBare(`${counted} ${predicate}.`) ? 'bare-subject' : null) ??
			(words < fewestWords ? 'too-short' : null) ??
			spokenFromStart(setting)
	};
}

/** The verb of the noun: a helper before any comma, or else the word right behind. */
function verbBehind(
	{ to, isShare }: PlacedCount,
	{ sentence }: CountSetting
): { at: number; group: VerbGroup } | null {
	const { words } = sentence;
	const own = words[to]?.lower ?? '';
	// `1,200 mills grind wheat that is sold`
	const isVerb = verbOfBase(own) !== undefined && !nounLike.has(own);
	for (let at = to; !isVerb && at <= to + farthest && at < words.length; at++) {
		const word = words[at];
		if (!word || !isAdjacent(word)) break;
		// `3 mills near Norra and one barn were`: of both together
		if (
			/^(?:and|or)$/.test(word.lower) &&
			/^(?:the|an?|one|\d.*)$/.test(words[at + 1]?.lower ?? '')
		)
			break;
		if (/^(?:is|are|was|were|has|have|had|will|would)$/.test(word.lower)) {
			const group = verbAt(sentence, at);
			return group && { at, group };
		}
		// `half of Harrow residents voted`
		const group = isShare && at > to + 1 ? verbAt(sentence, at) : null;
		if (group && isPlural(words[at - 1]?.lower ?? '')) return { at, group };
	}
	const next = words[to];
	if (!next || !isAdjacent(next) || next.text !== next.lower) return null;
	const group = verbAt(sentence, to);
	if (group) return words[to + 1]?.lower === 'by' ? null : { at: to, group };
	// `1,200 people work at the plant`
	const verb = verbOfBase(next.lower);
	return verb
		? {
				at: to,
				group: {
					base: verb.base,
					past: verb.past,
					to: to + 1,
					isPresent: true,
					kind: 'active',
					at: to
				}
			}
		: null;
}

function problemOfWhole(
	{ isShare, to }: PlacedCount,
	whole: string,
	{ sentence }: CountSetting,
	at: number
) {
	if (/\b(?:who|that|which|whom|whose|where|when|as|said|than)\b/.test(whole)) return 'goes-on';
	if (/\b(?:it|they|them|these|those|this|his|her|its|their|him)\b/.test(whole)) return 'pronoun';
	if (!isShare) return null;
	if (!whole.startsWith('of ')) return 'no-complement';
	const hasName = sentence.names.some((name) => name.from >= to && name.to <= at);
	return /^of the\b/.test(whole) && !hasName ? 'bare-subject' : null;
}
