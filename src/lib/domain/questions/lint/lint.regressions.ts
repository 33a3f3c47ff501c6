import { article, event, idOf, money, quantity, role, statement } from '../../facts/fixtures.ts';
import { choice, cloze, match, multi, numeric, order, trueFalse, typed } from '../fixtures.ts';
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
import type { Severity } from './rule.ts';
import type { Surroundings } from './sight.ts';

/** A question that was once asked and should not have been, in other words, and what refuses it now. */
export interface Regression {
	readonly was: string;
	readonly code: FlawCode;
	readonly question: Question;
	/** Hard where it is left out. */
	readonly severity?: Severity;
	readonly around?: Surroundings;
	/** Other questions of the article, where the flaw lies between them. */
	readonly beside?: readonly Question[];
}

const span = (start: number, end: number) => ({ start, end });
const of = (question: Question, fact: string): Question => ({ ...question, factIds: [idOf(fact)] });

/** Rows stay for ever. */
export const regressions: readonly Regression[] = [
	// found on articles that no rule had seen
	{
		was: 'a weekday taken for who acted',
		code: 'time-as-agent',
		question: asks('What did Thursday announce?', 'a second ferry')
	},
	{
		was: 'a sum that nothing says which it is',
		code: 'bare-noun',
		severity: 'soft',
		question: asks('How much of the money promised came?', '4 million crowns')
	},
	{
		was: '“More than” at the beginning, not seen as a bound',
		code: 'open-amount-choice',
		question: ranked(
			'More than how many birds nest there?',
			['90,000', 90_000],
			['40,000', 40_000],
			['60,000', 60_000]
		)
	},
	{
		was: 'a bound kept in the key, under which other options are right',
		code: 'more-than-one-right',
		question: ranked(
			'How many birds nest on the cliff?',
			['More than 90,000', 90_000],
			['120,000', 120_000],
			['40,000', 40_000]
		)
	},
	{
		was: '“that register”, which no stem had named',
		code: 'bare-demonstrative',
		question: asks('How many wrecks are in that register?', '312')
	},
	{
		was: 'a possessive left in the answer',
		code: 'possessive-answer',
		question: asks('Which club paid for the hut?', 'the walkers of Alpina’s')
	},
	{
		was: 'a long form whose words were swapped until it was none',
		code: 'dangling-word',
		question: among(
			'What does ULK stand for?',
			'Union of Lighthouse Keepers',
			'Union of International',
			'United Lamp Keepers'
		)
	},
	{
		was: 'a co-author without a work',
		code: 'lacks-complement',
		severity: 'soft',
		question: asks('What did co-author Lund count?', 'seals')
	},
	{
		was: 'a headline in the body of the text',
		code: 'headline-grammar',
		question: gapped('The warden says one path in four damaged by rain on _____ since spring')
	},
	{
		was: 'a date put in for “that night”',
		code: 'broken-date',
		question: asks('Which bridge fell on 2 March 2019 night?', 'the Tarn bridge')
	},
	{
		was: 'a day of which two names were run together',
		code: 'broken-date',
		question: asks('Which bridge fell on Friday Saturday, 2 March 2019?', 'the Tarn bridge')
	},
	// found while the first rules were made
	{
		was: 'a sum in brackets in another currency',
		code: 'conversion-in-stem',
		question: numeric({ stem: 'How much did the ferry cost (NZ$40 million)?', key: 24e6 })
	},
	{
		was: 'a distance in brackets in another unit',
		code: 'conversion-in-stem',
		question: numeric({ stem: 'How far is the islet from the coast (11 miles)?', key: 17.9 })
	},
	{
		was: 'the day of a statement read as what was said',
		code: 'relative-time',
		question: asks('Who said “On Thursday”?', 'the harbour master')
	},
	{
		was: 'the comma after a number read as a part of it',
		code: 'stray-edge',
		question: asks('How many sheep crossed the pass?', '1,760,')
	},
	{
		was: 'a rank without its holder',
		code: 'bare-noun',
		severity: 'soft',
		question: asks('Who taught the Danish General to sail?', 'Lund')
	},
	{
		was: 'a name cut at an initial',
		code: 'answer-splits-word',
		question: typed({ key: 'Antony B', keyText: 'Antony B', answerSpan: span(36, 44) }),
		around: { text: article.text }
	},
	// what the filters were made for
	{
		was: 'a pronoun for whom the article had named',
		code: 'bare-pronoun',
		question: asks('In which harbour did she land?', 'Tarn')
	},
	{
		was: 'a claim that begins with a pronoun',
		code: 'bare-pronoun',
		question: judged('They landed at Tarn.', 'They landed at Lund.')
	},
	{
		was: 'a sentence with a gap that begins with a pronoun',
		code: 'bare-pronoun',
		question: gapped('He had sailed for nine days when _____ came into sight.')
	},
	{
		was: 'one of many analysts, asked as if there were one',
		code: 'indefinite-holder',
		severity: 'soft',
		question: asks('Who was an engineer of the harbour?', 'Lund')
	},
	{
		was: '“last year”, long after',
		code: 'relative-time',
		question: asks('Which pier was closed last year?', 'the east pier')
	},
	{
		was: 'a claim about today',
		code: 'relative-time',
		question: judged('Today the pier has nine lamps.', 'Today the pier has four lamps.')
	},
	{
		was: 'a month that could be of any year',
		code: 'month-without-year',
		severity: 'soft',
		question: asks('Which pier was closed in November?', 'the east pier')
	},
	{
		was: 'the answer left in the stem',
		code: 'key-in-stem',
		question: asks('Which pier is the east pier?', 'the east pier')
	},
	{
		was: 'the surname left in the stem',
		code: 'surname-in-stem',
		question: asks('Who inherited the Lund yard?', 'Karin Lund')
	},
	{
		was: 'another name of the answer left in the stem',
		code: 'accepted-in-stem',
		question: asks('Which town has the Tarnhaven ferry?', 'Tarn', 'Tarnhaven')
	},
	{
		was: 'the short form left in the stem',
		code: 'acronym-in-stem',
		question: asks('Which body is led by the ULK secretary?', 'Union Lamp Keepers')
	},
	{
		was: 'the number left in the stem in another form',
		code: 'number-in-stem',
		question: numeric({ stem: 'How many of the 2,500 came?', key: 2500, keyText: '2.5 thousand' })
	},
	{
		was: 'a plan asked as if it had been carried out',
		code: 'modality-dropped',
		question: of(asksWhen('When did the harbour open?'), 'deal'),
		around: { facts: [event({ modality: 'planned', status: 'expected' })] }
	},
	{
		was: 'what one side said, asked as if it were so',
		code: 'attribution-dropped',
		question: of(asks('How much did the harbour cost?', '$155 million'), 'aid'),
		around: { facts: [money({ attribution: 'the harbour master' })] }
	},
	{
		was: 'an office asked in the present tense, without its day',
		code: 'present-without-day',
		question: of(asks('Who is US secretary of state?', 'Antony Blinken'), 'blinken'),
		around: { facts: [role()] }
	},
	{
		was: 'a full stop within a sentence',
		code: 'inner-stop',
		question: gapped('The fog grew thicker. that even the horn of _____ was not heard.')
	},
	{
		was: 'a bracket that nothing closes',
		code: 'unbalanced',
		question: asks('Which pier (the older one was closed?', 'the east pier')
	},
	{
		was: 'a word printed twice',
		code: 'doubled-word',
		question: asks('Which pier was was closed first?', 'the east pier')
	},
	{
		was: 'a space before a comma',
		code: 'space-before-sign',
		question: asks('Which pier , of the two, was closed?', 'the east pier')
	},
	// found in packs and in the engine
	{
		was: 'a wrong number that “about” makes right',
		code: 'more-than-one-right',
		question: {
			...ranked('About how many?', ['3,700', 3700], ['3,000', 3000], ['9,000', 9000]),
			emphasis: [span(0, 5)]
		}
	},
	{
		was: 'a wrong range that shares numbers with the key',
		code: 'more-than-one-right',
		question: ranked(
			'How deep is it?',
			['4,000 to 6,000 metres', 4000],
			['5,000 to 9,000 metres', 5000],
			['100 to 200 metres', 100]
		)
	},
	{
		was: 'wrong ranges that overlap, so that the key alone stands apart',
		code: 'ranges-overlap',
		severity: 'soft',
		question: ranked(
			'How deep is it?',
			['10 to 20 metres', 10],
			['40 to 60 metres', 40],
			['50 to 90 metres', 50]
		)
	},
	{
		was: 'a month among years',
		code: 'mixed-granularity',
		question: ranked('When was it built?', ['May 1811', 181105], ['1815', 1815], ['1820', 1820])
	},
	{
		was: 'feet among metres',
		code: 'mixed-units',
		question: ranked('How high is it?', ['30 metres', 30], ['80 feet', 80], ['90 feet', 90])
	},
	{
		was: 'numbers that would stand in any order',
		code: 'lost-order',
		question: among('How high is it?', '30 metres', '20 metres', '40 metres')
	},
	{
		was: 'two options that differ in a capital',
		code: 'options-alike',
		question: among('Who paid?', 'The harbour', 'the harbour', 'The king')
	},
	{
		was: 'one wrong option alone',
		code: 'too-few-options',
		question: among('Who paid?', 'The harbour', 'The king')
	},
	{
		was: 'a key far longer than the foils',
		code: 'longest-option',
		question: among(
			'What was the harbour built for?',
			'the boats that brought the herring in from the northern banks',
			'the mail',
			'the navy'
		)
	},
	{
		was: 'a foil that “always” gives away',
		code: 'absolute-term',
		question: among('What did the horn do?', 'Sound in fog', 'Always sound', 'Sound at noon')
	},
	{
		was: 'a word of the stem in the key alone',
		code: 'clang',
		severity: 'soft',
		question: among('Which help was asked for?', 'Help with nets', 'New sails', 'More coal')
	},
	{
		was: '“all of these” among the options',
		code: 'all-of-the-above',
		question: among('What was caught?', 'Herring', 'Cod', 'All of these')
	},
	{
		was: 'a true claim in which the number is another than the fact’s',
		code: 'claim-not-of-fact',
		question: of(judged('About 3,500 troops came.', 'Nobody came.'), 'troops'),
		around: { facts: [quantity()] }
	},
	{
		was: 'a key that is another fact’s',
		code: 'key-not-of-fact',
		question: of(typed({ key: 'Joe Biden', keyText: 'Joe Biden' }), 'deadline'),
		around: { facts: [statement()] }
	},
	{
		was: 'a false claim with the same number, written otherwise',
		code: 'false-claim-true',
		question: judged('The pier has 1,200 planks.', 'The pier has 1200 planks.')
	},
	{
		was: 'a false claim wrong in two places',
		code: 'claims-differ-twice',
		question: judged('In 1811 the pier got 9 lamps.', 'In 1815 the pier got 4 lamps.')
	},
	{
		was: 'a false claim that does not say why it is false',
		code: 'note-missing',
		severity: 'soft',
		question: trueFalse()
	},
	{
		was: 'one stem that two facts answer',
		code: 'stem-asks-two',
		question: asks('Who spoke at the opening?', 'Karin Lund'),
		beside: [of(asks('Who spoke at the opening?', 'Jon Tarn'), 'other')]
	},
	// of the kinds with several parts, and of gaps
	{
		was: 'a row whose sides share a word',
		code: 'row-gives-itself-away',
		question: rows([
			['The harbour master', 'The harbour rules'],
			['Lund', 'A yard'],
			['Tarn', 'A mill']
		])
	},
	{
		was: 'a right side that fits two rows',
		code: 'rows-alike',
		question: match({ distractors: [{ text: 'US president' }] })
	},
	{
		was: 'an event with its year in it',
		code: 'date-in-item',
		question: inOrder(
			['The pier of 1811 was built', '1811'],
			['It fell', '1820'],
			['It rose', '1831']
		)
	},
	{
		was: 'two events of which one may lie before or after the other',
		code: 'order-broken',
		question: inOrder(['It was built', '1811'], ['It was lit', 'June 1811'], ['It fell', '1831'])
	},
	{
		was: 'a key that is not shown',
		code: 'key-not-an-option',
		question: multi({ keys: [...multi().keys, { text: 'Dance', factId: idOf('list') }] })
	},
	{
		was: 'several keys and nothing else',
		code: 'no-distractor',
		question: several(['Herring', 'Cod'])
	},
	{
		was: 'a part of a fact that is not asked',
		code: 'facts-astray',
		question: order({ factIds: [idOf('war')] })
	},
	{
		was: 'the answer a second time in the sentence with the gap',
		code: 'key-in-stem',
		question: gapped('The keeper of Bell Rock had never left _____ in winter.')
	},
	{
		was: 'two gaps for one answer',
		code: 'two-gaps',
		question: gapped('The keeper of _____ had never left _____ in winter.')
	},
	{
		was: 'an ending left beside the gap',
		code: 'gap-in-word',
		question: gapped('The harbour had four _____s on its outer wall.', 'lamp')
	},
	{
		was: 'a gap with the answer still in it',
		code: 'gap-leaks',
		question: cloze({ gap: span(0, 4) })
	},
	{
		was: 'evidence that is not in the text',
		code: 'evidence-astray',
		question: choice({ evidence: [span(0, 10_000)] }),
		around: { text: article.text }
	},
	{
		was: 'a mark on other words than the answer',
		code: 'answer-not-at-span',
		question: choice({ answerSpan: span(12, 21) }),
		around: { text: article.text }
	}
];
