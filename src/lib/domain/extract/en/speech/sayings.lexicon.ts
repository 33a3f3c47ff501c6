/** Verbs of saying in the past and the present. */
export const sayings: ReadonlySet<string> = new Set(
	(
		'said says told tells added adds argued argues claimed claims stated states noted notes warned warns ' +
		'explained explains announced announces insisted insists admitted admits acknowledged acknowledges ' +
		'denied denies stressed stresses emphasised emphasized reported reports wrote writes declared declares ' +
		'concluded concludes confirmed confirms predicted predicts suggested suggests estimated estimates ' +
		'maintained maintains testified remarked observed commented continued replied'
	).split(' ')
);

/** Those that take a clause as it was said: `he added that …` and `he said that …` are alike. */
export const plainSayings: ReadonlySet<string> = new Set(
	(
		'said says told tells added adds argued argues claimed claims stated states noted notes warned warns ' +
		'explained explains announced announces insisted insists admitted admits acknowledged acknowledges ' +
		'stressed stresses emphasised emphasized reported reports wrote writes declared declares concluded ' +
		'concludes confirmed confirms predicted predicts estimated estimates maintained maintains testified ' +
		'remarked observed'
	).split(' ')
);

/** Present forms with their past, where no noun looks like them in a clause. */
export const pastOf: ReadonlyMap<string, string> = new Map(
	(
		'is:was are:were has:had have:had does:did do:did will:would can:could may:might needs:needed ' +
		'wants:wanted remains:remained seems:seemed appears:appeared continues:continued represents:represented ' +
		'requires:required recommends:recommended proposes:proposed reflects:reflected includes:included believes:believed expects:expected intends:intended owns:owned ' +
		'provides:provided contains:contained allows:allowed exists:existed depends:depended belongs:belonged ' +
		'becomes:became gives:gave knows:knew goes:went makes:made takes:took threatens:threatened ' +
		'faces:faced lacks:lacked deserves:deserved refuses:refused opposes:opposed keeps:kept ' +
		"isn't:wasn't aren't:weren't hasn't:hadn't haven't:hadn't doesn't:didn't don't:didn't won't:wouldn't can't:couldn't"
	)
		.split(' ')
		.map((pair) => {
			const [present = '', past = ''] = pair.split(':');
			return [present, past] as const;
		})
);

/** Past forms and modals: the clause has its verb. */
export const pastVerbs: ReadonlySet<string> = new Set(
	(
		'was were had did would could might should must became began broke brought built came cost cut fell felt ' +
		'found fought gave got grew held kept knew led left lost made meant met paid put ran rose said saw sent ' +
		"set showed sold spent spoke stood took told thought went won wrote wasn't weren't hadn't didn't wouldn't " +
		"couldn't shouldn't hit hurt let"
	).split(' ')
);
