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
import { factId } from '../../ids.ts';
import {
	choice,
	cloze,
	match,
	multi,
	numeric,
	order,
	trueFalse,
	typed,
	typedDate
} from '../fixtures.ts';
import type { Question } from '../question.ts';
import {
	among,
	asks,
	asksWhen,
	gapped,
	inOrder,
	judged,
	ranked,
	rows,
	several
} from './examples.fixtures.ts';
import type { FlawCode } from './lint.ts';
import type { Surroundings } from './sight.ts';

/** A code, questions that have the flaw, and near misses that have it not. */
export interface Case {
	readonly code: FlawCode;
	readonly flawed: readonly Question[];
	readonly clean: readonly Question[];
	readonly around?: Surroundings;
}

const lamps = ['Oil lamps', 'Gas lamps', 'Arc lamps'] as const;
const which = 'Which lamps did the keepers light?';
const yes = { text: 'The tower stands.', isTrue: true };
const no = { text: 'The tower fell.', isTrue: false };
const inText = { text: article.text };
const at = (start: number, end: number) => ({ start, end });

export const cases: readonly Case[] = [
	// how it is written
	{
		code: 'empty-text',
		flawed: [
			among(which, 'Oil lamps', 'Gas lamps', ' '),
			asks('Which lighthouse is it?', ''),
			trueFalse({ claims: [yes, { text: '', isTrue: false }] }),
			asks('')
		],
		clean: [among(which, ...lamps)]
	},
	{
		code: 'double-space',
		flawed: [asks('Which tower  stands on the reef?'), among(which, 'Oil lamps ', 'Gas', 'Arc')],
		clean: [asks('Which tower stands on the reef?')]
	},
	{
		code: 'space-before-sign',
		flawed: [asks('Which tower , the first, stands there?'), asks('Which tower stands there ?')],
		clean: [
			asks('Which words are missing: “The … stands on a reef.”?'),
			asks('Which share is below .5?'),
			{ ...asks('Quelle tour ?'), language: 'fr' }
		]
	},
	{
		code: 'doubled-word',
		flawed: [asks('Which tower stands on the the reef?'), among(which, 'In in oil', 'Gas', 'Arc')],
		clean: [
			asks('Which crew said that they had had enough?'),
			asks('Which prison stands in Walla Walla?'),
			{ ...asks('Où vous vous trouvez?'), language: 'fr' }
		]
	},
	{
		code: 'unbalanced',
		flawed: [
			asks('Which tower (the first stands there?'),
			asks('Who called it “a candle?'),
			judged('It was "a candle.', 'It was no candle.')
		],
		clean: [
			asks('Who called it “a candle” (in 1811)?'),
			{ ...asks('Wer nannte es „eine Kerze“?'), language: 'de' }
		]
	},
	{
		code: 'broken-date',
		flawed: [
			asks('Which tower went dark on 6 September 2022 night?'),
			asks('Which tower was lit in on 3 May 1811?'),
			asks('Which tower was lit on May 1811?')
		],
		clean: [
			asks('Which tower went dark on the night of 6 September 2022?'),
			asks('Which tower was lit on 3 May 1811?')
		]
	},
	{
		code: 'headline-grammar',
		flawed: [gapped('The keeper says one lamp in three damaged by salt at _____ this far')],
		clean: [
			gapped('The keeper says that one lamp in three was damaged by salt at _____.'),
			asks('Who says that the lamps were damaged by salt?')
		]
	},
	{
		code: 'inner-stop',
		flawed: [gapped('The lamp went deeper. that even the crew of _____ saw nothing.')],
		clean: [gapped('The lamp of the U.S. coast is brighter than that of _____.')]
	},
	{
		code: 'stray-edge',
		flawed: [asks('How many ships were lost?', '1,760,'), among(which, ', oil', 'Gas', 'Arc')],
		clean: [asks('How cold was the sea?', '-5 degrees'), asks('Who built it?', 'Stevenson Inc.')]
	},
	{
		code: 'possessive-answer',
		flawed: [asks('Which tower was lit first?', 'the light of Nature’s')],
		clean: [
			asks('Who insured the ships?', 'Lloyd’s'),
			asks('Who built the inn?', 'the firm of Trader Joe’s'),
			asks('Which tower was lit first?', 'Nature’s Light')
		]
	},
	{
		code: 'dangling-word',
		flawed: [
			asks('What does CNL stand for?', 'Conservation of National'),
			among(which, 'Lamps with oil and', 'Gas lamps', 'Arc lamps')
		],
		clean: [
			asks('What does CNL stand for?', 'Conservation of National Lights'),
			asks('Who wrote of the keepers?', 'Amnesty International'),
			asks('Which oil was it?', 'Oil A')
		]
	},
	// evidence
	{
		code: 'no-evidence',
		flawed: [choice({ evidence: [] }), numeric({ evidence: [at(5, 5)] })],
		clean: [choice({ evidence: [at(5, 5), at(7, 9)] })]
	},
	{
		code: 'evidence-astray',
		flawed: [choice({ evidence: [at(0, 900)] }), choice({ evidence: [at(-1, 9)] })],
		clean: [choice({ evidence: [at(0, article.text.length)] })],
		around: inText
	},
	{
		code: 'answer-outside-evidence',
		flawed: [numeric({ evidence: [at(36, 60)], answerSpan: at(6, 11) })],
		clean: [numeric({ evidence: [at(0, 20), at(36, 60)], answerSpan: at(6, 11) })]
	},
	{
		code: 'answer-not-at-span',
		flawed: [
			numeric({ key: 2500, keyText: 'about 2,500', answerSpan: at(12, 21) }),
			choice({ key: 'Iraq', answerSpan: at(12, 21) }),
			asksWhen('When did it end?', '2500', '2500')
		].map((question) => ({ ...question, answerSpan: at(12, 21) })),
		clean: [
			numeric({ key: 2500, keyText: '2500', answerSpan: at(6, 11) }),
			choice({ key: 'Iraq', answerSpan: at(30, 34) }),
			typed({ key: 'Blinken', accepted: ['Blinken', 'Antony Blinken'], answerSpan: at(36, 50) })
		],
		around: inText
	},
	{
		code: 'answer-splits-word',
		flawed: [typed({ keyText: 'Antony B', answerSpan: at(36, 44) })],
		clean: [typed({ keyText: 'Antony', answerSpan: at(36, 42) })],
		around: inText
	},
	// the stem
	{
		code: 'stem-unfinished',
		flawed: [asks('Which tower'), asks('Which tower!')],
		clean: [asks('Which tower is it?'), asks('Name one tower.'), asks('أي منارة؟')]
	},
	{
		code: 'question-mark-missing',
		flawed: [asks('Which tower was lit first.')],
		clean: [asks('Name the tower which was lit first.'), asks('In which year was it lit?')]
	},
	{
		code: 'stem-unfocused',
		flawed: [
			among('Which of the following is true?', 'The sea is cold', 'The sea is hot', 'It is dry'),
			among('What is correct?', 'Oil', 'Gas', 'Arc'),
			among('The keeper of the tower.', 'Oil', 'Gas', 'Arc')
		],
		clean: [
			among('Which of the following lamps burned oil?', 'One', 'Two', 'Three'),
			asks('Name the keeper of the tower.'),
			asks('The height of the tower is how many metres?', '35 metres'),
			judged('The tower stands.', 'The tower fell.')
		]
	},
	{
		code: 'stem-too-long',
		flawed: [asks(`Which tower ${'of the old northern coast '.repeat(6)}was lit first?`)],
		clean: [
			asks(`Which tower ${'of the old northern coast '.repeat(4)}was lit first?`),
			asks(`Who said that a tower ${'of the old coast '.repeat(6)}was lit first?`)
		]
	},
	{
		code: 'stem-too-short',
		flawed: [asks('Which tower?')],
		clean: [asks('Which tower is it?'), judged('The tower stands.', 'The tower fell.')]
	},
	{
		code: 'two-sentences',
		flawed: [asks('The sea was rough that winter. Which tower went dark?')],
		clean: [
			asks('Who said: “The sea is rough. The tower stands.”?'),
			asks('Which tower did J. Smeaton Jr. rebuild?')
		]
	},
	{
		code: 'unmarked-negative',
		flawed: [asks('Which tower did not go dark?'), asks('Which of the towers was never lit?')],
		clean: [
			typed({ stem: 'Which tower did not go dark?', emphasis: [at(16, 19)] }),
			asks('Who said that the tower would never go dark?'),
			asks('Which tower was lit by Walsh and Don Nott?')
		]
	},
	{
		code: 'asks-opinion',
		flawed: [asks('Which tower would you call the finest?'), asks('What is your view of it?')],
		clean: [asks('Which tower did Turner call the finest?')]
	},
	{
		code: 'indefinite-holder',
		flawed: [asks('Who was a keeper of the tower?'), asks('Who was one of the keepers?')],
		clean: [asks('Who was the keeper of the tower?'), asks('Who was America’s keeper?')]
	},
	{
		code: 'sensitive',
		flawed: [asks('Which keeper died by suicide in 1811?')],
		clean: [asks('Which keeper resigned in 1811?')]
	},
	{
		code: 'emphasis-astray',
		flawed: [typed({ emphasis: [at(4, 400)] }), typed({ emphasis: [at(3, 3)] })],
		clean: [typed({ emphasis: [at(4, 8)] })]
	},
	// what the stem refers to
	{
		code: 'bare-pronoun',
		flawed: [
			asks('In which tower did he serve?'),
			judged('They lit the lamp in 1811.', 'They lit the lamp in 1812.'),
			asks('Which tower was lit first, according to him?'),
			gapped('It was lit by _____ in a storm at night.'),
			asksWhen('When did it begin?')
		],
		clean: [
			asks('Who said that he had lit the lamp?'),
			asks('When Stevenson came to the reef, what did he build?'),
			asks('How long did it take to build the tower?', 'four years'),
			judged('It was Stevenson who built the tower.', 'It was Smeaton who built the tower.')
		]
	},
	{
		code: 'bare-demonstrative',
		flawed: [
			asks('How many ships are listed in that register?', '40'),
			asks('Which keeper lit these lamps?'),
			judged('This tower stands on a reef.', 'This tower stands on a hill.')
		],
		clean: [
			asks('Which of these lamps burned oil?'),
			asks('Who said that lamps were dear?'),
			asks('The reef had 30 lamps in 1811; how far had these burned by 1820?'),
			asks('Who served those who were shipwrecked?'),
			order({ stem: 'In which order did this happen?' })
		]
	},
	{
		code: 'pronoun-in-content',
		flawed: [asks('Who said that they were lost?'), asks('Who said that it had gone dark?')],
		clean: [
			asks('Who said that it was very hard for keepers to sleep?'),
			asks('Who said that he was lost?'),
			asks('Who said that the ships were lost?')
		]
	},
	{
		code: 'bare-noun',
		flawed: [
			asks('How much of the money promised was paid?', '40 pounds'),
			asks('Who led the group?'),
			asks('Who sank the ship of the Danish General?')
		],
		clean: [
			asks('How much of the money for the tower was paid?', '40 pounds'),
			asks('Who led the group of keepers?'),
			asks('Who was the Attorney General?'),
			asks('Who sank the ship of General Wolfe?')
		]
	},
	{
		code: 'lacks-complement',
		flawed: [asks('What did co-author Smeaton measure?', 'waves'), asks('Who is the spokesman?')],
		clean: [
			asks('Who was the co-author of the survey?'),
			asks('Who was Stevenson’s successor?'),
			asks('Who was the Danish counterpart of Stevenson?')
		]
	},
	{
		code: 'relative-time',
		flawed: [
			asks('Which tower went dark yesterday?'),
			asks('Which tower went dark on Monday?'),
			asks('How many lamps burned in the past 30 days?', '40'),
			judged('Last year the tower went dark.', 'This year the tower went dark.'),
			among('When was it lit?', 'Ten years ago', 'In spring', 'At noon'),
			asks('Who said “On Sunday”?'),
			asks('What did Friday’s storm break?', 'lamps')
		],
		clean: [
			asks('Which tower went dark on Monday, 4 May 1812?'),
			asks('Which paper, USA Today or another, wrote of it?'),
			asks('Which tower was lit in the last year of the war?'),
			asks('What happened on Black Friday 1869?'),
			asks('Who kept the tower on Good Friday 1812?')
		]
	},
	{
		code: 'month-without-year',
		flawed: [asks('Which tower went dark in May?')],
		clean: [
			asks('Which tower went dark in May 1812?'),
			asks('In 1812, which tower went dark in May?'),
			asks('Which tower did May visit?')
		]
	},
	{
		code: 'time-as-agent',
		flawed: [asks('What did Sunday announce?'), asks('What has October said?')],
		clean: [asks('What did the Sunday Times announce?'), asks('What did May announce?')]
	},
	// the key
	{
		code: 'key-in-stem',
		flawed: [
			choice({ stem: 'In which country is Qatar?' }),
			numeric({ stem: 'What are $155\u00a0million?' }),
			{ ...typedDate('2018', '2018'), stem: 'What ended in 2018?' },
			gapped('The light of Bell Rock is the light of _____.')
		],
		clean: [choice({ stem: 'Where do Qataris live?' })]
	},
	{
		code: 'accepted-in-stem',
		flawed: [asks('Who was keeper while Smeaton wrote?', 'John Smeaton', 'Smeaton')],
		clean: [
			asks('Who was keeper on the wild coast?', 'Frank Wild', 'Wild'),
			asks('Who was keeper at Smeatonville?', 'John Smeaton', 'Smeaton')
		]
	},
	{
		code: 'surname-in-stem',
		flawed: [among('Who married Anne Smeaton?', 'John Smeaton', 'Robert Stevenson', 'Jo Watt')],
		clean: [
			among('Who married Anne Watson?', 'John Smeaton', 'Robert Stevenson', 'Jo Watt'),
			among('Which isle lies off North Uist?', 'South Uist', 'Barra', 'Coll'),
			among('Which board is one of the boards?', 'The Northern Board', 'The Isles', 'Trinity')
		]
	},
	{
		code: 'acronym-in-stem',
		flawed: [
			asks('What is the NLB in full words?', 'Northern Lighthouse Board'),
			asks('How is the Northern Lighthouse Board known?', 'NLB')
		],
		clean: [
			asks('What does NLB stand for?', 'Northern Lighthouse Board'),
			asks('What is the NLBA in full words?', 'Northern Lighthouse Board'),
			asks('How is the Northern Board known?', 'NLB')
		]
	},
	{
		code: 'number-in-stem',
		flawed: [
			numeric({ stem: 'How much of the 155,000,000 dollars was paid?', key: 155e6 }),
			ranked('How many of 2.5 thousand ships?', ['2,500', 2500], ['3,500', 3500], ['900', 900])
		],
		clean: [
			numeric({ stem: 'How much of 160 million dollars was paid?', key: 155e6 }),
			numeric({ stem: 'How many, as of 26 July 2021?', key: 26, keyText: 'twenty-six' })
		]
	},
	{
		code: 'conversion-in-stem',
		flawed: [
			numeric({ stem: 'How much is the aid (AU$361 million)?' }),
			ranked('How wide (11 miles) is it?', ['17 km', 17], ['20 km', 20], ['9 km', 9])
		],
		clean: [numeric({ stem: 'How much was the aid (in 2021)?' }), asks('What is it (11 miles)?')]
	},
	{
		code: 'answer-type',
		flawed: [
			asks('Who lit the tower?', '3 May 1811'),
			among('In which year was it lit?', 'In a storm', 'At noon', 'By night'),
			among('How many ships were lost?', 'The Pharos', 'The Smeaton', 'The Otter')
		],
		clean: [
			asks('Who lit the tower?', 'John Reid'),
			asksWhen('In which year was the tower lit?', '1811', '1811'),
			among('How much of the reef is dry?', 'About half', 'A third', 'A quarter')
		]
	},
	{
		code: 'filler-option',
		flawed: [among(which, 'Oil lamps', 'Gas lamps', 'Unknown')],
		clean: [among(which, 'Oil lamps', 'Gas lamps', 'Lamps of an unknown kind')]
	},
	// the options
	{
		code: 'key-not-an-option',
		flawed: [
			choice({ key: 'Oman' }),
			multi({ keys: [...multi().keys, { text: 'Dance', factId: idOf('list') }] })
		],
		clean: [choice(), multi()]
	},
	{
		code: 'too-few-options',
		flawed: [among(which, 'Oil lamps', 'Gas lamps')],
		clean: [among(which, ...lamps)]
	},
	{
		code: 'options-alike',
		flawed: [among(which, 'Oil lamps', 'Gas lamps', 'oil lamps.')],
		clean: [among(which, 'Oil lamps', 'Gas lamps', 'Oil stoves')]
	},
	{
		code: 'more-than-one-right',
		flawed: [
			ranked('How many?', ['1,000', 1000], ['1 thousand', 1001], ['3,000', 3000]),
			ranked(
				'How deep?',
				['10 to 20 metres', 10],
				['15 to 30 metres', 15],
				['40 to 50 metres', 40]
			),
			ranked('How many?', ['over 200', 200], ['300', 300], ['100', 100]),
			{
				...ranked('*About* how many?', ['200', 200], ['240', 240], ['90', 90]),
				...{ stem: 'About how many?', emphasis: [at(0, 5)] }
			},
			ranked('When?', ['1811', 1811], ['May 1811', 181105], ['1815', 1815]),
			among('Who paid for it?', 'The Admiralty', 'Admiralty', 'The king')
		],
		clean: [
			ranked('How many?', ['1,000', 1000], ['2,000', 2000], ['3,000', 3000]),
			ranked(
				'How deep?',
				['10 to 20 metres', 10],
				['25 to 30 metres', 25],
				['40 to 50 metres', 40]
			),
			{
				...ranked('About how many?', ['200', 200], ['280', 280], ['90', 90]),
				emphasis: [at(0, 5)]
			},
			among('Who paid for it?', 'The president', 'The vice president', 'The king')
		]
	},
	{
		code: 'ranges-overlap',
		flawed: [ranked('How deep?', ['1 to 2 m', 1], ['5 to 9 m', 5], ['8 to 12 m', 8])],
		clean: [ranked('How deep?', ['1 to 2 m', 1], ['5 to 9 m', 5], ['10 to 12 m', 10])]
	},
	{
		code: 'open-amount-choice',
		flawed: [ranked('Over how many ships were lost?', ['200', 200], ['100', 100], ['300', 300])],
		clean: [
			ranked('About how many ships were lost?', ['200', 200], ['100', 100], ['300', 300]),
			numeric({ stem: 'Over how many ships were lost?', key: 200, keyText: 'over 200' })
		]
	},
	{
		code: 'option-in-option',
		flawed: [among(which, 'Oil lamps', 'Whale oil lamps', 'Gas lamps')],
		clean: [among(which, 'Oil lamps', 'Whale oil stoves', 'Gas lamps')]
	},
	{
		code: 'mixed-types',
		flawed: [among('When was the tower lit?', '1811', '1815', 'In a storm')],
		clean: [
			ranked('When was the tower lit?', ['1811', 1811], ['1815', 1815], ['1820', 1820]),
			ranked('How many?', ['1500', 1500], ['2,500', 2500], ['3,500', 3500]),
			among('Which craft was it?', 'Apollo 11', 'Pharos', 'Gemini 4')
		]
	},
	{
		code: 'mixed-units',
		flawed: [
			ranked('How high is it?', ['35 metres', 35], ['40 feet', 40], ['50 metres', 50]),
			ranked('How much?', ['$5 million', 5], ['€6 million', 6], ['$7 million', 7])
		],
		clean: [
			ranked('How high is it?', ['1 metre', 1], ['40 metres', 40], ['50 metres', 50]),
			ranked('How much?', ['$5 million', 5e6], ['$3 billion', 3e9], ['$7 million', 7e6])
		]
	},
	{
		code: 'mixed-granularity',
		flawed: [ranked('When?', ['May 1811', 181105], ['1815', 181500], ['June 1816', 181606])],
		clean: [ranked('When?', ['May 1811', 181105], ['May 1815', 181505], ['June 1816', 181606])]
	},
	{
		code: 'lost-order',
		flawed: [
			among('How high is it?', '35 metres', '30 metres', '40 metres'),
			ranked('How high is it?', ['35 m', 35], ['30 m', 50], ['40 m', 40]),
			ranked('How high is it?', ['35 m', 35], ['30 m', 35], ['40 m', 40]),
			choice({ options: [{ text: 'Qatar', rank: 1 }, { text: 'Iraq' }, { text: 'Oman' }] })
		],
		clean: [
			ranked('How high is it?', ['35 m', 35], ['30 m', 30], ['40 m', 40]),
			among('Which craft was it?', 'Apollo 11', 'Apollo 12', 'Apollo 13')
		]
	},
	{
		code: 'all-of-the-above',
		flawed: [
			among(which, 'Oil lamps', 'Gas lamps', 'All of these'),
			among(which, 'Oil lamps', 'Gas lamps', 'Both A and B')
		],
		clean: [among(which, 'Oil lamps', 'Gas lamps', 'All the lamps of the coast')]
	},
	{
		code: 'none-of-the-above',
		flawed: [among(which, 'Oil lamps', 'Gas lamps', 'None of the above')],
		clean: [among(which, 'Oil lamps', 'Gas lamps', 'None but the arc lamps')]
	},
	// cues
	{
		code: 'longest-option',
		flawed: [among(which, 'Lamps that burned the oil of whales', 'Gas lamps', 'Arc lamps')],
		clean: [
			among(
				which,
				'Lamps that burned the oil of whales',
				'Lamps that burned the gas of coal',
				'Arcs'
			),
			among('Who lit them?', 'The keepers of Bell Rock', 'The Navy', 'The king')
		]
	},
	{
		code: 'option-length',
		flawed: [among(which, 'Oil lamps', 'Lamps that burned the gas of coal', 'Arc lamps')],
		clean: [
			among(which, 'Oil', 'Coal gas', 'Arcs'),
			ranked('How far?', ['5 m', 5], ['1,000,000 m', 1e6])
		]
	},
	{
		code: 'absolute-term',
		flawed: [
			among(which, 'Lamps lit by night', 'Lamps always lit', 'Lamps lit in fog'),
			among(which, 'Lamps lit only by night', 'Lamps lit at noon', 'Lamps lit in fog')
		],
		clean: [among(which, 'Only oil lamps', 'Only gas lamps', 'Only arc lamps')]
	},
	{
		code: 'vague-term',
		flawed: [among(which, 'Lamps often lit', 'Lamps lit by night', 'Lamps lit in fog')],
		clean: [
			among(which, 'Lamps often lit', 'Lamps often out', 'Lamps lit in fog'),
			among(which, 'Lamps lit by night', 'Lamps often lit', 'Lamps lit in fog')
		]
	},
	{
		code: 'clang',
		flawed: [among('What kept the beacon bright?', 'A beacon of oil', 'A gas flame', 'An arc')],
		clean: [
			among('What kept the beacon bright?', 'A beacon of oil', 'A beacon of gas', 'An arc'),
			among('What kept it at its best?', 'Its oil', 'Gas', 'An arc')
		]
	},
	{
		code: 'convergence',
		flawed: [among('What was lit?', 'Green oil lamps', 'Green gas fires', 'White lamps on poles')],
		clean: [among('What was lit?', 'Green oil lamps', 'Green gas fires', 'White flares on poles')]
	},
	{
		code: 'article-cue',
		flawed: [among('The keeper’s lamp is called an?', 'Argand', 'Fresnel', 'Drummond')],
		clean: [
			among('The keeper’s lamp is called an?', 'Argand', 'Arc', 'Oiler'),
			among('What is the keeper’s lamp called?', 'Argand', 'Fresnel', 'Drummond')
		]
	},
	{
		code: 'number-cue',
		flawed: [among('What burned there?', 'Oil lamps', 'A gas flame', 'A bonfire', 'An arc')],
		clean: [
			among('What burned there?', 'Oil lamps', 'Gas flames', 'A bonfire', 'An arc'),
			among('Who lived there?', 'Tom Walters', 'Jo Reid', 'Al Watt', 'Ed Kerr')
		]
	},
	{
		code: 'odd-opening',
		flawed: [among('What burned there?', 'Oil of whales', 'A gas flame', 'A bonfire', 'A torch')],
		clean: [among('What burned there?', 'Oil of whales', 'A gas flame', 'The bonfire', 'A torch')]
	},
	{
		code: 'mixed-case',
		flawed: [among(which, 'oil lamps', 'Gas lamps', 'Arc lamps')],
		clean: [
			among(which, 'oil lamps', 'gas lamps', 'arc lamps'),
			among('Who lit it?', 'al-Idrisi', 'Smeaton', 'Stevenson')
		]
	},
	{
		code: 'mixed-endings',
		flawed: [among(which, 'Lamps with oil.', 'Lamps with gas', 'Lamps with arcs')],
		clean: [among('Who built it?', 'Smeaton Jr.', 'Robert Stevenson', 'James Watt')]
			.slice(1)
			.concat(among(which, 'Lamps with oil.', 'Lamps with gas.', 'Lamps with arcs.'))
	},
	// claims
	{
		code: 'no-true-claim',
		flawed: [
			trueFalse({ claims: [no] }),
			trueFalse({ claims: [yes, { ...yes, text: 'The tower is up.' }, no] })
		],
		clean: [trueFalse({ claims: [yes, no] })]
	},
	{
		code: 'no-false-claim',
		flawed: [trueFalse({ claims: [yes] })],
		clean: [trueFalse({ claims: [yes, no] })]
	},
	{
		code: 'claims-alike',
		flawed: [judged('The tower stands.', 'the tower stands!')],
		clean: [judged('The tower stands.', 'The tower stood.')]
	},
	{
		code: 'false-claim-true',
		flawed: [judged('The fire burned 2,500 lamps.', 'The fire burned 2500 lamps.')],
		clean: [judged('The fire burned 2,500 lamps.', 'The fire burned 2,501 lamps.')]
	},
	{
		code: 'claim-unfinished',
		flawed: [judged('The tower stands', 'The tower fell.'), judged('Did it fall?', 'It fell.')],
		clean: [judged('He said “The tower stands.”', 'He said “The tower fell.”')]
	},
	{
		code: 'claims-differ-twice',
		flawed: [judged('In 1811 it had 24 lamps.', 'In 1820 it had 30 lamps.')],
		clean: [
			judged('In 1811 it had 24 lamps.', 'In 1820 it had 24 lamps.'),
			judged('It was lit on 14 December 1811.', 'It was lit on 12 December 1810.'),
			judged('It stands in 10 to 20 metres.', 'It stands in 30 to 40 metres.')
		]
	},
	{
		code: 'two-claims',
		flawed: [judged('The tower was lit and the keeper was glad.', 'The tower fell.')],
		clean: [judged('Reid and Watt were glad.', 'Reid and Watt were sad.')]
	},
	{
		code: 'claims-tell',
		flawed: [judged('The lamp is lit by night.', 'The lamp is always lit by night.')],
		clean: [judged('The lamp is always lit by night.', 'The lamp is always lit in fog.')]
	},
	{
		code: 'claim-takes-all',
		flawed: [judged('The tower stands.', 'All of the above is so.')],
		clean: [judged('All of the towers stand.', 'All of the towers fell.')]
	},
	{
		code: 'negative-claim',
		flawed: [judged('The tower was lit in May.', 'The tower wasn’t lit in May.')],
		clean: [judged('Reid said he was not glad.', 'Watt said he was not glad.')]
	},
	{
		code: 'note-missing',
		flawed: [trueFalse({ claims: [yes, no] })],
		clean: [judged('The tower stands.', 'The tower fell.')]
	},
	// gaps
	{
		code: 'gap-missing',
		flawed: [gapped('The reef carries the light of no name.'), cloze({ gap: at(3, 900) })],
		clean: [
			gapped('The reef carries the light of _____.'),
			gapped('The keeper said: “The reef […] carries the light of _____.”')
		]
	},
	{
		code: 'gap-leaks',
		flawed: [cloze({ gap: at(0, 4) })],
		clean: [cloze()]
	},
	{
		code: 'two-gaps',
		flawed: [gapped('The reef of _____ carries the light of _____.')],
		clean: [gapped('The reef carries the light of _____.')]
	},
	{
		code: 'gap-in-word',
		flawed: [gapped('The reef carries the two _____s of the coast.')],
		clean: [gapped('The reef carries _____’s light on the coast.')]
	},
	{
		code: 'gap-after-article',
		flawed: [gapped('The reef of Angus carries an _____ on its top.', 'iron mast')],
		clean: [gapped('The reef of Angus carries the _____ on its top.', 'iron mast')]
	},
	{
		code: 'gap-too-long',
		flawed: [gapped('The reef carries _____ on its top.', 'a mast of iron with two bells')],
		clean: [gapped('The reef carries _____ on its top.', 'a mast of iron')]
	},
	{
		code: 'gap-without-sentence',
		flawed: [gapped('They lit _____.')],
		clean: [gapped('The keepers of the reef lit _____.')]
	},
	// parts
	{
		code: 'too-few-rows',
		flawed: [
			rows(
				[
					['Reid', 'Bell Rock'],
					['Watt', 'Skerryvore']
				],
				'Eddystone'
			)
		],
		clean: [match()]
	},
	{
		code: 'rows-alike',
		flawed: [
			rows([
				['Reid', 'Bell Rock'],
				['Reid', 'Skerryvore'],
				['Kerr', 'Fastnet']
			]),
			rows(
				[
					['Reid', 'Bell Rock'],
					['Watt', 'Skerryvore'],
					['Kerr', 'Fastnet']
				],
				'bell rock'
			)
		],
		clean: [
			rows(
				[
					['Reid', 'Bell Rock'],
					['Watt', 'Skerryvore'],
					['Kerr', 'Fastnet']
				],
				'Eddystone'
			)
		]
	},
	{
		code: 'row-gives-itself-away',
		flawed: [
			rows([
				['The Danish king', 'A Danish fort'],
				['Watt', 'A mill'],
				['Kerr', 'A pier']
			])
		],
		clean: [
			rows([
				['The Danish king', 'A Danish fort'],
				['Watt', 'A Danish mill'],
				['Kerr', 'A pier']
			]),
			rows([
				['The king', 'The fort'],
				['Watt', 'A mill'],
				['Kerr', 'A pier']
			])
		]
	},
	{
		code: 'no-spare-row',
		flawed: [match({ distractors: [] })],
		clean: [match()]
	},
	{
		code: 'too-few-items',
		flawed: [order({ items: order().items.slice(1) })],
		clean: [order()]
	},
	{
		code: 'too-many-items',
		flawed: [
			inOrder(...[1, 2, 3, 4, 5, 6, 7].map((n) => [`Lamp ${n} was lit`, `180${n}`] as const))
		],
		clean: [inOrder(...[1, 2, 3, 4, 5, 6].map((n) => [`Lamp ${n} was lit`, `180${n}`] as const))]
	},
	{
		code: 'items-alike',
		flawed: [inOrder(['It was lit', '1811'], ['It fell', '1812'], ['It was lit', '1813'])],
		clean: [inOrder(['It was lit', '1811'], ['It fell', '1812'], ['It was lit again', '1813'])]
	},
	{
		code: 'date-in-item',
		flawed: [inOrder(['It was lit in 1811', '1811'], ['It fell', '1812'], ['It rose', '1813'])],
		clean: [inOrder(['It got 1,811 lamps', '1811'], ['It fell', '1812'], ['It rose', '1813'])]
	},
	{
		code: 'order-broken',
		flawed: [
			inOrder(['It was lit', '1811'], ['It fell', 'May 1811'], ['It rose', '1813']),
			inOrder(['It was lit', '1814'], ['It fell', '1812'], ['It rose', '1815'])
		],
		clean: [inOrder(['It was lit', 'May 1811'], ['It fell', 'June 1811'], ['It rose', '1813'])]
	},
	{
		code: 'too-few-keys',
		flawed: [several(['Oil'], 'Gas', 'Arc')],
		clean: [several(['Oil', 'Gas'], 'Arc')]
	},
	{
		code: 'no-distractor',
		flawed: [several(['Oil', 'Gas'])],
		clean: [several(['Oil', 'Gas'], 'Arc')]
	},
	{
		code: 'facts-astray',
		flawed: [
			multi({ keys: [{ text: 'Trade', factId: factId(article.id, 'strange') }] }),
			order({ factIds: [idOf('war'), idOf('deal'), idOf('withdrawal'), idOf('peace')] })
		],
		clean: [multi(), order(), match(), choice()]
	},
	// against the facts
	{
		code: 'key-not-of-fact',
		flawed: [
			numeric({ factIds: [idOf('troops')], key: 3500, keyText: 'about 3,500' }),
			{ ...typedDate('2017-05', 'May 2017'), factIds: [idOf('deal')] },
			typed({ factIds: [idOf('blinken')], key: 'Joe Biden' }),
			choice({ factIds: [idOf('fields')], key: 'Sport' }),
			{
				...ranked('About how many?', ['3,500', 3500], ['90', 90], ['8', 8]),
				factIds: [idOf('troops')]
			}
		],
		clean: [
			numeric({ factIds: [idOf('troops')], key: 2500, keyText: 'about 2,500' }),
			{ ...typedDate('2018-05', 'May 2018'), factIds: [idOf('deal')] },
			typed({ factIds: [idOf('blinken')], key: 'Antony Blinken' }),
			cloze({ factIds: [idOf('blinken')], key: 'secretary of state' }),
			cloze({ factIds: [idOf('troops')], key: 'about 2,500' }),
			choice({ factIds: [idOf('fields')], key: 'Trade' }),
			choice({ factIds: [idOf('pmf')], key: 'Armed groups' })
		],
		around: { facts: [quantity(), event(), role(), relation(), definition(), statement()] }
	},
	{
		code: 'claim-not-of-fact',
		flawed: [
			{ ...judged('The deal ended in May 2017.', 'It went on.'), factIds: [idOf('deal')] },
			{ ...judged('About 2,400 troops were there.', 'None.'), factIds: [idOf('troops')] },
			{ ...judged('Joe Biden said so.', 'Nobody did.'), factIds: [idOf('deadline')] }
		],
		clean: [
			{ ...judged('The deal ended in May 2018.', 'It went on.'), factIds: [idOf('deal')] },
			{ ...judged('About 2.5 thousand were there.', 'None.'), factIds: [idOf('troops')] },
			{ ...judged('Douglas Ollivant said so.', 'Nobody did.'), factIds: [idOf('deadline')] }
		],
		around: { facts: [event(), quantity(), statement()] }
	},
	{
		code: 'modality-dropped',
		flawed: [
			{ ...asksWhen('When would the troops leave?'), factIds: [idOf('troops')] },
			{ ...asksWhen('When did the deal end?'), factIds: [idOf('deal')] }
		],
		clean: [
			{ ...asksWhen('When was the deal expected to end?'), factIds: [idOf('deal')] },
			{ ...asksWhen('When did it deny that troops left?'), factIds: [idOf('troops')] }
		],
		around: {
			facts: [event({ modality: 'planned', status: 'expected' }), quantity({ modality: 'denied' })]
		}
	},
	{
		code: 'attribution-dropped',
		flawed: [{ ...asks('How much aid was there?', '$155 million'), factIds: [idOf('aid')] }],
		clean: [
			{ ...asks('How much aid did Blinken announce?', '$155 million'), factIds: [idOf('aid')] },
			{ ...asks('How much aid was it, according to him?'), factIds: [idOf('aid')] }
		],
		around: { facts: [money({ attribution: 'Blinken' })] }
	},
	{
		code: 'present-without-day',
		flawed: [{ ...asks('Who is US secretary of state?'), factIds: [idOf('blinken')] }],
		clean: [
			{ ...asks('Who is secretary of state as of 26 July 2021?'), factIds: [idOf('blinken')] },
			{ ...asks('Who was US secretary of state?'), factIds: [idOf('blinken')] },
			{ ...asks('Who is on the list?'), factIds: [idOf('fields')] }
		],
		around: { facts: [role(), relation()] }
	}
];

