import type { StaleCause } from '$lib/domain/facts/led-over.ts';

/** Why a fact of an edited article is not asked. */
export function staleText(cause: StaleCause): string {
	switch (cause) {
		case 'words':
			return 'The text of this fact has changed.';
		case 'day':
			return 'The date of the article has changed, and this fact depends on it.';
	}
}
