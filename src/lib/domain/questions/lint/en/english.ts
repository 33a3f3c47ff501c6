import type { Lexicon } from '../lexicon.ts';
import { datesIn, joinDates, numbersIn, readAmount, readDate } from './amounts.ts';
import { patterns } from './patterns.ts';
import * as words from './words.lexicon.ts';

/** English. */
export const english: Lexicon = {
	...words,
	patterns,
	...{ readAmount, readDate, numbersIn, datesIn, joinDates }
};
