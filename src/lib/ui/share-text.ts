/** `83 %`; a dash where there is nothing to have a share of. */
export function shareText(percent: number | null): string {
	return percent === null ? '–' : `${percent}\u00a0%`;
}
