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
	['Mary Smith is a painter of ships.', ''],
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
	['The Harrow Bank is based in part on loans.', '']
];
