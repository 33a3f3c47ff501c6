import type { FoundFact } from '../../extraction.ts';
import type { EventReading, EventSentence } from '../events/event-reading.ts';
import { doneBy } from './done-by.ts';
import { marginsIn } from './margins.ts';

/** Who did what, by how much, and what became of it, where a sentence says so plainly. */
export function resultsIn(sentence: EventSentence, reading: EventReading): FoundFact[] {
	return [...doneBy(sentence, reading), ...marginsIn(sentence, reading)];
}
