import { describe, expect, test } from 'vitest';
import type { PassageFact } from '../facts/fact.ts';
import { article, passage } from '../facts/fixtures.ts';
import { grade } from '../grading/grade.ts';
import { passageAt } from '../text/passage.ts';
import { ask } from './ask.ts';
import { composePassage, suggestedPrompt } from './passage.ts';

/** The question of a fact that is found to be without flaw. */
function composed(fact: Partial<PassageFact>) {
	const { questions, refused } = composePassage(article, passage(fact));
	expect(refused).toEqual([]);
	const [question] = questions;
	if (!question) throw new Error('no question');
	return question;
}

test.each([
	['2,500', 'numeric', 2500],
	['2500', 'numeric', 2500],
	['$155 million', 'numeric', 155e6],
	['2018', 'typed', '2018'],
	['May 2018', 'typed', '2018-05'],
	['26 July 2021', 'typed', '2021-07-26'],
	['about 2,500', 'typed', 'about 2,500'],
	['1.500', 'typed', '1.500'],
	['26 July', 'typed', '26 July'],
	['Antony Blinken', 'typed', 'Antony Blinken']
])('%j is asked as %s', (answer, kind, key) => {
	expect(composed({ answer })).toMatchObject({ kind, key });
});

test.each(['2,500', 'May 2018', 'Antony Blinken', '$155 million', '2018'])(
	'the words themselves are the right answer: %s',
	(answer) => {
		const question = ask(composed({ answer }), 1);
		const kind = question.kind === 'numeric' ? 'numeric' : 'typed';
		expect(grade(question, { kind, raw: answer })).toMatchObject({ value: { right: true } });
		expect(grade(question, { kind, raw: '7 May 1901' })).not.toMatchObject({
			value: { right: true }
		});
	}
);

test('the question is asked as the learner wrote it', () => {
	const prompt = 'How *many* troops were there?';
	const question = composed({ prompt });
	expect(question).toMatchObject({
		id: 'iraq/q-troops/numeric/passage',
		stem: prompt,
		emphasis: [],
		answerSpan: { start: 6, end: 11 }
	});
});

test('of an article in another language the question is asked as well, and in that language', () => {
	const { questions, refused } = composePassage(
		{ ...article, language: 'de' },
		passage({ prompt: 'Wie viele waren es?' })
	);
	expect(refused).toEqual([]);
	expect(questions).toMatchObject([{ stem: 'Wie viele waren es?', language: 'de' }]);
});

describe('flaws', () => {
	test.each([
		['key-in-stem', { prompt: 'Were there 2,500 troops?' }],
		['stem-unfinished', { prompt: 'How many troops' }],
		['empty-text', { prompt: ' ' }]
	])('%s', (code, fact) => {
		const { questions, refused } = composePassage(article, passage(fact));
		expect(questions).toEqual([]);
		expect(refused.map((flaw) => flaw.code)).toContain(code);
	});
});

test.each(['What did he say of them', 'Which troops  were were there, (as of today'])(
	'a learner may word it as they like: %s?',
	(prompt) => {
		expect(composed({ prompt: `${prompt}?` }).stem).toBe(`${prompt}?`);
	}
);

test('the suggested question is the sentence with a gap, and has no flaw', () => {
	const chosen = passageAt(article.text, { start: 6, end: 11 });
	if (!chosen.ok) throw new Error(chosen.problem);
	const prompt = suggestedPrompt(article, chosen.value);
	expect(prompt).toBe('Which words are missing: “About … US troops were in Iraq.”?');
	expect(composed({ prompt }).stem).toBe(prompt);
});
