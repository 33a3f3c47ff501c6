import { verbOfBase } from '../amounts/verb-forms.ts';
import type { VerbGroup } from '../amounts/verb-groups.ts';
import type { EventSentence } from '../events/event-reading.ts';
import { lowerAt } from '../events/verb-group.ts';

/** `After moving to Leeds in 1990, Mary Smith …`: the verb of what its subject did before. */
export function openerVerb(sentence: EventSentence): VerbGroup | null {
	const { words } = sentence;
	if (!/^(?:after|before)$/.test(lowerAt(words, 0)) || words[1]?.gap !== ' ') return null;
	const forms = verbOfProgressive(lowerAt(words, 1));
	return forms
		? { base: forms.base, past: forms.past, to: 2, isPresent: false, kind: 'active', at: 1 }
		: null;
}

function verbOfProgressive(form: string) {
	if (!form.endsWith('ing')) return undefined;
	const stem = form.slice(0, -3);
	const isDoubled = stem.at(-1) === stem.at(-2);
	const bases = [stem, `${stem}e`, ...(isDoubled ? [stem.slice(0, -1)] : [])];
	return bases.map((base) => verbOfBase(base)).find((verb) => verb !== undefined);
}
