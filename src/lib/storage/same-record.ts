/** True when two records say the same, whatever the order of their fields; undefined is absent. */
export function isSameRecord(a: unknown, b: unknown): boolean {
	return JSON.stringify(a, sortFields) === JSON.stringify(b, sortFields);
}

function sortFields(_key: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
