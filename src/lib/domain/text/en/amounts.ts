import type { Amount, Bound } from '../../facts/fact.ts';

const scales = [
	[1e12, 'trillion'],
	[1e9, 'billion'],
	[1e6, 'million']
] as const;

const boundWords: Record<Bound, string> = {
	exact: '',
	about: 'about',
	over: 'over',
	under: 'under',
	atLeast: 'at least',
	upTo: 'up to',
	range: ''
};

const currencySigns: Record<string, string> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' };
const currencyNames: Record<string, string> = {
	USD: 'US dollars',
	EUR: 'euros',
	GBP: 'pounds',
	JPY: 'yen'
};

/** A number as a newspaper prints it: `2,500`, `155 million`, `1.5 billion`; never rounded. */
export function numberInDigits(value: number): string {
	const scale = scales.find(([size]) => value >= size);
	if (!scale) return withSeparators(value);
	const [size, word] = scale;
	const mantissa = Number((value / size).toPrecision(6));
	const isWhole = Number((mantissa * size).toPrecision(15)) === value;
	return isWhole ? `${withSeparators(mantissa)}\u00a0${word}` : withSeparators(value);
}

/** A sum of money: `$155 million`; a currency without a sign of its own stands in front. */
export function sumInDigits(value: number, currency: string): string {
	return `${currencySigns[currency] ?? `${currency}\u00a0`}${numberInDigits(value)}`;
}

/** The currency as it stands beside an answer field: `US dollars`. */
export function currencyName(currency: string): string {
	return currencyNames[currency] ?? currency;
}

/** `about`, `over`, …; empty where a number is exact. */
export function boundInWords(bound: Bound): string {
	return boundWords[bound];
}

/** An amount with its bound; `print` writes the bare number. */
export function amountInWords(amount: Amount, print: (value: number) => string): string {
	const text =
		amount.high === undefined
			? print(amount.value)
			: `${print(amount.value)} to ${print(amount.high)}`;
	return [boundWords[amount.bound], text].filter(Boolean).join(' ');
}

/** A measurement with its bound and its unit: `over 90 per cent`, `4,000 to 6,000 metres`. */
export function measureInWords(amount: Amount, unit: string): string {
	return `${amountInWords(amount, numberInDigits)}\u00a0${unit}`;
}

function withSeparators(value: number): string {
	const [whole = '', fraction] = String(value).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
	return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
