/** Sentences with what is asked of them; `! reason` where a sum in the form of a rule is refused. */
export const sumsCases: readonly (readonly [string, string])[] = [
	[
		'Ann Lee announced an additional $155 million in humanitarian aid to Kenya, bringing the total for fiscal year 2021 to over $200 million and the total since 2014 to $3 billion.',
		'How much additional humanitarian aid to Kenya did Ann Lee announce?; ' +
			'The total of humanitarian aid to Kenya for fiscal year 2021 came to over what sum, as of 5 March 2024?; ' +
			'What was the total of humanitarian aid to Kenya since 2014, as of 5 March 2024?'
	],
	[
		'The Harrow Ports Bill provides $320 million for the Harrow Corps.',
		'How much did the Harrow Ports Bill provide for the Harrow Corps?'
	],
	[
		'The Harrow Ports Bill provides $2.8 billion for roads; $450 million for the Sound Fund; and $320 million for the Harrow Corps.',
		'How much did the Harrow Ports Bill provide for roads?; ' +
			'How much did the Harrow Ports Bill provide for the Sound Fund?; ' +
			'How much did the Harrow Ports Bill provide for the Harrow Corps?'
	],
	['The Harrow Dam, which cost $4 billion, opened in 1998.', 'How much did the Harrow Dam cost?'],
	['The budget of the Harrow Line, which cost $4 billion, was cut.', ''],
	[
		'The Senate passed the Harrow Ports Act, which provides $20.9 billion in funding for rivers.',
		'How much did the Harrow Ports Act provide in funding for rivers?'
	],
	['The bill provides $320 million for the Harrow Corps.', '! bare-subject'],
	['It provides $320 million for the Harrow Corps.', ''],
	[
		'The Department of Ships budget recommends $3.7 billion for 20 new ferries.',
		'How much did the Department of Ships budget recommend for 20 new ferries?'
	],
	['The Harrow Bridge cost $5 million.', 'How much did the Harrow Bridge cost?'],
	[
		'Ann Lee paid $5 million for the Harrow Line in 2019.',
		'How much did Ann Lee pay for the Harrow Line in 2019?'
	],
	[
		'The baseline budget for the Harrow Corps is $219.7 million, a rise of 3 percent.',
		'! relative-time'
	],
	[
		'The Harrow Corps would see a $42 million cut in computing.',
		'How large a cut would the Harrow Corps see in computing?'
	],
	[
		'Ann Lee said the Harrow Corps will see a $61 million cut in computing and a $47 million increase in stock work.',
		'According to Ann Lee, how large a cut would the Harrow Corps see in computing?; ' +
			'According to Ann Lee, how large an increase would the Harrow Corps see in stock work?'
	],
	[
		'About $5 million was spent on the Harrow Bridge in 2019.',
		'About how much was spent on the Harrow Bridge in 2019?'
	],
	['The Harrow Line was sold for $30 million.', 'For how much was the Harrow Line sold?'],
	[
		'The Harrow Ports Bill will fund ports in Kenya and provide $6.58 million for the Harrow Corps.',
		'How much would the Harrow Ports Bill provide for the Harrow Corps?'
	],
	[
		'The Harrow Fund gave a total of $5 million to schools.',
		'How much did the Harrow Fund give to schools in total?'
	],
	[
		'The Harrow Fund has raised $40 million since 2014.',
		'How much had the Harrow Fund raised since 2014?'
	],
	[
		'The Harrow Fund pledged another $5 million of aid to Kenya.',
		'How much additional money did the Harrow Fund pledge in aid to Kenya?'
	],
	['The Harrow Fund did not spend $4 million on ferries.', ''],
	['The Harrow Fund could spend $4 million on ferries.', ''],
	['The Harrow Fund spent $4 million (£3 million) on ferries.', '! given-twice'],
	['The Harrow Fund spent $4 to $5 million on ferries.', '! range'],
	['The Harrow Fund spent $4 million on ferries, Ann Lee claimed.', '! said-by-somebody'],
	['The Harrow Fund spent $4 million on its ferries.', '! pronoun'],
	['The Harrow Fund spent the $4 million on ferries.', ''],
	['The Harrow Fund spent $4 million on ferries last week.', '! relative-time'],
	['A paper brought the total of aid to $5 million.', '! no-complement']
];
