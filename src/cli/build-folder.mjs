/** Where the built site lies: `build`, or elsewhere for a second one under a sub-path. */
export const buildFolder = process.env.BUILD_DIR ?? 'build';
