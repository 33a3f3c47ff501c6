/** Words that are often misspelt, as they are misspelt; none of them is a word of English. */
export const misspellings: ReadonlySet<string> = new Set(
	(
		'accomodate accomodation accross acheive acheived acommodate adn agression alot apparantly appearence ' +
		'arguement assasinated assasination basicly becuase begining beleive beleived belive buisness ' +
		'catagory cheif collegue comittee commited commitee committment completly concensus concious ' +
		'correspondance correspondances curiousity definately desparate diffrent dissapear dissapeared ' +
		'ecomony embarass embarassed enviroment enviromental existance experiance familar feild finaly ' +
		'foriegn fourty freind goverment govermental govenment grammer gaurd happend harrass ' +
		'harrassment hte immediatly independance independant inital intrest knowlege liason libary lisence ' +
		'maintainance maintenence millenium millitary minature mispelled neccessary necesary negociate ' +
		'negociations noticable occassion occassionally occured occurence occuring offical officaly orginal ' +
		'parliment particulary peice perminent persistance personel politican politicans posess posession ' +
		'possibile preceeding priviledge privelege probaly proffesor publically pursuade questionaire ' +
		'realy reccomend reccomended recieve recieved recieving refered refering relevent religous remeber ' +
		'resistence responsability seige seperate seperated seperately seperation sieze similiar soilders ' +
		'soliders sucessful succesful successfull suprise suprised supercede tecnology teh thier threshhold ' +
		'tommorow tounge transfered truely unfortunatly untill useing vaccum vehical visable wether wierd ' +
		'wich whith withdrawl yeild'
	).split(' ')
);
