import type { Span } from '../../facts/fact.ts';
import type { NameMention } from '../extraction.ts';

/** Somebody or something that an article names. */
export interface Entity {
	/** The fullest name. */
	readonly name: string;
	readonly sort: NameMention['sort'];
	/** With its particles: `van der Berg`; only of persons. */
	readonly surname?: string;
	readonly acronym?: string;
	/** The name takes an article: the Pentagon. */
	readonly hasArticle: boolean;
	/** Where it is named, in the order of the text; none empty. */
	readonly mentions: readonly Span[];
}

/** The entities of an article. */
export interface Entities {
	readonly all: readonly Entity[];
	/** The entity that a name means, if the article names one so. */
	readonly of: (fullName: string) => Entity | undefined;
	/** Every name in the text, in its order. */
	readonly mentions: readonly NameMention[];
}
