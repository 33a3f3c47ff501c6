const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns of offices that one person holds at a time, for a country or a body. */
export const officeNouns = list(
	'president minister secretary chancellor king queen emperor empress sultan emir governor mayor chief head ' +
		'director chairman chairwoman chairperson chair ceo cfo coo cto commissioner ambassador commander premier ' +
		'speaker leader taoiseach pope archbishop patriarch principal dean rector provost treasurer envoy ' +
		'executive manager coach superintendent president-general secretary-general attorney-general ' +
		'director-general governor-general comptroller adviser advisor general officer justice president-elect'
);

/** Nouns for one of many: they never tell which. */
export const manyNouns = list(
	'senator sen prosecutor representative rep congressman congresswoman mp lawmaker legislator councillor councilor member ' +
		'analyst spokesman spokeswoman spokesperson professor lawyer barrister solicitor attorney campaigner ' +
		'journalist reporter correspondent doctor researcher scientist author co-author coauthor activist ' +
		'colonel col major maj captain capt lieutenant lt sergeant sgt admiral gen brig judge official diplomat ' +
		'economist expert engineer founder co-founder cofounder partner fellow consultant historian writer actor ' +
		'singer player teacher student farmer director-designate detective inspector candidate editor columnist ' +
		'biologist physicist chemist astronomer geologist ecologist epidemiologist psychologist oceanographer ' +
		'baron count duke earl prince princess policeman policewoman sheriff coroner supervisor controller auditor driver'
);

/** What narrows an office and belongs to its title. */
export const officeModifiers = list(
	'prime foreign home defence defense interior finance health education energy justice environment trade ' +
		'transport transportation shadow vice chief general executive national security state attorney first lord ' +
		'grand managing intelligence majority minority opposition military police labour labor economy economic ' +
		'agriculture culture science technology treasury housing immigration migration communications overseas ' +
		'external internal commerce information oil petroleum electricity planning water budget tourism sports ' +
		'financial operating technical technological medical legal information scientific head fire county city supreme ' +
		'deputy assistant associate senior junior co joint under special crown party house senate'
);

/** Modifiers of offices of which there are several. */
export const lesserModifiers = list(
	'deputy assistant associate senior junior co joint under special'
);

/** What a minister or secretary is minister or secretary of. */
export const officeTopics = list(
	'state defence defense foreign affairs health human services education energy justice environment trade ' +
		'transport transportation interior finance labour labor agriculture commerce housing urban development ' +
		'homeland security treasury veterans culture science technology economy industry planning water oil ' +
		'electricity immigration communications tourism sport sports exchequer staff war navy army force'
);

/** Offices that only one country has. */
export const officesOfOneCountry: ReadonlyMap<string, string> = new Map([
	['home secretary', 'British'],
	['shadow home secretary', 'British'],
	['chancellor of the exchequer', 'British'],
	['taoiseach', 'Irish']
]);

/** Words in front of a title, with what they say of its time. */
export const officeTimes: ReadonlyMap<string, 'current' | 'former' | 'acting'> = new Map([
	['former', 'former'],
	['ex', 'former'],
	['then', 'former'],
	['late', 'former'],
	['ousted', 'former'],
	['toppled', 'former'],
	['deposed', 'former'],
	['overthrown', 'former'],
	['disgraced', 'former'],
	['erstwhile', 'former'],
	['acting', 'acting'],
	['interim', 'acting'],
	['caretaker', 'acting'],
	['current', 'current'],
	['incumbent', 'current'],
	['outgoing', 'current'],
	['new', 'current'],
	['longtime', 'current']
]);

/** What somebody is to somebody else; no office, but a person's name follows. */
export const personNouns: ReadonlySet<string> = new Set(
	(
		'counterpart predecessor successor rival opponent colleague teammate aide deputy running-mate friend ' +
		'brother sister wife husband son daughter father mother uncle aunt nephew niece cousin grandson ' +
		'granddaughter grandfather grandmother widow widower fiancé fiancée boyfriend girlfriend'
	).split(' ')
);
