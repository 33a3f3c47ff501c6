/** Base, past and participle of verbs that are not regular; two words where past and participle are alike. */
const rows =
	'be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bet bet|bid bid|' +
	'bind bound|bite bit bitten|blow blew blown|break broke broken|bring brought|build built|buy bought|' +
	'catch caught|choose chose chosen|come came come|cost cost|cut cut|deal dealt|dig dug|draw drew drawn|' +
	'drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|' +
	'fly flew flown|forget forgot forgotten|get got|give gave given|go went gone|grow grew grown|hang hung|' +
	'have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|' +
	'lead led|leave left|lend lent|let let|lose lost|make made|mean meant|meet met|oversee oversaw overseen|' +
	'overtake overtook overtaken|override overrode overridden|uphold upheld|pay paid|put put|read read|ride rode ridden|ring rang rung|rise rose risen|' +
	'run ran run|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed|' +
	'shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|' +
	'sleep slept|speak spoke spoken|spend spent|split split|spread spread|stand stood|steal stole stolen|' +
	'stick stuck|strike struck|swim swam swum|swing swung|take took taken|teach taught|think thought|' +
	'throw threw thrown|undergo underwent undergone|understand understood|win won|' +
	'withdraw withdrew withdrawn|write wrote written';

/** The forms of a verb that are not made by rule. */
export interface VerbForms {
	readonly base: string;
	readonly past: string;
	readonly participle: string;
}

export const irregularVerbs: readonly VerbForms[] = rows.split('|').map((row) => {
	const [base = '', past = '', participle = past] = row.split(' ');
	return { base, past, participle };
});
