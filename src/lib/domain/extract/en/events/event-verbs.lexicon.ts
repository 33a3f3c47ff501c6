const list = (words: string): readonly string[] => words.split(' ');

/**
 * Regular verbs of what happens at a time, not of what lasts; a star marks those that double their last
 * letter. What is not here has no base form that is certain.
 */
const regular = list(
	'abandon abdicate abduct abolish accept acquire acquit* adopt agree anchor announce annex appear appoint ' +
		'approve arrest arrive ascend assassinate assemble attack attempt award ban* baptise baptize besiege ' +
		'board bomb boycott burn bury call cancel* capture cede change charge christen climb close collapse collide ' +
		'commission compile complete compose conclude condemn confirm confiscate conquer consecrate construct contact ' +
		'convert convict create cross crown debut decide declare decommission dedicate defeat demolish deploy ' +
		'deport depose derail design destroy detonate die disappear disband discontinue discover dismantle dismiss ' +
		'dispatch dissolve divorce donate draft drop* earn elect eliminate emerge emigrate enact end endorse ' +
		'enlist enrol* enroll* enter erect erupt escape establish evacuate excavate execute exile expand expel* ' +
		'explode expire extend file finish flood form found graduate grant halt hire host honour honor identify ' +
		'ignite immigrate impeach impose imprison inaugurate incorporate indict induct inherit injure install ' +
		'introduce invade invent invite issue jail join kidnap* kill knight land launch legalise legalize ' +
		'liberate lynch march marry merge migrate mint move murder name nationalise nationalize nominate occupy ' +
		'open order oust outlaw overturn paint pardon pass patent perform perish pioneer poison premiere present ' +
		'privatise privatize proclaim promote propose prosecute publish purchase raid ratify reach receive ' +
		'recapture reconvene record redesign reelect re-elect reform refuse reject relaunch release relocate ' +
		'remove rename renovate reopen repeal replace rescue resign restore resume retire return reunite revive ' +
		'revoke sabotage sack sail score seize sentence separate settle sign start stop* storm succeed summon ' +
		'surrender suspend tackle topple torpedo tour trade transfer* transform travel* unearth unify unite ' +
		'unveil upgrade vanish veto visit vote ' +
		'arraign canonise canonize capsize coin cremate diagnose discharge discover dock dub* emancipate enlarge ' +
		'enthrone evict exchange exhibit exhume extradite free hijack hospitalise hospitalize incarcerate induct ' +
		'initiate intervene isolate naturalise naturalize ordain patent petition predecease promulgate raze reappoint ' +
		'recall recover recruit redevelop reinstate remarry renounce reorganise reorganize repatriate reprint requisition ' +
		'rescind resettle restart rezone salvage sanction secede shell standardise standardize station subpoena ' +
		'supersede translate transport wound welcome depart greet turn'
);

/** Irregular ones: base, past and, where it is another, participle. */
const irregular = list(
	'beat:beat:beaten become:became:become begin:began:begun break:broke:broken broadcast:broadcast bring:brought build:built ' +
		'buy:bought choose:chose:chosen come:came:come cut:cut fall:fell:fallen find:found flee:fled fly:flew:flown ' +
		'forbid:forbade:forbidden freeze:froze:frozen give:gave:given go:went:gone hold:held hit:hit lay:laid ' +
		'lead:led leave:left lose:lost make:made meet:met overrun:overran:overrun overthrow:overthrew:overthrown ' +
		'pay:paid quit:quit rebuild:rebuilt run:ran:run sell:sold send:sent set:set shoot:shot shut:shut ' +
		'sink:sank:sunk speak:spoke:spoken split:split steal:stole:stolen strike:struck swear:swore:sworn take:took:taken ' +
		'retake:retook:retaken undergo:underwent:undergone win:won withdraw:withdrew:withdrawn write:wrote:written'
);

/** An -l that only British English doubles. */
const eitherWay = new Set(['cancel', 'travel']);

function regularForms(entry: string): readonly (readonly [base: string, past: string])[] {
	const base = entry.replace('*', '');
	const doubled = `${base}${base.slice(-1)}ed`;
	if (base === 'enroll') return [[base, 'enrolled']];
	if (eitherWay.has(base)) {
		return [
			[base, doubled],
			[base, `${base}ed`]
		];
	}
	if (entry.endsWith('*')) return [[base, doubled]];
	if (base.endsWith('e')) return [[base, `${base}d`]];
	return [[base, /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`]];
}

const regulars = regular.flatMap(regularForms);
const irregulars = irregular.map((entry) => {
	const [base = '', past = '', participle = past] = entry.split(':');
	return { base, past, participle };
});

/** The base form by the past form: `take` for `took`. */
export const baseOfPast: ReadonlyMap<string, string> = new Map([
	...regulars.map(([base, past]) => [past, base] as const),
	...irregulars.map(({ base, past }) => [past, base] as const)
]);

/** The past form by the base form. */
export const pastOfBase: ReadonlyMap<string, string> = new Map(
	[...baseOfPast].map(([past, base]) => [base, past])
);

/** Base by participle, for what was done: `take` for `taken`. */
export const baseOfParticiple: ReadonlyMap<string, string> = new Map([
	...regulars.map(([base, past]) => [past, base] as const),
	...irregulars.map(({ base, participle }) => [participle, base] as const),
	['born', 'bear']
]);

/** Verbs of what lasts, which happen where they are said with `first`. */
export const lasting: ReadonlyMap<string, string> = new Map(
	list('play serve work live use compete teach:taught stand:stood').map((entry) => {
		const [base = '', past = base.endsWith('e') ? `${base}d` : `${base}ed`] = entry.split(':');
		return [past, base] as const;
	})
);

/** Past forms that are no participles: a verb where they stand. */
export const surePasts: ReadonlySet<string> = new Set([
	...irregulars.filter(({ past, participle }) => past !== participle).map(({ past }) => past),
	...list(
		'said told thought knew saw rose grew drew drove spoke wore ate drank sang swam rode threw'
	)
]);

/** Verbs that tell enough without anything behind them. */
export const fullAlone: ReadonlySet<string> = new Set(
	list(
		'die open close collapse end begin start resign retire sink explode erupt disband marry reopen ' +
			'debut graduate surrender return finish disappear dissolve merge abdicate emigrate expire divorce ' +
			'perish premiere vanish fall flee split quit escape'
	)
);

/** What is said to be done to somebody with these needs a word for what became of them. */
export const neverAlone: ReadonlySet<string> = new Set(
	list(
		'name elect give make bring send set put declare appoint take lead hit order leave promote run go'
	)
);

/** What is done to somebody or something with these is told without another word. */
export const fullPassive: ReadonlySet<string> = new Set(
	list(
		'abandon abduct abolish acquit adopt annex arrest assassinate ban baptise baptize bear build bury cancel ' +
			'canonise canonize capture christen close complete consecrate construct convict create cremate crown ' +
			'decommission dedicate demolish depose design destroy disband discontinue discover dismantle dissolve enact ' +
			'enthrone erect establish evacuate execute form found hold impeach imprison inaugurate incorporate indict ' +
			'injure introduce invent jail kidnap kill knight launch legalise legalize liberate lynch murder ' +
			'nationalise nationalize naturalise naturalize open ordain oust outlaw overthrow pardon pass privatise ' +
			'privatize publish ratify raze rebuild release renovate reopen repeal rescind restore revoke salvage ' +
			'scrap sign sink steal suspend torpedo unveil wound'
	)
);
