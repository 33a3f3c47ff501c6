import type { OwnFact } from '$lib/domain/facts/own-fact.ts';
import type { OwnArticle } from '$lib/domain/text/own-article.ts';
import { isRepeat } from './same-record.ts';
import type { WriteTransaction } from './schema.ts';

/** Keeps an article for good. @throws StorageError `conflict` where another one has its id */
export async function addArticle(tx: WriteTransaction, article: OwnArticle): Promise<void> {
	const articles = tx.objectStore('articles');
	if (!isRepeat(await articles.get(article.id), article)) await articles.add(article);
}

/** Keeps a fact for good. @throws StorageError `conflict` where another one has its id */
export async function addFact(tx: WriteTransaction, fact: OwnFact): Promise<void> {
	const facts = tx.objectStore('facts');
	if (!isRepeat(await facts.get(fact.id), fact)) await facts.add(fact);
}
