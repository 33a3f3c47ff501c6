import type { QualityFlag } from '../extraction.ts';

type Row = readonly [text: string, ...flaws: readonly (readonly [QualityFlag, string])[]];

/** Sentences as pages and programs mangle them, with every flaw that is to be seen in them. */
export const mangled: readonly Row[] = [
	// doubled words
	['The the ferry of Norra left at noon.', ['doubled-word', 'The the']],
	['It was sold to to a firm in Norra.', ['doubled-word', 'to to']],
	['The council has has voted for it.', ['doubled-word', 'has has']],
	['The pier of the of the town was closed.', ['doubled-word', 'of the of the']],
	['The crew was in the in the cabin.', ['doubled-word', 'in the in the']],
	['The ferry ferry sank in May.', ['doubled-word', 'ferry ferry']],
	// stops within a sentence
	['The harbour was deeper. than the crew knew.', ['inner-stop', 'deeper. than']],
	['The bill was paid by Bo Roe, Jr.. in May.', ['inner-stop', 'Jr..']],
	['The boat sank. , and the crew swam.', ['inner-stop', 'sank. ,']],
	['The crew swam. to the old pier.', ['inner-stop', 'swam. to']],
	['It cost 300 crowns. in the end.', ['inner-stop', 'crowns. in']],
	// stops lost
	[
		'The ferry sank off the pier nobody drowned However it was old.',
		['lost-punctuation', 'The ferry sank off the pier nobody drowned']
	],
	[
		'The ferry stopped in May The council had voted for it.',
		['lost-punctuation', 'The ferry stopped in May']
	],
	['The line was closed They sold the old boats.', ['lost-punctuation', 'The line was closed']],
	['Rain fell on the town It was the first in May.', ['lost-punctuation', 'Rain fell on the town']],
	['The old boat sank near the pierThe crew swam.', ['lost-punctuation', 'erThe']],
	['The boat sank in MayHowever nobody drowned.', ['lost-punctuation', 'ayHowever']],
	// captions and headings run in
	[
		'Ida Holm at the pier In the north of Norra, she was elected with 900 votes.',
		['lost-punctuation', 'Ida Holm at the pier'],
		['no-finite-verb', 'Ida Holm at the pier']
	],
	[
		'Bo Roe of the Ferry Party In Norra, the council lost ten seats.',
		['lost-punctuation', 'Bo Roe of the Ferry Party'],
		['no-finite-verb', 'Bo Roe of the Ferry Party']
	],
	[
		'Ferry line After the storm of May, the council closed the pier.',
		['lost-punctuation', 'Ferry line'],
		['no-finite-verb', 'Ferry line']
	],
	[
		'Early life He was born in Norra in 1950.',
		['lost-punctuation', 'Early life'],
		['no-finite-verb', 'Early life']
	],
	// commas, blanks and other signs lost
	['The ferry was old,but it held.', ['lost-punctuation', 'd,b']],
	['The ferry was old;the pier was new.', ['lost-punctuation', 'd;t']],
	['After the rain  the pier was wet.', ['lost-punctuation', 'rain  the']],
	[
		'The plan  which was old  was dropped.',
		['lost-punctuation', 'plan  which'],
		['lost-punctuation', 'old  was']
	],
	['The ferry cost 5 3 billion in a year.', ['lost-punctuation', '5 3']],
	['The ferry cost  7 million in a year.', ['lost-punctuation', 'cost  7']],
	['The pier has been"worth the price" for years.', ['lost-punctuation', 'en"w']],
	['The pier was old,, and it broke.', ['lost-punctuation', ',,']],
	['The pier was old, , and it broke.', ['lost-punctuation', ', ,'], ['space-before-stop', ' ,']],
	// apostrophes lost
	['The crew didnt see the pier.', ['lost-punctuation', 'didnt']],
	['They said that theyre late.', ['lost-punctuation', 'theyre']],
	['The pier broke in last years storm.', ['lost-punctuation', 'last years']],
	['The pier opens after next weeks vote.', ['lost-punctuation', 'next weeks']],
	// quotes and brackets lost
	['“The boat sank, she said.', ['unbalanced', '“']],
	['The boat sank,” she said.', ['unbalanced', '”']],
	['The boat sank," she said.', ['unbalanced', '"']],
	['"The boat sank, she said.', ['unbalanced', '"']],
	['The boat (which was old sank.', ['unbalanced', '(']],
	['The boat which was old) sank.', ['unbalanced', ')']],
	['The boat [of Norra sank.', ['unbalanced', '[']],
	['He said "it sank and "it was old" in May.', ['unbalanced', '"']],
	// blanks before stops
	['The boat , which was old, sank.', ['space-before-stop', ' ,']],
	['The boat sank ; nobody swam.', ['space-before-stop', ' ;']],
	['The boat of Norra sank .', ['space-before-stop', ' .']],
	// footnotes, references, credits
	['The boat was built in 1950 [3] and sank in May.', ['aside', '[3]']],
	['The boat was built in 1950, [a] when Holm was mayor.', ['aside', '[a]']],
	['The boat was [citation needed] the first of its kind.', ['aside', '[citation needed]']],
	['The line grew fast (Figure 3.2) until 1950.', ['aside', '(Figure 3.2)']],
	['The line grew fast (see Table 4) until 1950.', ['aside', '(see Table 4)']],
	['The hall was rebuilt in 1950 (See: Norra Hall).', ['aside', '(See: Norra Hall)']],
	['Norra [ˈnɔːra] is a town in the north.', ['aside', '[ˈnɔːra]']],
	['The pier is old (credit: Norra Museum) and it leaks.', ['aside', '(credit: Norra Museum)']],
	['“The boat [...] was old,” she said.', ['aside', '[...]']],
	// broken by a scanner, a program or a page
	['The coun- cil voted for the pier.', ['lost-punctuation', 'n- c']],
	['The coun\u00adcil voted for the pier.', ['lost-punctuation', 'coun\u00adcil']],
	['The crew\ufffds boat was lost in May.', ['lost-punctuation', '\ufffd']],
	['The crewâ€™s boat was lost in May.', ['lost-punctuation', 'â€™']],
	['Holm &amp; Roe paid for the pier.', ['lost-punctuation', '&amp;']],
	[
		'The pier • it was old • broke in May.',
		['lost-punctuation', ' • '],
		['lost-punctuation', ' • ']
	],
	['They faced ever - greater storms in May.', ['lost-punctuation', 'ever - greater']],
	['It was an eighteenth - century pier.', ['lost-punctuation', 'eighteenth - century']],
	// slips of the pen
	['The i wrote that the pier was old.', ['slip', 'i']],
	['They say i reporting is hard work.', ['slip', 'i']],
	['He was wounded at battle of Norra in May.', ['slip', 'at battle of']],
	['It was built after surrender of the town.', ['slip', 'after surrender of']],
	['The boat will helps the town.', ['slip', 'will helps']],
	['The sum is to help builds the pier.', ['slip', 'to help builds']],
	['She lived in Ward 8-4A until May.', ['slip', '8-4A']],
	[
		'The Moons won more games in May that the 12 others.',
		['slip', 'more games in May that the 12 others']
	],
	['There is no more news that the 2 of them want to hear.'],
	['The goverment paid for the pier.', ['slip', 'goverment']],
	['Their correspondances are in the hall.', ['slip', 'correspondances']],
	// what is no sentence
	['ISNO (ISNO) fought in the north.', ['self-alias', 'ISNO (ISNO)']],
	['who was there is not known.', ['lower-start', 'who']],
	['The old pier of the northern town.', ['no-finite-verb', 'The old pier of the northern town.']],
	['Because the pier was old.', ['no-finite-verb', 'Because the pier was old.']],
	['Town Council Will Close Old Pier', ['headline', 'Town Council Will Close Old Pier']]
];

