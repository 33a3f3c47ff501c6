/** What may stand in front of a name and changes nothing about who is meant. In comparable form. */
export const honorifics = [
	...['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'doctor', 'prof', 'professor', 'sir', 'dame', 'lord'],
	...[
		'lady',
		'president',
		'pm',
		'prime minister',
		'premier',
		'chancellor',
		'minister',
		'secretary'
	],
	...['secretary of state', 'foreign secretary', 'foreign minister', 'defence minister', 'fm'],
	...['defense minister', 'finance minister', 'interior minister', 'minister of state', 'pres'],
	...['general', 'gen', 'lieutenant', 'lt', 'colonel', 'col', 'major', 'maj', 'captain', 'capt'],
	...['admiral', 'adm', 'sergeant', 'sgt', 'brigadier', 'brig', 'commander', 'cmdr', 'marshal'],
	...['senator', 'sen', 'congressman', 'congresswoman', 'representative', 'rep', 'governor', 'gov'],
	...['king', 'queen', 'prince', 'princess', 'crown prince', 'emperor', 'sultan', 'emir', 'shah'],
	...['pope', 'sheikh', 'shaikh', 'sheik', 'ayatollah', 'grand ayatollah', 'imam', 'mullah'],
	...['rabbi', 'reverend', 'rev', 'father', 'bishop', 'archbishop', 'cardinal', 'saint', 'st'],
	...['ambassador', 'judge', 'justice', 'mayor', 'director', 'chairman', 'chairwoman', 'chair'],
	...['former', 'ex', 'acting', 'deputy', 'vice', 'then', 'late']
];

/** What may stand behind a name: `Jr`, `PhD`. */
export const suffixes = [
	'jr',
	'sr',
	'junior',
	'senior',
	'ii',
	'iii',
	'iv',
	'phd',
	'md',
	'esq',
	'mp'
];

/** Words that belong to the surname behind them: `von der Leyen`, `bin Salman`, `al-Kadhimi`. */
export const particles = [
	...[
		'al',
		'el',
		'bin',
		'bint',
		'ibn',
		'ben',
		'abu',
		'van',
		'von',
		'der',
		'den',
		'de',
		'del',
		'della'
	],
	...['di', 'da', 'do', 'dos', 'du', 'la', 'le', 'ter', 'ten', 'zu', 'mac', 'st']
];

/** Family names that stand first: `Xi Jinping`. */
export const familyFirst = [
	...[
		'xi',
		'mao',
		'deng',
		'hu',
		'wen',
		'li',
		'zhou',
		'jiang',
		'wang',
		'kim',
		'moon',
		'ho',
		'nguyen'
	],
	...['chiang', 'tsai', 'ban', 'abe']
];

/** Spellings of one name or word; each line is one. Only what nobody takes for two names. */
const sameWords = [
	'mohammed muhammad mohamed mohammad muhammed mohamad mohamud',
	'hussein husain hussain husayn hussayn hossein husein',
	'qassem qasem qasim qassim kassem kasem kassim',
	'soleimani suleimani sulaimani soleymani suleymani sulaymani solaimani',
	'kadhimi kadhemi kazimi kazemi kadhimy',
	'muhandis mohandis mohandes muhandes',
	'ahmed ahmad',
	'abdullah abdallah abdulla',
	'abd abdul abdel abdal abdol',
	'ibrahim ebrahim ibraheem',
	'yusuf yousef youssef yousuf yousif yusef',
	'omar umar',
	'osama usama',
	'mustafa mostafa moustafa mustapha',
	'fuad fouad',
	'salih saleh',
	'muqtada moqtada muktada moktada',
	'khamenei khamenai',
	'gaddafi qaddafi gadhafi qadhafi kadhafi gadafi',
	'zelensky zelenskyy zelenskiy',
	'jamal gamal',
	'rahman rehman',
	'karim kareem',
	'rashid rasheed',
	'rahim raheem',
	'kyiv kiev',
	'tehran teheran',
	'basra basrah',
	'erbil irbil arbil',
	'karbala kerbala',
	'hezbollah hizbollah hizbullah hezbullah hizballah',
	'houthi huthi',
	'houthis huthis',
	'qaeda qaida qaidah',
	'daesh daish',
	'shia shiite shiites shias',
	'defence defense',
	'centre center',
	'labour labor',
	'programme program',
	'theatre theater',
	'colour color',
	'harbour harbor',
	'honour honor',
	'neighbour neighbor',
	'grey gray',
	'and n'
];

/** Short forms that are as good as the name: `US` for `the United States`. In comparable form. */
export const shortForms: ReadonlyMap<string, string> = new Map([
	...['us', 'usa', 'u s', 'u s a', 'united states of america'].map(
		(short) => [short, 'united states'] as const
	),
	...['uk', 'u k', 'great britain', 'britain'].map((short) => [short, 'united kingdom'] as const),
	['uae', 'united arab emirates'],
	['eu', 'european union'],
	['un', 'united nations']
]);

const smallNumbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(
	' '
);

/** One spelling for each word that has several. */
export const usualSpelling: ReadonlyMap<string, string> = new Map([
	...sameWords.flatMap((line) => {
		const [usual = '', ...others] = line.split(' ');
		return others.map((other) => [other, usual] as const);
	}),
	...smallNumbers.map((word, number) => [word, String(number)] as const)
]);
