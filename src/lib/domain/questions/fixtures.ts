import { article, idOf } from '../facts/fixtures.ts';
import { questionId } from '../ids.ts';
import type { AskedMatch, AskedOrder, AskedTrueFalse } from './ask.ts';
import type {
	ChoiceQuestion,
	ClozeQuestion,
	MatchQuestion,
	MultiQuestion,
	NumericQuestion,
	OrderQuestion,
	QuestionKind,
	TrueFalseQuestion,
	TypedQuestion
} from './question.ts';

function base(kind: QuestionKind, fact: string) {
	return {
		id: questionId([idOf(fact)], kind, 'face'),
		factIds: [idOf(fact)],
		articleId: article.id,
		language: 'en',
		emphasis: [],
		evidence: [{ start: 0, end: 35 }],
		asOf: article.date,
		importance: 3
	} as const;
}

/** A choice without order among four names, `Qatar` the key. */
export function choice(overrides: Partial<ChoiceQuestion> = {}): ChoiceQuestion {
	return {
		...base('choice', 'place'),
		kind: 'choice',
		stem: 'In which country is the institute based?',
		options: [{ text: 'Qatar' }, { text: 'Jordan' }, { text: 'Egypt' }, { text: 'Iraq' }],
		key: 'Qatar',
		...overrides
	};
}

/** 155 million US dollars. */
export function numeric(overrides: Partial<NumericQuestion> = {}): NumericQuestion {
	return {
		...base('numeric', 'aid'),
		kind: 'numeric',
		stem: 'How much aid was announced?',
		key: 155e6,
		bound: 'exact',
		unit: 'US dollars',
		keyText: '$155 million',
		...overrides
	};
}

/** The Pentagon. */
export function typed(overrides: Partial<TypedQuestion> = {}): TypedQuestion {
	return {
		...base('typed', 'guests'),
		kind: 'typed',
		stem: 'Who said that they were guests?',
		expects: 'words',
		key: 'the Pentagon',
		keyText: 'the Pentagon',
		accepted: ['the Pentagon'],
		...overrides
	};
}

/** May 2020, unless another date is the key. */
export function typedDate(key = '2020-05', keyText = 'May 2020'): TypedQuestion {
	const stem = 'When did it happen?';
	return typed({ ...base('typed', 'when'), stem, expects: 'date', key, keyText, accepted: [] });
}

/** One true claim and two false ones. */
export function trueFalse(overrides: Partial<TrueFalseQuestion> = {}): TrueFalseQuestion {
	return {
		...base('trueFalse', 'deal'),
		kind: 'trueFalse',
		stem: 'True or false?',
		claims: [
			{ text: 'It ended in 2018.', isTrue: true },
			{ text: 'It ended in 2017.', isTrue: false },
			{ text: 'It ended in 2019.', isTrue: false }
		],
		...overrides
	};
}

/** That question with one claim to judge. */
export function askedClaim(isTrue: boolean): AskedTrueFalse {
	return {
		...base('trueFalse', 'deal'),
		kind: 'trueFalse',
		stem: 'True or false?',
		claim: { text: isTrue ? 'It ended in 2018.' : 'It ended in 2017.', isTrue }
	};
}

/** Two of four fields, all by one fact. */
export function multi(overrides: Partial<MultiQuestion> = {}): MultiQuestion {
	return {
		...base('multi', 'list'),
		kind: 'multi',
		stem: 'Which of these fields were on the list?',
		options: [{ text: 'Trade' }, { text: 'Health' }, { text: 'Sport' }, { text: 'Music' }],
		keys: [
			{ text: 'Trade', factId: idOf('list') },
			{ text: 'Health', factId: idOf('list') }
		],
		...overrides
	};
}

/** A sentence with Qatar left out. */
export function cloze(overrides: Partial<ClozeQuestion> = {}): ClozeQuestion {
	const before = 'What fills the gap: “The institute is based in ';
	return {
		...base('cloze', 'place'),
		kind: 'cloze',
		stem: `${before}_____.”?`,
		gap: { start: before.length, end: before.length + 5 },
		expects: 'words',
		key: 'Qatar',
		keyText: 'Qatar',
		accepted: ['Qatar'],
		...overrides
	};
}

/** Three persons and their offices, with one office too many. */
export function match(overrides: Partial<MatchQuestion> = {}): MatchQuestion {
	const pairs = [
		['president', 'Joe Biden', 'US president'],
		['secretary', 'Antony Blinken', 'US secretary of state'],
		['minister', 'Fuad Hussein', 'Foreign minister of Iraq']
	].map(([fact = '', left = '', text = '']) => ({ factId: idOf(fact), left, right: { text } }));
	return {
		...base('match', 'president'),
		id: questionId(
			pairs.map(({ factId }) => factId),
			'match',
			'office'
		),
		factIds: [idOf('president'), idOf('secretary'), idOf('minister')],
		kind: 'match',
		stem: 'Which office did each of them hold?',
		pairs,
		distractors: [{ text: 'Prime minister of Iraq' }],
		...overrides
	};
}

/** That question as it is asked, the rows as they are. */
export function askedMatch(): AskedMatch {
	const { pairs, distractors, ...rest } = match();
	return { ...rest, rows: pairs, choices: [...pairs.map(({ right }) => right), ...distractors] };
}

/** Three events: the war, the deal, the withdrawal. */
export function order(overrides: Partial<OrderQuestion> = {}): OrderQuestion {
	const items = [
		['war', 'The war began', '2003'],
		['deal', 'The deal was made', '2015'],
		['withdrawal', 'The United States left the deal', '2018']
	].map(([fact = '', text = '', note = '']) => ({ factId: idOf(fact), text, note }));
	return {
		...base('order', 'war'),
		id: questionId(
			items.map(({ factId }) => factId),
			'order',
			'time'
		),
		factIds: [idOf('war'), idOf('deal'), idOf('withdrawal')],
		kind: 'order',
		stem: 'In which order did this happen?',
		items,
		...overrides
	};
}

/** That question as it is asked, the latest first. */
export function askedOrder(): AskedOrder {
	const question = order();
	return { ...question, shown: question.items.map(({ text }) => text).toReversed() };
}
