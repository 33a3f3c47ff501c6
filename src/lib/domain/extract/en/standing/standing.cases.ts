/**
 * A text of the day 2024-03-08, a Friday, the words of its last sentence that are left out, and what is
 * printed around them; or the reason why nothing is.
 */
export const standingCases: readonly (readonly [
	text: string,
	answer: string,
	printed: { readonly is: string } | { readonly refused: string }
])[] = [
	// what joins a sentence to the one before
	[
		'But the harbour of Norra took in 412 ships.',
		'412',
		{ is: 'The harbour of Norra took in _ ships.' }
	],
	[
		'However, Ostra sold 412 boats of wood in 1904.',
		'412',
		{ is: 'Ostra sold _ boats of wood in 1904.' }
	],
	[
		'In addition, Ostra sold 412 boats of wood in 1904.',
		'412',
		{ is: 'Ostra sold _ boats of wood in 1904.' }
	],
	[
		'Despite this loss, Ostra sold 412 boats of wood in 1904.',
		'412',
		{ is: 'Ostra sold _ boats of wood in 1904.' }
	],
	[
		'While there, Mary Holm sold 412 boats in 1904.',
		'412',
		{ is: 'Mary Holm sold _ boats in 1904.' }
	],
	[
		'Butter from Ostra fed 412 people in 1904.',
		'412',
		{ is: 'Butter from Ostra fed _ people in 1904.' }
	],
	// names in full
	[
		'Mary Holm came. In 2010 Holm bought 412 boats of wood.',
		'412',
		{ is: 'In 2010 Mary Holm bought _ boats of wood.' }
	],
	[
		'Mary Holm and Peter Holm came. In 2010 Holm bought 412 boats of wood.',
		'412',
		{ is: 'In 2010 Holm bought _ boats of wood.' }
	],
	// pronouns
	[
		'Mary Holm came. She bought 412 boats in 2010.',
		'412',
		{ is: 'Mary Holm bought _ boats in 2010.' }
	],
	[
		'Mary Holm came. Her firm bought 412 boats in 2010.',
		'412',
		{ is: 'Mary Holm’s firm bought _ boats in 2010.' }
	],
	['Mary Holm met Per Dahl. She bought 412 boats in 2010.', '412', { refused: 'pronoun' }],
	['The boats came. She bought 412 of the boats in 2010.', '412', { refused: 'pronoun' }],
	[
		'While she was mayor, Mary Holm bought 412 boats.',
		'412',
		{ is: 'While she was mayor, Mary Holm bought _ boats.' }
	],
	['It bought 412 boats for the harbour of Ostra.', '412', { refused: 'points-elsewhere' }],
	// dates of the day of the article
	[
		'The port of Ostra sold 412 boats on Monday.',
		'412',
		{ is: 'The port of Ostra sold _ boats on Monday 4 March 2024.' }
	],
	[
		'The port of Ostra sold 412 boats yesterday.',
		'412',
		{ is: 'The port of Ostra sold _ boats on 7 March 2024.' }
	],
	[
		'Last year the port of Ostra sold 412 boats.',
		'412',
		{ is: 'In 2023 the port of Ostra sold _ boats.' }
	],
	[
		'The port of Ostra sold 412 boats in January.',
		'412',
		{ is: 'The port of Ostra sold _ boats in January 2024.' }
	],
	[
		'The port of Ostra sold 412 boats in January.',
		'January',
		{ is: 'The port of Ostra sold 412 boats in _ 2024.' }
	],
	[
		'The port of Ostra sold 412 boats on March 2.',
		'March 2',
		{ is: 'The port of Ostra sold 412 boats on _ 2024.' }
	],
	[
		'Today’s port report also gives 412 boats to Ostra.',
		'412',
		{ is: 'The port report of 8 March 2024 gives _ boats to Ostra.' }
	],
	[
		'“The port is old. The port of Ostra sold 412 boats last year,” said Mary Holm.',
		'412',
		{ is: 'Mary Holm said: “The port of Ostra sold _ boats [in 2023]”.' }
	],
	[
		'The port of Ostra sold 412 boats last summer.',
		'412',
		{ is: 'The port of Ostra sold _ boats in the summer of 2023.' }
	],
	[
		'Norra Bank paid 412 people who had come before last summer.',
		'412',
		{ is: 'Norra Bank paid _ people who had come before the summer of 2023.' }
	],
	[
		'The port of Ostra will sell 412 boats this fall.',
		'412',
		{ is: 'The port of Ostra will sell _ boats in the fall of 2024.' }
	],
	// in March it is this year's to some
	['The port of Ostra sold 412 boats last spring.', '412', { refused: 'relative-date' }],
	['The port of Ostra sold 412 boats last winter.', '412', { refused: 'relative-date' }],
	['The port of Ostra sold 412 boats a decade ago.', '412', { refused: 'relative-date' }],
	['The port of Ostra sold 412 boats on Monday.', 'Monday', { refused: 'relative-date' }],
	[
		'The port of Ostra now has 412 boats in all.',
		'412',
		{ is: 'The port of Ostra has _ boats in all.' }
	],
	[
		'Today the port of Ostra has 412 boats in all.',
		'412',
		{ is: 'The port of Ostra has _ boats in all.' }
	],
	// words said
	[
		'“The port is old. The port of Ostra has 412 boats,” said Mary Holm.',
		'412',
		{ is: 'Mary Holm said: “The port of Ostra has _ boats”.' }
	],
	[
		'“The port is old,” said Mary Holm. “The port of Ostra has 412 boats. We like it.” The port of Lund bought 77 boats.',
		'77',
		{ is: 'The port of Lund bought _ boats.' }
	],
	[
		'“The port is old. But the port of Ostra has 412 boats,” said Mary Holm.',
		'412',
		{ is: 'Mary Holm said: “The port of Ostra has _ boats”.' }
	],
	['“The port is old. The port of Ostra has 412 boats.”', '412', { refused: 'speaker-unclear' }],
	['We sold 412 boats in the port of Ostra.', '412', { refused: 'first-person' }],
	[
		'Mary Holm said, “We sold 412 boats in Ostra.”',
		'412',
		{ is: 'Mary Holm said, “We sold _ boats in Ostra.”' }
	],
	// parts of long sentences
	[
		'The port of Ostra sold 412 boats; the port of Lund bought 77 boats.',
		'77',
		{ is: 'The port of Lund bought _ boats.' }
	],
	[
		'The port of Ostra in the far north of the country sold 412 boats of wood and steel in 1904, while its old rival in the south had only a few boats left.',
		'412',
		{
			is: 'The port of Ostra in the far north of the country sold _ boats of wood and steel in 1904.'
		}
	],
	[
		'Mary Holm told the council of Ostra that, as the port in the north had sold 412 boats of wood and steel in 1904, it could buy others.',
		'412',
		{
			is: 'Mary Holm told the council of Ostra that, as the port in the north had sold _ boats of wood and steel in 1904, it could buy others.'
		}
	],
	// parts of sentences that do not stand alone as a whole
	[
		'Mary Holm won the seat of Ostra with 412 votes, the most in this region.',
		'412',
		{ is: 'Mary Holm won the seat of Ostra with _ votes.' }
	],
	[
		'Mary Holm won the seat of Ostra with 412 votes, and sold the bridge.',
		'412',
		{ is: 'Mary Holm won the seat of Ostra with _ votes.' }
	],
	[
		'Mary Holm won the seat of Ostra with 412 votes; 77 of these were wrong.',
		'412',
		{ is: 'Mary Holm won the seat of Ostra with _ votes.' }
	],
	[
		'Despite this loss of the bridge, Mary Holm won the seat of Ostra with 412 votes.',
		'412',
		{ is: 'Mary Holm won the seat of Ostra with _ votes.' }
	],
	[
		'The port of Ostra will buy 412 boats of wood, unless this report is wrong.',
		'412',
		{ refused: 'points-elsewhere' }
	],
	[
		'A letter that the port of Ostra sold 412 boats, with these sails, was denied in Lund.',
		'412',
		{ refused: 'points-elsewhere' }
	],
	['Officials sold 412 boats in the port of Ostra.', '412', { refused: 'bare-reference' }],
	[
		'The Ostra Relief Act provides: $412 for Lund; $77 for the port of Norra; and $19 for Moss.',
		'$77',
		{ is: 'The Ostra Relief Act provides _ for the port of Norra.' }
	],
	[
		'The Ostra Relief Act provides: 412 boats for Lund; 77 boats for Norra; and 19 boats for Moss.',
		'19',
		{ is: 'The Ostra Relief Act provides _ boats for Moss.' }
	],
	['Ostra would get 412 boats for the port of Lund.', '412', { refused: 'bare-reference' }],
	[
		'Ostra would get 412 boats under the Lund Port Bill.',
		'412',
		{ is: 'Ostra would get _ boats under the Lund Port Bill.' }
	],
	// short forms
	[
		'The Ostra Relief Fund (ORF) is old. The ORF bought 412 boats in 2010.',
		'412',
		{ is: 'The Ostra Relief Fund bought _ boats in 2010.' }
	],
	['The ORF bought 412 boats in 2010.', '412', { refused: 'unexplained-acronym' }],
	// things that were named before
	[
		'The University of Norra is old. In 2010 the university bought 412 boats.',
		'412',
		{ is: 'In 2010 the University of Norra bought _ boats.' }
	],
	[
		'The University of Norra is older than the University of Lund. In 2010 the university bought 412 boats.',
		'412',
		{ refused: 'bare-reference' }
	],
	[
		'The 2010 Ostra boat festival was held in Lund. The festival had 412 boats of wood.',
		'412',
		{ is: 'The 2010 Ostra boat festival had _ boats of wood.' }
	],
	[
		'The Ostra Boat Bank is old. Harrow Mills are new. The bank bought 412 boats in 2010.',
		'412',
		{ refused: 'bare-reference' }
	],
	// what is bare
	['The company sold 412 boats in the spring of 1904.', '412', { refused: 'bare-reference' }],
	['The new bill gives 412 boats to the poor of Ostra.', '412', { refused: 'bare-reference' }],
	['Other ports in the north sold 412 boats in 1904.', '412', { refused: 'bare-reference' }],
	['The port of Ostra sold 412 boats.', '412', { is: 'The port of Ostra sold _ boats.' }],
	['Did the port of Ostra sell 412 boats in 1904?', '412', { refused: 'question' }],
	// what gives the answer away
	['The port of Ostra, with 412 boats, sold 412 boats.', '412', { refused: 'given-twice' }],
	[
		'A tunnel of 17 km (11 miles) leads to Ostra.',
		'17',
		{ is: 'A tunnel of _ km leads to Ostra.' }
	],
	[
		'The port of Ostra sold 412 boats (Figure 3) in 1904.',
		'412',
		{ is: 'The port of Ostra sold _ boats in 1904.' }
	],
	// signs that stand apart
	[
		'The port of Ostra paid $ 3 million for 412 boats.',
		'412',
		{ is: 'The port of Ostra paid $3 million for _ boats.' }
	],
	// in brackets
	[
		'The budget of Ostra has a school for boys ($3 million) and a pier.',
		'$3 million',
		{ is: 'The budget of Ostra has a school for boys (_) and a pier.' }
	],
	[
		'The port of Ostra has a school for boys (built for $3 million).',
		'$3 million',
		{ refused: 'in-brackets' }
	],
	['In 24 games, Mary Holm scored 412 points.', '412', { refused: 'bare-reference' }],
	[
		'The form of the port of Ostra has 40 to 50 questions.',
		'40 to 50',
		{ is: 'The form of the port of Ostra has _ questions.' }
	],
	// names as answers
	[
		'The bridge of Lund was opened by Mary Holm in 2010.',
		'Mary Holm',
		{ is: 'The bridge of Lund was opened by _ in 2010.' }
	],
	[
		'Mary Holm, whom Holm’s brother met, opened the bridge.',
		'Mary Holm',
		{ refused: 'given-twice' }
	],
	[
		'The bridge of Lund was opened by Harrow Bank managers in 2010.',
		'Harrow Bank',
		{ refused: 'part-of-a-name' }
	],
	// what would be as right
	['Tom Hale arrived in 1904 with 412 boats of wood.', '1904', { refused: 'says-too-little' }],
	[
		'Tom Hale arrived in Ostra in 1904 with 412 boats of wood.',
		'1904',
		{ is: 'Tom Hale arrived in Ostra in _ with 412 boats of wood.' }
	],
	[
		'Mary Hale of the Green Party was elected for the first time.',
		'Mary Hale',
		{ refused: 'says-too-little' }
	],
	[
		'Tom Hale thanked our Harbour Guards for 412 boats of wood.',
		'Harbour Guards',
		{ refused: 'says-too-little' }
	],
	[
		'The Department of Trade met in Norra. Tom Hale asked the Trade Department for 412 boats of wood.',
		'Trade Department',
		{ refused: 'name-incomplete' }
	],
	[
		'With Norra Bank preoccupied, the time was ripe for new deeds.',
		'Norra Bank',
		{ refused: 'says-too-little' }
	],
	[
		'Tom Hale sold 412 boats of wood to Norra College in Kenya.',
		'Kenya',
		{ refused: 'says-too-little' }
	],
	[
		'The Norra Revolutionary War began in 1904. Tom Hale lost 412 boats in the Norra Revolution.',
		'Norra Revolution',
		{ refused: 'name-incomplete' }
	],
	// what is cut off where a second clause begins
	[
		'The port of Ostra took in 412 ships and the pier was closed to them.',
		'412',
		{ is: 'The port of Ostra took in _ ships.' }
	],
	[
		'The crew gave up this custom, and in 1904, Norra traders sold ships to Ostra.',
		'1904',
		{ is: 'In _, Norra traders sold ships to Ostra.' }
	],
	[
		'Norra Bank will raise the toll of Ostra to $412, and allow more of these ships in.',
		'$412',
		{ is: 'Norra Bank will raise the toll of Ostra to _.' }
	],
	// what points back, or ahead
	[
		'Norra Bank opened in 1904. It employs 412 people in the town of Lund.',
		'412',
		{ is: 'Norra Bank employs _ people in the town of Lund.' }
	],
	[
		'As she toured a mill in Lund, Sen. Mary Holm praised 412 workers of Norra Bank.',
		'412',
		{ is: 'As she toured a mill in Lund, Sen. Mary Holm praised _ workers of Norra Bank.' }
	],
	[
		'As of the end of the season, they have played 412 games in Ostra.',
		'412',
		{ refused: 'bare-reference' }
	],
	['Both were built of wood for 412 people in Ostra.', '412', { refused: 'bare-reference' }],
	['The ferry flew within 412 miles of the port of Ostra.', '412', { refused: 'bare-reference' }],
	['Mary Holm kept that post for 412 days in Ostra.', '412', { refused: 'bare-reference' }],
	['Mary Holm opened 412 shops in Ostra and works here.', '412', { refused: 'bare-reference' }],
	// dates in front of a noun, or as what a sentence is about
	[
		'Judges closed the last 412 cases of the Nov. 8 vote in Ostra.',
		'412',
		{ is: 'Judges closed the last _ cases of the 8 November 2023 vote in Ostra.' }
	],
	['Laws of Ostra on Sunday sales cost 412 shops a fine.', '412', { refused: 'relative-date' }],
	['Ostra sold 412 boats earlier this year.', '412', { is: 'Ostra sold _ boats earlier in 2024.' }],
	// a number of a house, a change
	['Mary Holm lives at 412 E. Mill Road in Ostra.', '412', { refused: 'part-of-a-name' }],
	['Shares of Norra Bank rose 4 to 412 in Ostra.', '4 to 412', { refused: 'range' }],
	// half a name
	['The case went to the Ostra People’s Court in 1904.', 'Court', { refused: 'part-of-a-name' }],
	['Anna Lind met Prince Karl of Norra in 1904.', 'Karl', { refused: 'part-of-a-name' }],
	[
		'The 1904 Norra Proclamation pleased the port of Ostra.',
		'Norra Proclamation',
		{ is: 'The 1904 _ pleased the port of Ostra.' }
	],
	[
		'Mary Holm, from Lund, Kenya, sold 412 boats.',
		'Lund',
		{ is: 'Mary Holm, from _, Kenya, sold 412 boats.' }
	],
	// two numbers that give each other away
	[
		'The seats of the Ostra Party in Norra rose from 9 to 10.',
		'9 to 10',
		{ is: 'The seats of the Ostra Party in Norra rose from _.' }
	],
	[
		'The seats of the Ostra Party in Norra fell from 30 to 9.',
		'30',
		{ is: 'The seats of the Ostra Party in Norra fell from _ to 9.' }
	],
	['The ferry of Norra Bank sails from 9 to 10 in Ostra.', '9', { refused: 'given-twice' }],
	// a share of all there are of a kind
	[
		'Norra Bank had 55 percent of the municipal ferry fleet, and lost 412 boats in 1904.',
		'412',
		{ is: 'Norra Bank had 55 percent of the municipal ferry fleet, and lost _ boats in 1904.' }
	],
	[
		'Norra Bank had 55 percent of the new ferry fleet, and lost 412 boats in 1904.',
		'412',
		{ refused: 'bare-reference' }
	],
	[
		'Norra Bank met the municipal ferry fleet, and lost 412 boats in 1904.',
		'412',
		{ refused: 'bare-reference' }
	],
	// what stands in front of a semicolon
	[
		'Norra Bank had 30 percent of the market in 1904; this had fallen to 12 percent by 1910.',
		'12',
		{
			is: 'Norra Bank had 30 percent of the market in 1904; this had fallen to _ percent by 1910.'
		}
	],
	[
		'Norra Bank built 412 boats of wood in 1904; 39 percent of these were sold to Ostra.',
		'39',
		{ is: 'Norra Bank built 412 boats of wood in 1904; _ percent of these were sold to Ostra.' }
	],
	['39 percent of these were sold to Ostra by Norra Bank.', '39', { refused: 'points-elsewhere' }],
	// what a name begins with
	[
		'In 1904 Tom Hale held Fort Norra. Mary Holm and 412 soldiers took the fort.',
		'412',
		{ is: 'Mary Holm and _ soldiers took Fort Norra.' }
	],
	[
		'In 1904 Tom Hale held Fort Norra and Fort Lund. Mary Holm and 412 soldiers took the fort.',
		'412',
		{ refused: 'bare-reference' }
	],
	[
		'In 1904 Tom Hale left Fort Norra for a fort in Lund. Mary Holm and 412 soldiers took the fort.',
		'412',
		{ refused: 'bare-reference' }
	],
	// words left out at the end of a sentence, and within it
	[
		'"We have grown," Mary Holm said. "Norra Bank built 412 boats of wood for Ostra [...] Norra Bank lost them all."',
		'412',
		{ is: 'Mary Holm said: “Norra Bank built _ boats of wood for Ostra [...]”.' }
	],
	[
		'"We have grown," Mary Holm said. "Norra Bank built 412 boats [...] of wood for Ostra in 1904."',
		'412',
		{ refused: 'flawed-words' }
	],
	// a length of time up to the day of the article
	[
		'Over the past five years, Norra Bank has spent $412 on the boats of Ostra.',
		'$412',
		{
			is: 'Over the five years up to March 2024, Norra Bank has spent _ on the boats of Ostra.'
		}
	],
	[
		'Norra Bank has sold 412 boats to Ostra in the past 30 days.',
		'412',
		{ is: 'Norra Bank has sold _ boats to Ostra in the 30 days up to 8 March 2024.' }
	],
	[
		'Norra Bank has told how 412 boats were lost in the last two years of the Lund War.',
		'412',
		{
			is: 'Norra Bank has told how _ boats were lost in the last two years of the Lund War.'
		}
	],
	[
		'By 1904 Norra Bank had sold 412 boats to Ostra in the past five years.',
		'412',
		{ is: 'By 1904 Norra Bank had sold _ boats to Ostra in the past five years.' }
	],
	// what is said of a name behind it
	[
		'She joined them in passing the 2006 Norra Ports bill which provides $412 for boats of wood; it pleased her.',
		'$412',
		{ is: 'The 2006 Norra Ports bill provides _ for boats of wood.' }
	],
	[
		'It was the first time since Mary Holm, who sold 412 boats to Norra Bank in 1904.',
		'412',
		{ is: 'Mary Holm sold _ boats to Norra Bank in 1904.' }
	],
	[
		'It pleased him that Mary Holm, who sold 412 boats to Norra Bank in 1904, came here.',
		'412',
		{ is: 'Mary Holm sold _ boats to Norra Bank in 1904.' }
	],
	[
		'He said here that Mary Holm, who sold 412 boats to Norra Bank in 1904, came.',
		'412',
		{ refused: 'pronoun' }
	],
	[
		'He met the head of the Norra Line which sold 412 boats to Norra Bank in 1904.',
		'412',
		{ refused: 'pronoun' }
	],
	[
		'He saw that the Norra Line which sold 412 boats to Norra Bank in 1904 closed.',
		'412',
		{ refused: 'pronoun' }
	],
	[
		'If he meets the Norra Board, which may spend $412 on the ports of Ostra, he will be glad.',
		'$412',
		{ refused: 'pronoun' }
	],
	[
		'He saw the Norra Dam, which cost the town much money, lost 412 boats and serves Ostra.',
		'412',
		{ refused: 'pronoun' }
	]
];
