/** Words whose full stop ends no sentence. */
const abbreviations = new Set(
	(
		'mr mrs ms dr prof gen lt col maj capt cmdr sgt sen rep gov pres rev hon st mt ' +
		'no nos vol fig vs cf eg ie approx est dept univ inc ltd co corp bros ' +
		'jan feb mar apr jun jul aug sep sept oct nov dec ' +
		'mon tue tues wed thu thur thurs fri sat sun'
	).split(' ')
);

/**
 * True when a full stop after this word ends no sentence. Where it may be either, as after `U.S.`, it
 * ends none: evidence of two sentences proves as much as evidence of one.
 *
 * @param word with the stops inside it, without the last one: `Mr`, `U.S`, `J`
 */
export function isAbbreviation(word: string): boolean {
	const isInitials = /^\p{L}(?:\.\p{L})*$/u.test(word) && word !== 'I' && word !== 'a';
	return isInitials || abbreviations.has(word.toLowerCase().replaceAll('.', ''));
}
