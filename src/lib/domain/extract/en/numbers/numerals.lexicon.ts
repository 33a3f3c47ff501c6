/** Words that a number in words may begin with. */
export const countWords: ReadonlySet<string> = new Set(
	(
		'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
		'seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'
	).split(' ')
);

/** What multiplies a number before it. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
	['hundred', 100],
	['dozen', 12],
	['thousand', 1e3],
	['lakh', 1e5],
	['million', 1e6],
	['crore', 1e7],
	['billion', 1e9],
	['trillion', 1e12]
]);

/** The same in short behind digits. The last are said of many things, and count only of money. */
export const shortScales: ReadonlyMap<string, number> = new Map([
	['mn', 1e6],
	['mln', 1e6],
	['bn', 1e9],
	['bln', 1e9],
	['tn', 1e12],
	['trn', 1e12],
	['k', 1e3]
]);
export const moneyScales: ReadonlyMap<string, number> = new Map([
	['m', 1e6],
	['b', 1e9],
	['t', 1e12]
]);

/** Parts of a whole: `two thirds`, `a tenth`. */
export const partWords: ReadonlyMap<string, number> = new Map([
	['half', 2],
	['halves', 2],
	['third', 3],
	['thirds', 3],
	['quarter', 4],
	['quarters', 4],
	['fifth', 5],
	['fifths', 5],
	['sixth', 6],
	['sixths', 6],
	['seventh', 7],
	['sevenths', 7],
	['eighth', 8],
	['eighths', 8],
	['ninth', 9],
	['ninths', 9],
	['tenth', 10],
	['tenths', 10]
]);

export const ordinalWords: ReadonlyMap<string, number> = new Map(
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
		.split(' ')
		.map((word, i) => [word, i + 1])
);

export const fractionSigns: ReadonlyMap<string, number> = new Map([
	['½', 0.5],
	['⅓', 1 / 3],
	['⅔', 2 / 3],
	['¼', 0.25],
	['¾', 0.75]
]);

/** Words behind a joined `m` that make it metres. */
export const lengthWords =
	/^(?:tall|deep|long|high|wide|thick|away|apart|above|below|race|sprint|hurdles|relay|freestyle|radius|diameter)$/;
