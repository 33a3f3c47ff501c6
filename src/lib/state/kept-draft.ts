/** A draft as it is kept. What is null was not typed: the title is guessed, the date is today's. */
export interface KeptDraft {
	readonly text: string;
	readonly title: string | null;
	readonly date: string | null;
	/** The wording of an article that it began with; left out where an article is added. */
	readonly edits?: string;
}

/** Junk in the database falls back to nothing typed, field by field. */
export function readKeptDraft(stored: unknown): KeptDraft {
	const given: Partial<Record<keyof KeptDraft, unknown>> =
		typeof stored === 'object' && stored !== null ? stored : {};
	return {
		text: words(given.text) ?? '',
		title: words(given.title),
		date: words(given.date),
		...(typeof given.edits === 'string' && { edits: given.edits })
	};
}

function words(value: unknown): string | null {
	return typeof value === 'string' ? value : null;
}
