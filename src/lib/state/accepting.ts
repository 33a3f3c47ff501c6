import { acceptedFact } from '$lib/content/accepted-fact.ts';
import type { OwnCompiled } from '$lib/content/own-fact.ts';
import { keptOn, reworded } from '$lib/domain/facts/led-over.ts';
import type { OwnFact } from '$lib/domain/facts/own-fact.ts';
import { editedFactId } from '$lib/domain/ids.ts';
import type { Question } from '$lib/domain/questions/question.ts';
import type { Clock } from './clock.ts';
import type { Proposal } from './proposals.ts';
import type { ReviewItem } from './review-items.ts';

interface Accepting {
	readonly compiled: OwnCompiled;
	readonly clock: Pick<Clock, 'newId' | 'moment'>;
}

/**
 * The record that makes what was found the learner's own, with these questions.
 *
 * @param before records of the same fact in other words
 */
export function recordOf(
	{ candidate }: Pick<ReviewItem, 'candidate'>,
	questions: readonly Question[],
	{ compiled, clock, before }: Accepting & { readonly before: readonly OwnFact[] }
): OwnFact {
	const { id: found } = candidate.fact;
	const isPlain = questions === candidate.questions && before.length === 0;
	return acceptedFact(candidate, {
		id: isPlain ? found : editedFactId(found, clock.newId()),
		articleId: compiled.article.id,
		...textVersionOf(compiled),
		addedAt: clock.moment().at,
		questions
	});
}

/** The record that puts what is proposed in the place of a fact, under its id and with its memory. */
export function recordOfProposal(
	{ candidate }: Pick<ReviewItem, 'candidate'>,
	proposal: Proposal,
	questions: readonly Question[],
	{ compiled, clock }: Accepting
): OwnFact {
	const { record } = proposal;
	const { at } = clock.moment();
	const rewording = {
		id: editedFactId(record.id, clock.newId()),
		// the record of the fact that is held now is never the later one, however the clock jumps
		addedAt: Math.max(at, record.addedAt + 1),
		...textVersionOf(compiled)
	};
	const [place, ...others] = candidate.fact.evidence;
	if (proposal.kind === 'stale' && !proposal.isFound && place) {
		const text = compiled.article.text;
		const kept = { ...record, questions };
		return keptOn(kept, { places: [place, ...others], text }, rewording);
	}
	const { fact, engine, ...accepted } = acceptedFact(candidate, {
		...{ id: record.id, articleId: record.articleId, addedAt: rewording.addedAt, questions }
	});
	// it is found under the id of its first wording, so that the next engine finds it again
	const found = { id: record.found?.id ?? fact.id, pattern: candidate.pattern };
	return reworded(record, { ...rewording, fact, engine, found, questions: accepted.questions });
}

/** What is to be said of new records of an article that was edited. */
function textVersionOf({ version }: OwnCompiled): Pick<OwnFact, 'textVersion'> {
	return version.versionOf ? { textVersion: version.id } : {};
}
