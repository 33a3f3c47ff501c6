/** Integers below a bound, the same sequence for the same seed on every device. */
export type RandomSource = (below: number) => number;

/**
 * A seeded source of integers. The generator is mulberry32 (Tommy Ettinger, public domain): 32-bit
 * integer arithmetic only, so no device rounds differently.
 *
 * @param seed any 32-bit integer
 */
export function seededRandom(seed: number): RandomSource {
	let state = seed | 0;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) % below;
	};
}

/** A 32-bit seed out of words: FNV-1a over code points, then the final mix of MurmurHash3. */
export function seedOf(...words: readonly (string | number)[]): number {
	let hash = 0x811c9dc5;
	for (const character of words.join('\u001f')) {
		hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
	}
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

/** A new array in random order (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], random: RandomSource): T[] {
	const result = [...items];
	for (let i = result.length - 1; i > 0; i--) {
		const j = random(i + 1);
		const [a, b] = [result[i] as T, result[j] as T];
		result[i] = b;
		result[j] = a;
	}
	return result;
}

/** Order by UTF-16 code units: the same on every device, unlike `localeCompare`. */
export function byCodeUnits(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
