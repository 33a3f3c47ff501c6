import { at, isDash, type Token } from '../../mentions/tokens.ts';
import {
	currencyCodes,
	currencyNames,
	currencySigns,
	dollarPrefixes,
	smallCoins
} from './currencies.lexicon.ts';

/** A currency in the text. */
export interface FoundCurrency {
	/** ISO 4217. */
	readonly code: string;
	/** The token behind it. */
	readonly to: number;
	/** 0.01 for cents. */
	readonly factor: number;
}

/** The sign or code that begins at a token and stands before a sum: `$`, `US$`, `EUR`. */
export function currencyBefore(tokens: readonly Token[], from: number): FoundCurrency | null {
	const first = at(tokens, from);
	const sign = at(tokens, from + 1);
	const prefixed = dollarPrefixes.get(first.text);
	if (prefixed !== undefined && sign.text === '$' && sign.isJoined)
		return whole(prefixed, from + 2);
	const code = currencySigns.get(first.text) ?? currencyCodes.get(first.text);
	if (code === undefined) return null;
	if (first.text === 'Rs' && sign.text === '.') return whole(code, from + 2);
	return whole(code, from + 1);
}

/** The name, code or sign that begins at a token and stands behind a sum: `US dollars`, `EUR`, `€`. */
export function currencyBehind(
	tokens: readonly Token[],
	from: number,
	scale: number
): FoundCurrency | null {
	const start = isDash(at(tokens, from)) && at(tokens, from).isJoined ? from + 1 : from;
	const first = at(tokens, start);
	let name = first.lower;
	const names: string[] = [name];
	for (let i = start + 1; i < start + 3; i++) names.push((name += ` ${at(tokens, i).lower}`));
	for (let count = 3; count > 0; count--) {
		const code = currencyNames.get(names[count - 1] ?? '');
		if (code !== undefined) return whole(code, start + count);
	}
	if (first.lower === 'pounds' && scale >= 1e6) return whole('GBP', start + 1);
	const coin = smallCoins.get(first.lower);
	if (coin !== undefined) return { code: coin, to: start + 1, factor: 0.01 };
	if (first.text === 'p' && first.isJoined) return { code: 'GBP', to: start + 1, factor: 0.01 };
	const sign = first.text === '€' ? 'EUR' : currencyCodes.get(first.text);
	return sign === undefined || first.text === 'Rs' ? null : whole(sign, start + 1);
}

function whole(code: string, to: number): FoundCurrency {
	return { code, to, factor: 1 };
}
