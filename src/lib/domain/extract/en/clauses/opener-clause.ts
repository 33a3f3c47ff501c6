import { verbOfBase } from '../amounts/verb-forms.ts';
import type { VerbGroup } from '../amounts/verb-groups.ts';
import { pastOfBase } from '../events/event-verbs.lexicon.ts';
import type { EventSentence } from '../events/event-reading.ts';
import { lowerAt } from '../events/verb-group.ts';

/** `After moving to Leeds in 1990, Mary Smith …`: the verb of what its subject did before. */
export function openerVerb(sentence: EventSentence): VerbGroup | null {
	return /^(?:after|before)$/.test(lowerAt(sentence.words, 0)) ? progressiveAt(sentence, 1) : null;
}

/** `Mary Smith won fame by designing a mill in Leeds`: the verb of how, or when, its subject did it. */
export function closingVerb(sentence: EventSentence, from: number): VerbGroup | null {
	const at = sentence.words.findIndex(
		({ lower, gap }, index) =>
			index >= from &&
			gap.trim() === '' &&
			/^(?:by|while|after|before)$/.test(lower) &&
			progressiveAt(sentence, index + 1) !== null
	);
	return at < 0 ? null : progressiveAt(sentence, at + 1);
}

function progressiveAt({ words }: EventSentence, at: number): VerbGroup | null {
	const forms = words[at]?.gap === ' ' ? verbOfProgressive(lowerAt(words, at)) : undefined;
	return forms
		? { base: forms.base, past: forms.past, to: at + 1, isPresent: false, kind: 'active', at }
		: null;
}

function verbOfProgressive(form: string) {
	if (!form.endsWith('ing')) return undefined;
	const stem = form.slice(0, -3);
	const isDoubled = stem.at(-1) === stem.at(-2);
	const bases = [stem, `${stem}e`, ...(isDoubled ? [stem.slice(0, -1)] : [])];
	const known = bases.map((base) => verbOfBase(base)).find((verb) => verb !== undefined);
	if (known) return known;
	// such as only the rules of events know: `redesigning`
	const base = bases.find((one) => pastOfBase.has(one));
	return base === undefined ? undefined : { base, past: pastOfBase.get(base) ?? base };
}
