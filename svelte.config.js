import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { buildFolder } from './src/cli/build-folder.mjs';
import { contentHash } from './src/cli/content-hash.mjs';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({
			pages: buildFolder,
			assets: buildFolder,
			fallback: '404.html',
			precompress: true
		}),
		prerender: { entries: ['*'], handleHttpError: 'fail', handleMissingId: 'fail' },
		serviceWorker: { register: false },
		paths: {
			base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''),
			relative: false
		},
		// must change with the content: the old fallback page stays in the precache otherwise
		version: { name: contentHash() },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'app-script-url', 'app-inert-html']
			}
		},
		typescript: {
			// paths are relative to .svelte-kit/tsconfig.json
			config(config) {
				config.include.push(
					'../questions/**/*.ts',
					'../src/**/*.mjs',
					'../*.config.js',
					'../*.config.ts'
				);
			}
		}
	}
};
