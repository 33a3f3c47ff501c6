/** What may come after the full stop of an abbreviation. */
export type AbbreviationKind =
	/** Something always follows: `Mr.`, `e.g.`. */
	| 'before-name'
	/** A number follows, or it is no abbreviation: `No.`, `Fig.`. */
	| 'before-number'
	/** May end a sentence: `Inc.`, `Sept.`, `U.S.`. */
	| 'either'
	/** A time of day: what follows with a capital letter begins a sentence, but for days and zones. */
	| 'time';

const set = (words: string) => new Set(words.split(' '));

const beforeName = set(
	'mr mrs ms messrs dr prof gen lt col maj capt cmdr cpl sgt adm brig pvt sen rep reps sens gov ' +
		'pres rev fr hon st ste mt ft supt det insp atty asst assoc dep'
);
/** In capitals without stops these are names: `a newer IE.` */
const latin = set('ie eg viz cf vs');
const beforeNumber = set('no nos vol vols fig figs p pp ch art sec par op');
const either = set(
	'inc ltd co corp bros plc llc jr sr esq phd md ba ma mba dept univ govt intl natl est approx ave ' +
		'blvd rd hwy sq mph kph lb lbs oz min max ed eds al etc ' +
		'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
		'ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass mich minn miss mo mont neb ' +
		'nebr nev okla ore pa tenn tex va vt wash wis wyo ont que'
);
const time = set('am pm');

/** Names of firms and shows that end with an exclamation mark. */
export const exclaimedNames = set('yahoo jeopardy');

/** Zones, days and months that follow a time of day: `5 p.m. Eastern`, `9 a.m. Friday`. */
export const afterTime =
	/^(?:[A-Z]{2,5}|Eastern|Central|Mountain|Pacific|Greenwich|London|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\.?$|^(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)$/;

/**
 * How a word with a full stop behind it is abbreviated; undefined where it is not.
 *
 * @param word with the stops inside it, without the last one: `Mr`, `U.S`, `J`
 */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
	const bare = word.toLowerCase().replaceAll('.', '');
	if (time.has(bare) && (word.includes('.') || word === word.toLowerCase())) return 'time';
	if (latin.has(bare) && (word.includes('.') || word === bare)) return 'before-name';
	if (beforeName.has(bare)) return 'before-name';
	if (beforeNumber.has(bare)) return 'before-number';
	if (word === 'I' || word === 'a') return undefined;
	return either.has(bare) || /^\p{L}(?:\.\p{L})*$/u.test(word) ? 'either' : undefined;
}
