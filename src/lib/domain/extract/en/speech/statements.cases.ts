/** Texts with what is asked of them: `speaker: content`, in quotes where word for word; `! reason`. */
export const statementCases: readonly (readonly [string, string])[] = [
	['Mary Smith said that Harrow needed a new bridge.', 'Mary Smith: Harrow needed a new bridge'],
	['Mary Smith said Harrow needed a new bridge.', 'Mary Smith: Harrow needed a new bridge'],
	['Mary Smith says Harrow needs a new bridge.', 'Mary Smith: Harrow needed a new bridge'],
	['Mary Smith said that the Harrow bridge is unsafe.', 'Mary Smith: the Harrow bridge was unsafe'],
	['Mary Smith said that Kenya will build two dams.', 'Mary Smith: Kenya would build two dams'],
	['Mary Smith said that Kenya can build two dams.', 'Mary Smith: Kenya could build two dams'],
	['Mary Smith said that Kenya has built two dams.', 'Mary Smith: Kenya had built two dams'],
	['Mary Smith said that Kenya does not need two dams.', 'Mary Smith: Kenya did not need two dams'],
	[
		'Mary Smith said that Kenya wants to have two dams.',
		'Mary Smith: Kenya wanted to have two dams'
	],
	["Mary Smith said that Kenya isn't short of water.", "Mary Smith: Kenya wasn't short of water"],
	['Mary Smith said that Kenya may build two dams.', 'Mary Smith: Kenya might build two dams'],
	['Mary Smith warned that Kenya was short of water.', 'Mary Smith: Kenya was short of water'],
	[
		'Mary Smith argued that dams had harmed the Orinoco River.',
		'Mary Smith: dams had harmed the Orinoco River'
	],
	['Mary Smith added that 40 dams were unsafe.', 'Mary Smith: 40 dams were unsafe'],
	[
		'Mary Smith said on Monday that Kenya was short of water.',
		'Mary Smith: Kenya was short of water'
	],
	[
		'Mary Smith said in a statement that Kenya was short of water.',
		'Mary Smith: Kenya was short of water'
	],
	[
		'Mary Smith, the head of Harrow Bank, said that Kenya was short of water.',
		'Mary Smith: Kenya was short of water'
	],
	[
		'Kenyan President Mary Smith said that Harrow Bank was sound.',
		'Mary Smith: Harrow Bank was sound'
	],
	[
		'Mary Smith met the press. Smith said that Kenya was short of water.',
		'Mary Smith: Kenya was short of water'
	],
	[
		'Mary Smith met the press. She said that Kenya was short of water.',
		'Mary Smith: Kenya was short of water'
	],
	[
		'Mary Smith told the BBC that Kenya was short of water.',
		'Mary Smith > the BBC: Kenya was short of water'
	],
	[
		'Mary Smith told reporters that Kenya was short of water.',
		'Mary Smith > reporters: Kenya was short of water'
	],
	[
		'The Ministry of Health said that Kenya was short of water.',
		'the Ministry of Health: Kenya was short of water'
	],
	['Harrow Bank said that Kenya was short of water.', 'Harrow Bank: Kenya was short of water'],
	['The Pentagon said that the US base was safe.', 'the Pentagon: the US base was safe'],
	['According to Mary Smith, Kenya was short of water.', 'Mary Smith: Kenya was short of water'],
	[
		'According to the Ministry of Health, Kenya was short of water.',
		'the Ministry of Health: Kenya was short of water'
	],
	['Kenya was short of water, according to Mary Smith.', 'Mary Smith: Kenya was short of water'],
	[
		'Kenya was short of clean water, Mary Smith said.',
		'Mary Smith: Kenya was short of clean water'
	],
	[
		'Rents were rising across Kenya, said Mary Smith.',
		'Mary Smith: rents were rising across Kenya'
	],
	[
		'Mary Smith said Kenya was short of water, but John Doe disagreed.',
		'Mary Smith: Kenya was short of water'
	],
	[
		'Mary Smith said that the Kenyan plan would have cost $5 million.',
		'Mary Smith: the Kenyan plan would have cost $5 million'
	],
	[
		'“We need a new bridge in Harrow,” said Mary Smith.',
		'Mary Smith: “We need a new bridge in Harrow”'
	],
	[
		'“We need a new bridge in Harrow,” Mary Smith said.',
		'Mary Smith: “We need a new bridge in Harrow”'
	],
	[
		'"We need a new bridge in Harrow," Mary Smith said.',
		'Mary Smith: “We need a new bridge in Harrow”'
	],
	[
		'Mary Smith said: “We need a new bridge in Harrow.”',
		'Mary Smith: “We need a new bridge in Harrow”'
	],
	[
		'Mary Smith said, “We need a new bridge in Harrow.”',
		'Mary Smith: “We need a new bridge in Harrow”'
	],
	[
		'“We need a new bridge in Harrow,” Mary Smith said, “and soon.”',
		'Mary Smith: “We need a new bridge in Harrow”'
	],
	[
		'“Yes,” Mary Smith said, “we need a new bridge in Harrow.”',
		'Mary Smith: “we need a new bridge in Harrow”'
	],
	[
		'“We need a new bridge in Harrow,” said US President Paul Dunne.',
		'Paul Dunne: “We need a new bridge in Harrow”'
	],
	[
		'Mary Smith met the press. “We need a new bridge in Harrow,” Smith said.',
		'Mary Smith: “We need a new bridge in Harrow”'
	],
	[
		'Mary Smith met the press. “We need a new bridge in Harrow,” she said.',
		'Mary Smith: “We need a new bridge in Harrow”'
	],
	[
		'“Yes, we do,” said Mary Smith. “Every town needs a bridge of stone.”',
		'Mary Smith: “Every town needs a bridge of stone”'
	],
	[
		'“Yes, we do,” said Mary Smith. “So be it. Every town needs a bridge of stone.”',
		'Mary Smith: “Every town needs a bridge of stone”'
	],
	[
		'“Yes, we do,” said Mary Smith. “The bridge fell, and its stones were sold.”',
		'! too-short; ! pronoun'
	],
	[
		'“Yes, we do,” said Mary Smith. The mayor disagreed. “Every town needs a bridge of stone.”',
		'! too-short; ! speaker-unclear'
	],
	['Mary Smith said that he was short of water.', '! pronoun'],
	['Mary Smith said that they were short of water.', '! pronoun'],
	['Mary Smith said that it was the end of the road.', '! pronoun'],
	['Mary Smith said that we were short of water.', '! pronoun'],
	['Mary Smith said that Kenya then lost her vote.', '! pronoun'],
	['Mary Smith said that this plan was far too dear.', '! points-elsewhere'],
	['Mary Smith said that the plan was far too dear.', '! bare-subject'],
	['Mary Smith said that the report would help farmers.', '! bare-subject'],
	['Mary Smith said that Kenya was now short of water.', '! relative-time'],
	['Mary Smith said that Kenya voted last week in Nairobi.', '! relative-time'],
	['Mary Smith said that Kenya lost.', '! too-short'],
	['Mr Smith said that Kenya was short of water.', '! name-incomplete'],
	['Mary Smith and John Doe met. He said that Kenya was short of water.', ''],
	['The ministry said that Kenya was short of water.', ''],
	['Officials said that Kenya was short of water.', ''],
	['According to the ministry, Kenya was short of water.', ''],
	['Mary Smith said nothing about Kenya or the water there.', ''],
	['Mary Smith said to bring water.', ''],
	['Mary Smith denied that Kenya was short of water.', ''],
	['Mary Smith said that Smith was short of water too.', '! speaker-unclear'],
	['“It is a small step for Kenya,” said Mary Smith.', '! points-elsewhere'],
	['“We need water,” said Mary Smith.', '! too-short'],
	['“I think this was the best plan,” said Mary Smith.', '! pronoun'],
	['“We need a new bridge in Harrow,” said an official.', '! speaker-unclear'],
	['Mary Smith called it a “great day for Harrow and the world”.', '! speaker-unclear'],
	['“We need [...] a bridge in the town of Harrow,” said Mary Smith.', '! unbalanced'],
	['A friend of Mary Smith said that Kenya was short of water.', ''],
	[
		"Harrow Bank's recent analysis of its own ships concluded that most ships in Kenya were old.",
		'Harrow Bank: most ships in Kenya were old'
	],
	[
		'A study by Harrow University found that most ships in Kenya were old.',
		'Harrow University: most ships in Kenya were old'
	],
	[
		'The Harrow Bank issued a report that showed most ships in Kenya were old.',
		'the Harrow Bank: most ships in Kenya were old'
	],
	[
		'The Inspector for Harrow Bridges issued a report that showed most ships in Kenya were old.',
		''
	],
	['A study found that most ships in Kenya were old.', ''],
	[
		'Mary Smith said that it is time for Kenya to sell the ships of Leeds.',
		'Mary Smith: it was time for Kenya to sell the ships of Leeds'
	],
	['Mary Smith said that it is old and must be sold.', '! pronoun'],
	['Mary Smith said, “The #2 ship of Kenya is the best of them all.”', '! unbalanced'],
	['Mary Smith added two ships to the port of Kenya.', ''],
	[
		'Mary Smith added that two ships were lost in Kenya.',
		'Mary Smith: two ships were lost in Kenya'
	],
	['After Mary Smith said that the ships of Kenya were lost, the talks ended.', ''],
	['He won a prize for his “work on the old ships of Kenya,” Mary Smith said.', '! too-short'],
	[
		'Mary Smith said, “We saw the headline: ‘Old mill burns’ in the paper of Kenya.”',
		'! unbalanced'
	],
	['Mary Smith said, “The whole town of Leeds must have known about it.”', '! pronoun'],
	[
		'Dane left. “Most people of Leeds were ill that day”, Dane said. “The whole town of Leeds must have known all along”.',
		'! name-incomplete'
	]
];
