/** Texts with what is asked of their clauses, the answer behind it. */
export const clauseCases: readonly (readonly [string, string])[] = [
	// what it was
	[
		'The Harrow Bank announced a further $ 155 million in food aid to Kenya.',
		'Which organisation announced a further $155 million in food aid to Kenya? the Harrow Bank'
	],
	[
		'The Harrow Bank bought old mills from Tom Brown.',
		'What did the Harrow Bank buy from Tom Brown? old mills; Which organisation bought old mills from Tom Brown? the Harrow Bank; From whom did the Harrow Bank buy old mills? Tom Brown'
	],
	[
		'Mary Smith drafted a new treaty for the Kenyan Senate.',
		'What did Mary Smith draft for the Kenyan Senate? a new treaty; Who drafted a new treaty for the Kenyan Senate? Mary Smith; For which senate did Mary Smith draft a new treaty? Kenyan Senate'
	],
	[
		'The Harrow Bill will fully fund foreign treatment centres and provide new roads.',
		'In the article of 5 March 2024, what will the Harrow Bill fully fund? foreign treatment centres'
	],
	[
		'The Harrow Bank has requested new ships from the Kenyan Navy.',
		'In the article of 5 March 2024, what has the Harrow Bank requested from the Kenyan Navy? new ships'
	],
	['Mary Smith designed a badge in 1990.', ''],
	['Mary Smith drafted it for the Kenyan Senate.', ''],
	['Mary Smith gave the Kenyan Senate a new treaty.', ''],
	['Mary Smith cited letters of poor people with many words.', ''],
	['The bank bought old mills from Tom Brown.', ''],
	['The Harrow Bank reportedly bought old mills from Tom Brown.', ''],
	['The Harrow Bank did not buy old mills from Tom Brown.', ''],
	['If the Harrow Bank bought old mills from Tom Brown, it would grow.', ''],
	[
		'Tom Brown said the Harrow Bank bought old mills in Leeds.',
		'What did the Harrow Bank buy in Leeds, according to Tom Brown? old mills; In which place did the Harrow Bank buy old mills, according to Tom Brown? Leeds'
	],
	['The Harrow Bank bought old mills in to of Leeds.', ''],
	['He bought old mills from Tom Brown.', ''],
	// who it was
	[
		'After the war, Mary Smith designed a badge for the Harrow Society.',
		'Who designed a badge for the Harrow Society? Mary Smith; For which society did Mary Smith design a badge? Harrow Society'
	],
	[
		'Sen. Mary Smith (D-York) today called on the Kenyan Senate to reopen the mill of Leeds.',
		'Who called on the Kenyan Senate to reopen the mill of Leeds? Mary Smith; On which date did Mary Smith call on the Kenyan Senate to reopen the mill of Leeds? 2024-03-05'
	],
	['Mary Smith joined the Kenyan Senate in calling on Sudan to reopen the mill.', ''],
	['Mary Smith and Tom Brown designed a badge for the Harrow Society.', ''],
	['Mary Smith designed a badge for her town.', ''],
	// where and with whom
	[
		'Mary Smith travelled to Kenya with her two sons.',
		'To which country did Mary Smith travel with her two sons? Kenya'
	],
	[
		'Tom Green was sent to Sudan to design ships.',
		'To which country was Tom Green sent to design ships? Sudan'
	],
	['The Harrow Bank announced cuts in Stock Work.', ''],
	['Mary Smith designed a badge in Leeds, York and Harrow.', ''],
	[
		'Mary Smith travelled to Africa with her two sons.',
		'To which continent did Mary Smith travel with her two sons? Africa'
	],
	['Mary Smith was recruited by Tom Green to serve in the Harrow War in Sudan.', ''],
	[
		'Mary Smith graduated with honours from Harrow College in Kenya.',
		'From which college did Mary Smith graduate with honours in Kenya? Harrow College'
	],
	// what it did before, or by the way
	[
		'After moving to Harrow University in 2009, Mary Smith fell ill.',
		'To which university did Mary Smith move in 2009? Harrow University'
	],
	[
		'Mary Smith won fame by redesigning the Harrow Hall for the Kenyan Senate.',
		'For which senate did Mary Smith win fame by redesigning the Harrow Hall? Kenyan Senate; What did Mary Smith redesign for the Kenyan Senate? the Harrow Hall; Who redesigned the Harrow Hall for the Kenyan Senate? Mary Smith'
	],
	[
		'Mary Smith will win fame by redesigning the Harrow Hall for the Kenyan Senate.',
		'In the article of 5 March 2024, for which senate will Mary Smith win fame by redesigning the Harrow Hall? Kenyan Senate'
	],
	// when
	['The Kenyan Navy carried flags to Leeds in May 1990.', ''],
	['Mary Smith met and carried Tom Brown to Leeds in 1990.', ''],
	['Mary Smith, who left Kenya in 1990, carried a flag to Leeds.', ''],
	['Mary Smith lived with Tom Brown in 1990.', 'With whom did Mary Smith live in 1990? Tom Brown'],
	['Mary Smith, awarded the Harrow Prize for her work in Kenya, left.', ''],
	['Mary Smith has been working in Leeds for the Harrow Bank.', '']
];
