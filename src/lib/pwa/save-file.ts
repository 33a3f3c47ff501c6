type Sharing = Partial<Pick<Navigator, 'canShare' | 'share'>>;

/** Gives a file to the browser to keep where it keeps downloads. */
export function downloadFile(file: File): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = file.name;
	link.click();
	// some browsers begin to read it after the click
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** True where the system's share sheet takes such a file. */
export function canShareFile(file: File, sharing: Sharing = navigator): boolean {
	return sharing.canShare?.({ files: [file] }) ?? false;
}

/** Opens the share sheet; only from a click. @returns false where the learner closed it */
export async function shareFile(file: File, sharing: Sharing = navigator): Promise<boolean> {
	try {
		await sharing.share?.({ files: [file] });
		return sharing.share !== undefined;
	} catch (cause) {
		if (cause instanceof Error && cause.name === 'AbortError') return false;
		throw cause;
	}
}
