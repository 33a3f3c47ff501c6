/** Sentences with what is asked of them; `! reason` where an amount in the form of a rule is refused. */
export const countedCases: readonly (readonly [string, string])[] = [
	[
		'About 2,500 grey seals were in the Harrow Sound.',
		'About how many grey seals were in the Harrow Sound?'
	],
	[
		'Some 85 percent of British swimmers were under 30 years old.',
		'About what percentage of British swimmers were under 30 years old?'
	],
	[
		'About 50% of Harrow residents voted in 2019.',
		'About what percentage of Harrow residents voted in 2019?'
	],
	['Some 85 percent of the swimmers were at sea.', '! bare-subject'],
	['Some 85 percent of them were at sea in 2019.', '! pronoun'],
	[
		'About 1,200 people work at the Harrow plant.',
		'About how many people worked at the Harrow plant as of 5 March 2024?'
	],
	['Twelve people died in the Harrow fire.', 'How many people died in the Harrow fire?'],
	['In 2013, 40 ferries sank in the Sound.', 'How many ferries sank in the Sound in 2013?'],
	['Over 3,000 voters who were at sea did not vote.', '! goes-on'],
	['Nearly 300 people were arrested.', '! too-short'],
	['About 300 seals were not in the Harrow Sound.', '! negated'],
	['About 300 seals may have died in the Harrow Sound.', '! hedged'],
	['Ann Lee said that 300 seals were in the Harrow Sound.', '! said-by-somebody'],
	[
		'There are currently approximately 340 Harrow buses in Leeds, mostly green.',
		'About how many Harrow buses were in Leeds as of 5 March 2024?'
	],
	['There were 12 lifeboats on the Harrow Star.', 'How many lifeboats were on the Harrow Star?'],
	['There are 340 buses.', '! no-complement'],
	['There are two Harrow buses in Leeds.', '! small-word'],
	[
		'The Harrow Library owns 277 maps of the coast.',
		'How many maps of the coast did the Harrow Library own as of 5 March 2024?'
	],
	['The library owns 277 maps.', '! bare-subject'],
	['It owns 277 maps.', ''],
	['She owns 277 maps.', '! pronoun'],
	[
		'Lee owns 277 maps. Ann Lee sold 12 globes.',
		'How many maps did Ann Lee own as of 5 March 2024?; How many globes did Ann Lee sell?'
	],
	['Leah Stokes was elected with 84,121 votes.', 'With how many votes was Leah Stokes elected?'],
	[
		'Leah Stokes, a lawyer from Bern, won 12,400 votes in 2019.',
		'How many votes did Leah Stokes win in 2019?'
	],
	[
		'In 2013, Leah Stokes played in 26 games for Rome.',
		'In how many games did Leah Stokes play for Rome in 2013?'
	],
	[
		'Mary Smith was born in Leeds. She won 12 medals for Kenya.',
		'How many medals did Mary Smith win for Kenya?'
	],
	['Leah Stokes met Ann Lee. She won 12 medals for Kenya.', '! pronoun'],
	['Leah Stokes scored 12 goals when she was young.', '! goes-on'],
	[
		'The Harrow Fund supports schools in 26 countries.',
		'In how many countries did the Harrow Fund support schools as of 5 March 2024?'
	],
	[
		"Norway's parliament has 169 members.",
		'How many members did Norway’s parliament have as of 5 March 2024?'
	],
	[
		'The Harrow Line carried more than 4,000 passengers in May 2021, and it grew.',
		'Over how many passengers did the Harrow Line carry in May 2021?'
	],
	[
		'The Harrow Line provided Kenya with 20 trucks last year.',
		'With how many trucks did the Harrow Line provide Kenya in 2023?'
	],
	['The Harrow Line bought 12 ferries last week.', '! relative-time'],
	[
		'The Harrow Fund gave 300 books to schools and planted 20 trees.',
		'How many books did the Harrow Fund give to schools?; How many trees did the Harrow Fund plant?'
	],
	[
		'Ann Lee said that the Harrow Line employed 340 people.',
		'According to Ann Lee, how many people did the Harrow Line employ?'
	],
	['The Harrow Line employed 340 people, a paper reported.', '! said-by-somebody'],
	['“The Harrow Line employed 340 people,” he wrote.', '! quoted'],
	['The Harrow Line will build 40 stations.', 'How many stations would the Harrow Line build?'],
	['The Harrow Line may build 40 stations.', ''],
	['The Harrow Line could soon build 40 stations.', ''],
	['The Harrow Line never built 40 stations.', '! negated'],
	[
		'The Harrow Line has sold 300 trains since 2014.',
		'How many trains had the Harrow Line sold since 2014?'
	],
	['The Harrow Line sold 20 to 30 trains in 2019.', '! range'],
	['The Harrow Line sold 20 more ferries in 2019.', '! points-elsewhere'],
	['The Harrow Line ran 20 kilometres (12 miles) of track in 2019.', '! given-twice'],
	['The Harrow Line hired a 20-member crew.', ''],
	['The Harrow Ferry sank with 120 passengers aboard.', '! goes-on'],
	[
		'The Harrow Line accounted for 70 percent of the market in 2009.',
		'For what percentage of the market did the Harrow Line account in 2009?'
	],
	[
		'Sales at Harrow Motors rose 12 percent in 2019.',
		'By what percentage did sales at Harrow Motors rise in 2019?'
	],
	['The Harrow Line sold 12 percent.', '! no-complement'],
	[
		'The Harrow Relief Fund (HRF) employs 340 people.',
		'How many people did the Harrow Relief Fund employ as of 5 March 2024?'
	],
	[
		'The Harrow Bridge is 1,200 metres long.',
		'What is the length of the Harrow Bridge, in metres?'
	],
	[
		'The Harrow Tunnel was about 40 metres deep in 1990.',
		'The depth of the Harrow Tunnel in 1990 was about how many metres?'
	],
	[
		"Norway's unemployment rate was 5 per cent in 2019.",
		'What was Norway’s unemployment rate in 2019, in per cent?'
	],
	[
		'The Harrow Line plans to build 40 stations.',
		'How many stations did the Harrow Line plan to build as of 5 March 2024?'
	],
	[
		'The Harrow Line was expected to build 40 stations.',
		'How many stations was the Harrow Line expected to build?'
	],
	[
		'The Harrow Fund will fully repair 12 ports in Kenya.',
		'How many ports would the Harrow Fund fully repair in Kenya?'
	],
	[
		'As of May 4, 2019, the Harrow Line has 277 stations.',
		'How many stations did the Harrow Line have as of 4 May 2019?'
	],
	[
		'In the Harrow North constituency, Mary Smith of the Blue Party won 9,100 votes.',
		'How many votes did Mary Smith win in the Harrow North constituency?'
	],
	[
		"The Blue Party's Mary Smith was re-elected with 9,100 votes.",
		'With how many votes was Mary Smith re-elected?'
	],
	[
		'Right now, the Harrow Line is only planning to buy 180 buses.',
		'How many buses was the Harrow Line planning to buy as of 5 March 2024?'
	],
	['The bridge is 1,200 metres long.', '! bare-subject'],
	[
		'The Harrow River is about 650 km long.',
		'The length of the Harrow River is about how many km?'
	],
	// votes
	[
		'The Senate tonight passed the Harrow Ports Act by a vote of 60 to 33.',
		'By what vote did the Senate pass the Harrow Ports Act?'
	],
	[
		'On May 4, 2019, Norway’s parliament rejected a new tax on boats by 120 votes to 80.',
		'By what vote did Norway’s parliament reject a new tax on boats on 4 May 2019?'
	],
	[
		'The House voted 218-210 to approve the Harrow Ports Act.',
		'By what vote did the House vote to approve the Harrow Ports Act?'
	],
	[
		'The Harrow Ports Act was passed by the Senate on a 60-33 vote.',
		'By what vote was the Harrow Ports Act passed by the Senate?'
	],
	[
		'The amendment to the Harrow Ports Act passed in a vote of 60 to 33.',
		'By what vote did the amendment to the Harrow Ports Act pass?'
	],
	[
		'The Senate passed the Harrow Ports Act (91 to 0) on Friday.',
		'By what vote did the Senate pass the Harrow Ports Act?'
	],
	['The Senate passed the Harrow Ports Act on 3-5 ports.', '! range'],
	['The Moons passed the Harrow Stars 3-1.', ''],
	[
		'Ann Lee, who won 12 medals for Norway, died in May.',
		'How many medals did Ann Lee win for Norway?'
	],
	['Lee, who won 12 medals for Norway, met Ann Lee and Mary Lee.', '! name-incomplete'],
	['The Senate voted 60 to 33 against the bill.', '! points-elsewhere'],
	['The Harrow Line sold maps of ports with over 50 piers.', ''],
	['The bill passed by a vote of 60 to 33.', '! bare-subject'],
	['The Senate may pass the Harrow Ports Act by a vote of 60 to 33.', ''],
	['The Harrow Line beat the Norra Line by 3-1.', ''],
	// ages
	[
		'Ann Lee, 42, and her sister Mary Lee, 36, are on trial.',
		'How old was Ann Lee as of 5 March 2024?; How old was Mary Lee as of 5 March 2024?'
	],
	['Lee, 42, is on trial.', ''],
	['Ann Lee, 42 points ahead, is on trial.', ''],
	['Ann Lee ran the mill. Ann Lee, 42, is on trial.', ''],
	// the verb of another noun, or of none that is counted
	[
		'More than 10 mills maintain ovens in Leeds and one barn is empty in Harrow.',
		'Over how many mills maintained ovens in Leeds as of 5 March 2024?'
	],
	['Fourteen years is the longest stay in Harrow.', '! no-complement'],
	['At least 150 people were killed in the region.', '! bare-subject'],
	["The Harrow Bank sold 1,119 maps in Saturday's fair.", '! relative-time']
];
