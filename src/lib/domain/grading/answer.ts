/** What a learner answered, as a value: never the index of an option, whose order changes. */
export type Answer =
	| { readonly kind: 'choice'; readonly option: string }
	| { readonly kind: 'numeric'; readonly raw: string }
	| { readonly kind: 'typed'; readonly raw: string }
	| { readonly kind: 'trueFalse'; readonly isTrue: boolean }
	/** "Don't know", or nothing before the time was up. */
	| { readonly kind: 'none'; readonly why: 'unknown' | 'unanswered' };
