import type { Span } from '$lib/domain/facts/fact.ts';

/** What is asked, with what stands out in it. */
export interface StemText {
	readonly stem: string;
	/** The qualifiers that decide the answer, in their order. */
	readonly emphasis?: readonly Span[];
	/** Where words are left out. */
	readonly gap?: Span;
}

export interface StemRun {
	readonly kind: 'plain' | 'emphasis' | 'gap';
	readonly text: string;
}

/** The stem cut where an emphasis or the gap begins and ends. */
export function stemRuns({ stem, emphasis = [], gap }: StemText): StemRun[] {
	const spans = [
		...emphasis.map((span) => ({ ...span, kind: 'emphasis' as const })),
		...(gap ? [{ ...gap, kind: 'gap' as const }] : [])
	].sort((a, b) => a.start - b.start);
	const runs: StemRun[] = [];
	let at = 0;
	for (const { start, end, kind } of spans) {
		runs.push({ kind: 'plain', text: stem.slice(at, start) });
		runs.push({ kind, text: stem.slice(start, end) });
		at = end;
	}
	return [...runs, { kind: 'plain' as const, text: stem.slice(at) }].filter(({ text }) => text);
}

/** The stem as it is read out. */
export function spokenStem(stem: StemText): string {
	return stemRuns(stem)
		.map(({ kind, text }) => (kind === 'gap' ? 'blank' : text))
		.join('');
}
