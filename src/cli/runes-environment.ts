import type { Environment } from 'vitest/runtime';

/** Node, but with Svelte compiled for the browser: runes and effects work, there is no DOM. */
const environment: Environment = {
	name: 'runes',
	viteEnvironment: 'client',
	setup() {
		return { teardown() {} };
	}
};

export default environment;
