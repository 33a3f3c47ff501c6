/** What a unit measures. Units of one dimension are mistaken for each other; others are no units here. */
export type Dimension =
	| 'money'
	| 'length'
	| 'area'
	| 'volume'
	| 'mass'
	| 'temperature'
	| 'time'
	| 'speed'
	| 'power'
	| 'energy'
	| 'pressure'
	| 'share';

/** Every spelling of a unit, in lower case; several units may share one: `pounds`, `$`, `degrees`. */
export const unitTable: readonly [dimension: Dimension, id: string, spellings: string][] = [
	[
		'money',
		'USD',
		'$|us$|usd|us dollars|us dollar|u.s. dollars|american dollars|dollars|dollar|bucks'
	],
	['money', 'CAD', '$|c$|ca$|cad|canadian dollars|canadian dollar|dollars|dollar'],
	['money', 'AUD', '$|a$|au$|aud|australian dollars|australian dollar|dollars|dollar'],
	['money', 'NZD', '$|nz$|nzd|new zealand dollars|new zealand dollar|dollars|dollar'],
	['money', 'HKD', '$|hk$|hkd|hong kong dollars|hong kong dollar|dollars|dollar'],
	['money', 'SGD', '$|s$|sgd|singapore dollars|singapore dollar|dollars|dollar'],
	['money', 'EUR', '€|eur|euros|euro'],
	['money', 'GBP', '£|gbp|pounds|pound|pounds sterling|sterling|british pounds|quid'],
	['money', 'JPY', '¥|jpy|yen|japanese yen'],
	['money', 'CNY', '¥|cny|rmb|yuan|renminbi|chinese yuan'],
	['money', 'CHF', 'chf|swiss francs|swiss franc|francs|franc'],
	['money', 'SEK', 'sek|swedish kronor|kronor|krona|kr'],
	['money', 'NOK', 'nok|norwegian kroner|kroner|krone|kr'],
	['money', 'DKK', 'dkk|danish kroner|kroner|krone|kr'],
	['money', 'INR', '₹|inr|rupees|rupee|indian rupees|rs'],
	['money', 'PKR', 'pkr|rupees|rupee|pakistani rupees|rs'],
	['money', 'RUB', '₽|rub|roubles|rouble|rubles|ruble'],
	['money', 'TRY', '₺|try|turkish lira|lira|liras'],
	['money', 'KRW', '₩|krw|won|south korean won'],
	['money', 'ILS', '₪|ils|shekels|shekel'],
	['money', 'IQD', 'iqd|iraqi dinars|iraqi dinar|dinars|dinar'],
	['money', 'KWD', 'kwd|kuwaiti dinars|kuwaiti dinar|dinars|dinar'],
	['money', 'JOD', 'jod|jordanian dinars|jordanian dinar|dinars|dinar'],
	['money', 'IRR', 'irr|iranian rials|rials|rial'],
	['money', 'SAR', 'sar|saudi riyals|riyals|riyal'],
	['money', 'AED', 'aed|dirhams|dirham'],
	['money', 'BRL', 'r$|brl|reais|real'],
	['money', 'MXN', '$|mxn|mexican pesos|pesos|peso'],
	['money', 'ZAR', 'zar|rand|rands'],
	['money', 'PLN', 'pln|zloty|zlotys|złoty'],

	['length', 'mm', 'mm|millimetres|millimetre|millimeters|millimeter'],
	['length', 'cm', 'cm|centimetres|centimetre|centimeters|centimeter'],
	['length', 'm', 'm|metres|metre|meters|meter|mtr|mtrs'],
	['length', 'km', 'km|kms|kilometres|kilometre|kilometers|kilometer'],
	['length', 'in', 'inches|inch|"'],
	['length', 'ft', 'ft|feet|foot'],
	['length', 'yd', 'yd|yds|yards|yard'],
	['length', 'mi', 'mi|miles|mile'],
	['length', 'nmi', 'nmi|nautical miles|nautical mile'],
	['length', 'fathom', 'fathoms|fathom'],
	['length', 'ly', 'ly|light years|light year|light-years|light-year'],

	['area', 'm2', 'm2|m^2|sq m|sqm|square metres|square metre|square meters|square meter'],
	[
		'area',
		'km2',
		'km2|km^2|sq km|sqkm|square kilometres|square kilometre|square kilometers|square kilometer'
	],
	['area', 'mi2', 'mi2|sq mi|square miles|square mile'],
	['area', 'ha', 'ha|hectares|hectare'],
	['area', 'acre', 'acres|acre'],

	['volume', 'l', 'l|litres|litre|liters|liter'],
	['volume', 'ml', 'ml|millilitres|millilitre|milliliters|milliliter'],
	['volume', 'm3', 'm3|m^3|cubic metres|cubic metre|cubic meters|cubic meter'],
	['volume', 'km3', 'km3|km^3|cubic kilometres|cubic kilometre|cubic kilometers|cubic kilometer'],
	['volume', 'gal', 'gal|gallons|gallon'],
	['volume', 'bbl', 'bbl|barrels|barrel'],

	['mass', 'mg', 'mg|milligrams|milligram|milligrammes'],
	['mass', 'g', 'g|grams|gram|grammes|gramme'],
	['mass', 'kg', 'kg|kgs|kilos|kilo|kilograms|kilogram|kilogrammes|kilogramme'],
	['mass', 't', 't|tonnes|tonne|metric tons|metric ton|tons|ton'],
	['mass', 'ton', 'tons|ton|short tons|long tons'],
	['mass', 'lb', 'lb|lbs|pounds|pound'],
	['mass', 'oz', 'oz|ounces|ounce'],

	[
		'temperature',
		'C',
		'°c|c|° c|degrees celsius|degree celsius|degrees c|deg c|celsius|centigrade|degrees centigrade|degrees|degree|deg|°'
	],
	[
		'temperature',
		'F',
		'°f|f|° f|degrees fahrenheit|degree fahrenheit|degrees f|deg f|fahrenheit|degrees|degree|deg|°'
	],
	['temperature', 'K', 'k|kelvin|kelvins|degrees kelvin'],

	['time', 's', 's|sec|secs|seconds|second'],
	['time', 'min', 'min|mins|minutes|minute'],
	['time', 'h', 'h|hr|hrs|hours|hour'],
	['time', 'd', 'days|day'],
	['time', 'wk', 'weeks|week'],
	['time', 'mo', 'months|month'],
	['time', 'y', 'yr|yrs|years|year|years old'],
	['time', 'decade', 'decades|decade'],
	['time', 'century', 'centuries|century'],

	[
		'speed',
		'km/h',
		'km/h|kph|kmh|km per hour|kilometres per hour|kilometre per hour|kilometers per hour|kilometres an hour|kilometers an hour'
	],
	['speed', 'mph', 'mph|mi/h|miles per hour|mile per hour|miles an hour'],
	['speed', 'm/s', 'm/s|mps|metres per second|metre per second|meters per second|metres a second'],
	['speed', 'kn', 'kn|kt|kts|knots|knot'],

	['power', 'W', 'w|watts|watt'],
	['power', 'kW', 'kw|kilowatts|kilowatt'],
	['power', 'MW', 'mw|megawatts|megawatt'],
	['power', 'GW', 'gw|gigawatts|gigawatt'],
	['energy', 'kWh', 'kwh|kilowatt hours|kilowatt-hours|kilowatt hour'],
	['energy', 'MWh', 'mwh|megawatt hours|megawatt-hours'],
	['energy', 'GWh', 'gwh|gigawatt hours|gigawatt-hours'],
	['energy', 'TWh', 'twh|terawatt hours|terawatt-hours'],
	['pressure', 'hPa', 'hpa|hectopascals|hectopascal|mbar|millibars|millibar|mb'],
	['pressure', 'bar', 'bar|bars'],
	['pressure', 'atm', 'atm|atmospheres|atmosphere'],

	['share', '%', '%|percent|per cent|pct|per centum'],
	['share', 'pp', 'pp|percentage points|percentage point']
];
