import { articleId, factId, type ArticleId, type FactId } from '../ids.ts';
import type { Leading } from '../text/lead-over.ts';

/** The wording of an article, the kind of fact and the place that the id of a fact that was found names. */
const parts = /^([^/]+)\/(.+)-(\d+)$/;

/**
 * The id under which a fact is found in the wording of now, that was found in an earlier one under this
 * id. Null where its sentence is another by now, or the id is none of a fact that was found.
 *
 * @param leadingFrom how places of a wording are led over to the one of now; null where it is not here
 */
export function ledId(
	id: string,
	now: ArticleId,
	leadingFrom: (version: ArticleId) => Pick<Leading, 'spanOf'> | null
): FactId | null {
	const [, version = '', kind = '', place = ''] = parts.exec(id) ?? [];
	if (version === '') return null;
	const start = Number(place);
	const led = leadingFrom(articleId(version))?.spanOf({ start, end: start + 1 });
	return led ? factId(now, `${kind}-${led.start}`) : null;
}
