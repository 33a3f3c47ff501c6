import { article, idOf } from '../facts/fixtures.ts';
import { questionId } from '../ids.ts';
import type { AskedTrueFalse } from './ask.ts';
import type {
	ChoiceQuestion,
	NumericQuestion,
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
