/** Rises when the engine would write other questions for the same facts; ids stay as they are. */
export const ENGINE_VERSION = 2;
