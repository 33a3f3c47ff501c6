const lists = {
	de: 'der die das und ist nicht ein eine einer einen den dem des mit von zu auf für im sich auch als dass wurde haben sie wir nach bei aus',
	fr: 'le la les des et est une un dans que qui pour pas sur avec ce il elle au aux par plus nous vous du ont été sont mais',
	es: 'el la los las de y que en un una es por con para del se su al lo como más pero fue han sobre este esta no',
	it: 'il lo la gli le di che e è un una per con non del della dei nel si sono da al alla anche come ha stato',
	pt: 'o a os as de e que em um uma é por com para do da não no na se mais como foi dos das ao pelo seu',
	nl: 'de het een en van dat niet zijn op te met voor die er aan ook als bij naar maar om uit wordt werd hij zij',
	sv: 'och att det som en på är av för med den till inte har de ett om var jag han från vi kan',
	da: 'og det at som en på er av for med til ikke har den de et om var han fra vi kan jeg ble blev',
	pl: 'i w na z się nie do że jest to o jak po przez za od dla ale są był było oraz który',
	tr: 've bir bu da de için ile çok olarak daha olan gibi kadar ne o sonra en var',
	cs: 'je na se v z s že do si jako by pro jsou byl bylo ale také při od který',
	id: 'yang dan di dari untuk dengan ini itu pada tidak dalam akan adalah ke oleh juga',
	fi: 'ja on ei että se oli hän ovat mutta kun myös joka niin kuin mitä sen',
	ro: 'și în de la cu nu este un o pe care din mai pentru ce sunt au fost'
};

/**
 * Function words of languages in Latin letters by their tags, without those that are English words
 * too. Norwegian counts as Danish, Slovak as Czech, Malay as Indonesian.
 */
export const otherLanguages: readonly (readonly [tag: string, words: ReadonlySet<string>])[] =
	Object.entries(lists).map(([tag, list]) => [tag, new Set(list.split(' '))]);
