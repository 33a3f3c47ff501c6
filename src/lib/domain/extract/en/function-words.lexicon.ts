const words =
	'a an the this that these those some any no each every all both either neither such same other another more most ' +
	'less least few fewer many much several enough i you he she it we they me him her us them my your his its our ' +
	'their mine yours hers ours theirs who whom whose which what when where why how there here one ones ' +
	'of in on at by for with from to into onto over under above below about around between among through during ' +
	'before after since until till against without within across along behind beyond despite toward towards upon ' +
	'off out up down near per via than as like and or but nor so yet if because although though while whether unless ' +
	'is are was were be been being am has have had having do does did done will would shall should can could may ' +
	'might must not also only just even still already again ago too then now away later earlier apart alone ' +
	'together each including plus minus versus last next today yesterday tomorrow tonight said says went came got';

const functionWords: ReadonlySet<string> = new Set(words.split(' '));

/** Words of grammar: none is a part of a noun phrase behind a number. */
export function isFunctionWord(word: string): boolean {
	return functionWords.has(word);
}
