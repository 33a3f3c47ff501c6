export const regressions: readonly never[] = [];
