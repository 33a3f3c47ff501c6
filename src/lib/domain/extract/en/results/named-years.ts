import type { PassageFact } from '../../../facts/fact.ts';
import { factId } from '../../../ids.ts';
import type { FoundFact } from '../../extraction.ts';
import type { EventReading, EventSentence } from '../events/event-reading.ts';
import { gapAfter } from '../../mentions/words.ts';
import { spanOf, withArticle } from '../finding.ts';
import { isSure } from './who-did.ts';

/** `the Harrow Plan (1791)`: the year that is given for a thing that has a name. */
export function namedYears(sentence: EventSentence, reading: EventReading): FoundFact[] {
	const { words, names, isQuoted } = sentence;
	if (isQuoted) return [];
	return names.flatMap((name) => {
		const { from, to, mention } = name;
		const isThing = /^(?:other|organisation)$/.test(mention.sort) && mention.fullName.includes(' ');
		const isYear = words[to]?.gap === ' (' && /^(?:1[5-9]|20)\d\d$/.test(words[to]?.text ?? '');
		if (!isThing || !isYear || !gapAfter(sentence, to).startsWith(')')) return [];
		if (!isSure(sentence, from, to + 1)) return [];
		const answerSpan = spanOf(sentence, to, to + 1);
		const fact: PassageFact = {
			...{ id: factId(reading.id, `year-${answerSpan.start}`), type: 'passage', answerSpan },
			...{ evidence: [spanOf(sentence, from, to + 1)], asOf: reading.date ?? '' },
			...{ modality: 'asserted', attribution: null, importance: 2 },
			answer: reading.text.slice(answerSpan.start, answerSpan.end),
			prompt: `Which year does the article give for ${withArticle(sentence, name)}?`
		};
		return [{ fact, pattern: 'result/year', answer: answerSpan }];
	});
}
