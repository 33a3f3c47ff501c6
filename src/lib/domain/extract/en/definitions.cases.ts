/** Texts with what is asked of them: `term = long form`, `term: meaning`, `subject > object`; `! reason`. */
export const definitionCases: readonly (readonly [string, string])[] = [
	['The Harrow Relief Fund (HRF) paid.', 'HRF = Harrow Relief Fund'],
	['The HRF (Harrow Relief Fund) paid.', 'HRF = Harrow Relief Fund'],
	['The Ministry of Public Health (MPH) paid.', 'MPH = Ministry of Public Health'],
	['The Fund for Old and New Towns (FONT) paid.', 'FONT = Fund for Old and New Towns'],
	["The Harrow Relief Fund's (HRF) staff left.", 'HRF = Harrow Relief Fund'],
	['The Department of Ships (DoS) paid.', 'DoS = Department of Ships'],
	['The U.S. Agency for Rural Works (USARW) paid.', 'USARW = U.S. Agency for Rural Works'],
	['They used a flight data recorder (FDR) then.', 'FDR = flight data recorder'],
	['They used computer-aided design (CAD) then.', 'CAD = computer-aided design'],
	['They sold Harrow Explorer 7 (HE7) then.', 'HE7 = Harrow Explorer 7'],
	['The Research and Development Board (RDB) met.', 'RDB = Research and Development Board'],
	['Improvised sea mines (ISMs) were found.', 'ISMs = Improvised sea mines'],
	['The Harrow Relief Fund (XYZ) paid.', '! initials-differ'],
	['The HRF (HRF) paid.', '! self-alias'],
	['Sen. Mary Smith (D-VT) paid.', '! initials-differ'],
	['The Harrow Relief Fund (see below) paid.', ''],
	['The Fund (F) paid.', ''],
	['The price (USD) rose.', '! initials-differ'],
	['The fund (2019) paid.', ''],
	['The NATO (founded in 1949) paid.', '! initials-differ'],
	[
		'The Harrow Line is a railway that links two ports.',
		'the Harrow Line: a railway that links two ports'
	],
	[
		'The Tarsus Agreement is a treaty between Kenya and Sudan.',
		'the Tarsus Agreement: a treaty between Kenya and Sudan'
	],
	['Mary Smith is a painter of ships.', 'Mary Smith > painter'],
	['The Harrow Line is a railway.', '! no-complement'],
	['The Harrow Line is a good way to travel by night.', '! no-complement'],
	['The Harrow Line is the pride of this town.', '! points-elsewhere'],
	['The Harrow Line is a railway that they built.', '! pronoun'],
	['The Harrow Bank is based in Nairobi.', 'the Harrow Bank > Nairobi'],
	['Harrow Bank is headquartered in Kenya.', 'Harrow Bank > Kenya'],
	['Mary Smith was born in Nairobi.', 'Mary Smith > Nairobi'],
	['Mary Smith is a member of the Green Party.', 'Mary Smith > the Green Party'],
	['Mary Smith, a senior member of the Harrow Council, left.', 'Mary Smith > the Harrow Council'],
	["Mary Smith, a member of the Green Party's board, left.", ''],
	['Mary Smith, a member of the club, left.', ''],
	['The Harrow Bank is based in part on loans.', ''],
	['Mary Smith of the Green Party won.', 'Mary Smith > the Green Party'],
	["The Green Party's Mary Smith won.", 'Mary Smith > the Green Party'],
	['Mary Smith of the Green Party of Kenya won.', 'Mary Smith > the Green Party of Kenya'],
	["Mary Smith of the Green Party's board won.", ''],
	['Mary Smith of Harrow University won.', 'Mary Smith > Harrow University'],
	['Mary Smith of Nairobi won.', ''],
	['Mary Smith attended Harrow College in 2007.', 'Mary Smith > Harrow College'],
	['Mary Smith attended Harrow College in 2007. Mary Smith left Leeds University in 2011.', ''],
	['Mary Smith studied law at Harrow University.', 'Mary Smith > Harrow University'],
	['Mary Smith visited Harrow University.', ''],
	['Critics like marine biologist Mary Smith left.', 'Mary Smith > marine biologist'],
	['They met veteran journalist Mary Smith.', 'Mary Smith > journalist'],
	['They met former journalist Mary Smith.', ''],
	['Mary Smith, a Kenyan painter and poet, left.', 'Mary Smith > painter, poet'],
	['Mary Smith was a painter who loved ships.', 'Mary Smith > painter'],
	['Mary Smith (born 2 May 1962) is a civil engineer.', 'Mary Smith > civil engineer'],
	['Mary Smith was an engineer at heart.', 'Mary Smith > engineer'],
	['Mary Smith is a teacher training expert.', ''],
	['Mary Smith is a former teacher.', ''],
	['They thanked Prime Minister Mary Smith.', 'Mary Smith > prime minister'],
	['They thanked Senator Mary Smith.', 'Mary Smith > senator'],
	['They thanked Manager Mary Smith.', ''],
	['They thanked former Prime Minister Mary Smith.', ''],
	[
		'Tom joined the Harrow Society, a club of painters who met in Leeds, in 1990.',
		'the Harrow Society: a club of painters who met in Leeds'
	],
	[
		'They use the York Line, a railway that links two ports.',
		'the York Line: a railway that links two ports'
	],
	[
		'Tom saw Leeds, Harrow and the York Line, a railway that links two ports.',
		'the York Line: a railway that links two ports'
	],
	['They use the York Line, a railway.', ''],
	['Tom joined the Harrow Bank, a move that angered all of Leeds.', ''],
	['They use the York Line, a railway that he built in Leeds.', ''],
	['Tom joined the Society, a club of painters who met in Leeds.', ''],
	[
		'Origami is a form of paper art that came from Japan.',
		'origami: a form of paper art that came from Japan'
	],
	[
		'She paid for origami, a form of paper art that came from Japan.',
		'origami: a form of paper art that came from Japan'
	],
	['This is a form of paper art that came from Japan.', ''],
	['Origami is a hobby.', ''],
	["Novagen's Mary Smith won.", 'Mary Smith > Novagen'],
	["Kenya's Mary Smith won.", ''],
	[
		'Mary Smith (French: mari; 4 May 1801 – 3 June 1880), known as Molly in Kenya, was a Sudanese-born Kenyan civil engineer who built ships.',
		'Mary Smith > civil engineer'
	],
	['Mary Smith, a practising homeopath, left.', 'Mary Smith > homeopath'],
	['Mary Jane Smith left. Mary Smith, a painter, left.', ''],
	['They met the Crown prosecutor, Mary Smith, in court.', 'Crown prosecutor > Mary Smith'],
	['They met a Crown prosecutor, Mary Smith, in court.', ''],
	['They met the former Crown prosecutor, Mary Smith, in court.', '']
];
