/** Function words of English that few other languages have. */
export const englishWords: ReadonlySet<string> = new Set(
	(
		'the of and to that it with as by this from at which or have has had were their they ' +
		'been but not its his her she would who what when there about into than other could after more ' +
		'will said is was be are for on you we these those because between through where while how'
	).split(' ')
);
