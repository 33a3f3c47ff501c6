/** Signs before a sum. A bare dollar is one of the United States: most are, and nothing says more. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
	['$', 'USD'],
	['€', 'EUR'],
	['£', 'GBP'],
	['¥', 'JPY'],
	['₹', 'INR'],
	['₽', 'RUB'],
	['₺', 'TRY'],
	['₩', 'KRW'],
	['₪', 'ILS'],
	['฿', 'THB'],
	['₦', 'NGN'],
	['₱', 'PHP'],
	['₫', 'VND'],
	['₴', 'UAH']
]);

/** Letters before the sign of a dollar. */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
	['US', 'USD'],
	['U.S.', 'USD'],
	['A', 'AUD'],
	['AU', 'AUD'],
	['AUS', 'AUD'],
	['C', 'CAD'],
	['CA', 'CAD'],
	['CAN', 'CAD'],
	['CDN', 'CAD'],
	['NZ', 'NZD'],
	['HK', 'HKD'],
	['S', 'SGD'],
	['SG', 'SGD'],
	['NT', 'TWD'],
	['R', 'BRL'],
	['MX', 'MXN'],
	['Z', 'ZWL']
]);

/** Codes and abbreviations beside a sum, as they are written. */
export const currencyCodes: ReadonlyMap<string, string> = new Map([
	...(
		'USD CAD AUD NZD HKD SGD EUR GBP JPY CNY CHF SEK NOK DKK INR PKR RUB TRY KRW ILS IQD KWD JOD IRR ' +
		'SAR AED BRL MXN ZAR PLN THB TWD CZK HUF RON BGN UAH EGP NGN KES GHS PHP IDR MYR VND BDT LKR QAR'
	)
		.split(' ')
		.map((code): [string, string] => [code, code]),
	['RMB', 'CNY'],
	['Rs', 'INR']
]);

/** The same behind it, in lower case. `pounds` alone may be a weight, and is money only in millions. */
const names: Readonly<Record<string, string>> = {
	USD: 'dollar|dollars|dlrs|us dollar|us dollars|u.s. dollar|u.s. dollars|american dollars',
	CAD: 'canadian dollars|canadian dollar|canadian dlrs',
	AUD: 'australian dollars|australian dollar|australian dlrs',
	NZD: 'new zealand dollars|new zealand dollar',
	HKD: 'hong kong dollars|hong kong dollar',
	SGD: 'singapore dollars|singapore dollar',
	TWD: 'taiwan dollars|new taiwan dollars',
	EUR: 'euro|euros',
	GBP: 'pounds sterling|pound sterling|british pounds|stg|sterling|quid',
	JPY: 'yen|japanese yen',
	CNY: 'yuan|renminbi|chinese yuan',
	CHF: 'swiss francs|swiss franc',
	SEK: 'swedish kronor|swedish crowns|swedish krona',
	NOK: 'norwegian kroner|norwegian crowns|norwegian krone',
	DKK: 'danish kroner|danish crowns|danish krone',
	INR: 'indian rupees|indian rupee',
	PKR: 'pakistani rupees|pakistani rupee',
	RUB: 'roubles|rouble|rubles|ruble|russian rubles|russian roubles',
	TRY: 'turkish lira|turkish liras',
	KRW: 'south korean won|korean won',
	ILS: 'shekels|shekel|israeli shekels',
	IQD: 'iraqi dinars|iraqi dinar',
	KWD: 'kuwaiti dinars|kuwaiti dinar',
	JOD: 'jordanian dinars|jordanian dinar',
	IRR: 'iranian rials|iranian rial',
	SAR: 'saudi riyals|saudi riyal',
	BRL: 'brazilian reais|reais',
	MXN: 'mexican pesos|mexican peso',
	PHP: 'philippine pesos|philippine peso',
	ARS: 'argentine pesos|argentine peso',
	ZAR: 'rand|south african rand',
	PLN: 'zloty|zlotys|złoty',
	THB: 'baht|thai baht',
	NGN: 'naira',
	UAH: 'hryvnia|hryvnias',
	IDR: 'rupiah',
	MYR: 'ringgit'
};

export const currencyNames: ReadonlyMap<string, string> = new Map(
	Object.entries(names).flatMap(([code, spelt]) =>
		spelt.split('|').map((name): [string, string] => [name, code])
	)
);

/** A hundredth of a currency, by its name. */
export const smallCoins: ReadonlyMap<string, string> = new Map([
	['cents', 'USD'],
	['cent', 'USD'],
	['pence', 'GBP']
]);
