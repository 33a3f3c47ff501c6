/** A row of a match with what was chosen for it. */
export interface MatchedPair {
	readonly left: string;
	readonly right: string;
}

/** What a learner answered, as a value: never the index of an option, whose order changes. */
export type Answer =
	| { readonly kind: 'choice'; readonly option: string }
	/** Every option that was chosen, in no particular order. */
	| { readonly kind: 'multi'; readonly options: readonly string[] }
	| { readonly kind: 'numeric'; readonly raw: string }
	| { readonly kind: 'typed'; readonly raw: string }
	| { readonly kind: 'cloze'; readonly raw: string }
	| { readonly kind: 'trueFalse'; readonly isTrue: boolean }
	/** The rows that have something chosen, in no particular order. */
	| { readonly kind: 'match'; readonly pairs: readonly MatchedPair[] }
	/** The texts of all items, in the order the learner gave them. */
	| { readonly kind: 'order'; readonly items: readonly string[] }
	/** "Don't know", or nothing before the time was up. */
	| { readonly kind: 'none'; readonly why: 'unknown' | 'unanswered' };

/** True where nothing is given: what was typed is deleted again, the last option is taken back. */
export function isBlank(answer: Answer): boolean {
	switch (answer.kind) {
		case 'multi':
			return answer.options.length === 0;
		case 'match':
			return answer.pairs.length === 0;
		case 'order':
			return answer.items.length === 0;
		case 'numeric':
		case 'typed':
		case 'cloze':
			return answer.raw === '';
		case 'choice':
		case 'trueFalse':
			return false;
		case 'none':
			return answer.why === 'unanswered';
	}
}
