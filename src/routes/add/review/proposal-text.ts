import type { Proposal } from '$lib/state/proposals.ts';
import { countText } from '$lib/ui/count-text.ts';
import { staleText } from '../../stale-text.ts';

/** What is proposed, in two words. */
export const proposalNames: Record<Proposal['kind'], string> = {
	stale: 'Text changed',
	reworded: 'New wording',
	gone: 'No longer found'
};

/** What is proposed about a fact that was accepted, and what happens until it is decided on. */
export function proposalText(proposal: Proposal): string {
	switch (proposal.kind) {
		case 'stale': {
			const why = `${staleText(proposal.cause)} It is not asked until you accept or remove it.`;
			if (!proposal.hasPlace)
				return `${why} Nothing stands in its place, so it can only be removed.`;
			return proposal.lostAnswer
				? `${why} Its answer does not stand there any more in these words.`
				: why;
		}
		case 'reworded':
			return 'You accepted this fact. This version of Dossier would ask it as below. Until you accept that, it is asked as before.';
		case 'gone':
			return 'You accepted this fact. This version of Dossier would not ask it any more. It stays as it is until you remove it.';
	}
}

/**
 * How much a newer engine proposes.
 *
 * @param changed accepted facts that it would ask otherwise, or no more
 * @param added what it found that is not decided on
 */
export function newerText(changed: number, added: number): string {
	const parts = [
		...(added > 0 ? [`add ${countText(added, 'fact')}`] : []),
		...(changed > 0 ? [`change ${countText(changed, 'accepted fact')}`] : [])
	];
	const would = parts.length > 0 ? ` It would ${parts.join(' and ')}.` : '';
	return `You accepted facts with an earlier version of Dossier.${would} Nothing changes unless you accept it.`;
}
