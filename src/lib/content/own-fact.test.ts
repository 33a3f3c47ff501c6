import { expect, test } from 'vitest';
import { article, idOf, passage } from '../domain/facts/fixtures.ts';
import { articleId } from '../domain/ids.ts';
import { composePassage } from '../domain/questions/passage.ts';
import type { OwnFact } from '../domain/facts/own-fact.ts';
import { compileOwn } from './own-fact.ts';

function own(name: string, start: number, home = article.id): OwnFact {
	const fact = passage({ id: idOf(name), evidence: [{ start, end: 35 }] });
	return {
		...{ id: fact.id, articleId: home, addedAt: 1, engine: 1 },
		fact: { ...fact, label: { head: '2,500', detail: fact.prompt } },
		questions: composePassage(article, fact).questions
	};
}

test('an own article has its own facts, in the order of the text, with their questions', () => {
	const facts = [own('late', 20), own('early', 0), own('elsewhere', 0, articleId('other'))];
	const compiled = compileOwn({ ...article, addedAt: 1 }, facts);
	expect(compiled.facts.map(({ id }) => id)).toEqual([idOf('early'), idOf('late')]);
	expect(compiled.questions.map(({ factIds }) => factIds[0])).toEqual([
		idOf('early'),
		idOf('late')
	]);
	expect(compiled.text).toBe(article.text);
});

test('an article without facts is to be read all the same', () => {
	expect(compileOwn({ ...article, addedAt: 1 }, [])).toMatchObject({ facts: [], questions: [] });
});
