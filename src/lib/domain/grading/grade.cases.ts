import type { AskedQuestion } from '../questions/ask.ts';
import { namer } from '../questions/en/words.ts';
import { numeric, typed, typedDate } from '../questions/fixtures.ts';
import type { GradingProblem } from './grade.ts';

/** A question, and what a fair person says of each answer to it. */
interface Cases {
	readonly asked: string;
	readonly question: AskedQuestion;
	readonly rows: readonly (readonly [typed: string, verdict: Verdict])[];
}

/** A problem is named by its kind: the answer is asked back. */
export type Verdict = 'right' | 'wrong' | GradingProblem['kind'];

const people = [
	...['Joe Biden', 'Hunter Biden', 'Mustafa al-Kadhimi', 'Antony Blinken', 'Fuad Hussein'],
	...['Ali Hussein', 'Qassem Soleimani', 'Abu Mahdi al-Muhandis', 'Mohammed bin Salman'],
	...['Ursula von der Leyen', 'José Álvarez', 'Jean-Luc Mélenchon', 'Gerhard Schröder'],
	...[
		'Muqtada as-Sadr',
		'Joseph Robinette Smith Jr.',
		'Søren Østergård',
		'Xi Jinping',
		'Ali Hassani'
	]
];

function person(name: string, ...titles: string[]) {
	const accepted = namer(people)(name, titles);
	const others = people.filter((other) => other !== name);
	return typed({ stem: 'Who was it?', key: name, keyText: name, accepted, others });
}

function words(accepted: string[], others: string[] = [], stem = 'What was it?') {
	const [key = ''] = accepted;
	return typed({ stem, key, keyText: key, accepted, others });
}

const count = (key: number, unit: string) => numeric({ key, unit, keyText: `${key}` });

