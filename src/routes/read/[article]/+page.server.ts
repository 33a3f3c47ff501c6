import { error } from '@sveltejs/kit';
import { bundledPacks } from '../../bundled.ts';
import { articleFacts } from '../read-fact.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

const articles = () => bundledPacks().flatMap((pack) => pack.articles);

export const entries: EntryGenerator = () => articles().map(({ id }) => ({ article: id }));

/** The text of a bundled article and the names of its questions; nothing of the learner's. */
export const load = (({ params }) => {
	const article = articles().find(({ id }) => id === params.article);
	if (!article) error(404, 'There is no such article.');
	const { id, title, date, language, source, text } = article;
	return { article: { id, title, date, language, source, text }, facts: articleFacts(article) };
}) satisfies PageServerLoad;
