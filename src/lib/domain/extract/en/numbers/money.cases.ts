import type { Bound, MoneyRole } from '../../../facts/fact.ts';

/** The words of the sum, its number (or both ends of a range), its currency, its bound and its role. */
type Found = readonly [
	words: string,
	value: number | readonly [low: number, high: number],
	currency: string,
	bound?: Bound,
	role?: MoneyRole
];

/** A sentence, and every sum in it. */
export const moneyCases: readonly (readonly [sentence: string, ...found: Found[]])[] = [
	// signs
	['It brings the total since 2014 to $3 billion.', ['$3 billion', 3e9, 'USD']],
	['The bridge cost $155 million.', ['$155 million', 155e6, 'USD']],
	['The fine was $5.', ['$5', 5, 'USD']],
	['A seat costs $1,250.50 there.', ['$1,250.50', 1250.5, 'USD']],
	['The bank lost €3.2 billion.', ['€3.2 billion', 3.2e9, 'EUR']],
	['They raised £2.5bn.', ['£2.5bn', 2.5e9, 'GBP']],
	['The firm made ¥900 million.', ['¥900 million', 900e6, 'JPY']],
	['A meal is ₹450.', ['₹450', 450, 'INR']],
	['The deal was worth $ 40 million.', ['$ 40 million', 40e6, 'USD']],
	['The club paid £20m for him.', ['£20m', 20e6, 'GBP']],
	['The loan was $3B.', ['$3B', 3e9, 'USD']],
	['He earns $90k.', ['$90k', 90_000, 'USD']],
	['The gap is $1.9 trillion.', ['$1.9 trillion', 1.9e12, 'USD']],
	['The fund holds $2.5tn.', ['$2.5tn', 2.5e12, 'USD']],
	['A €1-million prize waits.', ['€1-million', 1e6, 'EUR']],
	['The $30-a-barrel price held.', ['$30', 30, 'USD']],
	['Its change (-$4.0 million) was small.', ['$4.0 million', 4e6, 'USD']],
	['Mining rose to ₽7 billion.', ['₽7 billion', 7e9, 'RUB']],
	['He won 5 € at cards.', ['5 €', 5, 'EUR']],
	// prefixed
	['The grant was US$275 million.', ['US$275 million', 275e6, 'USD']],
	['The grant was U.S.$275 million.', ['U.S.$275 million', 275e6, 'USD']],
	['It sold for A$12 million.', ['A$12 million', 12e6, 'AUD']],
	['It sold for AU$12 million.', ['AU$12 million', 12e6, 'AUD']],
	['The rink cost C$8 million.', ['C$8 million', 8e6, 'CAD']],
	['The farm cost NZ$700,000.', ['NZ$700,000', 700_000, 'NZD']],
	['The flat cost HK$6 million.', ['HK$6 million', 6e6, 'HKD']],
	['The fee is S$50.', ['S$50', 50, 'SGD']],
	['The stadium cost R$1 billion.', ['R$1 billion', 1e9, 'BRL']],
	// codes
	['The loan is USD 20m.', ['USD 20m', 20e6, 'USD']],
	['The loan is 20m USD.', ['20m USD', 20e6, 'USD']],
	['The loan is EUR 5 million.', ['EUR 5 million', 5e6, 'EUR']],
	['The tunnel cost CHF 12 billion.', ['CHF 12 billion', 12e9, 'CHF']],
	['He paid Rs 500 for it.', ['Rs 500', 500, 'INR']],
	['He paid Rs. 500 for it.', ['Rs. 500', 500, 'INR']],
	['The yard got 300 million SEK.', ['300 million SEK', 300e6, 'SEK']],
	// words
	['They spent 155 million dollars.', ['155 million dollars', 155e6, 'USD']],
	['A soldier got ten dollars a month.', ['ten dollars', 10, 'USD']],
	['A million dollars is missing.', ['A million dollars', 1e6, 'USD']],
	['Sales were 40 mln dlrs.', ['40 mln dlrs', 40e6, 'USD']],
	['They lent 20 million euros.', ['20 million euros', 20e6, 'EUR']],
	['A tram ride is two euros.', ['two euros', 2, 'EUR']],
	['The prize is 300,000 yen.', ['300,000 yen', 300_000, 'JPY']],
	['The mine owed 7 billion yuan.', ['7 billion yuan', 7e9, 'CNY']],
	['Two and a half billion pounds went to rail.', ['Two and a half billion pounds', 2.5e9, 'GBP']],
	['It cost 400 pounds sterling.', ['400 pounds sterling', 400, 'GBP']],
	['It cost 9 million Australian dollars.', ['9 million Australian dollars', 9e6, 'AUD']],
	['It cost 9 million Canadian dollars.', ['9 million Canadian dollars', 9e6, 'CAD']],
	['They seized 60 billion Iraqi dinars.', ['60 billion Iraqi dinars', 60e9, 'IQD']],
	['The fine is 800 Swiss francs.', ['800 Swiss francs', 800, 'CHF']],
	['The lamp costs 5,000 roubles.', ['5,000 roubles', 5000, 'RUB']],
	['A stamp is 50 pence.', ['50 pence', 0.5, 'GBP']],
	['A stamp is 75 cents.', ['75 cents', 0.75, 'USD']],
	['A stamp is 60p.', ['60p', 0.6, 'GBP']],
	['He gave the boy a 10-dollar tip.', ['10-dollar', 10, 'USD']],
	// bounds
	['It cost about $9 million.', ['$9 million', 9e6, 'USD', 'about']],
	['It cost nearly $9 million.', ['$9 million', 9e6, 'USD', 'under']],
	['It cost more than $9 million.', ['$9 million', 9e6, 'USD', 'over']],
	['It cost at least $9 million.', ['$9 million', 9e6, 'USD', 'atLeast']],
	['They may buy up to $400,000 of cover.', ['$400,000', 400_000, 'USD', 'upTo']],
	['It cost as much as €1.5 million.', ['€1.5 million', 1.5e6, 'EUR', 'upTo']],
	['It cost less than 5 million euros.', ['5 million euros', 5e6, 'EUR', 'under']],
	['It cost $9 million or more.', ['$9 million', 9e6, 'USD', 'atLeast']],
	['It cost some £70,000.', ['£70,000', 70_000, 'GBP', 'about']],
	['Over $3 trillion was lent.', ['$3 trillion', 3e12, 'USD', 'over']],
	// ranges
	['It will cost $4 to $6 million.', ['$4 to $6 million', [4e6, 6e6], 'USD', 'range']],
	['It will cost $5-10 million.', ['$5-10 million', [5e6, 10e6], 'USD', 'range']],
	['It will cost $5 million–$10 million.', ['$5 million–$10 million', [5e6, 10e6], 'USD', 'range']],
	[
		'It will cost between $5 million and $10 million.',
		['$5 million and $10 million', [5e6, 10e6], 'USD', 'range']
	],
	[
		'It will cost 5 to 10 million dollars.',
		['5 to 10 million dollars', [5e6, 10e6], 'USD', 'range']
	],
	['Pay rose from $5 to $6.', ['$5', 5, 'USD'], ['$6', 6, 'USD']],
	// roles
	[
		'He promised an additional $155 million.',
		['$155 million', 155e6, 'USD', 'exact', 'additional']
	],
	['He promised another £3m.', ['£3m', 3e6, 'GBP', 'exact', 'additional']],
	['He promised a further €10 million.', ['€10 million', 10e6, 'EUR', 'exact', 'additional']],
	['He promised $7 million more.', ['$7 million', 7e6, 'USD', 'exact', 'additional']],
	['It gave $7 million in additional aid.', ['$7 million', 7e6, 'USD', 'exact', 'additional']],
	['It gave a total of $2.4 billion.', ['$2.4 billion', 2.4e9, 'USD', 'exact', 'total']],
	['Gifts totalling $2.4 billion came.', ['$2.4 billion', 2.4e9, 'USD', 'exact', 'total']],
	['It gave $2.4 billion in total.', ['$2.4 billion', 2.4e9, 'USD', 'exact', 'total']],
	[
		'This brings the total of all loans to $2 billion.',
		['$2 billion', 2e9, 'USD', 'exact', 'total']
	],
	['The remaining $9 million is due.', ['$9 million', 9e6, 'USD', 'exact', 'remaining']],
	['Only $9 million left is safe.', ['$9 million', 9e6, 'USD', 'exact', 'remaining']],
	['The rest, $9 million, is due.', ['$9 million', 9e6, 'USD', 'exact', 'remaining']],
	[
		'The first sum was $5; an extra $6 followed.',
		['$5', 5, 'USD'],
		['$6', 6, 'USD', 'exact', 'additional']
	],
	// conversions
	['It cost $275 million (AU$361 million).', ['$275 million', 275e6, 'USD']],
	['It cost €50 (about $55 at the time).', ['€50', 50, 'EUR']],
	// none
	['The board asked for $5 3 billion.'],
	['The board asked for 5 3 billion dollars.'],
	['The file cost $1.2.3 in all.'],
	['Write $x for the name.'],
	['He weighs 180 pounds.'],
	['The team won 3 games.'],
	['Million-dollar homes burned.'],
	['The dollar fell.'],
	['A 5-franc coin lay there.'],
	['Euro 96 was a cup.'],
	['The $ sign is old.'],
	['The S in S Club 7 is a letter.']
];
