import {
	CatalogueError,
	StorageError,
	catalogueCodes,
	type CatalogueCode,
	type Failure
} from '$lib/storage/errors.ts';

/** What the environment failed at. Anything else is a bug of ours and is thrown on. */
export function failureOf(cause: unknown): Failure {
	if (cause instanceof StorageError || cause instanceof CatalogueError) return cause.code;
	throw cause;
}

/** True when it was a pack that could not be read, not the learner's work. */
export function isCatalogueCode(failure: Failure): failure is CatalogueCode {
	return catalogueCodes.some((code) => code === failure);
}
