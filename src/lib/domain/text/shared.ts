/** What another app shares with this one; every part may be empty. */
export interface Share {
	readonly title: string;
	readonly text: string;
	readonly url: string;
}

/** What a share holds: a text to keep, only the address of one, or nothing. */
export type SharedText =
	| { readonly kind: 'text'; readonly title: string; readonly text: string }
	| { readonly kind: 'address'; readonly address: string }
	| { readonly kind: 'nothing' };

const address = /^https?:\/\/\S+$/i;

/**
 * Reads a share. Browsers put the address of a page, or of the words selected in it, behind the text;
 * some apps put it into the text and leave the address empty.
 */
export function readShare({ title, text, url }: Share): SharedText {
	const lines = text.trim().split('\n');
	const last = lines.at(-1)?.trim() ?? '';
	const isAddressed = address.test(last);
	const words = (isAddressed ? lines.slice(0, -1) : lines).join('\n').trim();
	const where = url.trim() || (isAddressed ? last : '');
	// the title alone is no text of an article
	if (words !== '') return { kind: 'text', title: title.trim(), text: unquoted(words) };
	return where === '' ? { kind: 'nothing' } : { kind: 'address', address: where };
}

/** Words selected in a page come in quotation marks: `"the words"`. */
function unquoted(words: string): string {
	const inner = words.slice(1, -1);
	return words.startsWith('"') && words.endsWith('"') && !inner.includes('"') ? inner : words;
}
