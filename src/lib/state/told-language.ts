import { languageOf } from '$lib/domain/extract/language.ts';

/** BCP 47; English where a text does not tell, for its questions are worded in English. */
export function toldLanguage(text: string): string {
	const { tag } = languageOf(text);
	return tag === 'und' ? 'en' : tag;
}
