import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { webManifest } from './manifest.ts';

const none = () => null;

test.each(['/', '/sub/'])('every address in it lies under %s', (base) => {
	const manifest = webManifest(base, () => '390x844');
	const icons = [manifest, ...manifest.shortcuts].flatMap(({ icons }) => icons);
	const addresses = [
		manifest.id,
		manifest.start_url,
		manifest.scope,
		manifest.share_target.action,
		...manifest.file_handlers.map(({ action }) => action),
		...manifest.shortcuts.map(({ url }) => url),
		...[...icons, ...manifest.screenshots].map(({ src }) => src)
	];
	expect(addresses.filter((address) => !address.startsWith(base))).toEqual([]);
	expect(addresses.filter((address) => address.slice(1).includes('//'))).toEqual([]);
});

test('every icon is drawn', () => {
	const manifest = webManifest('/', none);
	const icons = [manifest, ...manifest.shortcuts].flatMap(({ icons }) => icons);
	expect(icons.filter(({ src }) => !existsSync(`static${src}`))).toEqual([]);
});

test('a screenshot is listed with its true size, and only when it exists', () => {
	const size = (file: string) => (file.endsWith('home-wide.png') ? '1280x800' : null);
	expect(webManifest('/', none).screenshots).toEqual([]);
	expect(webManifest('/', size).screenshots).toMatchObject([
		{ src: '/screenshots/home-wide.png', sizes: '1280x800', form_factor: 'wide' }
	]);
});
