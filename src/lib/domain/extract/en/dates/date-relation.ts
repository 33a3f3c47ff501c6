import { at, matchWords, type Token } from '../../mentions/tokens.ts';

const plain = /^(?:by|since|until|till|before|after|from|through)$/;
const parts = /^(?:end|start|beginning|outset|middle|close|turn)$/;

/** The words before a date that say more than `in` or `on`: `since`, `by the end of`. */
export function dateRelation(tokens: readonly Token[], from: number): string | undefined {
	const before = at(tokens, from - 1).lower;
	if (plain.test(before)) return before;
	if (matchWords(tokens, from - 2, ['as', 'of'])) return 'as of';
	if (before === 'of' && parts.test(at(tokens, from - 2).lower)) {
		const isLed = /^(?:by|at|since|until|before|after|from)$/.test(at(tokens, from - 4).lower);
		const words = [4, 3, 2, 1].slice(isLed ? 0 : 1).map((step) => at(tokens, from - step).lower);
		return at(tokens, from - 3).lower === 'the' ? words.join(' ') : undefined;
	}
	if (before === 'as' && /^(?:early|late|recently)$/.test(at(tokens, from - 2).lower)) {
		return `as ${at(tokens, from - 2).lower} as`;
	}
	return undefined;
}
