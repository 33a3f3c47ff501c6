/**
 * A function of a string with a memory for its last answers, which nobody may change: the same words are
 * looked at by many rules and for many questions.
 *
 * @param most answers that are kept; then it begins anew
 */
export function remembered<T>(read: (words: string) => T, most = 2000): (words: string) => T {
	const known = new Map<string, T>();
	return (words) => {
		const answer = known.get(words);
		if (answer !== undefined) return answer;
		if (known.size >= most) known.clear();
		const fresh = read(words);
		known.set(words, fresh);
		return fresh;
	};
}

/**
 * A function of an object that never changes, asked once for each: several rules look at one sentence in
 * the same way. What it answers is forgotten with the object, and nobody may change it.
 */
export function onceFor<K extends object, T>(read: (subject: K) => T): (subject: K) => T {
	const known = new WeakMap<K, { readonly answer: T }>();
	return (subject) => {
		let entry = known.get(subject);
		if (entry === undefined) {
			entry = { answer: read(subject) };
			known.set(subject, entry);
		}
		return entry.answer;
	};
}
