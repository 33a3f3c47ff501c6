/** Names the build, by the content it was made from. */
declare const __APP_BUILD__: string;

/** The semantic version in package.json. */
declare const __APP_VERSION__: string;

declare namespace App {
	interface PageState {
		/** The article was saved a moment ago, and this page is where that led to. */
		isSaved?: boolean;
		/** The article was edited a moment ago, and this page is where that led to. */
		isEdited?: boolean;
	}
}
