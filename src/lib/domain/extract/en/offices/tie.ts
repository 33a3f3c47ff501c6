import type { RelationFact } from '../../../facts/fact.ts';

/** What a rule found: the question asks for the object, which has a link and a predicate. */
export type Tie = Pick<
	RelationFact,
	'relation' | 'subject' | 'link' | 'objects' | 'predicate' | 'aliases' | 'foils'
> & {
	/** The words that state it, where they do not begin with the name. */
	readonly from?: number;
	readonly to: number;
	readonly pattern: string;
};
