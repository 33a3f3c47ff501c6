import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { layersRule } from './src/cli/layers.mjs';
import svelteConfig from './svelte.config.js';

const sameEverywhere = 'What depends on a locale differs from device to device.';

export default defineConfig(
	globalIgnores(['.svelte-kit/', 'build*/', 'coverage/', 'test-results/', 'playwright-report/']),
	js.configs.recommended,
	ts.configs.recommendedTypeChecked,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		plugins: { dossier: { rules: { layers: layersRule } } },
		rules: {
			'no-undef': 'off', // TypeScript knows better
			'no-console': 'error',
			'dossier/layers': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-import-type-side-effects': 'error',
			'@typescript-eslint/no-misused-promises': [
				'error',
				{ checksVoidReturn: { arguments: false, properties: false } }
			],
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			'svelte/no-at-html-tags': 'error',
			'svelte/require-each-key': 'error',
			// maps and sets here are values within a function; what is state is `$state.raw`
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		// the linter cannot see the props of an imported component; svelte-check does
		files: ['**/*.svelte'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		// these get addresses as props, from routes that have resolved them
		files: ['src/lib/ui/**/*.svelte'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		// excluded from the main tsconfig, because their globals are a worker's
		files: ['src/service-worker.ts', 'src/**/*.worker.ts'],
		languageOptions: {
			parserOptions: { projectService: false, project: './tsconfig.worker.json' }
		}
	},
	{
		files: ['src/lib/domain/**/*.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				{ name: 'Intl', message: sameEverywhere },
				'console',
				'crypto',
				'document',
				'fetch',
				'indexedDB',
				'localStorage',
				'navigator',
				'performance',
				'process',
				'queueMicrotask',
				'setInterval',
				'setTimeout',
				'window'
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'Take the instant as an argument.' },
				{ object: 'Math', property: 'random', message: 'Take a seeded source as an argument.' },
				{ property: 'localeCompare', message: sameEverywhere },
				{ property: 'toLocaleString', message: sameEverywhere }
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
					message: 'Take the instant as an argument.'
				},
				{
					selector: 'CallExpression[callee.name="Date"]',
					message: 'Take the instant as an argument.'
				},
				{ selector: 'TryStatement', message: 'Return a Result.' }
			]
		}
	},
	{ files: ['src/cli/**', 'src/e2e/**'], rules: { 'no-console': 'off' } },
	{
		files: ['src/e2e/**/*.ts'],
		rules: { 'no-empty-pattern': 'off' } // Playwright's fixtures want `({}, use)`
	},
	{ files: ['**/*.js', '**/*.mjs'], extends: [ts.configs.disableTypeChecked] }
);
