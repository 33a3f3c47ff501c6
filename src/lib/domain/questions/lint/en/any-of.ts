/** One pattern for several; which of them finds something does not matter. */
export function anyOf(flags: '' | 'i', ...sources: readonly string[]): RegExp {
	return new RegExp(sources.join('|'), flags);
}
