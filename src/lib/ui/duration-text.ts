/** `1 h 05 min`, `12 min`, `under 1 min`; hours go on beyond a day. */
export function durationText(ms: number): string {
	const minutes = Math.round(ms / 60_000);
	if (minutes < 1) return ms > 0 ? 'under 1\u00a0min' : '0\u00a0min';
	const hours = Math.floor(minutes / 60);
	if (hours === 0) return `${minutes}\u00a0min`;
	return `${hours}\u00a0h\u00a0${String(minutes % 60).padStart(2, '0')}\u00a0min`;
}
