import { describe, expect, test } from 'vitest';
import {
	article,
	definition,
	event,
	idOf,
	money,
	quantity,
	relation,
	role,
	statement
} from '../../facts/fixtures.ts';
import type { Fact } from '../../facts/fact.ts';
import { compose } from '../compose.ts';
import type { ClozeQuestion } from '../question.ts';

/** The cloze of a fact whose evidence is the whole text. */
function clozeIn(text: string, fact: Fact): ClozeQuestion | undefined {
	const told = { ...fact, evidence: [{ start: 0, end: text.length }] };
	const { questions, refused } = compose({ ...article, text }, [told]);
	expect(refused).toEqual([]);
	return questions.find((question) => question.kind === 'cloze');
}

test.each<[string, Fact, string, string]>([
	[
		'About 2,500 US troops were in Iraq in the summer.',
		quantity(),
		'About _____ US troops were in Iraq in the summer.',
		'2,500'
	],
	[
		'Rome sent an additional $155 million of aid for Iraq.',
		money(),
		'Rome sent an additional $_____ of aid for Iraq.',
		'155 million'
	],
	[
		'Antony Blinken, the secretary of state of the United States, spoke.',
		role(),
		'_____, the secretary of state of the United States, spoke.',
		'Antony Blinken'
	],
	[
		'In May 2018 the United States left the deal.',
		event(),
		'In _____ the United States left the deal.',
		'May 2018'
	],
	[
		'Then it rained. Douglas Ollivant said that a deadline would help.',
		statement(),
		'_____ said that a deadline would help.',
		'Douglas Ollivant'
	],
	[
		'The Popular Mobilization Forces are armed groups in the state of Iraq.',
		definition(),
		'The _____ are armed groups in the state of Iraq.',
		'Popular Mobilization Forces'
	]
])('%s', (text, fact, sentence, key) => {
	const cloze = clozeIn(text, fact);
	expect(cloze?.stem.endsWith(`: ${sentence}`)).toBe(true);
	expect(cloze).toMatchObject({ keyText: key, factIds: [fact.id] });
	expect(cloze?.stem.slice(cloze.gap.start, cloze.gap.end)).toBe('_____');
	expect(cloze?.answerSpan && text.slice(cloze.answerSpan.start, cloze.answerSpan.end)).toBe(key);
});

describe('there is none', () => {
	test.each<[string, string, Fact]>([
		[
			'a pronoun stands for nobody',
			'On Monday he said that 2,500 US troops were in Iraq.',
			quantity()
		],
		['the sentence is too short', '2,500 US troops were there.', quantity()],
		[
			'the speaker is named in another sentence than the words',
			'Douglas Ollivant spoke on the phone last of all guests. A deadline would help.',
			statement()
		],
		[
			'the answer stands in the sentence twice',
			'Douglas Ollivant said that a deadline would help, as Ollivant had written.',
			statement()
		],
		[
			'other members of the list are seen',
			'On the list of fields for the two were trade and health.',
			relation()
		]
	])('where %s', (_why, text, fact) => {
		expect(clozeIn(text, fact)).toBeUndefined();
	});
});

test('what may change is dated, where the sentence is about the present', () => {
	const now = clozeIn('About 2,500 US troops are in Iraq this summer or so.', quantity());
	expect(now).toBeUndefined();
	const stem = clozeIn('About 2,500 US troops are in Iraq in summer.', quantity())?.stem;
	expect(stem).toBe(
		'Fill the gap as in the article of 26 July 2021: About _____ US troops are in Iraq in summer.'
	);
	const past = clozeIn('About 2,500 US troops were in Iraq in summer.', quantity())?.stem;
	expect(past).toBe(
		'Fill the gap as in the article: About _____ US troops were in Iraq in summer.'
	);
});

test('two facts of one sentence and one answer make one gap', () => {
	const text = 'Douglas Ollivant said that a deadline would help and that talks were late.';
	const evidence = [{ start: 0, end: text.length }];
	const first = statement({ evidence });
	const second = statement({ id: idOf('talks'), evidence, content: 'talks were late' });
	const { questions } = compose({ ...article, text }, [first, second]);
	expect(questions.filter(({ kind }) => kind === 'cloze').map(({ id }) => id)).toEqual([
		'iraq/deadline/cloze/speaker'
	]);
});