export const cases: readonly Cases[] = [
	{
		asked: '155 million US dollars',
		question: numeric(),
		rows: [
			['155 million', 'right'],
			['155million', 'right'],
			['155 Million', 'right'],
			['155 millions', 'right'],
			['155m', 'right'],
			['155M', 'right'],
			['155 mn', 'right'],
			['155 mln', 'right'],
			['155 mio', 'right'],
			['0.155 bn', 'right'],
			['.155 billion', 'right'],
			['155,000 thousand', 'right'],
			['155000k', 'right'],
			['155 thousand thousand', 'right'],
			['155000000', 'right'],
			['155,000,000', 'right'],
			['155.000.000', 'right'],
			['155 000 000', 'right'],
			['155\u00a0000\u00a0000', 'right'],
			['155\u202f000\u202f000', 'right'],
			['155’000’000', 'right'],
			["155'000'000", 'right'],
			['155_000_000', 'right'],
			['15,50,00,000', 'right'],
			['15.5 crore', 'right'],
			['1550 lakh', 'right'],
			['１５５ million', 'right'],
			['１５５，０００，０００', 'right'],
			['١٥٥ million', 'right'],
			['۱۵۵٬۰۰۰٬۰۰۰', 'right'],
			['$155m', 'right'],
			['$155 million', 'right'],
			['$ 155 million', 'right'],
			['＄155 million', 'right'],
			['155 million $', 'right'],
			['US$155m', 'right'],
			['US$ 155 million', 'right'],
			['USD 155m', 'right'],
			['155m USD', 'right'],
			['usd155,000,000', 'right'],
			['155 million dollars', 'right'],
			['155 million US dollars', 'right'],
			['155 million U.S. dollars', 'right'],
			['155 million American dollars', 'right'],
			['155m bucks', 'right'],
			['a hundred and fifty-five million', 'right'],
			['one hundred and fifty five million', 'right'],
			['One Hundred Fifty-Five Million Dollars', 'right'],
			['hundred and fifty-five million', 'right'],
			['one point five five hundred million', 'not-a-number'],
			['155 and a half million', 'wrong'],
			['about 155 million', 'right'],
			['approx. 155m', 'right'],
			['~155m', 'right'],
			['exactly $155 million', 'right'],
			['an additional $155 million', 'right'],
			['a total of 155 million', 'right'],
			['just over 155 million', 'right'],
			['155 million or so', 'right'],
			['155 million in total', 'right'],
			['  155   million  ', 'right'],
			['155', 'scale-missing'],
			['$155', 'scale-missing'],
			['155 dollars', 'scale-missing'],
			['a hundred and fifty-five', 'scale-missing'],
			['€155m', 'other-currency'],
			['155 million euros', 'other-currency'],
			['155 million €', 'other-currency'],
			['EUR 155 million', 'other-currency'],
			['£155m', 'other-currency'],
			['155 million pounds', 'other-currency'],
			['¥155 million', 'other-currency'],
			['CHF 155 million', 'other-currency'],
			['155 million Iraqi dinars', 'other-currency'],
			['€99', 'other-currency'],
			['155 million people', 'not-a-number'],
			['155 million km', 'other-unit'],
			['155.000', 'ambiguous'],
			['155.000 thousand', 'ambiguous'],
			['155,5 million', 'wrong'],
			['1,55 million', 'ambiguous'],
			['156 million', 'wrong'],
			['15.5 million', 'wrong'],
			['155 billion', 'wrong'],
			['155 thousand', 'wrong'],
			['1550', 'wrong'],
			['-155 million', 'wrong'],
			['minus 155 million', 'wrong'],
			['200m', 'wrong'],
			['two hundred million', 'wrong'],
			['between 150 and 160 million', 'not-a-number'],
			['150-160 million', 'not-a-number'],
			['155 zillion', 'not-a-number'],
			['a lot', 'not-a-number'],
			['many millions', 'not-a-number'],
			['155 million or 200 million', 'not-a-number'],
			['1e8', 'not-a-number'],
			['?', 'not-a-number'],
			['', 'empty'],
			['  ', 'empty']
		]
	},
	{
		asked: '2,500 troops',
		question: count(2500, 'troops'),
		rows: [
			['2500', 'right'],
			['2,500', 'right'],
			['2 500', 'right'],
			['2’500', 'right'],
			['2.5k', 'right'],
			['2.5 K', 'right'],
			['2.5 thousand', 'right'],
			['two thousand five hundred', 'right'],
			['two thousand and five hundred', 'right'],
			['Two-thousand five-hundred', 'right'],
			['twenty-five hundred', 'right'],
			['twenty five hundred', 'right'],
			['25 hundred', 'right'],
			['two and a half thousand', 'right'],
			['2 and a half thousand', 'right'],
			['two point five thousand', 'right'],
			['2 thousand 5 hundred', 'right'],
			['2,500 troops', 'right'],
			['2500troops', 'right'],
			['2,500 Troops', 'right'],
			['about 2,500 troops', 'right'],
			['some 2,500', 'right'],
			['2,500+', 'right'],
			['２，５００', 'right'],
			['٢٥٠٠', 'right'],
			['२५००', 'right'],
			['2.500', 'ambiguous'],
			['2.500 troops', 'ambiguous'],
			['2.5', 'scale-missing'],
			['two and a half', 'scale-missing'],
			['$2,500', 'other-unit'],
			['2,500 km', 'other-unit'],
			['2,500 %', 'other-unit'],
			['2,500 US troops in Iraq', 'not-a-number'],
			['2,5', 'ambiguous'],
			['25', 'wrong'],
			['2,400', 'wrong'],
			['25,000', 'wrong'],
			['2.5 million', 'wrong'],
			['2.5m', 'wrong'],
			['two thousand', 'wrong'],
			['half a thousand', 'wrong'],
			['two three', 'not-a-number'],
			['1/2', 'not-a-number']
		]
	},
	{
		asked: '16 islands',
		question: count(16, 'islands'),
		rows: [
			['16', 'right'],
			['sixteen', 'right'],
			['Sixteen islands', 'right'],
			['16 island', 'right'],
			['16.0', 'right'],
			['016', 'right'],
			['16,000', 'wrong'],
			['16 thousand', 'wrong'],
			['1.6', 'wrong'],
			['16k', 'wrong'],
			['sixty', 'wrong'],
			['1,6', 'ambiguous'],
			['16.000', 'ambiguous'],
			['seventeen', 'wrong'],
			['a dozen', 'wrong']
		]
	},
	{
		asked: '15 people',
		question: count(15, 'people'),
		rows: [
			['15', 'right'],
			['fifteen people', 'right'],
			['1,5', 'ambiguous'],
			['1.5', 'wrong'],
			['15 m', 'wrong'],
			['15 %', 'other-unit']
		]
	},
	{
		asked: '500,000 refugees',
		question: count(500_000, 'refugees'),
		rows: [
			['half a million', 'right'],
			['half a million refugees', 'right'],
			['a half million', 'right'],
			['half of a million', 'right'],
			['0.5 million', 'right'],
			['0.5m', 'right'],
			['.5 million', 'right'],
			['500k', 'right'],
			['500 thousand', 'right'],
			['five hundred thousand', 'right'],
			['five lakh', 'right'],
			['5,00,000', 'right'],
			['500,000', 'right'],
			['500', 'scale-missing'],
			['half a billion', 'wrong'],
			['a quarter of a million', 'wrong'],
			['a million and a half', 'wrong'],
			['half', 'not-a-number']
		]
	},
	{
		asked: '250,000 votes',
		question: count(250_000, 'votes'),
		rows: [
			['2,50,000', 'right'],
			['2.5 lakh', 'right'],
			['a quarter of a million', 'right'],
			['a quarter million', 'right'],
			['quarter of a million votes', 'right'],
			['two hundred and fifty thousand', 'right'],
			['2,50', 'ambiguous'],
			['25,00,000', 'wrong']
		]
	},
	{
		asked: '1.9 trillion US dollars',
		question: numeric({ key: 1.9e12 }),
		rows: [
			['1.9 trillion', 'right'],
			['$1.9tn', 'right'],
			['1.9 trn dollars', 'right'],
			['1,900 billion', 'right'],
			['1.9 thousand billion', 'right'],
			['1.9', 'scale-missing'],
			['1,9 trillion', 'ambiguous'],
			['1.9bn', 'wrong']
		]
	},
	{
		asked: '3 billion euros',
		question: numeric({ key: 3e9, unit: 'euros' }),
		rows: [
			['3bn', 'right'],
			['€3bn', 'right'],
			['3 billion €', 'right'],
			['three billion euros', 'right'],
			['3 milliard', 'right'],
			['3 thousand million', 'right'],
			['EUR 3 b', 'right'],
			['$3bn', 'other-currency'],
			['3 billion dollars', 'other-currency'],
			['3', 'scale-missing'],
			['3m', 'wrong']
		]
	},
	{
		asked: '155, million US dollars beside the field',
		question: numeric({ key: 155, unit: 'million US dollars' }),
		rows: [
			['155', 'right'],
			['$155', 'right'],
			['155 million', 'right'],
			['155m', 'right'],
			['$155 million', 'right'],
			['155 million US dollars', 'right'],
			['155,000,000', 'right'],
			['€155', 'other-currency'],
			['15.5', 'wrong'],
			['155 thousand', 'wrong'],
			['155 billion', 'wrong']
		]
	},
	{
		asked: '11 kilometres',
		question: count(11, 'kilometres'),
		rows: [
			['11', 'right'],
			['11 km', 'right'],
			['11km', 'right'],
			['11 KM', 'right'],
			['11 ㎞', 'right'],
			['11 kilometers', 'right'],
			['11 kilometre', 'right'],
			['eleven kilometres', 'right'],
			['about 11 km', 'right'],
			['11 m', 'other-unit'],
			['11,000 m', 'other-unit'],
			['11 miles', 'other-unit'],
			['11 mi', 'other-unit'],
			['11 kg', 'other-unit'],
			['$11', 'other-unit'],
			['11 parsecs', 'not-a-number'],
			['12 km', 'wrong'],
			['eleven thousand', 'wrong']
		]
	},
	{
		asked: '10,935 metres',
		question: count(10_935, 'metres'),
		rows: [
			['10,935', 'right'],
			['10935 m', 'right'],
			['10,935 m', 'right'],
			['10,935m', 'right'],
			['10 935 meters', 'right'],
			['10’935 metres', 'right'],
			['10.935 m', 'ambiguous'],
			['10.935 km', 'other-unit'],
			['35,876 ft', 'other-unit'],
			['ten thousand nine hundred and thirty-five metres', 'right'],
			['10.935 million', 'wrong'],
			['10,930 m', 'wrong']
		]
	},
	{
		asked: '37 degrees Celsius',
		question: count(37, 'degrees Celsius'),
		rows: [
			['37', 'right'],
			['37 °C', 'right'],
			['37°C', 'right'],
			['37 ℃', 'right'],
			['37°', 'right'],
			['37 degrees', 'right'],
			['37 degrees Celsius', 'right'],
			['37 degrees C', 'right'],
			['37C', 'right'],
			['37 celsius', 'right'],
			['37 centigrade', 'right'],
			['thirty-seven degrees', 'right'],
			['37 °F', 'other-unit'],
			['98.6 F', 'other-unit'],
			['37 kelvin', 'other-unit'],
			['37 km', 'other-unit'],
			['3.7', 'wrong'],
			['-37 °C', 'wrong']
		]
	},
	{
		asked: '−40 degrees Fahrenheit',
		question: count(-40, 'degrees Fahrenheit'),
		rows: [
			['-40', 'right'],
			['−40 °F', 'right'],
			['minus 40', 'right'],
			['minus forty degrees', 'right'],
			['40', 'wrong'],
			['-40 °C', 'other-unit']
		]
	},
	{
		asked: '40 per cent',
		question: count(40, 'per cent'),
		rows: [
			['40', 'right'],
			['40%', 'right'],
			['40 %', 'right'],
			['40 ％', 'right'],
			['40 percent', 'right'],
			['40 per cent', 'right'],
			['40 pct', 'right'],
			['forty per cent', 'right'],
			['forty', 'right'],
			['over 40 percent', 'right'],
			['40 percentage points', 'other-unit'],
			['40 km', 'other-unit'],
			['4', 'wrong'],
			['0.4', 'wrong'],
			['four in ten', 'not-a-number']
		]
	},
	{
		asked: '5 tonnes',
		question: count(5, 'tonnes'),
		rows: [
			['5 t', 'right'],
			['5t', 'right'],
			['5 tons', 'right'],
			['five metric tons', 'right'],
			['5,000 kg', 'other-unit'],
			['5 lb', 'other-unit']
		]
	},
	{
		asked: '120 square kilometres',
		question: count(120, 'square kilometres'),
		rows: [
			['120 km²', 'right'],
			['120 km2', 'right'],
			['120 sq km', 'right'],
			['120 square kilometers', 'right'],
			['120 km', 'other-unit'],
			['120 square miles', 'other-unit']
		]
	},
	{
		asked: '90 kilometres per hour',
		question: count(90, 'kilometres per hour'),
		rows: [
			['90 km/h', 'right'],
			['90 kph', 'right'],
			['90 km per hour', 'right'],
			['90 mph', 'other-unit'],
			['90 km', 'other-unit']
		]
	},
	{
		asked: 'no survivors',
		question: count(0, 'survivors'),
		rows: [
			['0', 'right'],
			['zero', 'right'],
			['none', 'right'],
			['nil', 'right'],
			['1', 'wrong'],
			['nobody knows', 'not-a-number']
		]
	},
	{
		asked: '26 July 2021',
		question: typedDate('2021-07-26', '26 July 2021'),
		rows: [
			['26 July 2021', 'right'],
			['26 july 2021', 'right'],
			['26th July 2021', 'right'],
			['the 26th of July 2021', 'right'],
			['July 26, 2021', 'right'],
			['July 26th 2021', 'right'],
			['Jul. 26th, 2021', 'right'],
			['26 Jul 2021', 'right'],
			['26-Jul-2021', 'right'],
			['26July2021', 'right'],
			['Monday 26 July 2021', 'right'],
			['Monday, July 26, 2021', 'right'],
			['Mon 26 Jul 2021', 'right'],
			['on Monday the 26th of July 2021', 'right'],
			['2021-07-26', 'right'],
			['2021/7/26', 'right'],
			['2021.07.26', 'right'],
			['26/07/2021', 'right'],
			['07/26/2021', 'right'],
			['26.7.2021', 'right'],
			['26 7 2021', 'right'],
			['２６ July ２０２１', 'right'],
			['27 July 2021', 'wrong'],
			['26 June 2021', 'wrong'],
			['26 July 2020', 'wrong'],
			['3/4/2021', 'wrong'],
			['July 2020', 'wrong'],
			['July 2021', 'date-too-coarse'],
			['2021', 'date-too-coarse'],
			['26/07/21', 'not-a-date'],
			['26 July', 'not-a-date'],
			['July 26', 'not-a-date'],
			['31 February 2021', 'not-a-date'],
			['26 de julio de 2021', 'not-a-date'],
			['26 Juli 2021', 'not-a-date'],
			['yesterday', 'not-a-date'],
			['', 'empty']
		]
	},
	{
		asked: '3 April 2021',
		question: typedDate('2021-04-03', '3 April 2021'),
		rows: [
			['3 April 2021', 'right'],
			['3/4/2021', 'ambiguous-date'],
			['4/3/2021', 'ambiguous-date'],
			['03.04.2021', 'ambiguous-date'],
			['04-03-2021', 'ambiguous-date'],
			['5/6/2021', 'wrong'],
			['4/4/2021', 'wrong'],
			['13/4/2021', 'wrong']
		]
	},
	{
		asked: 'the end of August 2021',
		question: typedDate('2021-08', 'August 2021'),
		rows: [
			['August 2021', 'right'],
			['Aug 2021', 'right'],
			['Aug. 2021', 'right'],
			['end of August 2021', 'right'],
			['the end of August 2021', 'right'],
			['by the end of August 2021', 'right'],
			['at the end of August, 2021', 'right'],
			['end-August 2021', 'right'],
			['31 August 2021', 'right'],
			['8/2021', 'right'],
			['2021-08', 'right'],
			['8/9/2021', 'ambiguous-date'],
			['2021', 'date-too-coarse'],
			['August', 'not-a-date'],
			['September 2021', 'wrong'],
			['2020', 'wrong']
		]
	},
	{
		asked: '2018',
		question: typedDate('2018', '2018'),
		rows: [
			['2018', 'right'],
			['in 2018', 'right'],
			['the year 2018', 'right'],
			['May 2018', 'right'],
			['8 May 2018', 'right'],
			['3/4/2018', 'right'],
			['3/4/2017', 'wrong'],
			['2019', 'wrong'],
			['18', 'not-a-date'],
			['’18', 'not-a-date']
		]
	},
	{
		asked: 'Mustafa al-Kadhimi',
		question: person('Mustafa al-Kadhimi', 'prime minister'),
		rows: [
			['Mustafa al-Kadhimi', 'right'],
			['mustafa al kadhimi', 'right'],
			['MUSTAFA AL-KADHIMI', 'right'],
			['Mustafa Al Kadhimi', 'right'],
			['Mustafa el-Kadhimi', 'right'],
			['Mustafa Kadhimi', 'right'],
			['Mustafa Alkadhimi', 'right'],
			['al-Kadhimi', 'right'],
			['Al-Kadhimi', 'right'],
			['Kadhimi', 'right'],
			['Kadhimi.', 'right'],
			['  al - Kadhimi ', 'right'],
			['M. al-Kadhimi', 'right'],
			['M Kadhimi', 'right'],
			['al-Kadhimi, Mustafa', 'right'],
			['Kadhimi, Mustafa', 'right'],
			['prime minister al-Kadhimi', 'right'],
			['Prime Minister Mustafa al-Kadhimi', 'right'],
			['PM Kadhimi', 'right'],
			['Mr Kadhimi', 'right'],
			['Mr. al-Kadhimi', 'right'],
			['Mustafa al-Kadhimi (prime minister)', 'right'],
			['al-Kadhimi, prime minister', 'right'],
			['Mostafa al-Kadhimi', 'right'],
			['Mustafa al-Kazemi', 'right'],
			['Mustafa al-Kadhmi', 'almost'],
			['Kadhmi', 'almost'],
			['al-Kahdimi', 'almost'],
			['Mustaffa al-Kadhimi', 'almost'],
			['Mustaffa al-Kadhmi', 'wrong'],
			['Kadmhii', 'wrong'],
			['Mustafa', 'wrong'],
			['Ali al-Kadhimi', 'wrong'],
			['Joe Biden', 'wrong'],
			['prime minister', 'wrong'],
			['al', 'which-one'],
			['?', 'wrong'],
			['', 'empty']
		]
	},
	{
		asked: 'Antony Blinken',
		question: person('Antony Blinken', 'secretary of state'),
		rows: [
			['Antony Blinken', 'right'],
			['Blinken', 'right'],
			['A. Blinken', 'right'],
			['A Blinken', 'right'],
			['Antony J. Blinken', 'right'],
			['Antony J Blinken', 'right'],
			['Blinken, Antony', 'right'],
			['Blinken, A.', 'right'],
			['secretary of state Blinken', 'right'],
			['Secretary Blinken', 'right'],
			['Secretary of State Antony Blinken', 'right'],
			['Mr Antony Blinken', 'right'],
			['antonyblinken', 'right'],
			['Anthony Blinken', 'almost'],
			['Antony Blinkin', 'almost'],
			['Antony Blinkne', 'almost'],
			['Antony Blinkenn', 'almost'],
			['Anthony Blinkin', 'wrong'],
			['Tony', 'wrong'],
			['T. Blinken', 'wrong'],
			['Hunter Blinken', 'wrong'],
			['Blinken or Biden', 'wrong']
		]
	},
	{
		asked: 'Joe Biden, whose surname another person bears',
		question: person('Joe Biden', 'president'),
		rows: [
			['Joe Biden', 'right'],
			['J. Biden', 'right'],
			['Biden, Joe', 'right'],
			['President Joe Biden', 'right'],
			['US president', 'wrong'],
			['Joe R. Biden', 'right'],
			['Biden', 'which-one'],
			['President Biden', 'which-one'],
			['Mr Biden', 'which-one'],
			['Hunter Biden', 'wrong'],
			['H. Biden', 'wrong'],
			['Joe Bidden', 'wrong']
		]
	},
	{
		asked: 'Fuad Hussein, whose surname another person bears',
		question: person('Fuad Hussein', 'foreign minister'),
		rows: [
			['Fuad Hussein', 'right'],
			['Fouad Hussain', 'right'],
			['Fuad Husain', 'right'],
			['F. Hussein', 'right'],
			['Hussein, Fuad', 'right'],
			['Foreign Minister Fuad Hussein', 'right'],
			['Hussein', 'which-one'],
			['Hussain', 'which-one'],
			['Foreign Minister Hussein', 'which-one'],
			['Ali Hussein', 'wrong'],
			['A. Hussein', 'which-one'],
			['Fuad Hussien', 'almost'],
			['Hassein', 'wrong']
		]
	},
	{
		asked: 'Ali Hassani',
		question: person('Ali Hassani'),
		rows: [
			['Hassani', 'right'],
			['Hasani', 'almost'],
			['Ali Hassan', 'almost'],
			['Hussein', 'wrong'],
			['Ali', 'which-one']
		]
	},
	{
		asked: 'Qassem Soleimani',
		question: person('Qassem Soleimani', 'general'),
		rows: [
			['Qasem Soleimani', 'right'],
			['Kassem Suleimani', 'right'],
			['Qassim Sulaimani', 'right'],
			['Soleymani', 'right'],
			['Gen. Soleimani', 'right'],
			['General Qasem Soleimani', 'right'],
			['Maj. Gen. Qassem Soleimani', 'right'],
			['Soleimanni', 'almost'],
			['Soliemani', 'almost'],
			['Soliemanni', 'wrong'],
			['Muhandis', 'wrong']
		]
	},
	{
		asked: 'Abu Mahdi al-Muhandis',
		question: person('Abu Mahdi al-Muhandis'),
		rows: [
			['Abu Mahdi al-Muhandis', 'right'],
			['Abu Mahdi Muhandis', 'right'],
			['al-Mohandes', 'right'],
			['Muhandis', 'right'],
			['Abu Mahdi', 'wrong']
		]
	},
	{
		asked: 'Mohammed bin Salman',
		question: person('Mohammed bin Salman', 'crown prince'),
		rows: [
			['Muhammad bin Salman', 'right'],
			['Mohamed bin Salman', 'right'],
			['Mohammed Bin Salman', 'right'],
			['bin Salman', 'right'],
			['Salman', 'right'],
			['Crown Prince Mohammed bin Salman', 'right'],
			['M. bin Salman', 'right'],
			['MBS', 'right'],
			['MBZ', 'wrong'],
			['Mohammed', 'wrong']
		]
	},
	{
		asked: 'Muqtada as-Sadr',
		question: person('Muqtada as-Sadr'),
		rows: [
			['Muqtada al-Sadr', 'right'],
			['Moqtada as-Sadr', 'right'],
			['Moktada Sadr', 'right'],
			['as-Sadr', 'right'],
			['al Sadr', 'right'],
			['Sadr', 'right'],
			['Saddam', 'wrong']
		]
	},
	{
		asked: 'Ursula von der Leyen',
		question: person('Ursula von der Leyen'),
		rows: [
			['von der Leyen', 'right'],
			['Von Der Leyen', 'right'],
			['Leyen', 'right'],
			['von der Leyen, Ursula', 'right'],
			['U. von der Leyen', 'right'],
			['President von der Leyen', 'right'],
			['Ursula', 'wrong']
		]
	},
	{
		asked: 'names with accents',
		question: person('José Álvarez'),
		rows: [
			['José Álvarez', 'right'],
			['Jose Alvarez', 'right'],
			['JOSÉ ALVAREZ', 'right'],
			['Álvarez', 'right'],
			['Alvares', 'almost']
		]
	},
	{
		asked: 'names with umlauts',
		question: person('Gerhard Schröder'),
		rows: [
			['Gerhard Schröder', 'right'],
			['Schroder', 'right'],
			['Schroeder', 'right'],
			['Gerhard Schro\u0308der', 'right'],
			['Schrader', 'almost']
		]
	},
	{
		asked: 'names with letters of their own',
		question: person('Søren Østergård'),
		rows: [
			['Soren Ostergard', 'right'],
			['Østergård', 'right'],
			['ostergard', 'right']
		]
	},
	{
		asked: 'names with hyphens',
		question: person('Jean-Luc Mélenchon'),
		rows: [
			['Jean Luc Melenchon', 'right'],
			['Jean-Luc Mélenchon', 'right'],
			['jeanluc melenchon', 'right'],
			['Mélenchon', 'right'],
			['J. Mélenchon', 'right'],
			['M. Mélenchon', 'wrong']
		]
	},
	{
		asked: 'a middle name and a suffix',
		question: person('Joseph Robinette Smith Jr.'),
		rows: [
			['Joseph Robinette Smith Jr.', 'right'],
			['Joseph Robinette Smith', 'right'],
			['Joseph R. Smith', 'right'],
			['Joseph Smith', 'right'],
			['J. R. Smith', 'right'],
			['J. Smith', 'right'],
			['Smith', 'right'],
			['Smith Jr', 'right'],
			['Dr Joseph Smith', 'right'],
			['Robinette Smith', 'wrong'],
			['Robinette', 'wrong']
		]
	},
	{
		asked: 'a family name that stands first',
		question: person('Xi Jinping', 'president'),
		rows: [
			['Xi Jinping', 'right'],
			['Xi', 'right'],
			['President Xi', 'right'],
			['Jinping', 'wrong'],
			['Ji', 'wrong']
		]
	},
	{
		asked: 'Popular Mobilization Forces',
		question: words(
			['Popular Mobilization Forces'],
			['Iraqi forces', 'the Iraqi army'],
			'Which groups were meant?'
		),
		rows: [
			['Popular Mobilization Forces', 'right'],
			['the popular mobilization forces', 'right'],
			['Popular Mobilisation Forces', 'right'],
			['Popular-Mobilization-Forces', 'right'],
			['PMF', 'right'],
			['P.M.F.', 'right'],
			['pmf', 'right'],
			['Popular Mobilization Forces (PMF)', 'right'],
			['Popular Mobilization Force', 'almost'],
			['Popular Mobilizaton Forces', 'almost'],
			['Popular Mobilzaton Forces', 'wrong'],
			['Forces', 'which-one'],
			['PM', 'wrong'],
			['the Iraqi army', 'wrong']
		]
	},
	{
		asked: 'what PMF stands for',
		question: words(['Popular Mobilization Forces'], [], 'What does PMF stand for?'),
		rows: [
			['PMF', 'wrong'],
			['Popular Mobilisation Forces', 'right']
		]
	},
	{
		asked: 'the United States',
		question: words(['the United States'], ['the United Kingdom', 'Iraq']),
		rows: [
			['United States', 'right'],
			['the united states', 'right'],
			['US', 'right'],
			['the US', 'right'],
			['U.S.', 'right'],
			['USA', 'right'],
			['the United States of America', 'right'],
			['United', 'which-one'],
			['United Sates', 'almost'],
			['UK', 'wrong'],
			['United Kingdom', 'wrong'],
			['Iraq', 'wrong'],
			['Iran', 'wrong']
		]
	},
	{
		asked: 'one of several',
		question: words(
			['trade', 'clean energy', 'health care', 'the coronavirus pandemic'],
			['tourism', 'sport']
		),
		rows: [
			['trade', 'right'],
			['Trade', 'right'],
			['clean energy', 'right'],
			['cleanenergy', 'right'],
			['healthcare', 'right'],
			['health-care', 'right'],
			['coronavirus pandemic', 'right'],
			['trade, health care', 'right'],
			['trade; clean energy', 'right'],
			['trade, tourism', 'wrong'],
			['coronavirus pandemics', 'almost'],
			['clean enery', 'almost'],
			['tourism', 'wrong'],
			['energy', 'wrong']
		]
	},
	{
		asked: 'a slip that makes another answer',
		question: words(['Australia'], ['Austria', 'Austalia']),
		rows: [
			['Australia', 'right'],
			['Austalia', 'wrong'],
			['Austria', 'wrong'],
			['Austrlia', 'which-one'],
			['Australie', 'almost'],
			['Zustralia', 'wrong']
		]
	},
	{
		asked: 'Iraq',
		question: words(['Iraq'], ['Iran']),
		rows: [
			['IRAQ', 'right'],
			['Iran', 'wrong'],
			['Irak', 'wrong'],
			['Iraqi', 'wrong']
		]
	},
	{
		asked: 'words that are a number',
		question: words(['2,500']),
		rows: [
			['2,500', 'right'],
			['2500', 'right'],
			['2 500', 'right'],
			['2.5 thousand', 'right'],
			['two thousand five hundred', 'right'],
			['2.500', 'ambiguous'],
			['2.5', 'scale-missing'],
			['2,600', 'wrong'],
			['many', 'wrong']
		]
	},
	{
		asked: 'words that are a small number',
		question: words(['seven']),
		rows: [
			['seven', 'right'],
			['7', 'right'],
			['Seven.', 'right'],
			['8', 'wrong']
		]
	},
	{
		asked: 'words that are a sum',
		question: words(['$155 million']),
		rows: [
			['$155m', 'right'],
			['155 million dollars', 'right'],
			['155,000,000', 'right'],
			['155', 'scale-missing'],
			['€155m', 'other-currency'],
			['$156m', 'wrong']
		]
	},
	{
		asked: 'words that are a year',
		question: words(['2018']),
		rows: [
			['2018', 'right'],
			['in 2018', 'right'],
			['2,018', 'right'],
			['2019', 'wrong']
		]
	},
	{
		asked: 'words that are a date',
		question: words(['26 July 2021']),
		rows: [
			['July 26, 2021', 'right'],
			['2021-07-26', 'right'],
			['July 2021', 'date-too-coarse'],
			['25 July 2021', 'wrong']
		]
	},
	{
		asked: 'wordings that a person decided to be right',
		question: typed({ alsoRight: ['five sides', '€', 'Arlington'] }),
		rows: [
			['five sides', 'right'],
			['FIVE  Sides!', 'right'],
			['€', 'right'],
			['£', 'wrong'],
			['Arlingtom', 'wrong']
		]
	},
	{
		asked: 'a number that a person decided to be right',
		question: numeric({ alsoRight: ['156 million'] }),
		rows: [
			['156 million', 'right'],
			['156 Million', 'right'],
			['157 million', 'wrong']
		]
	}
];
