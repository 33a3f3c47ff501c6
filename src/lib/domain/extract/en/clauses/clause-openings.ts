import { openingsOf, type Opening } from '../amounts/amount-openings.ts';
import type { EventSentence } from '../events/event-reading.ts';
import { lowerAt } from '../events/verb-group.ts';

/** What leads to a clause and can be left out; a condition cannot. */
const leads =
	/^(?:in|on|at|by|with|for|from|during|since|after|before|when|while|as|although|though|because|despite|following|amid|throughout|until|over|among|across|\p{L}{2,}ing)$/u;

/** Words in front of a clause, at most. */
const farthest = 24;

/**
 * Where clauses of a sentence begin: at its start, behind a speaker, behind `and` after a comma, and
 * behind the words that lead to the clause: `After the war, Mary Smith opened …`.
 */
export function clauseOpenings(sentence: EventSentence): readonly Opening[] {
	const openings = openingsOf(sentence);
	const [first] = openings;
	const isPlain = first?.from === 0 && first.attribution === null && first.problem === null;
	if (!isPlain || !leads.test(lowerAt(sentence.words, 0))) return openings;
	const from = behindLead(sentence);
	const common = { lead: null, attribution: null, saying: null, problem: null };
	return from === null
		? openings.slice(1)
		: [{ ...common, from, evidenceFrom: 0 }, ...openings.slice(1)];
}

/** The first word behind a comma that begins with a name, its titles and its article. */
function behindLead({ words, names }: EventSentence): number | null {
	for (let at = 1; at < Math.min(words.length, farthest); at++) {
		if (words[at]?.gap !== ', ') continue;
		const start = lowerAt(words, at) === 'the' ? at + 1 : at;
		const name = names.find(({ from }) => from >= start && from <= start + 3);
		const isTitled =
			name &&
			words
				.slice(start, name.from)
				.every(({ isCapital, gap }, index) => isCapital && (index === 0 || gap === ' '));
		// `Leeds, Harrow, Oulton`: a list of places, of which none does anything
		if (name && isTitled && !/^,/.test(words[name.to]?.gap ?? ',')) return at;
		if (/^he$|^she$/.test(lowerAt(words, at))) return at;
	}
	return null;
}
