const set = (words: string) => new Set(words.split(' '));

/** Words that, with a capital letter, nearly always begin a sentence. */
export const starters = set(
	'the a an this these those that there here it he she they we you his her its their our my ' +
		'in on at by for from with without under over after before during since until while when where ' +
		'although though because if as but and or so yet however meanwhile moreover instead still also ' +
		'both each some many most all another other several few no not nobody what who how why which ' +
		'according among between despite like then now today yesterday once to asked'
);

/** Starters that betray a lost full stop where they stand within a sentence. */
export const runOnStarters = set(
	'the this these those that there it he she they we you in on at by for from with under after ' +
		'before during since until while when where although though because if as but and however ' +
		'meanwhile their its our according despite'
);

export const determiners = set(
	'the a an this that these those his her its their our my your no some any each every another both ' +
		'either neither such whose'
);

export const prepositions = set(
	'of in on at by for from with without to into onto over under about above below between among ' +
		'through during against within across toward towards upon despite per via than as like near ' +
		'behind beyond and or but nor'
);

/** Pronouns that are subjects. */
export const subjects = set('i he she it they we you who which');

export const relatives = set('who which that whom whose where when what');

export const subordinators = set(
	'after although because while when whenever if since as unless though until before whereas once'
);

const doubled = set('had that very really many much far long so no now ha blah too well');

/** True for two like words in a row that may be right: `had had`, a name such as `Pago Pago`. */
export function areDoubledAllowed(first: string, second: string): boolean {
	const areNames = /^\p{Lu}/u.test(first) && /^\p{Lu}\p{Ll}{2}/u.test(second);
	return doubled.has(first.toLowerCase()) || (areNames && !starters.has(first.toLowerCase()));
}

/** Word pairs of these are never rightly repeated: `of the of the`. */
export const pairOpeners = set('of in to at on for the by with from is was has have will a an');

/** Contractions whose apostrophe got lost. */
export const bareContractions = set(
	'dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt wouldnt couldnt shouldnt theyre youre ' +
		'theyve weve youve thats whats'
);

/** Units of time after `last`, `this` or `next`: with an s they have lost an apostrophe. */
export const lostPossessive =
	/(?<!\b(?:the|his|her|its|their|our|my|these|those) )\b(?:last|this|next) (?:days|weeks|months|years|nights|mornings|evenings|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|springs|summers|winters)(?= [\p{L}\p{N}])/giu;

export const scaleWords = set(
	'hundred thousand million billion trillion percent per dollars euros'
);

/** Works and the like, whose titles often begin with a word that else begins a sentence. */
export const titledNouns = set(
	'novel book film movie song single album play poem story series show programme program essay paper ' +
		'report article painting opera musical magazine newspaper game titled called named entitled dubbed'
);

/** Words before a hyphen that blanks were put round: `ever - greater`, `eighteenth - century`. */
export const partedCompound =
	/^(?:(?:ever|self|non|anti|pro|pre|post|semi|multi|mid|ex|co|quasi|neo|ultra) (?!and|but|nor|the)\p{Ll}{3,}|(?:out|over|under|well|long|short|high|low) \p{Ll}{3,}(?:ed|ing)|(?:first|second|third|\p{Ll}{2,12}th) (?:century|class|hand|degree|generation|grade|rate|quarter|floor|year))$/u;
