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

/** Base forms of common verbs: with -s behind a noun they are its verb, if they are no nouns themselves. */
export const plainVerbs = set(
	'accept accuse achieve acknowledge acquire add adjust admit adopt advise affect agree ' +
		'aim allege allow alter announce appear apply appoint argue arrive ask assert assess ' +
		'assume attack attract avert avoid award back ban bar bat become begin believe belong ' +
		'blame block boast boost break breathe bring build buy call capture carry cast catch ' +
		'cause celebrate change charge choose cite claim climb close collapse collect combine ' +
		'come commit compare compete complain complete comprise concede conclude condemn conduct ' +
		'confirm connect consider consist contain contend continue contribute control convert ' +
		'convince cost count cover crash create criticise criticize cross cut damage date deal ' +
		'decide declare decline dedicate defend define delay deliver demand deny depart depend ' +
		'depict derive describe deserve destroy detail determine develop die differ disagree ' +
		'disappear discover discuss dismiss display dispute distinguish divide dominate double ' +
		'draw dream drink drive drop earn ease eat echo elect eliminate embrace emerge emphasise ' +
		'emphasize employ enable enact encourage endanger endorse enforce engage enhance enjoy ' +
		'ensure enter erupt escape establish evolve examine exceed exclude exercise exhibit ' +
		'exist expand expect experience expire explain explore export express extend face fail ' +
		'fall fear feature feed feel fight fill finance find finish fit fix flow fly focus ' +
		'follow force forecast form foster fund gain gather generate get give go govern grant ' +
		'grow guarantee guide halt handle happen harm hear heat help hit hold hope host house ' +
		'identify ignore illustrate imply import impose improve include incorporate increase ' +
		'indicate influence inform inhabit inherit insist inspire install intend introduce ' +
		'invade invest invite involve issue join jump justify keep kill know label lack land ' +
		'last laugh launch lay lead learn leave let lie lift like limit link list live load look ' +
		'lose love maintain make manage mark market matter mean measure meet melt mention ' +
		'migrate motivate mount move name need negotiate note number object oblige observe ' +
		'obtain occupy occur offer open operate oppose orbit order organise organize outline ' +
		'overlook oversee overtake owe own pay peak perform permit persuade pick place plan play ' +
		'plead point pose possess praise predict prefer prepare present preserve preside press ' +
		'prevail prevent price process produce profit prohibit project promise promote prompt ' +
		'propose protect protest prove provide publish pull pump punish purchase push put ' +
		'question quote raise range rank rate reach read rebuild recall receive recognise ' +
		'recognize recommend record recover reduce refer reflect refuse regard reject relate ' +
		'release rely remain remember remove replace report represent require resemble resign ' +
		'resist respond rest restore restrict result retain retire return reveal review reward ' +
		'ride ring rise risk rule run sail satisfy save say score search secure see seek seem ' +
		'sell send separate serve settle shake shape share shift shine ship shoot show sign ' +
		'signal sing sink sit sleep slow solve sound speak specialise specialize spend split ' +
		'spread stand start state stay stem stress stretch strike strive struggle study submit ' +
		'succeed sue suffer suggest supply support suppose surge surround survive suspect swear ' +
		'swim switch symbolise symbolize take target tax teach tell tend term test thank think ' +
		'threaten thrive throw tie top total touch track trade train translate travel treat ' +
		'trigger trust try turn underestimate undergo undermine understand unite update urge use ' +
		'value vary view violate visit voice vote wait want warn waste watch weaken wear weigh ' +
		'welcome widen wield win wish work worry write yield'
);

/** Base forms among them that are often nouns too: in -s, words that only follow a verb must follow. */
export const nounLike = set(
	'add aim attack award back ban bar bat blame block break build buy call cast catch cause ' +
		'change charge claim climb close control cost count cover crash cross cut damage date ' +
		'deal decline demand detail display dispute divide double draw dream drink drive drop ' +
		'echo exercise exhibit experience export face fall fear feature fight fill finance find ' +
		'finish fix flow fly focus force fund gain guide harm heat help hit hold hope host house ' +
		'import increase issue jump label lack land last launch lead lift like limit link list ' +
		'live load look love mark market matter measure mount move name need note number object ' +
		'offer orbit order own pay peak pick place plan play point present press price process ' +
		'profit project promise protest pull pump purchase push question quote range rank rate ' +
		'reach record release report rest return review reward ride ring rise risk rule run sail ' +
		'save score search shape share shift ship shoot show sign signal slow sound split spread ' +
		'stand start state stay stem stress strike struggle study supply support surge suspect ' +
		'switch target tax term test tie top total touch track trade train travel treat trigger ' +
		'trust try turn update use value view visit voice vote wait waste watch win wish work ' +
		'yield'
);

/** What may follow a verb and seldom follows a noun. */
export const afterVerb = set(
	'the a an to that its his her their our my your no not how why what whether where when it him them us ' +
		'me you this these those all more less about only up down out off on in at with from into as like ' +
		'around almost nearly some another each every both and many few several second third fourth fifth sixth ' +
		'seventh eighth ninth tenth'
);

/** Nouns that take a plural verb without an -s. */
export const plurals = set(
	'people men women children police they we i you media data others many some most few both all'
);

/** The verb behind a form in -s: `focuses` of `focus`, `carries` of `carry`. */
export function verbOfForm(form: string): string | undefined {
	if (!form.endsWith('s') || form.length < 4) return undefined;
	const isLong = form.endsWith('es');
	const bases = [
		form.slice(0, -1),
		...(isLong ? [form.slice(0, -2), `${form.slice(0, -3)}y`] : [])
	];
	return bases.find((base) => plainVerbs.has(base));
}

/** Verbs that stand with a speaker behind a quotation. */
export const reportingVerbs = set(
	'said says told asked asks added adds wrote writes replied replies answered explained warned ' +
		'continued argued recalled shouted cried joked wondered insisted noted'
);
