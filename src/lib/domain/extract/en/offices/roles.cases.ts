/** Sentences with what is asked of them: `person = office`, with the status where it is not current. */
export const roleCases: readonly (readonly [string, string])[] = [
	['US Secretary of State Paul Dunne arrived.', 'Paul Dunne = US secretary of state'],
	['Iraqi Prime Minister Mustafa al-Hadi arrived.', 'Mustafa al-Hadi = Iraqi prime minister'],
	['Zorvex CEO Jane Tully arrived.', 'Jane Tully = Zorvex CEO'],
	["Zorvex's CEO Jane Tully arrived.", 'Jane Tully = CEO of Zorvex'],
	["France's foreign minister Luc Arnaud arrived.", 'Luc Arnaud = foreign minister of France'],
	['French Foreign Minister Luc Arnaud arrived.', 'Luc Arnaud = French foreign minister'],
	['German finance minister Ilse Braun arrived.', 'Ilse Braun = German finance minister'],
	['Ilse Braun, the German finance minister, arrived.', 'Ilse Braun = German finance minister'],
	['Ilse Braun, finance minister of Germany, arrived.', 'Ilse Braun = finance minister of Germany'],
	["Ilse Braun, Germany's finance minister, arrived.", 'Ilse Braun = finance minister of Germany'],
	['The German finance minister, Ilse Braun, arrived.', 'Ilse Braun = German finance minister'],
	["Germany's finance minister, Ilse Braun, arrived.", 'Ilse Braun = finance minister of Germany'],
	[
		'The head of the Harrow Council, Mary Smith, arrived.',
		'Mary Smith = head of the Harrow Council'
	],
	['Mary Smith, head of the Harrow Council, arrived.', 'Mary Smith = head of the Harrow Council'],
	[
		'Mary Smith, the head of the Harrow Council, arrived.',
		'Mary Smith = head of the Harrow Council'
	],
	['Mary Smith is the head of the Harrow Council.', 'Mary Smith = head of the Harrow Council'],
	['Mary Smith is head of the Harrow Council.', 'Mary Smith = head of the Harrow Council'],
	[
		'Mary Smith serves as director of the Harrow Museum.',
		'Mary Smith = director of the Harrow Museum'
	],
	[
		'Mary Smith became president of Kenya in 2021.',
		'Mary Smith = president of Kenya as of 2021 since 2021'
	],
	[
		'Mary Smith was appointed governor of Texas in 2019.',
		'Mary Smith = governor of Texas as of 2019 since 2019'
	],
	[
		'Mary Smith was elected mayor of Harrow in May 2019.',
		'Mary Smith = mayor of Harrow as of 2019 since 2019'
	],
	[
		'Mary Smith, president of Kenya since 2021, arrived.',
		'Mary Smith = president of Kenya since 2021'
	],
	['Mary Smith, who leads the Green Party, arrived.', 'Mary Smith = leader of the Green Party'],
	['Mary Smith, who heads Harrow Bank, arrived.', 'Mary Smith = head of Harrow Bank'],
	[
		'Mary Smith, who chairs the Harrow Council, arrived.',
		'Mary Smith = chair of the Harrow Council'
	],
	['Former US President Karl Lindt arrived.', 'Karl Lindt = US president (former)'],
	['former Kenyan president Karl Lindt arrived.', 'Karl Lindt = Kenyan president (former)'],
	[
		'Karl Lindt, the former president of Kenya, arrived.',
		'Karl Lindt = president of Kenya (former)'
	],
	[
		'Karl Lindt, the former president of Kenya under Ann Lee, arrived.',
		'Karl Lindt = president of Kenya (former)'
	],
	['Karl Lindt, head of Harrow Bank and a lawyer, arrived.', 'Karl Lindt = head of Harrow Bank'],
	['Karl Lindt, head of Harrow Bank from 2010 to 2012, arrived.', ''],
	['Karl Lindt, head of Harrow Bank and Trust, arrived.', '! organisation-unclear'],
	['Karl Lindt, a former Kenyan president, arrived.', 'Karl Lindt = Kenyan president (former)'],
	['Karl Lindt, former head of Harrow Bank, arrived.', 'Karl Lindt = head of Harrow Bank (former)'],
	['They met the ex-Kenyan president Karl Lindt.', 'Karl Lindt = Kenyan president (former)'],
	['They met then-US President Karl Lindt.', 'Karl Lindt = US president (former)'],
	['Acting US Defense Secretary Paul Dunne arrived.', 'Paul Dunne = US defense secretary (acting)'],
	[
		'Paul Dunne, interim head of Harrow Bank, arrived.',
		'Paul Dunne = head of Harrow Bank (acting)'
	],
	['The new Kenyan president, Mary Smith, arrived.', 'Mary Smith = Kenyan president'],
	['CEO of Harrow Bank Mary Smith arrived.', 'Mary Smith = CEO of Harrow Bank'],
	['They met the US ambassador to Kenya, Mary Smith.', 'Mary Smith = US ambassador to Kenya'],
	['US ambassador to Kenya Mary Smith arrived.', 'Mary Smith = US ambassador to Kenya'],
	['UN Secretary-General Paulo Rocha arrived.', 'Paulo Rocha = UN secretary-general'],
	['Green Party leader Mary Smith arrived.', 'Mary Smith = Green Party leader'],
	['Texas Governor Mary Smith arrived.', 'Mary Smith = Texas governor'],
	['Harrow Mayor Mary Smith arrived.', 'Mary Smith = Harrow mayor'],
	['Home Secretary Mary Smith arrived.', 'Mary Smith = British home secretary'],
	['In 1998, Kenyan President Karl Lindt resigned.', 'Karl Lindt = Kenyan president as of 1998'],
	[
		"France's interior and overseas minister Luc Arnaud arrived.",
		'Luc Arnaud = interior and overseas minister of France'
	],
	[
		'French President Luc Arnaud met US President Paul Dunne.',
		'Luc Arnaud = French president; Paul Dunne = US president'
	],
	["US President Paul Dunne's plan failed. Dunne left.", 'Paul Dunne = US president'],
	['Prime Minister Mary Smith arrived.', ''],
	['President Karl Lindt arrived.', ''],
	['Mary Smith, the chairwoman, arrived.', '! no-organisation'],
	['Mary Smith, head of the agency, arrived.', '! organisation-unclear'],
	['Mary Smith, its president, arrived.', '! organisation-unclear'],
	["Mary Smith, director of Kenya's museum, arrived.", '! organisation-unclear'],
	[
		'US Army Chief of Staff General Mary Anne Smith arrived.',
		'Mary Anne Smith = US Army chief of staff'
	],
	['The prosecutor, Mary Smith, arrived.', '! one-of-many'],
	['Sen. Mary Smith arrived.', '! one-of-many'],
	['Mary Smith, an analyst at Harrow Bank, arrived.', '! one-of-many'],
	['Mary Smith, a senator, arrived.', '! one-of-many'],
	['Kenyan lawmaker Mary Smith arrived.', '! one-of-many'],
	['Harrow Bank spokeswoman Mary Smith arrived.', '! one-of-many'],
	['Mary Smith, co-author of the Harrow Report, arrived.', '! one-of-many'],
	['Deputy US Defense Secretary Mary Smith arrived.', '! one-of-many'],
	['Mary Smith, a deputy director of Harrow Bank, arrived.', '! one-of-many'],
	['Mary Smith, a director of Harrow Bank, arrived.', '! one-of-many'],
	['US President-elect Mary Smith arrived.', '! not-yet'],
	['US President Dunne arrived.', '! name-incomplete'],
	['US President Paul Dunne signed the deal of 2015.', '! other-time'],
	['Mary Smith became president of Kenya.', '! other-time'],
	['French President Luc Arnaud left. French President Jean Moreau arrived.', '! two-holders'],
	['Mary Smith, the tallest in the room, arrived.', ''],
	['Mary Smith met the head of the Harrow Council.', ''],
	['Mary Smith was the first to arrive.', ''],
	['New Harrow Mayor Mary Smith arrived.', 'Mary Smith = New Harrow mayor'],
	['Harrow & Lund CEO Jane Tully arrived.', 'Jane Tully = Harrow & Lund CEO'],
	['Toppled Kenyan President Karl Lindt fled.', 'Karl Lindt = Kenyan president (former)'],
	['They fled at the overthrow of Kenyan President Karl Lindt.', '! other-time'],
	['Mary Smith, Mrs. Clara B. King, arrived.', ''],
	['Hugh Barlow and Health Commissioner Mary Smith arrived.', '! no-organisation'],
	['The president of the Harrow Union Lawn Tennis association arrived.', ''],
	['Battalion Chief Mary Smith arrived.', '! one-of-many'],
	['Board Chairman Mary Smith arrived.', '! one-of-many'],
	['US Ambassador Mary Smith arrived.', '! one-of-many'],
	['Harrow Controller Mary Smith arrived.', '! one-of-many']
];