/** Sentences that look like those and have no flaw. */
export const clean: readonly string[] = [
	'He had had enough of the pier.',
	'She knew that that pier was old.',
	'It rained very, very hard.',
	'They flew to Pago Pago in May.',
	'It was a long, long way to Norra.',
	'The U.S. sent a boat to Norra.',
	'It met at 5 p.m. on the pier.',
	'Bo Roe Jr. was away.',
	'The boats, the piers, etc., were sold in May.',
	'It was slow ... and it stopped.',
	'It was slow… and it stopped.',
	'The boat left at 9 a.m. and was back by noon.',
	'Acme Inc. was sold in May.',
	'She told The Norra Post that it was over.',
	'He watched The Old Pier in May.',
	'The novel In the north was sold in May.',
	'The film After the storm was seen by all.',
	'Ida Holm and Bo Roe were elected in Norra.',
	'In Norra, the council lost ten seats.',
	'He moved to The Hague in May.',
	'The group The Boats played on the pier.',
	'She and I saw the pier.',
	'In 2020, 300 boats left the pier.',
	'It cost 10 000 crowns.',
	'It cost $5.3 billion in a year.',
	'The pier, which was old, broke.',
	'The pier was old; it broke.',
	"The crew didn't see the pier.",
	'The last years of the line were hard.',
	'The next weeks will be hard.',
	'These last months were hard.',
	"Last year's storm broke the pier.",
	"The towns' piers were old.",
	'“The boat sank,” she said.',
	'"The boat sank," she said.',
	'“The boat sank. Nobody drowned,” she said.',
	'"The boat sank. Nobody drowned," she said.',
	'“It sank,” she said. “Nobody drowned. It was old.”',
	'She said "it sank" and "it was old" in May.',
	'("The boat sank," she said.)',
	'The boat (built in 1950) sank.',
	'(The boat sank. Nobody drowned.)',
	'The choice was between a) the pier and b) the boat.',
	'He is 6\'2" tall and lives in Norra.',
	'He hit .265 in May.',
	'The boat was built in 1950.',
	'The boat was built in 1950. [3] It sank in May.',
	'The line (the first of its kind) grew fast.',
	'The map (drawn in 1950) was lost.',
	'“We [the council] voted for it,” she said.',
	'“[We] voted for it,” she said.',
	'The union (UNR) paid for the pier.',
	'The work of pre- and post-war years is lost.',
	'The two- to three-year plan was dropped.',
	'The pier - an old one - broke.',
	'The eighteenth-century pier broke.',
	'Holm & Roe paid for the pier.',
	'The URL was changed in May.',
	'LinkedIn was used by the council.',
	'YouTube and PlayStation were down.',
	'Ms Teh paid for the pier.',
	'At the end of May, the boat was sold.',
	'In spite of the rain, it left.',
	'It will always help towns in the north.',
	'It will focus on Norra and pass less rain on.',
	'The sum is to help towns in the north.',
	'They won 8-4 and left on Flight 8-4.',
	'Part i) is old.',
	'al-Holm told nobody.',
	'iPhone sales fell in May.',
	'The council used a newer IE. Its aim was to save money.',
	'The council closed the pier at 5 p.m. The boats were sold.',
	'They flew to the U.S. The trip was long.',
	'The storm, which came from the north, broke the old pier, the new pier and the hall, so that the council, which had met in May, voted for a new line, a new pier and a new hall, and the town, which had paid for the old ones, paid for those too, though it took ten years, two loans and a tax on each boat that came in.'
];
