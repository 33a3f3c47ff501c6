import { isObject } from './shapes/shape.ts';

/** Why a value is nothing that Dossier would have written. */
export type JsonProblem =
	| { readonly kind: 'too-deep' }
	| { readonly kind: 'too-long' }
	| { readonly kind: 'too-many' }
	| { readonly kind: 'forbidden-name'; readonly name: string };

/** What a file may hold; far more than a learner's work needs. */
export const jsonLimits = {
	/** Lists and objects within each other. */
	depth: 32,
	/** UTF-16 units of one text. */
	text: 20_000_000,
	/** Members of one list or object. */
	members: 2_000_000
} as const;

/** Names through which an object could reach the prototype of others when it is copied. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** The first thing that is wrong with a value out of a file, or null. It goes no deeper than the limit. */
export function jsonProblem(value: unknown, depth = 0): JsonProblem | null {
	if (typeof value === 'string') {
		return value.length > jsonLimits.text ? { kind: 'too-long' } : null;
	}
	if (typeof value !== 'object' || value === null) return null;
	if (depth >= jsonLimits.depth) return { kind: 'too-deep' };
	const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
	if (members.length > jsonLimits.members) return { kind: 'too-many' };
	if (isObject(value)) {
		const name = Object.keys(value).find((key) => forbidden.has(key));
		if (name !== undefined) return { kind: 'forbidden-name', name };
	}
	for (const member of members) {
		const problem = jsonProblem(member, depth + 1);
		if (problem) return problem;
	}
	return null;
}
