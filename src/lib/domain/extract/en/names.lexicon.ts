/** Given names that are common in several countries: who bears one first is a person. */
export const firstNames: ReadonlySet<string> = new Set(
	(
		'Aaron Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Aisha Akira Alan Albert Alejandro Alex Alexander ' +
		'Alexandra Alexei Ali Alice Amanda Amina Amir Amy Ana Andre Andrea Andrew Andrey Andy Angela Ann Anna Anne ' +
		'Anthony Antonio Antony Arthur Barack Barbara Ben Benjamin Bernard Bernie Beth Bill Bob Boris Brian ' +
		'Bruce Carl Carlos Carmen Carol Caroline Catherine Charles Charlotte Chen Chloe Chris Christian Christine ' +
		'Christopher Claire Claudia Colin Craig Daniel Darren David Deborah Deepak Denis Dennis Diana Diego ' +
		'Dmitry Dominic Donald Donna Dorothy Douglas Edward Elena Eleanor Elizabeth Ellen Emily Emma Emmanuel ' +
		'Eric Erik Eva Fatima Fernando Fiona Francis Francisco Frank Franz Fred Frederick Gary Geoffrey George ' +
		'Gerald Giovanni Giulia Gordon Grace Graham Greg Guillermo Hannah Hans Harold Harry Hassan Heather Helen ' +
		'Henri Henry Hiroshi Howard Hugo Hussein Ian Ibrahim Igor Imran Ines Ingrid Irina Isabel Isabella Ivan Jack ' +
		'Jacob James Jan Jane Janet Jason Javier Jean Jeff Jennifer Jerome Jessica Jim Jimmy Joan Joao Joe Johan ' +
		'Johannes John Jonathan Jorge Jose José Joseph Joshua Juan Judith Julia Julie Justin Karen Karl Kate ' +
		'Katherine Kathy Keith Kelly Ken Kenji Kenneth Kevin Khalid Kim Kofi Kumar Kwame Larry Laura Lauren ' +
		'Leila Leo Leon Leonard Linda Lisa Lloyd Louis Louise Lucas Lucy Luis Luke Magnus Marc Marco Marcus Margaret ' +
		'Maria Marie Mario Mark Martha Martin Mary Matthew Max Megan Mehmet Mei Melissa Michael Michel Michelle ' +
		'Miguel Mike Mikhail Ming Mohamed Mohammad Mohammed Monica Muhammad Mustafa Nadia Nancy Natalia Natalie ' +
		'Nathan Neil Nicholas Nick Nicola Nicolas Nigel Nikolai Noah Olga Olivia Oliver Olaf Omar Oscar Pablo ' +
		'Pamela Patricia Patrick Paul Paula Pedro Peter Philip Philippe Pierre Priya Rachel Rahul Raj Rajesh Ralph ' +
		'Raymond Rebecca Ricardo Richard Rob Robert Roberto Robin Roger Ronald Rosa Rose Ruth Ryan Saeed Sam Samuel ' +
		'Sandra Sara Sarah Sean Sergei Sergio Sharon Simon Sofia Sophia Sophie Stefan Stephanie Stephen Steve ' +
		'Steven Stuart Sunil Susan Sven Svetlana Takashi Tariq Ted Teresa Thomas Tim Timothy Tina Tom Tony ' +
		'Tracy Ursula Valentina Vera Victor Victoria Viktor Vincent Vladimir Volodymyr Walter Wang Wayne Wei Wendy ' +
		'Wilhelm William Willem Xavier Yasmin Yuki Yuri Yusuf Zainab Zhang Zoe'
	).split(' ')
);

/** Parts of a surname that may stand in small letters. */
export const nameParticles: ReadonlySet<string> = new Set(
	'al el bin bint ibn ben abu van von der den de del della di da dos du la le ter ten zu af av'.split(
		' '
	)
);

/** What stands in front of a person's name and is no office. */
export const honorifics: ReadonlySet<string> = new Set(
	'mr mrs ms miss mx dr prof professor honorable honourable sir dame lord lady rev reverend hon father sister brother'.split(
		' '
	)
);

