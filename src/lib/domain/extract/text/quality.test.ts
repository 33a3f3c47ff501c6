import { expect, test } from 'vitest';
import type { QualityFlag } from '../extraction.ts';
import { flawsIn } from './quality.ts';

const flawed = (text: string) =>
	flawsIn(text, { start: 0, end: text.length }).map(({ flag, span }): [QualityFlag, string] => [
		flag,
		text.slice(span.start, span.end)
	]);

test.each<[QualityFlag, string, string]>([
	['doubled-word', 'the the', 'He saw the the boat of the town.'],
	['doubled-word', 'has has', 'A group that the town has has yet to be named.'],
	['doubled-word', 'of the of the', 'He was head of the of the town.'],
	['inner-stop', 'deeper. that', 'The water was deeper. that even he knew.'],
	['inner-stop', 'said. ,', 'It must stop, Holm said. , who is a doctor.'],
	['inner-stop', 'Jr..', 'It was sold to Bo Roe, Jr.. of Norra.'],
	['lost-punctuation', 'yesterday The', 'It rained yesterday The minister was away.'],
	['lost-punctuation', 'Roe In', 'Bo Roe In the east of the town, nobody voted.'],
	['lost-punctuation', '5 3', 'It cost 5 3 billion in a year.'],
	['lost-punctuation', 'rain  the', 'After the rain  the town was wet.'],
	['lost-punctuation', 'doesnt', 'He doesnt know it.'],
	['lost-punctuation', 'last months', 'It was said in the wake of last months storm.'],
	['lost-punctuation', 'd,b', 'It was old,but it held.'],
	['lost-punctuation', 'en"w', 'It has been"worth the wait" for him.'],
	['lost-punctuation', 'm- c', 'It was the claim- called old by some.'],
	['space-before-stop', ' ,', 'The boat , which was old, sank.'],
	['space-before-stop', ' .', 'The boat sank .'],
	['unbalanced', '"', '"The boat sank, she said.'],
	['unbalanced', '”', 'The boat sank,” she said.'],
	['unbalanced', '(', 'The boat (which was old sank.'],
	['unbalanced', ']', 'The boat] was old.'],
	[
		'no-finite-verb',
		'The old boat of the northern islands.',
		'The old boat of the northern islands.'
	],
	['no-finite-verb', 'Photo taken by a traveller.', 'Photo taken by a traveller.'],
	['no-finite-verb', 'Because it was late.', 'Because it was late.'],
	['no-finite-verb', 'The man who was shot on the pier.', 'The man who was shot on the pier.'],
	['no-finite-verb', 'New tax plans of the council.', 'New tax plans of the council.'],
	[
		'headline',
		'Ferry Line Will Close After Hundred Years',
		'Ferry Line Will Close After Hundred Years'
	],
	['headline', 'Ferry line closes after long row', 'Ferry line closes after long row'],
	['lower-start', 'who', 'who was there is not known.'],
	['lower-start', ', who', ', who is a doctor, was away.'],
	['self-alias', 'ISNO (ISNO)', 'It fought ISNO (ISNO) in the north.']
])('%s: %s in %s', (flag, words, text) => {
	expect(flawed(text)).toContainEqual([flag, words]);
});

test('a sentence is too long where its stops are lost, and only there', () => {
	const clause = 'the boat of the northern line sank near the old pier of the town ';
	const flags = (text: string) => flawed(text).map(([flag]) => flag);
	expect(flags(`${clause.repeat(5).trim()}.`)).toContain('too-long');
	expect(flags(`${clause.trim()}, and `.repeat(7) + 'nobody swam.')).not.toContain('too-long');
	expect(flags(`He saw ${'one boat and '.repeat(30)}left.`)).not.toContain('too-long');
});

test.each([
	'He had had enough of it.',
	'He knew that that boat was old.',
	'It rained very, very hard.',
	'They flew to Pago Pago in May.',
	'The U.S. sent help at 5 p.m. and left.',
	'It met on Jan. 5 in St. Anders.',
	'It was slow ... and it stopped.',
	'He hit .265 with 19 runs in May.',
	'She told The Norra Post that it was over.',
	'He and I saw it.',
	'The work of pre- and post-war years is lost.',
	'The last years of the line were hard.',
	'He paid 10 000 crowns for it.',
	'The boat (an old one) sank.',
	'"It sank," she said.',
	'He is 6\'2" tall and weighs a lot.',
	'al-Holm told nobody.',
	'iPhone sales fell in May.',
	'The union (UNR) paid for it.',
	'Storms affect the coast.',
	'Web designers face big problems with it.',
	'The roots of the war lie in the north.',
	'In short, that has kept prices low.',
	'The council plans to close the line.',
	'When asked, the council refused.',
	'“I like the boat,” he said.',
	'It rose from 3 to 5 percent – a record.',
	'The minister resigned.',
	'The company called Acme was sold in May.'
])('nothing is wrong with: %s', (text) => {
	expect(flawed(text)).toEqual([]);
});
