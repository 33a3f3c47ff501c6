/** `m:ss`, or `h:mm:ss` from an hour on; a begun second counts whole. */
export function clockText(ms: number): string {
	const seconds = Math.ceil(ms / 1000);
	const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	const [hours = 0, minutes = 0, rest = 0] = parts;
	const two = (value: number) => String(value).padStart(2, '0');
	return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
