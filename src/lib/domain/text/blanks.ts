/** White space that is no single space; where there is none, which is the rule, nothing is replaced. */
const oddBlanks = /\s{2,}|[^\S ]/g;

/** The words with one space wherever they have white space. */
export function withSingleSpaces(words: string): string {
	return words.replace(oddBlanks, ' ');
}
