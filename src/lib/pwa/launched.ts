interface LaunchedFile {
	getFile(): Promise<File>;
}
interface LaunchQueue {
	setConsumer(take: (launch: { readonly files?: readonly LaunchedFile[] }) => void): void;
}

/** Calls back with the file that the system opened the app with, where a browser can tell. */
export function onLaunchedFile(take: (file: File) => void) {
	const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
	launchQueue?.setConsumer(({ files = [] }) => {
		void files[0]?.getFile().then(take);
	});
}
