/** Texts with what is asked of them, the answer behind it. */
export const resultCases: readonly (readonly [string, string])[] = [
	// who did it, of a passive
	[
		'Mary Smith was recruited by Anna Brown to serve in the Kenyan Navy.',
		'Who recruited Mary Smith to serve in the Kenyan Navy? Anna Brown'
	],
	[
		'The Harrow Museum was designed by the Kenyan architect Mary Smith in 1990.',
		'Who designed the Harrow Museum in 1990? Mary Smith'
	],
	[
		'The Leeds Act was passed by the Kenyan Senate in 1990.',
		'Which organisation passed the Leeds Act in 1990? the Kenyan Senate'
	],
	['The Harrow Museum was bought by Mary Smith and Anna Brown.', ''],
	['The Harrow Museum was bought by friends of Mary Smith.', ''],
	['The Harrow Museum was bought by Mary Smith’s family.', ''],
	['The Harrow Museum was visited by Mary Smith in 1990.', ''],
	['The Harrow Museum was not designed by Mary Smith.', ''],
	['The Harrow Museum was reportedly designed by Mary Smith in 1990.', ''],
	['Tom Brown said the Harrow Museum was designed by Mary Smith in 1990.', ''],
	['The Harrow Museum was designed by Mary Smith last year.', ''],
	['It was designed by Mary Smith.', ''],
	['The house was designed by Mary Smith.', ''],
	// by how much
	[
		'Mary Smith defeated Anna Brown by 424 votes.',
		'By how many votes did Mary Smith defeat Anna Brown? 424; Who defeated Anna Brown by 424 votes? Mary Smith'
	],
	[
		'Mary Smith of the Green Party narrowly defeated another poet, Anna Brown of the Leeds Party, by about five thousand votes.',
		'By *about* how many votes did Mary Smith defeat Anna Brown? 5000; Who defeated Anna Brown by about five thousand votes? Mary Smith'
	],
	[
		'Two poets were on the list, with Mary Smith beating Anna Brown by 42 votes.',
		'By how many votes did Mary Smith defeat Anna Brown? 42; Who defeated Anna Brown by 42 votes? Mary Smith'
	],
	[
		'The poet Anna Brown of the Leeds Party was defeated by 10,694 votes by Mary Smith.',
		'By how many votes did Mary Smith defeat Anna Brown? 10694; Who defeated Anna Brown by 10,694 votes? Mary Smith'
	],
	[
		'The Leeds Rovers beat the Harrow Lions by 20 points.',
		'By how many points did the Leeds Rovers defeat the Harrow Lions? 20; Who defeated the Harrow Lions by 20 points? the Leeds Rovers'
	],
	['The Leeds Rovers beat the Harrow Lions by three goals to two.', ''],
	['Mary Smith and Anna Brown defeated Tom Green by 20 votes.', ''],
	['Mary Smith said she defeated Anna Brown by 20 votes.', ''],
	['If Mary Smith defeated Anna Brown by 20 votes, she would stay.', ''],
	['Mary Smith, who defeated her by 20 votes, left.', ''],
	// who made a thing that is named, and when
	[
		'The Harrow Museum, designed by Mary Smith, was old.',
		'Who designed the Harrow Museum? Mary Smith'
	],
	[
		'Tom saw the Harrow Museum, a small gallery founded by Mary Smith, which closed.',
		'Who founded the Harrow Museum? Mary Smith'
	],
	[
		'Mary Smith studied at Navarro College, founded in 1946, and left.',
		'In which year was Navarro College founded? 1946'
	],
	['The fund of the Harrow Bank, founded in 1990, is rich.', ''],
	['The Harrow Bank, founded by Mary Smith and Tom Green, is rich.', ''],
	['The Harrow Bank, founded by friends of Mary Smith, is rich.', ''],
	['The Harrow Bank, founded in 2030, is rich.', ''],
	['The Harrow Bank, founded in 1990 or 1991, is rich.', ''],
	['The Harrow Lions, founded in 1990, are rich.', ''],
	// scores
	[
		'The Leeds Rovers beat the Harrow Lions 3–1 in Nairobi.',
		'By what score did the Leeds Rovers beat the Harrow Lions? 3–1'
	],
	[
		'The Kenyan Senate passed the Leeds Act by a vote of 60 to 33.',
		'By what vote did the Kenyan Senate pass the Leeds Act? 60 to 33'
	],
	['The Leeds Act was passed on a vote of 60–33.', 'By what vote was the Leeds Act passed? 60–33'],
	['The bill was passed by a vote of 60 to 33.', ''],
	['The Kenyan Senate did not pass the Leeds Act by a vote of 60 to 33.', ''],
	['The Leeds Rovers beat the Harrow Lions 3–1 and 2–0.', ''],
	['The Leeds Rovers beat the Harrow Lions in 3 to 4 hours.', ''],
	// ages
	[
		'Mary Smith died in Leeds on 3 May 1990 at the age of 77.',
		'At what age did Mary Smith die in Leeds? 77'
	],
	[
		'Mary Smith became mayor of Leeds aged 34.',
		'At what age did Mary Smith become mayor of Leeds? 34'
	],
	[
		'Mary Smith was ill. In 1990, her brother Tom Smith died at the age of six.',
		'At what age did Mary Smith’s brother Tom Smith die? six'
	],
	[
		'Mary Smith was elected to the Kenyan parliament in 1990 at age 28, and left.',
		'At what age was Mary Smith elected to the Kenyan parliament? 28'
	],
	['Mary Smith died at the age of six months.', 'At what age did Mary Smith die? six months'],
	['Mary Smith beat a boy aged 12.', ''],
	['Mary Smith opened the Harrow Home for people aged 60 in Leeds.', ''],
	['Mary Smith reportedly died in Leeds at the age of 77.', ''],
	// what somebody did something to, on a date
	['Mary Smith married Tom Green in 1990.', 'Whom did Mary Smith marry in 1990? Tom Green'],
	[
		'In May 1911 the Harrow Bank bought the Leeds Mill from Tom Green.',
		'What did the Harrow Bank buy from Tom Green in May 1911? Leeds Mill'
	],
	[
		'A Kenyan expedition reached Lake Tarsus on 3 May 1911.',
		'Which place did a Kenyan expedition reach on 3 May 1911? Lake Tarsus'
	],
	['A Kenyan fleet took Sudan in 1911.', 'Which country did a Kenyan fleet take in 1911? Sudan'],
	['The Harrow Bank bought the Leeds Mill and the Tarsus Mill in 1990.', ''],
	['The Harrow Bank bought the Leeds Mill’s ships in 1990.', ''],
	['The Harrow Bank bought the Harrow Mill in 1990.', ''],
	['Mary Smith became a Kenyan in 1990.', ''],
	// votes
	[
		'For the Greens, Mary Smith of the Green Party was re-elected with 310 votes in Nairobi.',
		'With how many votes was Mary Smith re-elected in Nairobi? 310'
	],
	[
		'For the Greens, the poet Mary Smith won 12,345 votes, the most in Leeds.',
		'How many votes did Mary Smith win? 12345'
	],
	['For the Greens, Mary Smith won 300 votes more than Anna Brown.', ''],
	['For the Greens, Mary Smith and Anna Brown won 300 votes.', ''],
	['Tom Green said Mary Smith won 300 votes.', ''],
	['For the Greens, the sister of Mary Smith won 300 votes.', ''],
	// until when
	[
		'Mary Smith served as mayor of Nairobi from 1990 to 1995, and left.',
		'Until which year did Mary Smith serve as mayor of Nairobi? 1995'
	],
	[
		'Mary Smith was ill. She lived in Nairobi from 1990 until 1995.',
		'Until which year did Mary Smith live in Nairobi? 1995'
	],
	['Mary Smith served as mayor from 1990 to 1995 and from 2000 to 2003.', ''],
	['Mary Smith lived in Nairobi, where she worked from 1990 to 1995.', ''],
	['Tom Green said Mary Smith lived in Nairobi from 1990 to 1995.', ''],
	['The club played in Nairobi from 1990 to 1995.', ''],
	[
		'The Harrow Plan (1791) was bold.',
		'Which year does the article give for the Harrow Plan? 1791'
	],
	['Mary Smith (1791) was bold.', ''],
	['The Harrow Plan (see 1791) was bold.', '']
];
