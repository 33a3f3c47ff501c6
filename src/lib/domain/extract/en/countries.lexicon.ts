/**
 * Countries and the words for what is theirs, `name:adjective,adjective`; a star marks a name that
 * takes an article.
 */
const table =
	'Afghanistan:Afghan;Albania:Albanian;Algeria:Algerian;Argentina:Argentine,Argentinian;Armenia:Armenian;' +
	'Australia:Australian;Austria:Austrian;Azerbaijan:Azerbaijani;Bahrain:Bahraini;Bangladesh:Bangladeshi;' +
	'Belarus:Belarusian;Belgium:Belgian;Bolivia:Bolivian;Bosnia:Bosnian;Botswana:;Brazil:Brazilian;' +
	'Bulgaria:Bulgarian;Cambodia:Cambodian;Cameroon:Cameroonian;Canada:Canadian;Chad:Chadian;' +
	'Chile:Chilean;China:Chinese;Colombia:Colombian;Costa Rica:Costa Rican;Croatia:Croatian;Cuba:Cuban;' +
	'Cyprus:Cypriot;Czechia:Czech;Denmark:Danish;Ecuador:Ecuadorian;Egypt:Egyptian;El Salvador:Salvadoran;' +
	'Eritrea:Eritrean;Estonia:Estonian;Ethiopia:Ethiopian;Fiji:Fijian;Finland:Finnish;France:French;' +
	'Gambia*:Gambian;Georgia:Georgian;Germany:German;Ghana:Ghanaian;Greece:Greek;Guatemala:Guatemalan;' +
	'Haiti:Haitian;Honduras:Honduran;Hong Kong:;Hungary:Hungarian;Iceland:Icelandic;India:Indian;' +
	'Indonesia:Indonesian;Iran:Iranian;Iraq:Iraqi;Ireland:Irish;Israel:Israeli;Italy:Italian;' +
	'Ivory Coast:Ivorian;Jamaica:Jamaican;Japan:Japanese;Jordan:Jordanian;Kazakhstan:Kazakh;Kenya:Kenyan;' +
	'Kosovo:Kosovar;Kuwait:Kuwaiti;Kyrgyzstan:Kyrgyz;Laos:Laotian;Latvia:Latvian;Lebanon:Lebanese;' +
	'Liberia:Liberian;Libya:Libyan;Lithuania:Lithuanian;Luxembourg:;Madagascar:Malagasy;Malawi:Malawian;' +
	'Malaysia:Malaysian;Mali:Malian;Malta:Maltese;Mexico:Mexican;Moldova:Moldovan;Mongolia:Mongolian;' +
	'Montenegro:Montenegrin;Morocco:Moroccan;Mozambique:Mozambican;Myanmar:Burmese;Namibia:Namibian;' +
	'Nepal:Nepalese,Nepali;Netherlands*:Dutch;New Zealand:;Nicaragua:Nicaraguan;Niger:Nigerien;' +
	'Nigeria:Nigerian;North Korea:North Korean;Norway:Norwegian;Oman:Omani;Pakistan:Pakistani;' +
	'Palestine:Palestinian;Panama:Panamanian;Paraguay:Paraguayan;Peru:Peruvian;' +
	'Philippines*:Philippine,Filipino;Poland:Polish;Portugal:Portuguese;Qatar:Qatari;Romania:Romanian;' +
	'Russia:Russian;Rwanda:Rwandan;Saudi Arabia:Saudi;Scotland:Scottish;Senegal:Senegalese;Serbia:Serbian;' +
	'Sierra Leone:;Singapore:Singaporean;Slovakia:Slovak;Slovenia:Slovenian;Somalia:Somali;' +
	'South Africa:South African;South Korea:South Korean;South Sudan:South Sudanese;Spain:Spanish;' +
	'Sri Lanka:Sri Lankan;Sudan:Sudanese;Sweden:Swedish;Switzerland:Swiss;Syria:Syrian;Taiwan:Taiwanese;' +
	'Tajikistan:Tajik;Tanzania:Tanzanian;Thailand:Thai;Tunisia:Tunisian;Turkey:Turkish;Uganda:Ugandan;' +
	'Ukraine:Ukrainian;United Arab Emirates*:Emirati,UAE;United Kingdom*:British,UK,U.K.;' +
	'United States*:US,U.S.,American,USA;Uruguay:Uruguayan;Uzbekistan:Uzbek;Vanuatu:;' +
	'Venezuela:Venezuelan;Vietnam:Vietnamese;Wales:Welsh;Yemen:Yemeni;Zambia:Zambian;Zimbabwe:Zimbabwean';

const rows = table.split(';').map((row) => {
	const [name = '', adjectives = ''] = row.split(':');
	const plain = name.replace('*', '');
	return {
		name: plain,
		withArticle: name.endsWith('*') ? `the ${plain}` : plain,
		adjectives: adjectives.split(',').filter(Boolean)
	};
});

/** Countries by name, each as it stands in a sentence: `the United States`. */
export const countries: ReadonlyMap<string, string> = new Map([
	...rows.map(({ name, withArticle }) => [name, withArticle] as const),
	['Britain', 'the United Kingdom'],
	['America', 'the United States']
]);

/** Countries by what is said of theirs: `Iraqi`. */
export const demonyms: ReadonlyMap<string, string> = new Map(
	rows.flatMap(({ withArticle, adjectives }) =>
		adjectives.map((adjective) => [adjective, withArticle] as const)
	)
);
