/** What a function gives back when the caller can act on its failure. */
export type Result<T, P> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
	return { ok: true, value };
}

export function err<P>(problem: P): { readonly ok: false; readonly problem: P } {
	return { ok: false, problem };
}

/** Stands in the `default` of a switch that has a case for everything; throws if one was missed. */
export function unreachable(value: never): never {
	throw new Error(`no case for ${JSON.stringify(value)}`);
}
