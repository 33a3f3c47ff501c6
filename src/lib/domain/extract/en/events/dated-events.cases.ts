/** Texts of 5 March 2024 with what is asked of them, its date behind it; `! reason` where nothing is. */
export const eventCases: readonly (readonly [string, string])[] = [
	// where the date stands
	[
		'On 3 May 2011, Mary Smith opened the bridge at Harrow.',
		'On which date did Mary Smith open the bridge at Harrow? 2011-05-03'
	],
	[
		'In 1911 a Kenyan expedition reached Lake Tarsus.',
		'In which year did a Kenyan expedition reach Lake Tarsus? 1911'
	],
	[
		'In May 1911, against all hopes, the Harrow Bank closed its office in Leeds.',
		'In which month and year did the Harrow Bank close its office in Leeds? 1911-05'
	],
	[
		'A few days earlier, on 2 May 1911, the Harrow Bank closed its office in Leeds.',
		'On which date did the Harrow Bank close its office in Leeds? 1911-05-02'
	],
	[
		'Mary Smith graduated in 2006 from Harrow College in Kenya.',
		'In which year did Mary Smith graduate from Harrow College in Kenya? 2006'
	],
	[
		'The Tarsus Treaty was signed in Nairobi on 4 June 1988.',
		'On which date was the Tarsus Treaty signed in Nairobi? 1988-06-04'
	],
	[
		'The Tarsus Treaty was signed by Kenya and Sudan in 1988.',
		'In which year was the Tarsus Treaty signed by Kenya and Sudan? 1988'
	],
	[
		'The Harrow Fund was officially founded in 1988 to help Kenyan miners.',
		'In which year was the Harrow Fund officially founded to help Kenyan miners? 1988'
	],
	[
		'Mary Smith on 2 June 2010 founded the Harrow Fund.',
		'On which date did Mary Smith found the Harrow Fund? 2010-06-02'
	],
	[
		'The fair went well, and in 1990, the Harrow Bank bought two ships.',
		'In which year did the Harrow Bank buy two ships? 1990'
	],
	[
		'The march came to an end when Kenyan troops took Port Harrow in 1890.',
		'In which year did Kenyan troops take Port Harrow? 1890'
	],
	[
		'Few ships came, since Kenya had closed Port Harrow in 1890.',
		'In which year did Kenya close Port Harrow? 1890'
	],
	[
		'In the summer of 1990, the Harrow Bank bought two ships.',
		'In which year did the Harrow Bank buy two ships? 1990'
	],
	[
		'In early 1990, the Harrow Bank bought two ships.',
		'In which year did the Harrow Bank buy two ships? 1990'
	],
	[
		'The Harrow Bank bought two ships at the end of 1990.',
		'In which year did the Harrow Bank buy two ships? 1990'
	],
	// verbs
	['The Harrow Bank banned cash in 2015.', 'In which year did the Harrow Bank ban cash? 2015'],
	[
		'The Kenyan parliament ratified the Tarsus Treaty in 2015.',
		'In which year did the Kenyan parliament ratify the Tarsus Treaty? 2015'
	],
	['The Harrow Bridge collapsed in 2015.', 'In which year did the Harrow Bridge collapse? 2015'],
	[
		'Mary Smith became the first mayor of Harrow in 2015.',
		'In which year did Mary Smith become the first mayor of Harrow? 2015'
	],
	[
		'Mary Smith first played for Harrow United in 2015.',
		'In which year did Mary Smith first play for Harrow United? 2015'
	],
	['Mary Smith played for Harrow United in 2015.', '! not-an-event'],
	['Mary Smith lived in Harrow in 2015.', '! not-an-event'],
	['The Harrow Bridge was long in 2015.', '! not-an-event'],
	[
		'The newly elected mayor of Harrow resigned in 2015.',
		'In which year did the newly elected mayor of Harrow resign? 2015'
	],
	['The Harrow Bridge built in 1890 collapsed yesterday.', '! unclear-verb'],
	['The Clean Harbours Act passed in 1994 bans oil.', '! unclear-verb'],
	// what is to come, and days without a year
	[
		'The Harrow Museum will open on 4 May 2024.',
		'On which date was the Harrow Museum *expected* to open, as of 5 March 2024? 2024-05-04'
	],
	[
		'The Harrow Museum is scheduled to be opened in May 2024.',
		'In which month and year was the Harrow Museum *scheduled* to be opened, as of 5 March 2024? 2024-05'
	],
	[
		'Kenyan troops are expected to leave Port Harrow by the end of August.',
		'By the end of which month and year were Kenyan troops *expected* to leave Port Harrow, as of 5 March 2024? 2024-08'
	],
	[
		'The Harrow Bank closed its office in Leeds on Friday.',
		'On which date did the Harrow Bank close its office in Leeds? 2024-03-01'
	],
	[
		'Mary Smith yesterday opened the Harrow Museum.',
		'On which date did Mary Smith open the Harrow Museum? 2024-03-04'
	],
	['The Harrow Museum would open in 2026.', '! hedged'],
	['The Harrow Museum may open in 2026.', '! hedged'],
	// who and what
	[
		'US Secretary of State Mary Smith opened the Harrow Museum in 2010.',
		'In which year did Mary Smith open the Harrow Museum? 2010'
	],
	[
		'Mary Smith, a painter from Leeds, opened the Harrow Museum in 2010.',
		'In which year did Mary Smith open the Harrow Museum? 2010'
	],
	[
		'Mary Smith was ill. Smith opened the Harrow Museum in 2010.',
		'In which year did Mary Smith open the Harrow Museum? 2010'
	],
	[
		'Mary Smith was ill. She opened the Harrow Museum in 2010.',
		'In which year did Mary Smith open the Harrow Museum? 2010'
	],
	['Mary Smith met Anna Brown. She opened the Harrow Museum in 2010.', '! pronoun'],
	['She opened the Harrow Museum in 2010.', '! pronoun'],
	['It opened the Harrow Museum in 2010.', '! pronoun'],
	[
		'In 2010, Mary Smith published her first book.',
		'In which year did Mary Smith publish her first book? 2010'
	],
	['In 2010, Mary Smith gave Anna Brown her first book.', '! pronoun'],
	[
		'Mary Smith and Anna Brown founded the Harrow Fund in 2010.',
		'In which year did Mary Smith and Anna Brown found the Harrow Fund? 2010'
	],
	['The bill was passed by the Kenyan parliament in 2010.', '! bare-subject'],
	['The company bought the Harrow Bank in 2010.', '! bare-subject'],
	['The head of the group resigned in 2010.', '! bare-subject'],
	['Parliament was dissolved in 2010.', '! bare-subject'],
	['The previous Kenyan government fell in 2010.', '! points-elsewhere'],
	[
		'The law on fishing rights was passed in 2010.',
		'In which year was the law on fishing rights passed? 2010'
	],
	['Mary Smith signed the bill in 2010.', '! bare-noun'],
	['Mary Smith left the same town in 2010.', '! points-elsewhere'],
	['Mary Smith won in 2010.', '! no-complement'],
	['Mary Smith was named in 2010.', '! no-complement'],
	// whose date it is
	[
		'Mary Smith was born in Nairobi and moved to Leeds in 1990.',
		'In which year did Mary Smith move to Leeds? 1990'
	],
	[
		'In 1990, Mary Smith left Nairobi and moved to Leeds.',
		'In which year did Mary Smith leave Nairobi? 1990'
	],
	['Mary Smith opened the bridge that Anna Brown had built in 1990.', '! other-clause'],
	['Mary Smith decided to leave Harrow in 1990.', '! other-clause'],
	['Mary Smith left Nairobi in 1990 and 1995.', '! two-dates'],
	['In 1990, Mary Smith left Nairobi for the 1990 Harrow Games.', '! given-away'],
	['In 1990, Mary Smith bought ships, mills and mines.', '! list'],
	[
		'In 1990, Mary Smith left Nairobi, which had been her home.',
		'In which year did Mary Smith leave Nairobi? 1990'
	],
	[
		'In April 1990, Kenyan troops took Port Harrow from the Sudanese ships that had taken it in 1988.',
		'In which month and year did Kenyan troops take Port Harrow from the Sudanese ships? 1990-04'
	],
	['Since 1990, Mary Smith has left Nairobi twice.', ''],
	// whether it is so
	['Mary Smith did not leave Nairobi in 1990.', '! negated'],
	["Mary Smith didn't leave Nairobi in 1990.", '! negated'],
	['Mary Smith reportedly left Nairobi in 1990.', '! hedged'],
	['If Mary Smith left Nairobi in 1990, all is well.', '! no-verb'],
	['According to Anna Brown, Mary Smith left Nairobi in 1990.', '! no-verb'],
	['Mary Smith left Nairobi in 1990, Anna Brown said.', '! attributed'],
	['Mary Smith announced that Nairobi fell in 1990.', '! other-clause'],
	['“All is well. Mary Smith left Nairobi in 1990. It is well.”', '! quotation'],
	['In 2010, Mary Smith voted with Sudan in loudly asking (9 to 1) to leave.', '! list'],
	// a second verb with a date of its own
	[
		'Mary Smith recovered and opened the Harrow Mill in 1990.',
		'In which year did Mary Smith open the Harrow Mill? 1990'
	],
	[
		'Mary Smith moved to Nairobi in 1990 and founded the Harrow Fund in 1995.',
		'In which year did Mary Smith move to Nairobi? 1990; In which year did Mary Smith found the Harrow Fund? 1995'
	],
	[
		'The Harrow Bank bought the Leeds Mill and was sold to Kenya in 1990.',
		'In which year was the Harrow Bank sold to Kenya? 1990'
	],
	['Mary Smith was arrested in Leeds and sentenced in 1990.', '! coordinated'],
	['Mary Smith met and married Tom Brown in Leeds in 1990.', '! coordinated'],
	['Mary Smith met Anna Brown and sold her house in Leeds in 1990.', '! coordinated'],
	['The Harrow Bank sold new and restored ships to Kenya in 1990.', '! coordinated'],
	['Mary Smith hoped to leave Leeds and opened the Harrow Mill in 1990.', '! not-an-event'],
	// what belongs to somebody
	[
		'Mary Smith was ill. Her first novel was published in 1990.',
		'In which year was Mary Smith’s first novel published? 1990'
	],
	[
		'Mary Smith was ill. In 1990, her brother Tom Smith died at the age of six.',
		'In which year did Mary Smith’s brother Tom Smith die? 1990'
	],
	['Mary Smith met Anna Brown. Her father, a baker, died in 1990.', '! pronoun'],
	['Mary Smith died in 1990 aged 70.', 'In which year did Mary Smith die? 1990'],
	// lives
	[
		'Mary Smith (born 11 June 1950) is a Kenyan painter.',
		'On which date was Mary Smith born? 1950-06-11'
	],
	[
		'Mary Ann Smith (August 2, 1754 – June 14, 1825) was a Kenyan painter.',
		'On which date was Mary Ann Smith born? 1754-08-02; On which date did Mary Ann Smith die? 1825-06-14'
	],
	[
		'Mary Smith (1754–1825) was a Kenyan painter.',
		'In which year was Mary Smith born? 1754; In which year did Mary Smith die? 1825'
	],
	['The Harrow Bank (1954–1985) was a Kenyan body.', ''],
	[
		'Mary Smith was born in Leeds, England, on 11 June 1950.',
		'On which date was Mary Smith born in Leeds, England? 1950-06-11'
	],
	[
		'Mary Smith was born on 11 June 1950 in Leeds, and she left it in 1970.',
		'On which date was Mary Smith born in Leeds? 1950-06-11'
	],
	[
		'Mary Smith (Kenyan: [ˈsmɪθ]; 2 August 1754 – 14 June 1825) was the daughter of Anna Smith (1704–1787).',
		'On which date was Mary Smith born? 1754-08-02; On which date did Mary Smith die? 1825-06-14; In which year was Anna Smith born? 1704; In which year did Anna Smith die? 1787'
	],
	[
		'Mary Smith (3 May 1950 – 4 June 2010) was a painter. Mary Smith was born in Leeds on 3 May 1950.',
		'On which date was Mary Smith born in Leeds? 1950-05-03; On which date did Mary Smith die? 2010-06-04'
	],
	[
		'Mary Ann Smith (1754–1825) was the niece of Mary Smith (1704–1787).',
		'In which year was Mary Ann Smith born? 1754; In which year did Mary Ann Smith die? 1825'
	],
	[
		'Mary Smith was born in Leeds, England on 11 June 1950.',
		'On which date was Mary Smith born in Leeds, England? 1950-06-11'
	],
	// subjects and objects that are more, or less, than they seem
	['Mary Smith believes Kenya left Harrow in 1990.', '! other-clause'],
	['Scientists believe Kenya banned bags in 1990.', '! other-clause'],
	['A man from Kenya was arrested in 1990.', '! bare-subject'],
	[
		'The painter Mary Smith left Nairobi in 1990.',
		'In which year did Mary Smith leave Nairobi? 1990'
	],
	[
		"Mary Smith's book on bees was published in 1990.",
		"In which year was Mary Smith's book on bees published? 1990"
	],
	[
		"Kenya's capital fell in May 1990.",
		"In which month and year did Kenya's capital fall? 1990-05"
	],
	['Mary Smith and Ruth Smith left Nairobi. On May 3, 1990, Smith resigned.', '! name-incomplete'],
	['Mary Smith became president in 1990.', '! no-complement'],
	['Mary Smith won high honours in 1990.', '! says-too-little'],
	[
		'Mary Smith won the Harrow Prize in 1990.',
		'In which year did Mary Smith win the Harrow Prize? 1990'
	],
	['Mary Smith was sent to prison in 1990.', 'In which year was Mary Smith sent to prison? 1990'],
	[
		'Mary Smith succeeded Anna Brown as head of the BBC in 1990.',
		'In which year did Mary Smith succeed Anna Brown as head of the BBC? 1990'
	],
	['Soldiers sent by Kenya in 1990 took Port Harrow.', '! unclear-verb'],
	['Mary Smith, who left Kenya in 1990, opened the Harrow Mill.', '! no-verb'],
	[
		'On May 3, 1990, the Harrow Bank completed a record mission for the poor of Kenya by lending ten ships and two hundred men to four towns in the north of Kenya.',
		'On which date did the Harrow Bank complete a record mission for the poor of Kenya? 1990-05-03'
	],
	// events that are named with their date
	[
		'Prices rose with the 2018 US withdrawal from the Tarsus Treaty.',
		'In which year did the US withdrawal from the Tarsus Treaty take place? 2018'
	],
	[
		'It recalls the January 2020 bombing of Port Harrow and the 2018 fire.',
		'In which month and year did the bombing of Port Harrow take place? 2020-01'
	],
	[
		'Kenya’s 2011 invasion of Sudan is still remembered.',
		'In which year did Kenya’s invasion of Sudan take place? 2011'
	],
	[
		'The 2015 attacks in Paris and Brussels are still remembered.',
		'In which year did the attacks in Paris and Brussels take place? 2015'
	],
	[
		'Little changed after the collapse of the Harrow Bank in 1990.',
		'In which year did the collapse of the Harrow Bank take place? 1990'
	],
	[
		'Little changed after the death of Mary Smith in 1990.',
		'In which year did Mary Smith die? 1990'
	],
	['Little changed after the death of the mayor in 1990.', '! other-clause'],
	['The 2016 Kenyan election was close.', ''],
	['The 1998 bombing is still remembered.', ''],
	['The 2019 collapse of the Harrow Bank and of much else is remembered.', ''],
	['His 2011 escape from Kenya is still remembered.', ''],
	[
		'Peace could make for a more stable Kenyan election slated for October.',
		'For which month and year was the Kenyan election *scheduled*, as of 5 March 2024? 2024-10'
	],
	[
		'The Harrow Bridge trial is scheduled for 12 May 2024.',
		'For which date was the Harrow Bridge trial *scheduled*, as of 5 March 2024? 2024-05-12'
	],
	['The Harrow Bridge trial scheduled for 12 May 2024 was put off.', ''],
	['A vote slated for October could change that.', ''],
	[
		'Petitions asking for a vote in Harrow were sent to the Kenyan Senate on 5 May 1990.',
		'On which date were petitions asking for a vote in Harrow sent to the Kenyan Senate? 1990-05-05'
	],
	['The Kenyan leader visited Leeds in 1990.', '! bare-subject'],
	['In 1990, Mary Smith sold seven.', '! no-complement']
];
