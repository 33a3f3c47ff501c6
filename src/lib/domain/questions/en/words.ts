/** The words with a capital first letter; a name such as `al-Kadhimi` gets one too. */
export function capitalise(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Drops `the` in front: for a place where an article would be one too many. */
export function withoutThe(words: string): string {
	return words.replace(/^the /i, '');
}

/**
 * Every way to write a name that is right: in full, the surname alone where nobody else bears it,
 * both also without the `al-` of Arabic names, and each after a title.
 *
 * @param others every person of the article, `person` may be among them
 * @param titles of the person, such as `prime minister`
 */
export function namesOf(
	person: string,
	others: readonly string[],
	titles: readonly string[]
): string[] {
	const surname = surnameOf(person);
	const isShared = others.some((other) => other !== person && surnameOf(other) === surname);
	const whole = isShared || surname === person ? [person] : [person, surname];
	const names = [...new Set([...whole, ...whole.map(withoutAl)])];
	return [...names, ...titles.flatMap((title) => names.map((name) => `${title} ${name}`))];
}

function withoutAl(name: string): string {
	return name.replace(/(?<=^| )[ae]l-/gi, '');
}

function surnameOf(person: string): string {
	return person.split(' ').at(-1) ?? person;
}
