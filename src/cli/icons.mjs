// Draws the PNGs that the manifest and iOS want from the SVGs in static/: `npm run icons`, after a
// change of a drawing. The PNGs are committed, so that a build needs no image library.
import { stat } from 'node:fs/promises';
import sharp from 'sharp';

const blue = '#182854';

/** @type {[drawing: string, size: number, file: string, isFilled?: boolean][]} */
const pictures = [
	['icon', 192, 'icon-192'],
	['icon', 512, 'icon-512'],
	['icon-maskable', 192, 'icon-maskable-192'],
	['icon-maskable', 512, 'icon-maskable-512'],
	['icon-monochrome', 512, 'icon-monochrome-512'],
	// iOS rounds the corners itself, and paints black what is transparent
	['icon', 180, 'apple-touch-icon', true],
	['shortcut-study', 192, 'shortcut-study-192'],
	['shortcut-quiz', 192, 'shortcut-quiz-192']
];

for (const [drawing, size, name, isFilled] of pictures) {
	const file = `static/${name}.png`;
	// drawn at four times the size of its view box, so that edges stay crisp when reduced
	const picture = sharp(`static/${drawing}.svg`, { density: 288 }).resize(size, size);
	await (isFilled ? picture.flatten({ background: blue }) : picture)
		.png({ palette: true, colours: 32, dither: 0, effort: 10, compressionLevel: 9 })
		.toFile(file);
	console.log(`${file}: ${(await stat(file)).size} bytes`);
}
