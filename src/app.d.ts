/** Names the build, by the content it was made from. */
declare const __APP_BUILD__: string;

/** The semantic version in package.json. */
declare const __APP_VERSION__: string;
