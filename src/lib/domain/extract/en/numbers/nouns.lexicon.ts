/** Plurals without an s. */
export const irregularPlurals: ReadonlySet<string> = new Set(
	(
		'people men women children troops police feet teeth mice geese lives personnel staff aircraft ' +
		'spacecraft hovercraft fish sheep deer cattle salmon trout crew firemen policemen policewomen ' +
		'servicemen servicewomen businessmen fishermen congressmen sportsmen spokesmen craftsmen ' +
		'grandchildren schoolchildren oxen criteria phenomena bacteria media data alumni fungi nuclei ' +
		'species series headquarters offspring bison livestock infantry cavalry percent'
	).split(' ')
);

/** Words with an s that are no plurals. */
export const noPlurals: ReadonlySet<string> = new Set(
	(
		'always perhaps besides towards afterwards sometimes upwards downwards forwards backwards ' +
		'nowadays overseas whereas gas christmas texas paris james wales thereabouts times-old ' +
		'does goes says has was his hers its ours yours theirs this thus plus minus less unless across'
	).split(' ')
);

/** A number behind one of these names a thing and counts none: `section 5`, `flight 370`. */
export const labelWords: ReadonlySet<string> = new Set(
	(
		'section sections sec article articles art chapter chapters clause paragraph para page pages pp ' +
		'p no nos number numbers room flight route highway interstate motorway road version figure fig ' +
		'figures table tables appendix annex act resolution bill proposition prop psalm verse volume vol ' +
		'vols issue part parts title rule regulation schedule item question step level grade phase stage ' +
		'tier type model series channel platform gate unit block lot suite apartment apt floor building ' +
		'district ward precinct zone terminal pier bus line train tram platform seat box size chapter ' +
		'lesson episode season week day round game match set lap heat race group team squad division ' +
		'battalion regiment brigade corps class category cat tel telephone phone fax zip code postcode ' +
		'fy fiscal isbn issn mark mk windows html python java android ios apollo gemini form exhibit ' +
		'docket case note notes footnote ref reference line lines scene canto book code error port'
	).split(' ')
);

/** What ends the name of a street: `10 Downing Street`. */
export const streetWords: ReadonlySet<string> = new Set(
	'street st avenue ave road rd lane drive boulevard blvd square place court terrace crescent way'.split(
		' '
	)
);