/** What stands behind a person's name. */
export const nameSuffixes: ReadonlySet<string> = new Set('jr sr ii iii iv phd md esq'.split(' '));

/** Nouns that make a name the name of a body. */
export const bodyNouns: ReadonlySet<string> = new Set(
	(
		'academy administration agency airlines alliance army assembly associates association authority bank board brigade ' +
		'bureau cabinet center centre chamber church club co coalition college commission committee company ' +
		'conference confederation congress consortium corp corporation corps council court department ' +
		'directorate embassy exchange federation force forces foundation front fund government group guard ' +
		'guards holdings hospital house inc industries institute institution international laboratory league ' +
		'legislature library llc ltd media militia ministry mission movement museum network news office ' +
		'organisation organization parliament party partnership plc police post press pentagon reserve school ' +
		'secretariat senate service services society studios subcommittee syndicate team times treasury tribune tribunal trust ' +
		'union university ventures laboratories labs survey observatory cross nations crescent bbc'
	).split(' ')
);

/** Nouns of bodies that go on with `of` and a name. */
export const joiningNouns: ReadonlySet<string> = new Set(
	(
		'academy agency archbishop army association bank bay board bureau cape center centre chamber church city ' +
		'college commission committee confederation congress council court department duchy faculty federation ' +
		'foundation fund gulf high house institute institution isle kingdom league library ministry museum ' +
		'office organisation organization parliament party people republic school sea secretariat senate ' +
		'society state states straits strait subcommittee union university commonwealth district corps battle siege ' +
		'treaty order declaration'
	).split(' ')
);

/** Nouns that make a name the name of a place. */
export const placeNouns: ReadonlySet<string> = new Set(
	(
		'airport avenue bay beach boulevard bridge canal canyon city county creek desert district falls forest gulf ' +
		'harbour harbor heights hill hills island islands isle lake mount mountain mountains ocean peninsula ' +
		'plaza port prison province river road sea square station strait street territory town trench valley ' +
		'village north south east west'
	).split(' ')
);

/** Names of things that are neither bodies nor places. */
export const thingNouns: ReadonlySet<string> = new Set(
	(
		'act agreement amendment award bill championship code constitution convention cup day deal festival games law ' +
		'medal olympics plan prize program programme protocol report series summit treaty war accord book'
	).split(' ')
);

/** Words that begin sentences and are no part of a name. */
export const openers: ReadonlySet<string> = new Set(
	(
		'a about above according across additionally after afterwards again against all along already also although ' +
		'among amid an and another any are around as at because before behind below besides between both but by ' +
		'can could critics currently democrats despite did do does due during each earlier either even every experts few finally first ' +
		'following for former formerly from fewer further furthermore given had has have he hence her here hers his how however i ' +
		'if in indeed inside instead investigators is it its just last late later like many meanwhile more moreover most much my ' +
		'near nearly neither nevertheless next no nobody none nor not nothing now of off officials often on once one only ' +
		'opposite or other others our out outside over overall perhaps police recently researchers reports results ' +
		'republicans scientists second separately several she should since so some sources still such supporters than that the their ' +
		'them then there therefore these they this those though three through throughout thus to today together ' +
		'tomorrow too two under unlike until up upon us very was we well were what when whenever where whereas ' +
		'whether which while who whom whose why will with within without would yes yesterday yet you your new ' +
		'figures people officially included image regarding concerning considering including actually eventually ' +
		'generally historically immediately initially notably originally presumably previously reportedly shortly ' +
		'similarly soon sometimes subsequently traditionally typically ultimately unfortunately usually economically ' +
		'politically leaving speaking citing noting quoting joining representing calling using taking leading ' +
		'replacing succeeding beating facing visiting attending'
	).split(' ')
);

/** Days and months: capitals that name nobody. */
export const calendarWords: ReadonlySet<string> = new Set(
	(
		'monday tuesday wednesday thursday friday saturday sunday january february march april may june july ' +
		'august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'
	).split(' ')
);
