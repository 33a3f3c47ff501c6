// Words as the rules compare them: in lower case, parted at hyphens and apostrophes (`didn t`).

function listed(words: string): ReadonlySet<string> {
	return new Set(words.trim().split(/\s+/));
}

/** Words without content of their own. */
export const stopWords = listed(`
	a an the this that these those some any each every either neither no not
	i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
	himself herself itself themselves one ones who whom whose which what when where why how
	and or but nor so yet if than then as while because since although though unless until whether
	of in on at by for from to into onto with without within about above below under over between among
	after before during through across against along around near off out up down toward towards upon
	per via like unlike except despite
	am is are was were be been being do does did done have has had having
	will would shall should can could may might must
	s t d ll re ve m didn doesn don wasn weren isn aren hasn hadn haven won wouldn couldn shouldn
	there here also too very more most less least much many few other another such own same only just
	still again already ever never always both all none said says say told according
`);

export const questionWords = listed('who whom whose what which when where why how');

export const taskWords = listed(`
	name give choose select pick put order arrange match complete fill find list state write type enter
	sort mark judge identify tick decide connect pair recall
`);

/** Words that ask for nothing by themselves: *Which of the following statements is correct?* */
export const emptyWords = listed(`
	true false right wrong correct incorrect following statement statements option options answer answers
	sentence sentences claim claims article text question case fits applies best happened happen
`);

/** `t` is what is left of *didn’t*. */
export const negations = listed('not never except cannot neither nor none nobody nothing t');

export const absolutes = listed(
	'always never all none only every everyone everybody nobody nothing'
);

export const vague = listed(`
	often usually sometimes frequently occasionally rarely seldom generally normally probably possibly
	several many some various numerous considerable significant substantial relatively fairly quite
`);

export const numberWords = listed(`
	zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
	seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
	thousand thousands million millions billion billions trillion dozen dozens half third thirds quarter
	quarters fifth tenth no none nothing all most once twice
`);

/** Of such things a person should read the question first. */
export const sensitive = listed(`
	suicide rape raped raping abuse abused molested tortured torture massacre genocide beheaded corpse
	corpses cancer overdose miscarriage abortion hiv paedophile pedophile incest
`);

/** Words between the figures of one amount: *10 to 20*, *1 in 5*. */
export const rangeWords = listed('to and or by of in per out');
