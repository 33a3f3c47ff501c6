import { candidatesOf } from '$lib/domain/extract/candidates.ts';
import { extract } from '$lib/domain/extract/extract.ts';
import { portion, type Told, type Wanted } from './protocol.ts';

/** Does what is wanted, and tells it step by step. What goes wrong is told as well. */
export function find(wanted: Wanted, tell: (told: Told) => void) {
	const { id } = wanted;
	try {
		tellAll(wanted, tell);
	} catch (cause) {
		tell({ kind: 'failed', id, message: cause instanceof Error ? cause.message : String(cause) });
	}
}

function tellAll({ id, articleId, text, date }: Wanted, tell: (told: Told) => void) {
	const progress = (share: number) => tell({ kind: 'progressed', id, share });
	const extraction = extract(text, { date, id: articleId, tell: progress });
	const { language, refused } = extraction;
	const candidates = candidatesOf(extraction);
	// refusals are small: four to a candidate are no larger than it
	const portions = Math.ceil(Math.max(candidates.length / portion, refused.length / (4 * portion)));
	for (let at = 0; at < portions; at++) {
		tell({
			...{ kind: 'found', id },
			candidates: candidates.slice(at * portion, (at + 1) * portion),
			refused: refused.slice(at * 4 * portion, (at + 1) * 4 * portion)
		});
	}
	tell({ kind: 'finished', id, language });
}
