import type { FoundFact } from '../../extraction.ts';
import { gather } from '../../../gather.ts';
import type { EventReading, EventSentence } from '../events/event-reading.ts';
import { agesIn } from './ages.ts';
import { doneBy } from './done-by.ts';
import { makersIn } from './makers.ts';
import { marginsIn } from './margins.ts';
import { namedYears } from './named-years.ts';
import { scoresIn } from './scores.ts';
import { spellsIn } from './spells.ts';
import { votesIn } from './votes.ts';

const rules = [doneBy, marginsIn, makersIn, scoresIn, agesIn, votesIn, spellsIn, namedYears];

/** Who did what, by how much, and what became of it, where a sentence says so plainly. */
export function resultsIn(sentence: EventSentence, reading: EventReading): FoundFact[] {
	return gather(rules, (rule) => rule(sentence, reading));
}
