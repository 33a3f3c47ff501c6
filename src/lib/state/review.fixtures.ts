import { candidatesOf } from '$lib/domain/extract/candidates.ts';
import { extract } from '$lib/domain/extract/extract.ts';
import { ok } from '$lib/domain/result.ts';
import type { Generation } from '$lib/generation/client.ts';
import { ownArticle } from '$lib/storage/fixtures.ts';
import { testApp } from './fixtures.ts';
import { loadMaterial } from './material.ts';
import { ReviewState } from './review.svelte.ts';

export const text = `The European Space Agency (ESA) opened a centre in Lisbon on 3 March 2019. About 340 engineers work in the centre, the agency said.

Portuguese Prime Minister Rui Tavares said the centre cost €42 million. In May 2020 the agency sold the old building in Porto to a university.`;
export const article = ownArticle('a', { text, date: '2023-08-24', title: 'A centre' });

/** Finds in the same thread. */
export const generation: Pick<Generation, 'find' | 'cancel'> = {
	find({ text, date, articleId }, onprogress) {
		onprogress?.(0.5);
		const extraction = extract(text, { date, id: articleId });
		const { language, refused } = extraction;
		return Promise.resolve(ok({ language, refused, candidates: candidatesOf(extraction) }));
	},
	cancel: () => undefined
};

export async function startReview() {
	const parts = testApp();
	await parts.store.saveArticle(article);
	const open = async () => {
		const review = new ReviewState(parts.app, article.id, generation);
		await review.load();
		return review;
	};
	return { ...parts, review: await open(), open };
}

export async function questionsOf(app: Parameters<typeof loadMaterial>[0]) {
	const { articles } = await loadMaterial(app);
	return articles.find(({ id }) => id === article.id)?.questions ?? [];
}
