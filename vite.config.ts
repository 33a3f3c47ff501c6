import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig } from 'vitest/config';
import project from './package.json' with { type: 'json' };
import { chunkOf } from './src/cli/chunk-of.mjs';
import { pngSize } from './src/cli/png-size.mjs';
import { webManifest } from './src/lib/pwa/manifest.ts';
import svelteConfig from './svelte.config.js';

const base = `${process.env.BASE_PATH ?? ''}/`;
const build = svelteConfig.kit?.version?.name ?? '';
/** `Features.DirSelector` of Lightning CSS, which comes with Vite. */
const dirSelector = 4;

export default defineConfig({
	build: {
		rolldownOptions: {
			checks: { pluginTimings: false },
			output: {
				codeSplitting: {
					// the framework in one file: every page needs all of it, and it compresses better whole
					groups: [
						{ name: 'framework', test: /node_modules[\\/](?:svelte|@sveltejs)[\\/]/ },
						{ name: chunkOf, test: /[\\/]src[\\/]/ },
						// what most other screens share
						{ name: 'shared', test: /[\\/]src[\\/]/, minShareCount: 3 }
					]
				}
			}
		}
	},
	css: {
		// `:dir()` stays as it is written: the minifier would put a list of languages in its place, which
		// does not know the direction of the page
		lightningcss: { exclude: dirSelector }
	},
	define: {
		__APP_BUILD__: JSON.stringify(build),
		__APP_VERSION__: JSON.stringify(project.version)
	},
	worker: { format: 'es' },
	plugins: [
		sveltekit(),
		SvelteKitPWA({
			registerType: 'prompt',
			injectRegister: false,
			strategies: 'injectManifest',
			srcDir: 'src',
			filename: 'service-worker.ts',
			base,
			scope: base,
			kit: { adapterFallback: '404.html', spa: true, trailingSlash: 'always' },
			manifest: webManifest(base, (file) => pngSize(`static/${file}`)),
			injectManifest: {
				globPatterns: [
					'client/**/*.{js,css,svg,png,ico,json,webmanifest}',
					'prerendered/**/*.{html,json}'
				],
				globIgnores: [
					// pictures for launchers and shops are fetched when they are wanted
					'**/*-512.png',
					'**/apple-*.png',
					'**/screenshots/**',
					// offline the fallback page opens an article with its `__data.json`: one copy of its text less
					'prerendered/pages/read/*/index.html'
				]
			}
		})
	],
	test: {
		// nothing under test keeps state of its own: one context for all files is four times as fast
		pool: 'threads',
		isolate: false,
		// what a test proves does not depend on how fast the machine is
		testTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'questions/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				resolve: { conditions: ['browser'] },
				test: {
					name: 'runes',
					include: ['src/**/*.svelte.test.ts'],
					environment: './src/cli/runes-environment.ts'
				}
			}
		]
	}
});
