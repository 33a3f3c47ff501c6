import type { Span } from '../../facts/fact.ts';
import type { FactId } from '../../ids.ts';
import type { ClozeQuestion, NumericQuestion, TypedQuestion } from '../question.ts';

/** A question that is answered from a keyboard. */
export type TypedByHand = NumericQuestion | TypedQuestion | ClozeQuestion;

/** Words of a text that answer a fact, left out until they are recalled. */
export interface Blank {
	/** Counted from 1 in the order of the text. */
	readonly number: number;
	readonly factId: FactId;
	/** What the blank is the answer of. */
	readonly question: TypedByHand;
	/** Where it opens: within the evidence of its fact. */
	readonly span: Span;
	/** Every place of the text where a right answer can be read, `span` among them; in order. */
	readonly hides: readonly Span[];
}
