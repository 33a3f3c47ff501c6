import { surnameOf } from '../../entities/entities.ts';
import type { Entities } from '../../entities/entity.ts';

/** A speaker with the line that names him. */
interface Named {
	readonly name: string;
	/** The line, counted from 0; -1 where the speech names its speaker itself. */
	readonly at: number;
}

const name =
	"\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}\\.)*(?: (?:(?:van|von|de|der|al) )?\\p{Lu}[\\p{L}'’-]+){0,3}";
const title =
	'(?:(?:U\\.?S\\.? )?(?:Sen(?:ator|\\.)|Rep(?:resentative|\\.)|Congress(?:man|woman)|President|Vice President|Prime Minister|Gov(?:ernor|\\.)|Secretary|Mayor|Chancellor|Dr\\.?|Mr\\.?|Mrs\\.?|Ms\\.?) )';
/** `Statement of Senator Ann Lee`, `Ann Lee's speech`, `By Ann Lee`. */
const forms = [
	`\\b(?:statement|remarks|speech|address|testimony|comments)(?: as (?:prepared|delivered))? (?:of|by|from) (?:the )?(${title}?${name})`,
	`(${title}?${name})['’]s? (?:floor |full |prepared |opening |closing )?(?:statement|remarks|speech|address|testimony)\\b`,
	`^(?:by )?(${title}${name})(?=$| ?[,:–—-]| on\\b)`,
	`^by (${name})$`
].map((form) => new RegExp(form, 'iu'));

/**
 * Who the lines above a speech, or its first words, name as the speaker: a full name, or a title with
 * the surname; null where there is nobody or more than one.
 */
export function headingSpeaker(
	lines: readonly string[],
	first: string,
	entities: Entities
): Named | null {
	const called = /^["“]?(M(?:r|rs|s)\. \p{Lu}{3,})\. /u.exec(first)?.[1];
	const found = lines.flatMap((line, at): Named[] => {
		const words = forms.map((form) => form.exec(line.slice(0, 200))?.[1]).find(Boolean);
		return words === undefined ? [] : [{ name: fullNameOf(words, entities), at }];
	});
	const all =
		called === undefined ? found : [...found, { name: fullNameOf(called, entities), at: -1 }];
	const surnames = new Set(all.map((each) => surnameOf(each.name)));
	return surnames.size === 1
		? (all.find(({ name }) => !name.includes('.')) ?? all[0] ?? null)
		: null;
}

/** Who has signed a letter; null where nobody or more than one has. */
export function signatoryOf([first, second]: readonly string[], entities: Entities): string | null {
	const isName = (line: string) =>
		new RegExp(`^${name}(?:,? (?:Jr|Sr|M\\.?D)\\.?)?$`, 'u').test(line) &&
		line.includes(' ') &&
		!/\b(?:Senat|Congress|House|Parliament|Committee|Department|University|Office|Chair|Member|Director|President)/.test(
			line
		);
	if (first === undefined || !isName(first) || (second !== undefined && isName(second)))
		return null;
	const signed = first.replace(/,? (?:Jr|Sr)\.?$/, '');
	return entities.of(signed)?.name ?? signed;
}

/** `ANN LEE` as `Ann Lee`; with its title where the text knows no full name. */
function fullNameOf(words: string, entities: Entities): string {
	const cased = words.replace(/\p{Lu}{2,}/gu, (word) =>
		/^(?:U\.?S)$/.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase()
	);
	const bare = cased.replace(new RegExp(`^${title}`, 'iu'), '');
	const known = entities.all.filter(
		({ sort, surname }) => sort === 'person' && surname === surnameOf(bare)
	);
	const [only, ...others] = known;
	if (only && others.length === 0 && only.name.includes(' ')) return only.name;
	return bare.includes(' ') ? bare : cased;
}
