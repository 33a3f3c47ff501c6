const set = (words: string) => new Set(words.split(' '));

/** Forms that are always finite. */
export const auxiliaries = set(
	'is are was were am has had have do does did will would can could may might must shall should cannot ' +
		"isn't aren't wasn't weren't hasn't hadn't haven't don't doesn't didn't won't wouldn't can't " +
		"couldn't mustn't shan't shouldn't needn't ain't mightn't"
);

/** Pronouns and the like with a verb drawn to them: `it's`, `they've`. */
export const contracted =
	/^(?:(?:it|he|she|that|there|here|what|who|where|how|let)'s|\p{L}+'(?:re|ve|ll|d)|i'm)$/u;

/** Past forms that do not end in -ed. Those that are participles too need a subject before them. */
export const irregularPasts = set(
	'said told went came took gave made got saw knew thought became began found left felt kept held ' +
		'brought stood met ran paid sent built lost won fell spoke rose led grew wrote sold bought spent ' +
		'cut set put hit hurt shut quit shot beat bid broke chose drew drove flew fought heard hid laid lay ' +
		'meant read rode sang sank sat shook shone slept slid spread sprang stole stuck struck swore swept ' +
		'swam swung taught threw understood woke wore won wound withdrew undertook overcame forgot forgave ' +
		'froze fed fled flung dealt dug ate drank bore bent bound bled bred caught clung crept cast cost ' +
		'burst rang sought spun split stung wept wrung underwent overran oversaw foresaw arose awoke ' +
		'befell blew dove forbade hung lent let rid shrank slew sped strode tore trod outgrew outlived ' +
		'undercut drove withheld withstood upheld misled'
);

/** Participles that are no past form, and those in -ed that mostly follow a noun without being its verb. */
export const bareParticiples = set(
	'been done gone seen taken given known shown written spoken driven drawn grown thrown chosen broken ' +
		'born worn torn sworn frozen hidden eaten fallen forgotten risen stolen based located aged dated ' +
		'pictured entitled titled dubbed nicknamed related'
);

/** Base forms that are seldom or never nouns: with -s behind a noun they are its verb. */
export const plainVerbs = set(
	'accept accuse achieve acknowledge acquire add adjust admit adopt advise agree aim allege allow ' +
		'announce appear apply appoint argue arrive ask assert assess assume avoid ban become begin believe ' +
		'belong blame bring build buy call carry cause celebrate choose claim combine come compare concede ' +
		'conclude condemn confirm consider consist contain continue contribute convince create criticise ' +
		'criticize deal decide declare decline defend define deliver demand deny depend derive describe ' +
		'deserve determine develop differ disagree disappear discover discuss distinguish earn elect ' +
		'eliminate emerge emphasise emphasize employ enable encourage endorse enjoy ensure enter establish ' +
		'exceed exist expect explain explore express extend face fail fall feature find focus follow force ' +
		'gain generate get give go govern grow happen help hold hope identify ignore illustrate imply ' +
		'improve include incorporate indicate insist intend introduce invest invite involve join keep know ' +
		'lack launch lead learn leave let lie live look lose maintain make mark mean meet mention need note ' +
		'observe obtain occur occupy offer open operate oppose organise organize outline overlook oversee ' +
		'own pay perform permit persuade plan play pose possess predict prefer prepare present prevent ' +
		'produce promise promote propose protect prove provide publish put question quote raise range ' +
		'reach read receive recognise recognize recommend reduce refer reflect refuse regard reject relate ' +
		'rely remain remember remove replace report represent require resign respond reveal rise run say ' +
		'see seek seem sell send separate serve show sit spend stand start state stay stem stretch strive ' +
		'succeed suffer suggest supply support suppose survive take teach tell tend thank think threaten ' +
		'train travel treat try turn undergo understand underestimate urge use vary visit voice vote wait ' +
		'want warn watch win wish work worry write'
);

/** Base forms among them that are often nouns too: in -s, words that only follow a verb must follow. */
export const nounLike = set(
	'add aim ban blame build buy call cause claim deal decline demand face fall feature find focus force ' +
		'gain help hold hope lack launch lead look mark need note offer own pay plan play present promise ' +
		'question quote range reach report rise run show stand start state stay stem supply support train ' +
		'travel treat try turn use visit voice vote wait watch win wish work'
);

/** What may follow a verb and seldom follows a noun. */
export const afterVerb = set(
	'the a an to that its his her their our my your no not how why what whether where when it him them us ' +
		'me you this these those all more less about only up down out off on in at with from into as like ' +
		'around almost nearly some another each every both and many few several'
);

/** Nouns that take a plural verb without an -s. */
export const plurals = set(
	'people men women children police they we i you media data others many some most few both all'
);

/** The verb behind a form in -s: `focuses` of `focus`, `carries` of `carry`. */
export function verbOfForm(form: string): string | undefined {
	if (!form.endsWith('s') || form.length < 4) return undefined;
	const bases = [form.slice(0, -1), form.slice(0, -2), `${form.slice(0, -3)}y`];
	return bases.find((base) => plainVerbs.has(base));
}

/** Verbs that stand with a speaker behind a quotation. */
export const reportingVerbs = set(
	'said says told asked asks added adds wrote writes replied replies answered explained warned ' +
		'continued argued recalled shouted cried joked wondered insisted noted'
);
