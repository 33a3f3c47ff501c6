import { irregularVerbs, type VerbForms } from './irregular-verbs.lexicon.ts';
import { nounLike, plainVerbs } from '../verbs.ts';

const byBase = new Map(irregularVerbs.map((verb) => [verb.base, verb]));
const byPast = new Map(irregularVerbs.map((verb) => [verb.past, verb]));
const byParticiple = new Map(irregularVerbs.map((verb) => [verb.participle, verb]));

/** Verbs in -ed and -s beside the common ones, as far as they take things that are counted or paid. */
const moreVerbs = new Set(
	(
		'administer allocate amend appropriate approve arrest assemble assign attend authorise authorize award ' +
		'bat borrow budget bury cancel card certify co-author coauthor comprise compile compose contract ' +
		'convert copy deploy deposit detain dispatch distribute donate edit employ enlist enrol enroll evacuate ' +
		'excavate export fire fine fund grade hire honour honor import install inspect interview invent ' +
		'jail knock lease loan log manufacture merge mobilise mobilize net nominate order paint pledge pitch ' +
		'plant pocket possess post print raise recruit redeem refund register renovate repair rescue ' +
		'sample scrap screen seize shelter sponsor stage stock store subscribe survey tally test top total ' +
		'transfer transport treat vaccinate win withdraw earmark recommend request allot stretch operate ' +
		'rehearse seat graduate tackle account accumulate amass average campaign capsize circulate claim compete ' +
		'consume cycle dedicate depose diagnose divert dive drown edge emit enlarge enter estimate evict exhibit ' +
		'expand explode feature flood generate hail hammer harvest hatch inherit injure intercept lay lodge ' +
		'manage match mine mint move narrate navigate notch number obtain occupy officiate outlaw pack park ' +
		'patrol perform permit process program promote protest publish quadruple qualify quit race reach rebuild ' +
		'register replace rescue resettle retire reward row sack salvage screen search sentence slash smuggle ' +
		'soar span spot start surge suspend swell tour train transmit travel triple trim tumble visit volunteer ' +
		'wager walk weigh wound wreck yield pass ratify veto overturn'
	).split(' ')
);

const isKnown = (base: string) => plainVerbs.has(base) || moreVerbs.has(base);

/** The verb of a past form: `owned` of `own`, `won` of `win`; undefined where none is known. */
export function verbOfPast(form: string): VerbForms | undefined {
	return byPast.get(form) ?? regular(form);
}

/** The verb of a participle: `elected`, `built`. */
export function verbOfParticiple(form: string): VerbForms | undefined {
	if (form.startsWith('re-')) {
		const verb = verbOfParticiple(form.slice(3));
		return verb && { base: `re-${verb.base}`, past: `re-${verb.past}`, participle: form };
	}
	return byParticiple.get(form) ?? regular(form);
}

/** The verb of a base form: `own`, `win`. */
export function verbOfBase(base: string): VerbForms | undefined {
	const irregular = byBase.get(base);
	if (irregular || !isKnown(base)) return irregular;
	const past = pastByRule(base);
	return { base, past, participle: past };
}

/** The verb of a form in -s: `owns`, `carries`, `has`; not where the form is a noun as often. */
export function verbOfThird(form: string): { verb: VerbForms; isNounToo: boolean } | undefined {
	if (form === 'has')
		return { verb: { base: 'have', past: 'had', participle: 'had' }, isNounToo: false };
	if (!form.endsWith('s') || form.endsWith('ss')) return undefined;
	const bases = [
		form.slice(0, -1),
		...(form.endsWith('es') ? [form.slice(0, -2)] : []),
		...(form.endsWith('ies') ? [`${form.slice(0, -3)}y`] : [])
	];
	for (const base of bases) {
		const verb = verbOfBase(base);
		if (verb) return { verb, isNounToo: nounLike.has(base) };
	}
	return undefined;
}

/** True of a form in -ing of a known verb: `planning`. */
export function isProgressive(form: string): boolean {
	if (!form.endsWith('ing')) return false;
	const stem = form.slice(0, -3);
	const isDoubled = stem.at(-1) === stem.at(-2);
	return [stem, `${stem}e`, ...(isDoubled ? [stem.slice(0, -1)] : [])].some(
		(base) => verbOfBase(base) !== undefined
	);
}

function regular(form: string): VerbForms | undefined {
	if (!form.endsWith('ed') || form.length < 4) return undefined;
	const stem = form.slice(0, -2);
	const bases = [
		`${stem}e`,
		stem,
		...(stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : []),
		...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [])
	];
	const base = bases.find((one) => isKnown(one) && !byBase.has(one));
	return base === undefined ? undefined : { base, past: form, participle: form };
}

/** Verbs of more than one syllable do not double their last letter, except these. */
const doubling =
	/^(?:commit|admit|permit|submit|refer|occur|prefer|control|expel|equip|transfer|allot|ban|bar|bat|drop|fit|grab|jog|log|net|pin|plan|rob|scrap|ship|shop|slip|spot|stem|step|stir|stop|strip|tap|top|trap|trim|wrap|tag|tip|rub|beg|sip|jam|clap|cap)$/;

function pastByRule(base: string): string {
	if (base.endsWith('e')) return `${base}d`;
	if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
	return doubling.test(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`;
}
