import type { Entities } from '../entities/entity.ts';

/** What the names of an article share with each other. */
export interface NameForms {
	/** The first words of all longer names. */
	readonly firstWords: ReadonlySet<string>;
	/** Names in place of which another of the article is as right. */
	readonly otherForms: ReadonlySet<string>;
}

/** Letters that a cut word keeps at least: `Revolution` of `Revolutionary`. */
const fewestLetters = 5;

/** The forms of the names of an article, in time in proportion to their length. */
export function nameForms({ all }: Entities): NameForms {
	const names = new Set(all.map(({ name }) => name));
	const otherForms = new Set<string>();
	for (const name of names) {
		const words = name.split(' ');
		// `Trade Department` for `Department of Trade`
		const turned = `${words.at(-1) ?? ''} of ${words.slice(0, -1).join(' ')}`;
		if (names.has(turned)) otherForms.add(name);
		for (const shorter of cutsOf(words)) {
			if (!names.has(shorter)) continue;
			otherForms.add(shorter);
			// `Harrow Revolution` and `Harrow Revolutionary War` may be one
			if (shorter.split(' ').length === words.length) otherForms.add(name);
		}
	}
	return {
		firstWords: new Set(
			all.flatMap(({ name }) => (name.includes(' ') ? (name.split(' ')[0] ?? '') : []))
		),
		otherForms
	};
}

/** `Harrow War` of `Harrow War Fund`, `Harrow Revolution` of `Harrow Revolutionary War`. */
function cutsOf(words: readonly string[]): string[] {
	return words.flatMap((word, at) => {
		if (at === 0) return [];
		const before = words.slice(0, at).join(' ');
		const lengths = Array.from({ length: Math.max(0, word.length - fewestLetters) }, (_, cut) => {
			return `${before} ${word.slice(0, fewestLetters + cut)}`;
		});
		return at > 1 ? [before, ...lengths] : lengths;
	});
}
