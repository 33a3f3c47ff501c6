import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
	vi.resetModules();
	vi.stubGlobal('location', { href: 'https://app.example/sub/', origin: 'https://app.example' });
});

afterEach(() => vi.unstubAllGlobals());

test('works where there are no Trusted Types, and for our own origin only', async () => {
	const { scriptUrl } = await import('./script-url.ts');
	expect(scriptUrl('/sub/service-worker.js')).toBe('/sub/service-worker.js');
	expect(() => scriptUrl('https://elsewhere.example/x.js')).toThrow(TypeError);
	expect(() => scriptUrl('data:text/javascript,')).toThrow(TypeError);
});

test('asks for its policy once, however many scripts there are', async () => {
	const createPolicy = vi.fn((_: string, rules: object) => rules);
	vi.stubGlobal('trustedTypes', { createPolicy });
	const { scriptUrl } = await import('./script-url.ts');
	scriptUrl('/a.js');
	scriptUrl('/b.js');
	expect(createPolicy).toHaveBeenCalledOnce();
	expect(createPolicy.mock.calls[0]?.[0]).toBe('app-script-url');
});
