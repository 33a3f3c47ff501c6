const table = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value >>> 0;
});

/**
 * Eight hexadecimal digits that change with any few bits of a text: CRC-32 (ISO 3309) over its UTF-16
 * units, the lower byte first. It finds damage, not malice.
 */
export function checksum(text: string): string {
	let crc = 0xffffffff;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		crc = (crc >>> 8) ^ (table[(crc ^ unit) & 0xff] ?? 0);
		crc = (crc >>> 8) ^ (table[(crc ^ (unit >>> 8)) & 0xff] ?? 0);
	}
	return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
