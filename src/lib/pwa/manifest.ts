const screenshots = [
	['home-narrow.png', 'narrow', 'What is due today, and the library'],
	['study-narrow.png', 'narrow', 'A question with the sentence that proves its answer'],
	['quiz-narrow.png', 'narrow', 'A timed quiz'],
	['read-narrow.png', 'narrow', 'An article with its facts marked'],
	['home-wide.png', 'wide', 'What is due today, and the library'],
	['study-wide.png', 'wide', 'A question beside the article it comes from']
] as const;

/** Files that become articles, by their type. */
const textFiles = {
	'text/plain': ['.txt'],
	'text/markdown': ['.md', '.markdown'],
	'text/html': ['.html', '.htm']
};

/**
 * The web app manifest for an app that lives at `base`, which ends with a slash.
 *
 * @param sizeOf `WIDTHxHEIGHT` of a file under `static/`, or null where there is none: a screenshot
 *   is listed only when it exists
 */
export function webManifest(base: string, sizeOf: (file: string) => string | null) {
	return {
		id: base,
		start_url: base,
		scope: base,
		name: 'Dossier',
		short_name: 'Dossier',
		description:
			'Study and timed quizzes from articles, offline. Every question shows the sentence that proves its answer.',
		lang: 'en',
		dir: 'ltr' as const,
		display: 'standalone' as const,
		categories: ['education'],
		theme_color: '#182854',
		background_color: '#f8fafc',
		icons: [
			...icon(base, 'icon', 'any', [192, 512]),
			...icon(base, 'icon-maskable', 'maskable', [192, 512]),
			...icon(base, 'icon-monochrome', 'monochrome', [512])
		],
		shortcuts: [
			{ name: 'Study', url: `${base}study/`, icons: icon(base, 'shortcut-study', 'any', [192]) },
			{ name: 'Timed quiz', url: `${base}quiz/`, icons: icon(base, 'shortcut-quiz', 'any', [192]) }
		],
		// answered by the service worker, also without a network
		share_target: {
			action: `${base}add/`,
			method: 'POST' as const,
			enctype: 'multipart/form-data' as const,
			params: {
				...{ title: 'title', text: 'text', url: 'url' },
				files: [{ name: 'files', accept: ['text/*', ...Object.values(textFiles).flat()] }]
			}
		},
		file_handlers: [{ action: `${base}add/`, accept: textFiles }],
		screenshots: screenshots.flatMap(([name, form_factor, label]) => {
			const file = `screenshots/${name}`;
			const sizes = sizeOf(file);
			return sizes ? [{ src: base + file, sizes, type: 'image/png', form_factor, label }] : [];
		})
	};
}

/** A drawing in the sizes that `src/cli/icons.mjs` makes of it, and as it was drawn. */
function icon(
	base: string,
	name: string,
	purpose: 'any' | 'maskable' | 'monochrome',
	sizes: number[]
) {
	const pictures = sizes.map((size) => ({
		src: `${base}${name}-${size}.png`,
		sizes: `${size}x${size}`,
		type: 'image/png',
		purpose
	}));
	return [...pictures, { src: `${base}${name}.svg`, sizes: 'any', type: 'image/svg+xml', purpose }];
}
