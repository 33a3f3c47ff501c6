import { expect, test } from 'vitest';
import { read } from '../../fixtures.ts';
import { roleCases } from './roles.cases.ts';

const date = '2024-03-05';

function rolesOf(text: string): string {
	const { found, refused } = read(text, date);
	const roles = found.flatMap(({ fact }) =>
		fact.type === 'role'
			? [
					`${fact.person} = ${fact.office}` +
						(fact.status === 'current' ? '' : ` (${fact.status})`) +
						(fact.asOf === date ? '' : ` as of ${fact.asOf}`) +
						(fact.since === undefined ? '' : ` since ${fact.since}`)
				]
			: []
	);
	const reasons = refused.flatMap(({ reason, pattern }) =>
		pattern?.startsWith('role/') ? [`! ${reason}`] : []
	);
	return roles.length > 0 ? roles.join('; ') : [...new Set(reasons)].join('; ');
}

test.each(roleCases)('offices in: %s', (text, expected) => {
	expect(rolesOf(text)).toBe(expected);
});

test('an article about the past makes nobody the holder of today', () => {
	const text =
		'The mill opened in 1871. It burned in 1890 and again in 1902.\n\nKenyan President Karl Lindt paid for it.';
	expect(rolesOf(text)).toBe('! other-time');
});
