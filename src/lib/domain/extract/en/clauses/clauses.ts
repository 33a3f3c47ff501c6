import type { FoundFact } from '../../extraction.ts';
import type { EventReading, EventSentence } from '../events/event-reading.ts';
import { toldIn } from './told-clause.ts';
import { whenTold } from './when-told.ts';
import { whatDid } from './what-did.ts';
import { whereDid } from './where-did.ts';
import { whoTold } from './who-told.ts';

const rules = [whatDid, whoTold, whereDid, whenTold];

/** Who did what to what, and where, of plain clauses that need no date. */
export function clauseFacts(sentence: EventSentence, reading: EventReading): FoundFact[] {
	return toldIn(sentence, reading).flatMap((told) =>
		rules.flatMap((rule) => rule(sentence, reading, told))
	);
}