/** The same for rules that look at all questions of an article. */
export interface SetCase {
	readonly code: FlawCode;
	readonly flawed: readonly (readonly Question[])[];
	readonly clean: readonly (readonly Question[])[];
}

const lit = asks('Which tower was lit first?', 'Bell Rock');
const other = { factIds: [idOf('other')] } as const;

export const setCases: readonly SetCase[] = [
	{
		code: 'id-twice',
		flawed: [[choice(), choice({ stem: 'Where is it?' })]],
		clean: [[choice(), numeric()]]
	},
	{
		code: 'stem-asks-two',
		flawed: [
			[
				among('Who lit it?', 'Reid', 'Watt', 'Kerr'),
				{ ...among('Who lit it?', 'Watt', 'Lund', 'Kerr'), ...other }
			],
			[lit, { ...asks('Which tower was lit first?', 'Skerryvore'), ...other }],
			[numeric(), numeric({ ...other, stem: 'How much aid was announced?', key: 5, keyText: '$5' })]
		],
		clean: [
			[
				among('Who lit it?', 'Reid', 'Watt', 'Kerr'),
				{ ...among('Who lit it?', 'Stevenson', 'Watt', 'Kerr'), ...other }
			],
			[lit, { ...asks('Which tower was lit last?', 'Skerryvore'), ...other }],
			[lit, { ...asks('Which tower was lit first?', 'the Bell', 'Bell Rock'), ...other }],
			[lit, among('Which tower was lit first?', 'The Bell', 'Skerryvore', 'Fastnet')].map(
				(question) => ({ ...question, factIds: [idOf('same')] })
			),
			[judged('It stands.', 'It fell.'), { ...judged('It is lit.', 'It is dark.'), ...other }]
		]
	}
];
