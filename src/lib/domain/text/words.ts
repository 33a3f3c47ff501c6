import type { Span } from '../facts/fact.ts';

/** A run without white space; a sign of a script without spaces stands alone. */
const run =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|[^\s—…\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;

/** Signs around a word that are none of it; those of a currency, a degree or per cent are. */
const before = /^[^\p{L}\p{N}\p{Sc}+−-]+/u;
const after = /(?<=[\p{L}\p{M}\p{N}\p{Sc}%‰°])[^\p{L}\p{M}\p{N}\p{Sc}%‰°]+$/u;

/** The words of a part of a text, without the punctuation around them. */
export function words(text: string, { start, end }: Span): Span[] {
	return [...text.slice(start, end).matchAll(run)].flatMap(({ 0: found, index }) => {
		const lead = before.exec(found)?.[0].length ?? 0;
		const bare = found.slice(lead).replace(after, '');
		if (!/[\p{L}\p{N}]/u.test(bare)) return [];
		const from = start + index + lead;
		// the last stop of `U.S.` belongs to it
		const isInitials = /^(?:\p{L}\.)+\p{L}$/u.test(bare) && text[from + bare.length] === '.';
		return [{ start: from, end: from + bare.length + (isInitials ? 1 : 0) }];
	});
}
