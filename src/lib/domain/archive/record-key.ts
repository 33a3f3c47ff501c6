import type { Contents } from './archive.ts';

/** The lists of a learner's work. */
export type ListName = keyof Contents;

/** Every list, in the order in which an archive holds them. */
export const listNames: readonly ListName[] = [
	'reviews',
	'attempts',
	'attemptEvents',
	'articles',
	'facts',
	'decisions',
	'settings'
];

/** What tells a record apart from the others of its list. */
export function recordKey<L extends ListName>(list: L, record: Contents[L][number]): string {
	if ('seq' in record) return `${record.attemptId}/${record.seq}`;
	return 'name' in record ? record.name : record.id;
}
