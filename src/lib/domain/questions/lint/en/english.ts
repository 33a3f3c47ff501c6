import { remembered } from '../../../remembered.ts';
import type { Lexicon } from '../lexicon.ts';
import { datesIn, joinDates, numbersIn, readAmount, readDate } from './amounts.ts';
import { askingPatterns, grammarPatterns } from './asking.patterns.ts';
import { referencePatterns } from './references.patterns.ts';
import { timePatterns } from './times.patterns.ts';
import * as words from './words.lexicon.ts';

/** English. */
export const english: Lexicon = {
	...words,
	patterns: { ...askingPatterns, ...grammarPatterns, ...referencePatterns, ...timePatterns },
	...{ readAmount: remembered(readAmount), readDate: remembered(readDate) },
	...{ numbersIn, datesIn, joinDates }
};
