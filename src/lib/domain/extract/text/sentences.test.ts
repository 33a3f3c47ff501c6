import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceSpans } from './sentences.ts';

const cut = (text: string) =>
	sentenceSpans(text, { start: 0, end: text.length }).map(({ start, end }) =>
		text.slice(start, end)
	);

// a bar stands where a sentence ends
test.each([
	'One came.|Two went.',
	'Was it late?|It was!|Nobody cared.',
	'No stop at all',
	'Das war am 12. Juni 2021.|Es regnete.',
	'Am 3. August 2020 kam er.|Im Jahr 12.|Mann und Maus gingen.',
	'Es begann am 1. März und endete am 31. Dezember.|Dann war Ruhe.',
	'She is 12.|August was warm.',
	'They were 340.|Juni is a name.',
	'The boat sank;the crew swam.',
	'Mr. Holm met Mrs. Roe.|They spoke.',
	'They use a newer IE.|Its aim is clear.',
	'Some boats, i.e. ferries, and others, viz. barges, were full.|None sank.',
	'The council met at 5 p.m.|The boats were sold.',
	'They sold boats, piers, etc.|The rest was lost.',
	'Gen. Ida Holm and Lt. Col. Roe left.|Nobody followed.',
	'Sen. Holm and Rep. Roe voted no.|The bill failed.',
	'Prof. Holm teaches in St. Anders.|She is 50.',
	'It met on Jan. 5 and on Sept. 12.|Nobody came.',
	'It ended in Dec.|The harbour froze.',
	'The U.S. Army left.|The town stayed.',
	'They flew to the U.S.|The trip was long.',
	'The U.K. and the U.S. agreed.|France did not.',
	'She lives in Washington, D.C., with a dog.|It barks.',
	'They met at 5 p.m. on Monday.|Rain fell.',
	'They met at 5 p.m.|Police came at six.',
	'They met at 5 p.m. Eastern on the pier.|Rain fell.',
	'They met at 9 a.m. Friday.|Rain fell.',
	'Acme Inc. was sold.|Nobody knew.',
	'He works for Acme Inc.|The firm is old.',
	'Acme Ltd. Chairman Bo Roe left.|He was tired.',
	'Acme Corp. and Roe Bros. merged.|It was cheap.',
	'It was house No. 8 in the street.|It burned.',
	'Will he go?|No.|The plan failed.',
	'See Fig. 3 and p. 12 for more.|It is short.',
	'Some boats, i.e. ferries, were full.|Others sank.',
	'Some boats, e.g. Ferry Ida, were full.|Others sank.',
	'J.K. Holm wrote it.|It sold well.',
	'J. K. Holm wrote it.|It sold well.',
	'George W. Roe led it.|He died.',
	'So did I.|Then we left.',
	'They chose Plan B.|It worked.',
	'It rose by 3.7 percent.|It had fallen by 2.5.',
	'He hit .265 in May.|He hit .300 in June.',
	'It cost $2.5 million.|$3 million was left.',
	'About 2.5 million came.|300 left.',
	'He said “Go.”|They went.',
	'He said "Go."|They went.',
	'He left.|“We stay,” she said.',
	'“Who knows?” Holm asked.|Nobody did.',
	'“Stop!” Ida Holm shouted.|Nobody did.',
	'“Who knows?”|Holm asked the council for help.',
	'“Is it over?” he asked.|It was.',
	'It ended (at last.)|Then came May.',
	'He left (see p. 3).|Then came May.',
	'The plan [it is old] failed.|The town paid.',
	'He was late.|al-Holm was not.',
	'They spoke to al-Holm.|el-Roe was away.',
	'Sales fell.|iPhone makers were blamed.',
	'Trade grew.|eBay did not say why.',
	'It was slow… then it stopped.|Nobody moved.',
	'It was slow...|Then it stopped.',
	'It was slow ... and it stopped.|Nobody moved.',
	'It rose by 3 percent. and fell again.|Nobody knew.',
	'It was deeper. that even he saw.|Nobody knew.',
	'Holm said. , who left.|Nobody knew.',
	'This is a stone.|It is old.',
	'The site harbour.example.org is down.|Nobody knew.',
	'Yahoo! News wrote it first.|Others followed.',
	'Rep. Ida Holm (D-Calif.) Tuesday called for help.|None came.',
	'He met Bo Roe Jr. in May.|She met his son.',
	'He met Bo Roe Jr.|The son was away.',
	'It has 27 rooms, 14 baths, etc.|The price is high.',
	'Today: it rained.|Nobody minded.',
	'هذا كتاب.|ذلك بيت؟|نعم',
	'今日は。|明日も！'
])('%s', (marked) => {
	const expected = marked.split('|').map((sentence) => sentence.trim());
	expect(cut(marked.replaceAll(/\|(?=\S)/g, /[。]/.test(marked) ? '' : ' '))).toEqual(expected);
});

test('a sentence may end with its line', () => {
	expect(cut('One line.\nAnother line.')).toEqual(['One line.', 'Another line.']);
});

test('a blank lost between two sentences is found before a word that begins one', () => {
	expect(cut('This is a stone.It is old.')).toEqual(['This is a stone.', 'It is old.']);
	expect(cut('He reads Roe.Holm daily.')).toEqual(['He reads Roe.Holm daily.']);
});

test('footnote marks between sentences belong to none', () => {
	expect(cut('She won it. [1] He did not.[2][3] Rain fell. [citation needed]')).toEqual([
		'She won it.',
		'He did not.',
		'Rain fell.'
	]);
});

test('sentences are in order, and hold every sign of their block, on every run', () => {
	const parts = fc.constantFrom(
		'One.',
		'U.S.',
		'two',
		'“Three?”',
		'Mr.',
		'2,500',
		'\n',
		'…',
		'(',
		'. .'
	);
	const property = fc.property(fc.array(parts), (list) => {
		const text = list.join(' ');
		const found = cut(text);
		expect(found.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
		expect(cut(text)).toEqual(found);
	});
	fc.assert(property, { seed: 7, numRuns: 500 });
});
