import { monthNames } from '../../../text/en/dates.ts';
import { anyOf } from './any-of.ts';

const months = monthNames.join('|');
const weekdays = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const spans = 'week|weekend|month|quarter|year|decade|century';
const parts = 'night|morning|afternoon|evening|spring|summer|autumn|winter';
const lengths = 'hours?|days?|weeks?|months?|years?|decades?|centuries';

/** Words after which a weekday is one of this week: but *on Friday 4 May*, *on Black Friday*. */
const before =
	'[Oo]n|[Ll]ast|[Nn]ext|[Tt]his|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Bb]efore|[Aa]fter|[Ee]arly|[Ll]ate';

/** What days, months and years are called. */
export const timePatterns = {
	relativeTime: anyOf(
		'',
		// not the paper *USA Today*
		'\\b(?:[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)\\b(?<![A-Z]\\S* \\w+)',
		'\\b(?:[Nn]owadays|[Rr]ecently|[Cc]urrently|[Ll]ately|[Aa]t present|[Aa]t the moment)\\b',
		'\\b[Ss]o far\\b(?! (?:as|away|from|that|north|south|east|west)\\b)',
		`\\b(?:${lengths}) ago\\b`,
		// *in the last year of the war* and *the next week* are told by the sentence itself
		`\\b(?:[Ll]ast|[Tt]his|[Nn]ext) (?:${spans}|${parts})\\b(?! of\\b)(?<!\\b(?:the|that|of) \\w+ \\w+)`,
		`\\bthe (?:past|coming)(?: (?:[a-z]+|\\d+))? (?:${lengths})\\b`,
		`\\blast (?:few|two|three|several) (?:${lengths})\\b(?! of\\b)`,
		`\\b(?:${before}) (?:${weekdays})\\b(?! [A-Z]|,? \\d)`,
		`\\b(?:${weekdays})[’']s(?<![A-Z][a-z]+ \\S+)`
	),
	lacksYear: anyOf(
		'',
		`\\b(?:in|since|until|by|during|before|after|from|of) (?:${months})\\b(?!.*\\d{4})(?<!\\d{4}.*)`
	),
	timeAsAgent: anyOf(
		'',
		`\\b(?:[Dd]id|[Dd]oes|[Hh]as|[Hh]ad|[Ww]ill) (?:${weekdays}|January|February|September|October|November|December)\\b(?! [A-Z])`
	),
	brokenDate: anyOf(
		'',
		`\\b(?:${months}) \\d{4} (?:${parts}|noon|midnight)\\b`,
		`\\b(?:on|in|at|by|of) (?:on|in|at|by) (?=\\d|(?:${months}|${weekdays})\\b)`,
		`\\b(?:${weekdays}),? (?:${weekdays})\\b`,
		`\\bon (?:${months}) \\d{4}\\b`
	)
};
